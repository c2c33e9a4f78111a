import { type Gap, gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { FileLocation } from '../../core/location.ts';
import { locate } from '../../workflow/locate.ts';
import type { Problem } from '../../workflow/model.ts';
import { defineRule } from '../define-rule.ts';

/** More problems of one file than these are counted, not listed. */
const maxPerFile = 20;

/** What is wrong with the file itself, and not with our reading of it. */
type Defect = Problem & { readonly code: 'yaml' | 'schema' | 'expression' };

export default defineRule({
  meta: {
    id: 'workflow/invalid',
    title: 'Pipeline files are what GitHub would run',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-7' },
      { framework: 'SSDF', id: 'PO.3' },
    ],
    rationale:
      'A file that GitHub refuses never runs, and a check that it carried is silently gone. A file that two readers understand differently hides from one of them what the other executes. What cannot be read here is unknown for every rule that would have judged it, never a pass.',
    remediation: 'Put the named place right; the message says what GitHub accepts there.',
    messages: {
      yaml: 'Not YAML as GitHub reads it: {problem}',
      schema: 'GitHub refuses this: {problem}',
      expression: '{problem}. GitHub refuses the whole file',
      more: '{count} more problems in this file are not listed. Put the first ones right, and look again',
    },
    examples: [
      {
        title: 'A job that neither has steps nor calls a workflow',
        files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    step:\n      - run: make\n' },
        expect: [
          { message: 'schema', path: '.github/workflows/ci.yml', line: 3 },
          { message: 'schema', path: '.github/workflows/ci.yml', line: 5 },
        ],
      },
      {
        title: 'A workflow that GitHub runs',
        files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
        expect: [],
      },
    ],
    options: {},
    key: ['item'],
  },
  needs: ['pipeline', 'problems'],
  evaluate({ pipeline, problems }) {
    if (pipeline.texts.size === 0 && problems.length === 0) return notApplicable('there is no pipeline file here');
    const byPath = new Map<string, Defect[]>();
    for (const problem of problems.filter(isDefect)) byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
    return [...[...byPath.values()].flatMap(ofFile), ...problems.flatMap(ofReading)];
  },
});

function isDefect(problem: Problem): problem is Defect {
  return problem.code === 'yaml' || problem.code === 'schema' || problem.code === 'expression';
}

function ofFile(defects: readonly Defect[]) {
  const shown = defects.slice(0, maxPerFile).map(violationOf);
  const first = defects[maxPerFile];
  if (first === undefined) return shown;
  const count = String(defects.length - maxPerFile);
  const data = { item: first.path, problem: '', count };
  return [...shown, { kind: 'violation', message: 'more', data, location: locationOf(first) } as const];
}

function violationOf(defect: Defect) {
  const problem = defect.code === 'expression' ? sentence(defect.message) : defect.message;
  const data = { item: defect.item, problem };
  return { kind: 'violation', message: defect.code, data, location: locationOf(defect) } as const;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Over a limit of ours, or not to be had: that says nothing about the file. */
function ofReading(problem: Problem): readonly Gap[] {
  if (isDefect(problem)) return [];
  const cause = problem.code === 'yaml-limit' ? 'limit' : 'invalid';
  return [gap({ item: problem.item, cause, why: problem.message, location: locationOf(problem) })];
}

function locationOf({ path, file, span }: Problem): FileLocation {
  const start = { line: 1, column: 1 };
  return file === undefined ? { path, start, end: start } : locate(file, span);
}
