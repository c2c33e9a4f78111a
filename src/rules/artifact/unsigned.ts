import { shownSubject } from '../../artifact/bind-subject.ts';
import type { Refused, RegistryImage, SignedSubject } from '../../artifact/model.ts';
import { type Fact, type Gap, gap } from '../../core/facts.ts';
import type { Policy } from '../../core/policy.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import { defineRule } from '../define-rule.ts';
import { equivalentCommand } from '../support/equivalent-command.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const image = { ...subject, name: `oci://ghcr.io/acme/app@sha256:${'ab'.repeat(32)}`, kind: 'image' } as const;
const refused = { state: 'refused', source: 'app.sigstore.json', code: 'signature-invalid', why: 'signature verification failed' } as const;

export default defineRule({
  meta: {
    id: 'artifact/unsigned',
    title: 'What is deployed is covered by a valid signature',
    severity: 'critical',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'NIST-CSF', id: 'PR.DS-02' },
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Build L2' },
      { framework: 'SSDF', id: 'PS.2.1' },
    ],
    rationale:
      'Between the build that made an artifact and the job that deploys it lie caches, registries, artifact stores and other jobs, each of which can put something else in its place: in the attack on SolarWinds what was shipped was never what the sources said. A signature over the digest ties the one to the other. What is missing, what does not hold and what could not be checked are told apart, so that an outage is never taken for a forgery, nor a forgery for an outage.',
    remediation:
      'Attest `{artifact}` in the job that builds it: `permissions: {id-token: write, attestations: write, contents: read}` and a step of `actions/attest` with its path, pinned to a commit, and give the job with the gate `attestations: read`. A bundle file from elsewhere is named under `bundles`.',
    messages: {
      missing:
        '`{artifact}` ({digest}) is signed by nobody: no given bundle covers it, and GitHub stores no attestation for its digest that this job can see, which takes `attestations: read`{registry}',
      refused: '`{artifact}` ({digest}) has no valid signature: `{source}` is refused as {code}: {why}{more}',
    },
    examples: [
      {
        title: 'Nobody signed it',
        files: {},
        facts: { subjects: { items: [subject], gaps: [] }, signatures: { items: [{ subject, verifications: [] }], gaps: [] } },
        expect: [{ message: 'missing' }],
      },
      {
        title: 'Its registry lists no signature, only what the builder wrote beside it',
        files: {},
        facts: {
          subjects: { items: [image], gaps: [] },
          signatures: { items: [{ subject: image, verifications: [], image: { registry: 'ghcr.io', covers: [], unsigned: 2 } }], gaps: [] },
        },
        expect: [{ message: 'missing' }],
      },
      {
        title: 'The signature does not hold',
        files: {},
        facts: { subjects: { items: [subject], gaps: [] }, signatures: { items: [{ subject, verifications: [refused] }], gaps: [] } },
        expect: [{ message: 'refused' }],
      },
      {
        title: 'One of its bundles holds',
        files: {},
        facts: {
          subjects: { items: [subject], gaps: [] },
          signatures: { items: [{ subject, verifications: [refused, { state: 'verified', source: 'GitHub attestations' }] }], gaps: [] },
        },
        expect: [],
      },
    ],
    options: {},
    key: ['artifact'],
  },
  needs: ['subjects', 'signatures', 'policy'],
  wants: ['repository'],
  evaluate({ signatures, policy, repository }) {
    const commandOf = (signed: SignedSubject) => commandFor(signed, policy, repository);
    return signatures.items.map((signed) => judge(signed, commandOf)).filter((found) => found !== undefined);
  },
});

/** By the first of the identities: whichever signs next will do. */
function commandFor(signed: SignedSubject, { identities, keys }: Policy, repository: Fact<RepositoryIdentity>): string | undefined {
  return equivalentCommand(signed, { identity: Object.values(identities)[0], keys, repository });
}

function judge(signed: SignedSubject, commandOf: (signed: SignedSubject) => string | undefined) {
  const { subject, verifications, image } = signed;
  const refusals = verifications.filter((one) => one.state === 'refused');
  if (refusals.length < verifications.length) return undefined;
  const data = { artifact: subject.name, digest: shownSubject(subject) };
  const location = { object: 'artifact', name: subject.name };
  const [nearest] = refusals.toSorted((a, b) => weight(b) - weight(a));
  const registry = image === undefined ? '' : `, and the registry ${image.registry} lists none${builders(image)}`;
  if (nearest?.code === 'unsupported') return notVerifiable(subject.name, nearest);
  const found = { kind: 'violation', location, command: commandOf(signed) } as const;
  if (nearest === undefined) return { ...found, message: 'missing', data: { ...data, registry } } as const;
  const others = refusals.length > 1 ? ` (and ${refusals.length - 1} more refused)` : '';
  const more = image === undefined ? others : `${others}${builders(image)}`;
  const { source, code, why } = nearest;
  return { ...found, message: 'refused', data: { ...data, source, code, why, more } } as const;
}

/** What BuildKit writes beside an image looks like an attestation and proves nothing. */
function builders({ unsigned }: RegistryImage): string {
  if (unsigned === 0) return '';
  if (unsigned === 1) return '; an attestation that its builder stored with it is signed by nobody, and proves nothing';
  return `; ${unsigned} attestations that its builder stored with it are signed by nobody, and prove nothing`;
}

/** The refusal that says most: of a signature that is about this artifact, before those of a kind that is not read here or of another one. */
function weight({ code }: Refused): number {
  if (code === 'subject-mismatch') return 0;
  return code === 'unsupported' ? 1 : 2;
}

/** Whoever can store a bundle can store one of an odd kind: that never counts as what the platform does not support. */
function notVerifiable(item: string, { source, why }: Refused): Gap {
  return gap({
    item,
    cause: 'invalid',
    why: `it is signed in a way that is not verified here (${source}: ${why})`,
    remedy: 'sign it with Sigstore as well, for example by `actions/attest`',
  });
}
