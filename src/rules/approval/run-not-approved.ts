import { type EnvironmentTerms, environmentTermsOf } from '../../core/environment-rule.ts';
import { type Fact, type Gap, gap, type Many } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import type {
  BranchRules,
  DeployedCommit,
  DeploymentEnvironment,
  MergedPullRequest,
  RunApproval,
  WorkflowRun,
} from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';
import { eachGapOnce } from '../support/each-gap-once.ts';
import { approvalFlawOf } from '../support/environment-approval.ts';
import { gapsOf } from '../support/gaps-of.ts';
import { unknownPeopleGap } from '../support/independent-people.ts';
import { reviewFlawOf } from '../support/reviewed-change.ts';
import { isSameEnvironment, placeOf, type UsedEnvironment, usedEnvironments } from '../support/used-environments.ts';

const carol = { login: 'carol', id: 3, isApp: false };
const reached = {
  policy: { environments: [{ pattern: 'production', reviewers: 1 }] },
  environmentUses: { items: [{ environment: 'production', job: 'deploy', isReached: true, isRecorded: true }], gaps: [] },
  environments: { items: [{ name: 'production', reviewers: [{ kind: 'user', account: carol }] }], gaps: [] },
  approvals: { items: [{ state: 'approved', by: carol, environments: ['production'] }], gaps: [] },
};

const bob = { login: 'bob', id: 2, isApp: false };
const author = (account: typeof bob) => ({ kind: 'account', account });
const pullRequest = (authors: readonly unknown[]) => ({
  number: 7,
  author: bob,
  mergeCommit: 'c0ffee',
  headCommit: 'facade',
  baseBranch: 'main',
  commits: [{ oid: 'facade', authors }],
  reviews: [{ by: carol, state: 'approved', commit: 'facade', canPush: true }],
});
const reviewed = {
  policy: { environments: [{ pattern: 'production', approval: 'reviewed-pull-request' }] },
  environmentUses: reached.environmentUses,
  deployedCommits: { items: [{ oid: 'c0ffee', authors: [author(bob)] }], gaps: [] },
  repository: { defaultBranch: 'main' },
  branchRules: { branch: 'main', rules: [{ kind: 'pull-request', approvals: 1 }] },
};

export default defineRule({
  meta: {
    id: 'approval/run-not-approved',
    title: 'A run reaches an environment with the approval that the policy demands',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI8:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'SLSA', id: 'Source L4' },
      { framework: 'SSDF', id: 'PS.1' },
    ],
    rationale:
      'That an environment asks for reviewers today does not prove that this run was approved: administrators may start waiting jobs, an App may say yes, and the rules may have been off when the job went past them. An approval carries neither a time nor an attempt, so a re-run could show the one that another attempt was given. Where reviewed pull requests are the approval, only the last state of one that went into the default branch counts, and only opinions of people who may push and had no hand in it, which is to have opened it, or to have written or committed one of its commits or the deployed one. Having merged it is none.',
    remediation:
      'Start a new run, and let a required reviewer of `{environment}` approve it; with `approval: reviewed-pull-request` merge the change through a pull request whose last commit another person approved.',
    messages: {
      'later-attempt':
        'This is attempt {attempt} of the run, and its approvals for environment `{environment}` do not say for which attempt they were given. Start a new run',
      rejected: 'Environment `{environment}` was refused to this run by {who}. Start a new run when that is settled',
      unapproved:
        'This run stands in environment `{environment}`, and no person approved it. Start a new run, and let a required reviewer approve it',
      'no-reviewers':
        'This run stands in environment `{environment}`, which has no required reviewers, so no person was asked. Give it required reviewers in the settings, then start a new run',
      'not-a-reviewer':
        'Environment `{environment}` was approved by {who}, who is none of its required reviewers. Start a new run, and let one of them approve it',
      'no-pull-request':
        'Environment `{environment}` takes reviewed pull requests, and the deployed commit is not what one brought to `{branch}`. Deploy what a pull request was merged as',
      'changes-requested':
        'Pull request #{number}, which environment `{environment}` would take, was merged although {who} requested changes. Settle that, and merge it anew',
      'stale-review':
        'Pull request #{number} was changed after {found} approved it, and environment `{environment}` takes only what was approved as it is. Have its last commit approved',
      'too-few-reviews':
        'Pull request #{number} has {found} of the {minimum} approvals that environment `{environment}` takes: by people who may push, and neither opened it nor wrote or committed any of it',
    },
    examples: [
      {
        title: 'Only an App approved the run',
        files: {},
        facts: {
          ...reached,
          run: { attempt: 1, earlierAttempts: [] },
          approvals: {
            items: [{ state: 'approved', by: { login: 'checker', id: 9, isApp: true }, environments: ['production'] }],
            gaps: [],
          },
        },
        expect: [{ message: 'unapproved' }],
      },
      {
        title: 'A re-run carries the approval of the attempt before',
        files: {},
        facts: { ...reached, run: { attempt: 2, earlierAttempts: [{ attempt: 1 }] } },
        expect: [{ message: 'later-attempt' }],
      },
      {
        title: 'A pull request that was approved by one of its co-authors',
        files: {},
        facts: { ...reviewed, pullRequests: { items: [pullRequest([author(bob), author(carol)])], gaps: [] } },
        expect: [{ message: 'too-few-reviews' }],
      },
      {
        title: 'A pull request whose last commit somebody else approved',
        files: {},
        facts: { ...reviewed, pullRequests: { items: [pullRequest([author(bob)])], gaps: [] } },
        expect: [],
      },
      { title: 'A required reviewer approved it', files: {}, facts: { ...reached, run: { attempt: 1, earlierAttempts: [] } }, expect: [] },
    ],
    options: {},
    key: ['environment'],
  },
  needs: ['environmentUses', 'policy'],
  wants: ['environments', 'approvals', 'run', 'deployedCommits', 'pullRequests', 'repository', 'branchRules'],
  evaluate({ environmentUses, policy, ...facts }) {
    const configured = usedEnvironments(environmentUses.items).flatMap((used) => {
      const way = wayOf(environmentTermsOf(policy.environments, used.name));
      return way === undefined ? [] : [{ used, way }];
    });
    if (configured.length === 0) return notApplicable('not configured');
    const judged = configured.filter(({ used, way }) => way.kind !== 'environment' || isReached(used));
    if (judged.length === 0) return notApplicable(`environment ${configured[0]?.used.name} asks for its approval after this gate`);
    const byEnvironment = judged.flatMap(({ used, way }) => (way.kind === 'environment' ? ofEnvironment(used, facts) : []));
    const byReview = judged.flatMap(({ used, way }) => (way.kind === 'review' ? ofReview(used, way.minimum, facts) : []));
    return eachGapOnce([...byEnvironment, ...byReview]);
  },
});

interface Given {
  readonly environments: Fact<Many<DeploymentEnvironment>>;
  readonly approvals: Fact<Many<RunApproval>>;
  readonly run: Fact<WorkflowRun>;
  readonly deployedCommits: Fact<Many<DeployedCommit>>;
  readonly pullRequests: Fact<Many<MergedPullRequest>>;
  readonly repository: Fact<RepositoryIdentity>;
  readonly branchRules: Fact<BranchRules>;
}

type Way = { readonly kind: 'environment' } | { readonly kind: 'review'; readonly minimum: number };

/** Where the approval must come from; undefined where the policy demands none. */
function wayOf(terms: EnvironmentTerms | undefined): Way | undefined {
  const minimum = terms?.reviewers ?? 0;
  if (terms?.approval === 'reviewed-pull-request') return { kind: 'review', minimum: Math.max(1, minimum) };
  return terms?.approval === 'environment' || minimum > 0 ? { kind: 'environment' } : undefined;
}

/** A job that waits is asked for its approval by the platform; one that stands in the environment had it, or should have. */
function isReached({ uses }: UsedEnvironment): boolean {
  return uses.some((use) => use.isReached);
}

function ofEnvironment(used: UsedEnvironment, { environments, approvals, run }: Given) {
  if (environments.state === 'unknown' || approvals.state === 'unknown' || run.state === 'unknown') {
    return [...gapsOf({ environments, approvals, run })];
  }
  const reviewers = environments.value.items.find(({ name }) => isSameEnvironment(name, used.name))?.reviewers ?? [];
  const flaw = approvalFlawOf({ environment: used.name, approvals: approvals.value.items, reviewers, run: run.value });
  const gaps = [...environments.value.gaps, ...approvals.value.gaps];
  if (flaw === undefined) return gaps;
  if (flaw.kind === 'nobody-known') return [...gaps, unknownPeopleGap(`environment ${used.name}`)];
  const { kind: found, ...data } = flaw;
  const kind = found === 'unapproved' && reviewers.length === 0 ? 'no-reviewers' : found;
  return [...gaps, { ...about(used), message: kind, data: { who: '', attempt: '', ...data, environment: used.name } } as const];
}

function ofReview(used: UsedEnvironment, minimum: number, { deployedCommits, pullRequests, repository, branchRules }: Given) {
  if (
    deployedCommits.state === 'unknown' ||
    pullRequests.state === 'unknown' ||
    repository.state === 'unknown' ||
    branchRules.state === 'unknown'
  ) {
    return [...gapsOf({ deployedCommits, pullRequests, repository, branchRules })];
  }
  const { defaultBranch: branch } = repository.value;
  const gaps = [...pullRequests.value.gaps, ...wayAround(branchRules.value, branch)];
  const [deployed] = deployedCommits.value.items;
  const flaw = reviewFlawOf({ deployed, pullRequests: pullRequests.value.items, defaultBranch: branch, minimum });
  if (flaw === undefined) return gaps;
  if (flaw.kind === 'unknown-people') return [...gaps, unknownPeopleGap(`environment ${used.name}`)];
  if (flaw.kind === 'unread-commits') return [...gaps, unreadCommits(flaw.number)];
  const { kind, ...found } = flaw;
  const data = { number: '', who: '', found: '', ...found, environment: used.name, branch, minimum: String(minimum) };
  return [...gaps, { ...about(used), message: kind, data } as const];
}

/** The commits below the deployed one came without a review where the branch takes pushes: then its last pull request proves little. */
function wayAround({ branch, rules }: BranchRules, defaultBranch: string): readonly Gap[] {
  const isGuarded = branch === defaultBranch && rules.some((rule) => rule.kind === 'pull-request' && rule.approvals > 0);
  if (isGuarded) return [];
  return [
    gap({
      item: `branch ${defaultBranch}`,
      cause: 'unresolvable',
      why: 'no ruleset that is seen here demands a reviewed pull request of every change, so commits before the deployed one may have had none',
      remedy: `add a ruleset for ${defaultBranch} that requires a pull request with at least one approval (classic branch protection cannot be seen by a job)`,
    }),
  ];
}

function unreadCommits(number: string): Gap {
  return gap({
    item: `pull request #${number}`,
    cause: 'limit',
    why: 'not all of its commits were read, so whoever approved it may have written one of them',
    remedy: 'merge pull requests of at most 100 commits, or let a reviewer of the environment approve the run (`approval: environment`)',
  });
}

function about(used: UsedEnvironment) {
  return { kind: 'violation', location: placeOf(used) } as const;
}
