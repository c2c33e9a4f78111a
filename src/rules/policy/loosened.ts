import type { ErrorPlace } from '../../core/errors.ts';
import type { Location } from '../../core/location.ts';
import type { Loosening } from '../../core/policy.ts';
import { defineRule } from '../define-rule.ts';

export default defineRule({
  meta: {
    id: 'policy/loosened',
    title: 'Inputs and lower layers of the policy only tighten what stands above them',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-CSF', id: 'GV.PO-02' },
      { framework: 'NIST-800-207', id: 'T4' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
    ],
    rationale:
      'Whoever may edit a workflow may also edit the inputs of its gate: `mode: report`, a milder stage, another policy. If that counted, the gate would hold only those who do not mean to get past it. What is loosened here had no effect; it denies, because somebody tried.',
    remediation: 'Take `{what}` back to {allowed}, or have the owners of the layer above name it under `open`.',
    messages: {
      loosened: '`{what}` asks for {wanted}, but the layer above allows {allowed}. Take it back, or open it there',
    },
    examples: [
      {
        title: 'The input `mode` asks to report only',
        files: {},
        facts: {
          policy: { loosenings: [{ what: 'input mode', wanted: 'report', allowed: 'enforce', place: undefined }] },
        },
        expect: [{ message: 'loosened' }],
      },
      {
        title: 'The repository turns off what its organisation demands',
        files: {},
        facts: {
          policy: {
            loosenings: [
              {
                what: 'rules.secret/inherit',
                wanted: 'off',
                allowed: 'deny',
                place: { path: '.github/interlock.yml', line: 4, column: 3 },
              },
            ],
          },
        },
        expect: [{ message: 'loosened', path: '.github/interlock.yml', line: 4 }],
      },
      { title: 'Nothing is loosened', files: {}, facts: { policy: { loosenings: [] } }, expect: [] },
    ],
    options: {},
    key: ['what'],
    locked: true,
  },
  needs: ['policy'],
  evaluate({ policy }) {
    return policy.loosenings.map((loosening) => ({
      kind: 'violation',
      message: 'loosened',
      data: { what: loosening.what, wanted: loosening.wanted, allowed: loosening.allowed },
      location: locationOf(loosening),
    }));
  },
});

/** The place in the policy's file; for an input its name. */
function locationOf({ what, place }: Loosening): Location {
  if (place !== undefined) return inFile(place);
  const isInput = what.startsWith('input ');
  return { object: isInput ? 'input' : 'policy', name: isInput ? what.slice('input '.length) : what };
}

function inFile({ path, line, column }: ErrorPlace): Location {
  return { path, start: { line, column }, end: { line, column } };
}
