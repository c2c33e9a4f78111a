import type { Binding } from '../core/binding.ts';
import { type Fact, known } from '../core/facts.ts';
import type { Question, RunContext } from '../core/question.ts';
import type { BranchRules, IdentityClaims, RequiredWorkflow } from '../platform/model.ts';
import type { Answer } from '../ports/github-api.ts';
import type { Platform } from '../ports/platform.ts';
import { defineFact } from './define-fact.ts';
import { runAgain } from './unknown-of.ts';

/**
 * Whether the change under judgement could have written what judges it. A path on disk, an input or a name never binds: only a ruleset
 * that requires this very file at a commit, or a run of a commit that reached the guarded default branch by review.
 */
export const binding = defineFact({
  key: 'binding',
  needs: [],
  prefers: ['branchRules', 'tokenClaims'],
  scope: 'run',
  permissions: { contents: 'read' },
  tier: 1,
  collect: async (question, { branchRules, tokenClaims }, { world }) => {
    const { run } = question;
    if (run === undefined || world.platform === undefined) return known(commandLine, 'the run');
    const required = ofRequiredWorkflow(branchRules, tokenClaims);
    if (required.value) return known(required, 'rules of the branch, and the identity token');
    const source = 'the run, and rules of the default branch';
    return known(await ofDefaultBranch({ question, run, branchRules, tokenClaims }, required, world.platform), source);
  },
});

const commandLine: Binding = {
  value: false,
  way: undefined,
  reason: 'the command line never binds',
  remedy: 'run it as the Action',
};

function unbound(reason: string, remedy: string): Binding {
  return { value: false, way: undefined, reason, remedy };
}

const requireIt = 'let a ruleset require this workflow at a full commit (docs/adopting.md, "A workflow that a ruleset requires")';

/** Without the claims nobody but the file itself says which file runs. */
function ofRequiredWorkflow(rules: Fact<BranchRules>, claims: Fact<IdentityClaims>): Binding {
  if (rules.state === 'unknown') return unbound(`the rules of the branch could not be asked: ${rules.reason}`, rules.remedy);
  const required = rules.value.rules.flatMap((rule) => (rule.kind === 'workflows' ? rule.workflows : []));
  if (required.length === 0) return unbound('no ruleset requires this workflow', requireIt);
  if (claims.state === 'unknown') return unbound(`which workflow runs could not be proven: ${claims.reason}`, claims.remedy);
  const same = required.filter((workflow) => isRunning(workflow, claims.value));
  if (same.length === 0) return unbound('the workflow that a ruleset requires is another one', requireIt);
  if (same.some(({ sha }) => sha !== undefined && sha === claims.value['job_workflow_sha'])) {
    return { value: true, way: 'required-workflow', reason: 'a ruleset requires this workflow at the commit that runs', remedy: '' };
  }
  return unbound('the ruleset does not require this workflow at the commit that runs, so whoever can push there can change it', requireIt);
}

/** The required file is started by itself: where another workflow calls it, that one decides with what and whether at all. */
function isRunning({ path }: RequiredWorkflow, claims: IdentityClaims): boolean {
  const running = claims['job_workflow_ref'] ?? '';
  return running !== '' && running === claims['workflow_ref'] && pathOf(running) === path;
}

/** `owner/name/path@ref` -> path. A ref may hold `@` and `/`, a path of a workflow has neither an `@`. */
function pathOf(workflowRef: string): string | undefined {
  return /^[^/@]+\/[^/@]+\/([^@]+)@/.exec(workflowRef)?.[1];
}

/** Events whose workflow file or starter may be a pull request. */
const startedByPullRequests: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
  'workflow_run',
]);

interface Standing {
  readonly question: Question;
  readonly run: RunContext;
  readonly branchRules: Fact<BranchRules>;
  readonly tokenClaims: Fact<IdentityClaims>;
}

async function ofDefaultBranch(standing: Standing, required: Binding, platform: Platform): Promise<Binding> {
  const { question, run, branchRules, tokenClaims } = standing;
  const { event, defaultBranch } = question;
  if (event === undefined || startedByPullRequests.has(event)) {
    return unbound(`a pull request can start \`${event ?? 'this'}\`, and ${required.reason}`, required.remedy);
  }
  if (defaultBranch === undefined) return unbound('the default branch is not known', 'grant the job `contents: read`');
  if (branchRules.state === 'unknown') return required;
  if (branchRules.value.branch !== defaultBranch.name) return required;
  if (!isReviewed(branchRules.value)) {
    const reason = `no ruleset demands a reviewed pull request for \`${defaultBranch.name}\` (classic branch protection cannot be seen with this token)`;
    return unbound(reason, `add a ruleset for \`${defaultBranch.name}\` that requires a pull request with at least one approval`);
  }
  const commit = tokenClaims.state === 'known' ? (tokenClaims.value['workflow_sha'] ?? '') : run.workflowSha;
  return reachedBranch(await platform.isAncestor(commit, defaultBranch.commit), defaultBranch.name);
}

function isReviewed({ rules }: BranchRules): boolean {
  return rules.some((rule) => rule.kind === 'pull-request' && rule.approvals > 0);
}

function reachedBranch(answer: Answer<boolean>, branch: string): Binding {
  if (answer.state !== 'value') return unbound(`whether this workflow is on \`${branch}\` could not be asked: ${answer.why}`, runAgain);
  if (answer.value) {
    const reason = `the workflow is on \`${branch}\`, where a ruleset demands a reviewed pull request`;
    return { value: true, way: 'default-branch', reason, remedy: '' };
  }
  return unbound(`the workflow that runs is not on \`${branch}\``, `start it from \`${branch}\`, or ${requireIt}`);
}
