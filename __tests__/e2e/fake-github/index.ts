/**
 * A GitHub that tests can run: one server on 127.0.0.1 that holds repositories with real git ids, enforces the permissions of each token,
 * answers GraphQL by executing against GitHub's own schema, and holds every REST request and answer against the official description.
 *
 *     const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { '.github/workflows/ci.yml': 'on: push' } }] });
 *     const job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
 *     const fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
 *     fake.fault({ path: '/graphql', times: 1, fault: { kind: 'status', status: 502 } });
 *     // GITHUB_API_URL=fake.apiUrl GITHUB_GRAPHQL_URL=fake.graphqlUrl INPUT_TOKEN=job.secret GITHUB_SHA=app.sha(-1)
 *     expect(fake.requests.map(({ path, token }) => [path, token])).toEqual([['/graphql', 'job'], ['/graphql', 'job']]);
 *     await fake.stop();
 *
 * Repositories are private unless said otherwise: what is public would hide a missing permission. A commit's parent is the one before it in
 * the list; the default branch is at the last. `fake.enterprise` has the addresses of a GitHub Enterprise Server, held to its description.
 * `fake.stop()` throws when the contract was broken or when a query asked for what the fake does not have: add the field to graphql-root.ts,
 * or the operation to rest.ts, rather than work around it. Known differences between GitHub and its description are in deviations.ts.
 */
export { aBot, anOrganization, aTeam, aUser, type FakeAccount, type FakeTeam, type Stranger, webFlow } from './account.ts';
export { anAttestation, type FakeAttestation } from './attestation.ts';
export { aDeployment, type FakeDeployment } from './deployment.ts';
export { anEnvironment, type FakeEnvironment } from './environment.ts';
export { type Fault, type FaultOrder, secondaryLimit } from './fault.ts';
export type { CommitSpec, FileSpec } from './git.ts';
export type { IdTokenGrant, TokenChanges } from './identity-issuer.ts';
export { claimsOf, type JobPlace, workflowRefOf } from './identity-claims.ts';
export { startProxy, type RecordingProxy } from './proxy.ts';
export { aPullRequest, aReview, type FakePullRequest, type FakeReview } from './pull-request.ts';
export type { RecordedRequest } from './recorded-request.ts';
export { aRepository, type FakeRepository, type RepositorySpec } from './repository.ts';
export { notAccessible, notFound, page, type RestAnswer, type RestRequest, type RestRoute } from './rest.ts';
export { aRuleset, type FakeRule, type FakeRuleset } from './ruleset.ts';
export { approve, aRun, attemptOf, type FakeJob, type FakeRun, reject, rerun } from './run.ts';
export { aSecret, type FakeSecret } from './secret.ts';
export { type FakeGitHub, type FakeOptions, startFakeGitHub } from './server.ts';
export { aToken, type FakeToken, type TokenSpec } from './token.ts';
