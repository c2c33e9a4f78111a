import type { SignedSubject } from '../../artifact/model.ts';
import { type Gap, gap, gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { ArtifactSource, Scene, SourceStanding } from '../../facts/fact-map.ts';
import { defineRule } from '../define-rule.ts';
import { type ApprovedBuild, approvedBuilds } from '../support/approved-builds.ts';
import { type ExpectedCommit, type SourceVerdict, sourceVerdict } from '../support/source-verdict.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const commit = 'c0ffee'.padEnd(40, '0');
const tip = 'facade'.padEnd(40, '0');
const server = 'https://github.com';
const certificate = {
  san: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerUri: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
  sourceRepositoryUri: `${server}/acme/app`,
  sourceRepositoryIdentifier: '4711',
  sourceRepositoryDigest: commit,
  sourceRepositoryRef: 'refs/heads/main',
  buildTrigger: 'push',
  runnerEnvironment: 'github-hosted',
} as const;

/** Facts in which this repository built the artifact from main, and the commit stands there today. */
function builtFrom(standing: SourceStanding, scene: Partial<Scene> = {}) {
  const verified = { state: 'verified', source: 'GitHub attestations', signer: { kind: 'certificate', certificate } };
  const source = { server, owner: 'acme', name: 'app', repositoryId: '4711', commit, ref: 'refs/heads/main' };
  return {
    signatures: { items: [{ subject, verifications: [verified] }], gaps: [] },
    tagRulesets: { items: [], gaps: [] },
    policy: { identities: {} },
    repository: { name: 'acme/app', id: '4711', defaultBranch: 'main', server },
    artifactSources: [{ source, standing: { state: 'known', value: standing, source: 'acme/app' } }],
    scene,
  };
}

export default defineRule({
  meta: {
    id: 'artifact/wrong-source',
    title: 'What is deployed was built from a commit that its branch still has',
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
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Source L2' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      'A genuine signature of the right workflow can be about a commit that nobody accepted: the packages of redhat-cloud-services in June 2026 carried provenance of the right repositories, made from commits that no branch had. So the commit that the certificate names must be the tip, or behind the tip, of the branch that the approved identity builds from, as it stands now. A build of an older commit passes, so that rolling back, promoting and deploying from another repository stay possible; one of a commit that was taken back by a forced push does not. A tag stands for itself only where rulesets let nobody create and move it; of any other tag, and of a branch that is gone, since it was merged perhaps, the commit must be on the default branch. Where several approved signatures cover an artifact, one that is sound is enough. An identity that takes any source ref, or names a certificate alone, names no branch to compare with; an expected commit is compared there too.',
    remediation:
      'Deploy what was built from a commit of the named branch. Where the commit is sound, bring it to that branch, or build it from a branch or a protected tag that `source-ref` of an approved identity names.',
    messages: {
      off: '`{artifact}` was built from commit {commit} at `{from}`, which is not on `{ref}` (at {tip}): it was never there, or was taken back',
      gone: '`{artifact}` was built from commit {commit} at `{from}`, which does not exist any more, and the commit is not on `{ref}` (at {tip}) either',
      unprotected:
        '`{artifact}` was built from commit {commit} at `{from}`, which is neither a branch nor a tag that rulesets let nobody create and move, and the commit is not on `{ref}` (at {tip})',
      'renamed-repository':
        '`{artifact}` was built from the repository with the number {expected}, and its name belongs to another one now: {name}, number {actual}',
      'other-commit': '`{artifact}` was built from commit {actual}, and {by} demands {expected}',
      unnamed:
        '`{artifact}` is signed by a certificate that does not name repository, ref and full commit of its source (commit: {actual})',
    },
    examples: [
      {
        title: 'Built from a commit that main does not have',
        files: {},
        facts: builtFrom({ kind: 'off', ref: 'refs/heads/main', tip, from: 'branch' }),
        expect: [{ message: 'off' }],
      },
      {
        title: 'Built from another commit than the one that is deployed',
        files: {},
        facts: builtFrom({ kind: 'on', ref: 'refs/heads/main', tip }, { commit: tip }),
        options: { source: 'same-commit' },
        expect: [{ message: 'other-commit' }],
      },
      {
        title: 'The release before this one, to which a deploy rolls back',
        files: {},
        facts: builtFrom({ kind: 'on', ref: 'refs/heads/main', tip }),
        expect: [],
      },
    ],
    options: {
      source: {
        type: 'choice',
        choices: ['on-branch', 'same-commit'],
        default: 'on-branch',
        description:
          '`same-commit`: what is deployed must be built from the very commit that the deploy runs at, which rules out rolling back and deploying from another repository',
      },
    },
    key: ['artifact'],
  },
  needs: ['signatures', 'policy', 'scene', 'artifactSources'],
  wants: ['repository', 'tagRulesets'],
  evaluate({ signatures, policy: { identities }, scene, artifactSources, repository, tagRulesets }, { source }) {
    const signers = { identities, repository, tagRulesets };
    const judged = signatures.items
      .map((signed) => ({ signed, builds: approvedBuilds(signed, signers) }))
      .filter(({ builds }) => builds.length > 0);
    if (judged.length === 0) return notApplicable('no approved build signed what is deployed');
    if (source === 'same-commit' && scene.commit === undefined) return judged.map(({ signed }) => noDeployedCommit(signed.subject.name));
    const expected = expectedBy(scene, source);
    return judged.flatMap(({ signed, builds }) => judge(signed, builds, { sources: artifactSources, expected }));
  },
});

function expectedBy({ commit, sourceCommit }: Scene, option: string): readonly ExpectedCommit[] {
  const given = sourceCommit === undefined ? [] : [{ commit: sourceCommit, by: 'the input `source-commit`' }];
  const same = option === 'same-commit' && commit !== undefined ? [{ commit, by: 'the policy (`source: same-commit`)' }] : [];
  return [...given, ...same];
}

interface Standard {
  readonly sources: readonly ArtifactSource[];
  readonly expected: readonly ExpectedCommit[];
}

/** One sound build of the very same bytes is enough; what another one could still prove is not called wrong. */
function judge(
  { subject: { name } }: SignedSubject,
  builds: readonly ApprovedBuild[],
  { sources, expected }: Standard,
): readonly (ReturnType<typeof violationOf> | Gap)[] {
  const verdicts = builds.map((build) => sourceVerdict(build, sources, expected));
  if (verdicts.some(({ kind }) => kind === 'sound')) return [];
  const unknown = verdicts.find((one) => one.kind === 'unknown');
  if (unknown !== undefined) return [gapOfUnknown(name, unknown.unknown)];
  const wrong = verdicts.filter((one) => one.kind !== 'sound' && one.kind !== 'unknown');
  return wrong.slice(0, 1).map((verdict) => violationOf(name, verdict));
}

function violationOf(artifact: string, verdict: Exclude<SourceVerdict, { readonly kind: 'sound' | 'unknown' }>) {
  const found = { kind: 'violation', location: { object: 'artifact', name: artifact } } as const;
  switch (verdict.kind) {
    case 'unnamed':
      return { ...found, message: 'unnamed', data: { artifact, actual: verdict.actual } } as const;
    case 'other-commit': {
      const { commit, by } = verdict.expected;
      return { ...found, message: 'other-commit', data: { artifact, actual: verdict.actual, expected: commit, by } } as const;
    }
    case 'off':
      return { ...found, ...offOf(artifact, verdict) };
  }
}

function offOf(artifact: string, { standing, commit, ref: from }: Extract<SourceVerdict, { readonly kind: 'off' }>) {
  if (standing.kind === 'renamed') {
    const { name, id, expected } = standing;
    return { message: 'renamed-repository', data: { artifact, expected, name, actual: id } } as const;
  }
  const data = { artifact, commit, from, ref: standing.ref, tip: standing.tip };
  if (standing.from === 'gone' || standing.from === 'unprotected') return { message: standing.from, data } as const;
  return { message: 'off', data } as const;
}

function noDeployedCommit(item: string): Gap {
  return gap({
    item,
    cause: 'unresolvable',
    why: 'it must be built from the deployed commit (`source: same-commit`), and which one that is, is not known',
    remedy: 'run it as the Action, or name the commit by `--source-commit`',
  });
}
