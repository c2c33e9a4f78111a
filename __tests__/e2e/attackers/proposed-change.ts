import { alice, bob, pin } from '../deploy-scenario.ts';
import { aPullRequest, aRepository, aRuleset, aRun, type FakeRepository, type FileSpec } from '../fake-github/index.ts';

export type Files = Readonly<Record<string, FileSpec>>;

export const ci = '.github/workflows/ci.yml';

/** A workflow whose only job is the gate. */
export function gateWorkflow(trigger: string): string {
  return `name: ci
on: ${trigger}
permissions: {}
jobs:
  gate:
    name: gate
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      actions: read
      contents: read
    steps:
      - uses: acme/interlock@${pin} # v0.1.0
`;
}

/** A pull request by alice that turns one tree into the other, and the run of its gate on the merge commit. */
export function proposedChange(base: Files, change: Files): { readonly app: FakeRepository; readonly run: ReturnType<typeof aRun> } {
  const own = { [ci]: gateWorkflow('pull_request') };
  const app = aRepository({
    owner: 'acme',
    name: 'app',
    commits: [
      { files: { ...own, ...base }, author: bob },
      { files: { ...own, ...change }, author: alice },
      { files: { ...own, ...change }, parents: [0, 1] },
    ],
    branches: { main: 0 },
    collaborators: { write: [alice, bob] },
    rulesets: [aRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })],
  });
  const head = { headSha: app.sha(1), headBranch: 'change' };
  app.pullRequests.push(aPullRequest({ number: 7, author: alice, baseSha: app.sha(0), ...head }));
  const run = aRun({
    event: 'pull_request',
    actor: alice,
    ...head,
    sha: app.sha(2),
    ref: 'refs/pull/7/merge',
    baseBranch: 'main',
    path: ci,
  });
  return { app, run };
}
