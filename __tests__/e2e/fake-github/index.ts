/**
 * A GitHub that tests can run: servers on 127.0.0.1 that hold repositories with real git ids and everything around them, enforce the
 * permissions of each token, answer GraphQL by executing against GitHub's own schema, hold every REST request and answer against the
 * official description, and issue identity tokens.
 *
 *     const [alice, bob] = [aUser('alice'), aUser('bob')];
 *     const app = aRepository({
 *       owner: 'acme',
 *       name: 'app',
 *       commits: [{ files: { '.github/workflows/ship.yml': 'on: push' }, author: alice, committer: 'web-flow' }],
 *       collaborators: { write: [alice, bob] },
 *       environments: [anEnvironment({ name: 'production', reviewers: [bob], preventSelfReview: true, refs: { branches: ['main'] } })],
 *       rulesets: [aRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })],
 *     });
 *     const run = aRun({ actor: alice, headSha: app.sha(-1), path: '.github/workflows/ship.yml', jobs: [{ environment: 'production' }] });
 *     app.runs.push(run);
 *     const token = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read', actions: 'read' } });
 *     const fake = await startFakeGitHub({ repositories: [app], tokens: [token] });
 *     approve(run, { by: bob, environments: ['production'] });
 *     fake.fault({ path: /approvals$/, times: 1, fault: { kind: 'status', status: 502 } });
 *     const identity = fake.grantIdToken({ repository: app, run }, { signing: 'other-key' });
 *     const ended = await runAction(runnerJob({ fake, repository: app, run, token, identity }));
 *     expect(fake.requests.map(({ path, token }) => [path, token])).toContainEqual(['/graphql', 'job']);
 *     await fake.stop();
 *
 * Repositories are private unless said otherwise: what is public would hide a missing permission. A commit's parent is the one before it in
 * the list; the default branch is at the last. All state is on the objects that the builders give, and may change while the fake runs.
 * `fake.enterprise` has the addresses of a GitHub Enterprise Server, held to its description; what that does not have is a 404 there.
 * `fake.bundleRequests` is what arrived at the other origin that serves stored bundles. `isLying: true` makes an attacker's API of it, and
 * `startProxy` a proxy that leads there. `fake.stop()` throws when the contract was broken or when a query asked for what the fake does not
 * have: add the field below graphql/, or the operation below routes/ with the permission that it takes, rather than work around it. Known
 * differences between GitHub and its description are in deviations.ts.
 */

export { aBot, anOrganization, aTeam, aUser, type FakeAccount, type FakeTeam, type Stranger, webFlow } from './account.ts';
export { anAttestation, type FakeAttestation } from './attestation.ts';
export { checkOut } from './checkout.ts';
export { aDeployment, type FakeDeployment } from './deployment.ts';
export { anEnvironment, type FakeEnvironment } from './environment.ts';
export { type Fault, type FaultOrder, secondaryLimit } from './fault.ts';
export type { CommitSpec, FileSpec } from './git.ts';
export { claimsOf, type JobPlace, workflowRefOf } from './identity-claims.ts';
export type { IdTokenGrant, TokenChanges } from './identity-issuer.ts';
export { type RecordingProxy, startProxy } from './proxy.ts';
export { aPullRequest, aReview, type FakePullRequest, type FakeReview } from './pull-request.ts';
export type { RecordedRequest } from './recorded-request.ts';
export { aRelease, type FakeRelease } from './release.ts';
export { aRepository, type FakeRepository, type RepositorySpec } from './repository.ts';
export { notAccessible, notFound, page, type RestAnswer, type RestRequest, type RestRoute } from './rest.ts';
export { aRuleset, type FakeRule, type FakeRuleset } from './ruleset.ts';
export { approve, aRun, attemptOf, type FakeJob, type FakeRun, type JobSpec, type RunSpec, reject, rerun } from './run.ts';
export { aSecret, type FakeSecret } from './secret.ts';
export { type FakeGitHub, type FakeOptions, startFakeGitHub } from './server.ts';
export { aToken, type FakeToken, type TokenSpec } from './token.ts';
