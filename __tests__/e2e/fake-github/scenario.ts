import { aBot, aTeam, aUser } from './account.ts';
import { anAttestation } from './attestation.ts';
import { aDeployment } from './deployment.ts';
import { anEnvironment } from './environment.ts';
import { aPullRequest, aReview } from './pull-request.ts';
import { aRelease } from './release.ts';
import { aRepository, type FakeRepository } from './repository.ts';
import { aRuleset } from './ruleset.ts';
import { approve, aRun, type FakeRun } from './run.ts';
import { aSecret } from './secret.ts';

export const people = { alice: aUser('alice'), bob: aUser('bob'), carol: aUser('carol'), dependabot: aBot('dependabot') } as const;

/** Digest for which the repository of the scenario holds two attestations, one in the answer and one at the bundles' origin. */
export const attestedDigest = `sha256:${'ab'.repeat(32)}`;

/**
 * A repository with something of everything: `acme/app`, whose change by alice was reviewed by bob and is on its way to `production`,
 * approved by bob.
 */
export function aBusyRepository(): { readonly repository: FakeRepository; readonly run: FakeRun } {
  const { alice, bob, carol } = people;
  const repository = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: { 'a.txt': 'one' }, author: alice },
      { files: { 'a.txt': 'two' }, author: alice, coAuthors: [carol, { name: 'Dora', email: 'dora@example.test' }] },
      { files: { 'a.txt': 'two' }, parents: [0, 1], author: alice, committer: 'web-flow', message: 'Merge pull request #7' },
      { files: { 'a.txt': 'x' }, parents: [0], author: { name: 'Nobody', email: 'nobody@example.test' } },
    ],
    branches: { main: 2, 'feature/x': 3, 'release/1': 0 },
    tags: { 'v1.0.0': 0 },
    collaborators: { admin: [carol], write: [alice, bob] },
    releases: [aRelease({ tag: 'v1.0.0', isImmutable: true })],
    properties: { tier: 'production', zones: ['eu', 'us'], owner: null },
    protectedBranches: ['release/1'],
    environments: [
      anEnvironment({
        name: 'production',
        reviewers: [bob, aTeam('release', [bob, carol])],
        preventSelfReview: true,
        waitMinutes: 30,
        refs: { branches: ['main', 'release/*'], tags: ['v*'] },
        canAdminsBypass: false,
        customRules: ['change-control'],
      }),
      anEnvironment({ name: 'staging', refs: 'protected-branches' }),
      anEnvironment({ name: 'eu/test' }),
    ],
    rulesets: [
      aRuleset({
        name: 'main',
        rules: [{ type: 'pull_request', approvals: 2, lastPush: true }, { type: 'non_fast_forward' }],
        bypass: [{ kind: 'Team', id: 1 }],
      }),
      aRuleset({
        name: 'gate',
        level: 'organization',
        include: ['~ALL'],
        rules: [
          { type: 'workflows', workflows: [{ repositoryId: 42, path: '.github/workflows/gate.yml', sha: 'c'.repeat(40) }] },
          { type: 'required_status_checks', checks: [{ name: 'gate / interlock', app: 15_368 }, { name: 'lint' }] },
        ],
      }),
      aRuleset({ name: 'all', level: 'enterprise', source: 'acme-corp', rules: [{ type: 'required_signatures' }] }),
      aRuleset({ name: 'trial', enforcement: 'evaluate', include: ['~ALL'], rules: [{ type: 'deletion' }] }),
      aRuleset({ name: 'tags', target: 'tag', include: ['refs/tags/v*'], rules: [{ type: 'update' }, { type: 'deletion' }] }),
    ],
    secrets: [
      aSecret({ name: 'NPM', updatedAt: '2026-11-02T00:00:00Z' }),
      aSecret({ name: 'CLOUD', environment: 'production' }),
      aSecret({ name: 'SHARED', store: 'organization' }),
      aSecret({ name: 'FEED', store: 'dependabot' }),
      aSecret({ name: 'MODEL', store: 'agent' }),
    ],
    attestations: [
      anAttestation({ digest: attestedDigest, bundle: { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', n: 1 } }),
      anAttestation({ digest: attestedDigest, delivery: 'url', bundle: { n: 2 } }),
    ],
  });
  const head = repository.sha(1);
  repository.pullRequests.push(
    aPullRequest({
      number: 7,
      author: alice,
      headSha: head,
      headBranch: 'change',
      baseSha: repository.sha(0),
      mergeCommit: repository.sha(2),
      mergedBy: carol,
      reviews: [
        aReview({ by: bob, state: 'CHANGES_REQUESTED', commit: head }),
        aReview({ by: bob, commit: head }),
        aReview({ by: carol, state: 'APPROVED', commit: head }),
        aReview({ by: carol, state: 'COMMENTED', commit: head }),
        aReview({ by: people.dependabot, commit: head }),
      ],
    }),
  );
  repository.deployments.push(
    aDeployment({ sha: repository.sha(0), environment: 'production', creator: carol, createdAt: '2026-11-01T00:00:00Z' }),
    aDeployment({
      sha: repository.sha(2),
      environment: 'production',
      creator: alice,
      state: 'in_progress',
      createdAt: '2026-11-20T00:00:00Z',
    }),
    aDeployment({ sha: repository.sha(2), environment: 'staging', creator: alice, createdAt: '2026-11-19T00:00:00Z' }),
  );
  const run = aRun({
    actor: alice,
    headSha: repository.sha(2),
    attempt: 2,
    triggeringActor: bob,
    path: '.github/workflows/release.yml',
    referencedWorkflows: [{ path: 'acme/build/.github/workflows/build.yml@v1', sha: 'd'.repeat(40), ref: 'refs/tags/v1' }],
    jobs: [{ key: 'gate' }, { key: 'ship', name: 'ship it', environment: 'production', status: 'waiting' }],
    waiting: ['production', 'staging'],
  });
  approve(run, { by: bob, environments: ['production'], comment: 'fine' });
  repository.runs.push(run);
  return { repository, run };
}
