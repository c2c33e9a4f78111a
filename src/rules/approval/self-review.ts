import { environmentTermsOf } from '../../core/environment-rule.ts';
import { type Gap, gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { type Account, type DeployedCommit, isSameAccount, type RunApproval, type WorkflowRun } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';
import { gapsOf } from '../support/gaps-of.ts';
import { independentOf, involvedIn, unknownPeopleGap } from '../support/independent-people.ts';
import { isSameEnvironment, placeOf, type UsedEnvironment, usedEnvironments } from '../support/used-environments.ts';

const alice = { login: 'alice', id: 1, isApp: false };
const bob = { login: 'bob', id: 2, isApp: false };
const facts = {
  environmentUses: { items: [{ environment: 'production', job: 'deploy', isReached: true, isRecorded: true }], gaps: [] },
  run: { attempt: 1, actor: alice, triggeringActor: alice, earlierAttempts: [] },
  deployedCommits: { items: [{ oid: 'c0ffee', authors: [{ kind: 'account', account: alice }] }], gaps: [] },
};

export default defineRule({
  meta: {
    id: 'approval/self-review',
    title: 'Somebody who had no hand in the release approved it',
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
      'The platform can keep whoever started a run from approving it, and nobody else: not the author of the commit whose run a colleague started, not a co-author, not an App. One person, or one stolen account, then releases alone although the run carries an approval. Those who may not be the only ones are whoever started an attempt of the run, and the author, co-authors and committer of the deployed commit and, where that is a merge, of what it merged; with `every-commit` also those of all other commits that the last successful deployment did not have, which takes `deployments: read` and in a small team may leave nobody. Accounts are compared by their number, because a login can change hands.',
    remediation:
      'Start a new run, and let a person approve `{environment}` who neither started it nor wrote or committed what it deploys. Where one person may release alone, write `self-review: allowed` for the environment in the policy.',
    messages: {
      'only-involved':
        'Environment `{environment}` was approved by nobody but {approvers}. Start a new run, and let another person approve it',
    },
    examples: [
      {
        title: 'The author of the commit approves it',
        files: {},
        facts: { ...facts, approvals: { items: [{ state: 'approved', by: alice, environments: ['production'] }], gaps: [] } },
        expect: [{ message: 'only-involved' }],
      },
      {
        title: 'Somebody else does',
        files: {},
        facts: { ...facts, approvals: { items: [{ state: 'approved', by: bob, environments: ['production'] }], gaps: [] } },
        expect: [],
      },
      {
        title: 'The author of another commit that is deployed for the first time, where everybody counts',
        files: {},
        facts: {
          ...facts,
          commits: { items: [...facts.deployedCommits.items, { oid: 'facade', authors: [{ kind: 'account', account: bob }] }], gaps: [] },
          approvals: { items: [{ state: 'approved', by: bob, environments: ['production'] }], gaps: [] },
        },
        options: { 'every-commit': true },
        expect: [{ message: 'only-involved' }],
      },
    ],
    options: {
      'every-commit': {
        type: 'boolean',
        default: false,
        description:
          'Ask for somebody who had no hand in any commit since the last successful deployment, not only in the deployed one and what that merged; set it where pull requests are merged by a rebase, which deploys several commits at once',
        stricter: 'more',
      },
    },
    key: ['environment'],
  },
  needs: ['environmentUses', 'policy'],
  wants: ['approvals', 'run', 'deployedCommits', 'commits'],
  evaluate({ environmentUses, policy, approvals, run, deployedCommits, commits: sinceLast }, { 'every-commit': isEvery }) {
    const used = usedEnvironments(environmentUses.items);
    if (used.length === 0) return notApplicable('no job names an environment');
    const meant = used.filter(({ name }) => environmentTermsOf(policy.environments, name)?.selfReview !== 'allowed');
    if (meant.length === 0) return notApplicable('the policy allows self-review for the environments in use');
    if (approvals.state === 'unknown') return gapsOf({ approvals });
    const { items, gaps } = approvals.value;
    const approved = meant.filter(({ name }) => approvalsOf(items, name).length > 0);
    if (approved.length === 0) return gaps.length > 0 ? gaps : notApplicable('nobody has approved an environment of this run');
    const commits = isEvery ? sinceLast : deployedCommits;
    if (run.state === 'unknown' || commits.state === 'unknown') return gapsOf(isEvery ? { run, commits } : { run, deployedCommits });
    const people = commits.value.items;
    return [
      ...gaps,
      ...commits.value.gaps,
      ...(people.length === 0 ? [noCommits] : approved.flatMap((one) => judge(one, approvalsOf(items, one.name), run.value, people) ?? [])),
    ];
  },
});

const noCommits: Gap = gap({
  item: 'commits',
  cause: 'empty',
  why: 'the deployed commit is not among those that were answered, so nobody knows who wrote it',
  remedy: 'start a new run',
});

function approvalsOf(approvals: readonly RunApproval[], environment: string): readonly RunApproval[] {
  return approvals.filter(
    ({ state, environments }) => state === 'approved' && environments.some((one) => isSameEnvironment(one, environment)),
  );
}

function judge(used: UsedEnvironment, approvals: readonly RunApproval[], run: WorkflowRun, commits: readonly DeployedCommit[]) {
  const accounts = approvals.flatMap(({ by }) => by ?? []);
  const starters = startersOf(run);
  const involved = involvedIn(commits, starters);
  const independent = independentOf(accounts, involved);
  if (independent.length > involved.unknown) return undefined;
  // An approval of an account that is gone may have been anybody's.
  if (independent.length > 0 || accounts.length < approvals.length) return unknownPeopleGap(`environment ${used.name}`);
  return {
    kind: 'violation',
    message: 'only-involved',
    data: { environment: used.name, approvers: namesOf(accounts, starters) },
    location: placeOf(used),
  } as const;
}

/** Who started this attempt and each before it: an approval says not for which it was given. */
function startersOf({ actor, triggeringActor, earlierAttempts }: WorkflowRun): readonly (Account | undefined)[] {
  return [actor, triggeringActor, ...earlierAttempts.map((one) => one.triggeringActor)];
}

function namesOf(accounts: readonly Account[], starters: readonly (Account | undefined)[]): string {
  const first = accounts.filter((one, index) => accounts.findIndex((other) => isSameAccount(other, one)) === index);
  return first.map((one) => `\`${one.login}\` (${whyOf(one, starters)})`).join(' and ');
}

function whyOf(account: Account, starters: readonly (Account | undefined)[]): string {
  if (account.isApp) return 'an App';
  const isStarter = starters.some((one) => one !== undefined && isSameAccount(one, account));
  return isStarter ? 'who started the run' : 'who wrote or committed what it deploys';
}
