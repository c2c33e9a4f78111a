import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RuleCard } from '../src/core/rule.ts';
import type { Stage } from '../src/core/stage.ts';
import { planRules, type ResolvedRule } from '../src/facts/plan.ts';
import { collectors } from '../src/facts/registry.ts';
import { presetLevel } from '../src/policy/preset.ts';
import { rules } from '../src/rules/registry.gen.ts';
import type { Job, Workflow } from '../src/workflow/model.ts';
import { parseWorkflow } from '../src/workflow/parse-workflow.ts';
import { blocksOf, filledIn, root, textOf, written } from './pages.ts';

interface Shown {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

const firstLine = /^# (\.github\/workflows\/[\w-]+\.yml)\n/;

const shown: readonly Shown[] = written.flatMap((page) =>
  blocksOf(page, 'yaml').flatMap((block, index) => {
    const path = firstLine.exec(block)?.[1];
    return path === undefined ? [] : [{ title: `${page}, block ${index + 1}`, path, text: filledIn(block) }];
  }),
);

function modelOf({ path, text }: Shown): Workflow {
  const { workflow, problems } = parseWorkflow({ path, root: '', text });
  expect(problems).toEqual([]);
  if (workflow === undefined) throw new Error(`${path} is no workflow`);
  return workflow;
}

function grantsOf({ permissions }: Job): Readonly<Record<string, string>> {
  return permissions.kind === 'scopes' ? Object.fromEntries(permissions.scopes.map(({ scope, level }) => [scope, level])) : {};
}

interface GateJob {
  readonly job: Job;
  /** It calls the reusable workflow, or one that takes the same grants; else the gate is one of its steps. */
  readonly isCall: boolean;
}

function gatesOf({ jobs }: Workflow): readonly GateJob[] {
  return jobs
    .map((job) => ({ job, isCall: job.kind === 'call' }))
    .filter(({ job }) =>
      job.kind === 'call'
        ? /^acme\/(?:interlock\/\.github\/workflows\/gate|deploy\/\.github\/workflows\/production)\.yml@/.test(job.uses.scalar.value)
        : job.steps.some((step) => step.kind === 'uses' && step.uses.scalar.value.startsWith('acme/interlock@')),
    );
}

const gatePath = '.github/workflows/gate.yml';
const gateGrants = modelOf({ title: gatePath, path: gatePath, text: textOf(gatePath) }).jobs.map(grantsOf)[0];

/** What the rules of the strictest preset ask of the job's token, and what every run reads with it. */
function asked(stage: Stage) {
  const strictest = (meta: RuleCard): ResolvedRule => {
    const enforcement = presetLevel('strict', meta, stage);
    return { enforcement, adviceEnforcement: enforcement, denyFrom: undefined, onUnknown: undefined, options: {} };
  };
  return { contents: 'read', ...planRules(rules, collectors, strictest, []).permissions };
}

function stageOf(workflow: Workflow, job: Job): Stage {
  const events = workflow.triggers.map(({ event }) => event);
  if (events.includes('pull_request')) return 'merge';
  return events.includes('schedule') && !(job.kind === 'steps' && job.environment !== undefined) ? 'posture' : 'deploy';
}

test('every YAML that a page shows is a workflow with its path, or a policy', () => {
  const blocks = written.flatMap((page) => blocksOf(page, 'yaml'));
  expect(shown.length).toBeGreaterThan(8);
  expect(blocks.filter((block) => !firstLine.test(block) && !block.startsWith('version:'))).toEqual([]);
});

test('every JSON that a page shows is JSON', () => {
  const blocks = written.flatMap((page) => blocksOf(page, 'json'));
  expect(blocks.length).toBeGreaterThan(3);
  for (const block of blocks) expect(typeof JSON.parse(block)).toBe('object');
});

describe.each(shown)('$title', (one) => {
  test('is what GitHub would run', () => {
    expect(modelOf(one).jobs.length).toBeGreaterThan(0);
  });

  test('grants the gate exactly what gate.yml asks for, or at least what the rules need', () => {
    const workflow = modelOf(one);
    const gates = gatesOf(workflow);
    expect(gates.length).toBeGreaterThan(0);
    for (const { job, isCall } of gates) {
      const granted = grantsOf(job);
      expect(granted).toEqual(isCall ? gateGrants : { ...granted, ...asked(stageOf(workflow, job)) });
    }
  });
});

test('nothing is found in any of them under the strictest preset', () => {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-shown-'));
  try {
    for (const [index, { path, text }] of shown.entries()) {
      const file = join(directory, `shown-${index}`, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const args = ['check', directory, '--recursive', '--policy', 'preset:strict', '--format', 'json'];
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts', 'run-source.ts'), ...args], { encoding: 'utf8' });
    const {
      results,
    }: { readonly results: readonly { readonly rule: string; readonly outcome: string; readonly findings: readonly unknown[] }[] } =
      JSON.parse(stdout);
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule)).toContain('policy/gate-ineffective');
    expect(status).toBe(0);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
