import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { ArtifactCredential } from '../../facts/fact-map.ts';
import { defineRule } from '../define-rule.ts';
import { anExampleCredential, shownCredential } from '../support/shown-credential.ts';

const credential = { ...anExampleCredential, place: { path: 'package/.npmrc', within: ['dist/app.tgz', 'app.tar'] } };

export default defineRule({
  meta: {
    id: 'secret/in-artifact',
    title: 'No credential lies in what is deployed',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'NIST-CSF', id: 'PR.DS-01' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PS.2.1' },
    ],
    rationale:
      'A build has credentials that no file of the repository has, and takes along what lies beside the sources: `.npmrc`, `.env`, a kubeconfig, a settings file that a step wrote. Whoever downloads the package has them. Each artifact that is a file is read as it was copied and hashed, with the archives that lie in it: tar, gzip, xz, zip and what is one (jar, wheel), and zstd where Node has it. What is compressed otherwise is named as not read. An artifact that is named by its digest alone is not here to be read.',
    remediation:
      'Revoke it first: it is in every copy of the artifact. {revoke}. Then build without it, and name the file where the build leaves files out, such as `files` of package.json. {instead}.',
    messages: {
      found: '{name} {redacted} lies in `{artifact}` at `{where}`{how}. Revoke it, and build without it',
    },
    examples: [
      {
        title: 'A token that a build packed with the rest',
        files: {},
        facts: { artifactCredentials: { items: [{ artifact: 'dist/app.tgz', credential }], gaps: [] } },
        expect: [{ message: 'found' }],
      },
      { title: 'An artifact without one', files: {}, facts: { artifactCredentials: { items: [], gaps: [] } }, expect: [] },
    ],
    options: {},
    key: ['detector', 'artifact', 'where'],
  },
  needs: [],
  wants: ['artifactCredentials'],
  evaluate({ artifactCredentials: found }) {
    // Only the command line, which nobody's release waits for, leaves this to another command.
    if (found.state === 'unknown' && found.cause === 'offline') return notApplicable(found.reason);
    if (found.state === 'unknown') return [gapOfUnknown('what is deployed', found)];
    return [...found.value.items.map(violationOf), ...found.value.gaps];
  },
});

function violationOf({ artifact, credential: found }: ArtifactCredential) {
  const { within, path } = found.place;
  const { severity, confidence, start, waiver } = found;
  // The artifact itself is the first that holds it, unless it is itself the text.
  const where = within.length === 0 ? `line ${start.line}` : [...within.slice(1), path].join('!');
  const location = { container: 'artifact', name: artifact, path: within.length === 0 ? path : where, line: start.line };
  return {
    kind: 'violation',
    message: 'found',
    data: { ...shownCredential(found), artifact, where },
    location,
    severity,
    confidence,
    waiver,
  } as const;
}
