import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { LeakedCredential } from '../../secrets/leaked-credential.ts';
import { defineRule } from '../define-rule.ts';
import { anExampleCredential, placeOfCredential, shownCredential } from '../support/shown-credential.ts';

export default defineRule({
  meta: {
    id: 'secret/hardcoded',
    title: 'No credential stands in what is judged',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: {
      recommended: { posture: 'warn', merge: 'deny', deploy: 'deny' },
      strict: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    },
    unknown: { posture: 'warn', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'OWASP-NHI', id: 'NHI7:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PS.1.1' },
    ],
    rationale:
      'Whoever can read a repository, a fork or a clone of it has every credential that ever stood in it, and deleting the line takes it from nobody. At `merge` the lines are judged that a change adds, as GitHub compares it with its base: a file that GitHub shows without a patch, since it is long or an attribute calls it binary, is read whole. At `deploy` every file of the deployed commit is judged, from the workspace where a step before has checked it out, each object compared with its id, so that the workspace can lack files, which is told, and cannot change them; else from the archive that GitHub makes of it, with the files that an attribute leaves out of that. At `posture` the whole history in the workspace is judged, for which it must be checked out with `fetch-depth: 0`. A finding is never the value: it is what the thing is, where it stands, and what its issuer writes before all of them. On the command line `interlock secrets scan` does this.',
    remediation:
      'Revoke it first: it is known to whoever has read it. {revoke}. Then take it out of the file, and out of the history where that is not public yet. {instead}.',
    messages: {
      found: '{name} {redacted} stands in `{where}`{how}. Revoke it, and take it out',
    },
    examples: [
      {
        title: 'A token in a file of values',
        files: {},
        facts: { credentials: { items: [anExampleCredential], gaps: [] } },
        expect: [{ message: 'found', path: 'deploy/values.yaml', line: 2 }],
      },
      {
        title: 'The same in base64, as a manifest of Kubernetes has it',
        files: {},
        facts: { credentials: { items: [{ ...anExampleCredential, encodings: ['base64'] }], gaps: [] } },
        expect: [{ message: 'found', path: 'deploy/values.yaml', line: 2 }],
      },
      { title: 'A change that adds none', files: {}, facts: { credentials: { items: [], gaps: [] } }, expect: [] },
    ],
    options: {},
    key: ['detector', 'where'],
  },
  needs: [],
  wants: ['credentials'],
  evaluate({ credentials }) {
    // Only the command line, which nobody's release waits for, asks nobody.
    if (credentials.state === 'unknown' && credentials.cause === 'offline') return notApplicable(credentials.reason);
    if (credentials.state === 'unknown') return [gapOfUnknown('credentials', credentials)];
    const { items, gaps } = credentials.value;
    return [...items.map(violationOf), ...gaps];
  },
});

function violationOf(credential: LeakedCredential) {
  const { severity, confidence, waiver } = credential;
  const [data, location] = [shownCredential(credential), placeOfCredential(credential)];
  return { kind: 'violation', message: 'found', data, location, severity, confidence, waiver } as const;
}
