import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { LogCredential } from '../../facts/fact-map.ts';
import { defineRule } from '../define-rule.ts';
import { anExampleCredential, shownCredential } from '../support/shown-credential.ts';

const credential = { ...anExampleCredential, place: { path: 'build', within: [] }, start: { line: 41, column: 1 } };

export default defineRule({
  meta: {
    id: 'secret/in-log',
    title: 'No job of the run has printed a credential',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'NIST-CSF', id: 'PR.DS-10' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-10' },
      { framework: 'SSDF', id: 'PO.3.2' },
    ],
    rationale:
      'The runner masks a secret where it is printed letter by letter; in base64, in parts or within an escaped text it is not masked, and whoever may read the run has it: in March 2025 tj-actions/changed-files printed the credentials of the jobs that used it into their public logs, in base64 twice over. The logs of the completed jobs of this run are read, without times and colours, also what stands in base64, hexadecimal digits, percent signs or escapes, two deep. The log of the running job is not there yet; a job that still runs is named. A credential that lives for this run alone is one as well, as long as it lives.',
    remediation:
      'Revoke it first: delete the log of the run, and know that it may have been read. {revoke}. Then find the step of job `{job}` that printed it. {instead}.',
    messages: {
      found:
        '{name} {redacted} was printed by job `{job}` at line {line} of its log{how}. Revoke it, delete the log, and find the step that printed it',
    },
    examples: [
      {
        title: 'A token that a step printed in base64, twice over',
        files: {},
        facts: {
          logCredentials: { items: [{ job: 'build', credential: { ...credential, encodings: ['base64', 'base64'] } }], gaps: [] },
        },
        expect: [{ message: 'found' }],
      },
      { title: 'Jobs that printed none', files: {}, facts: { logCredentials: { items: [], gaps: [] } }, expect: [] },
    ],
    options: {},
    key: ['detector', 'job'],
  },
  needs: [],
  wants: ['logCredentials'],
  evaluate({ logCredentials: found }) {
    // Only the command line has no run.
    if (found.state === 'unknown' && found.cause === 'offline') return notApplicable(found.reason);
    if (found.state === 'unknown') return [gapOfUnknown('logs of the run', found)];
    return [...found.value.items.map(violationOf), ...found.value.gaps];
  },
});

function violationOf({ job, credential: found }: LogCredential) {
  const { severity, confidence, start, waiver } = found;
  const data = { ...shownCredential(found), job, line: String(start.line) };
  const location = { container: 'log', name: `job ${job}`, path: 'log', line: start.line };
  return { kind: 'violation', message: 'found', data, location, severity, confidence, waiver } as const;
}
