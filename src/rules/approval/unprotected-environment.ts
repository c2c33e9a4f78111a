import { type EnvironmentTerms, environmentTermsOf } from '../../core/environment-rule.ts';
import { type Fact, type Gap, gap, gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { Policy } from '../../core/policy.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import type { DeploymentEnvironment } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';
import { eachGapOnce } from '../support/each-gap-once.ts';
import { isProductionLike } from '../support/is-production-like.ts';
import { flawsOfRefs, type RefFlaw } from '../support/ref-policy.ts';
import { isSameEnvironment, namedAt, placeOf, settingsOf, type UsedEnvironment, usedEnvironments } from '../support/used-environments.ts';

const guarded = {
  name: 'production',
  reviewers: [{ kind: 'team', slug: 'release', id: 7 }],
  isSelfReviewPrevented: true,
  waitMinutes: 0,
  customRules: [],
  refs: { kind: 'patterns', patterns: [{ type: 'branch', pattern: 'main' }] },
} as const;
const uses = { items: [{ environment: 'production', job: 'deploy', isReached: false, isRecorded: true }], gaps: [] };
const policy = { environments: [{ pattern: 'prod*', reviewers: 1, refs: ['refs/heads/main'] }] };

export default defineRule({
  meta: {
    id: 'approval/unprotected-environment',
    title: 'Environments are as protected as the policy says',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    advice: { recommended: 'warn', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI8:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-05' },
      { framework: 'NIST-CSF', id: 'PR.PS-01' },
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'SSDF', id: 'PO.5.1' },
    ],
    rationale:
      'An environment holds the secrets and the cloud roles of a deployment, and its rules are what stands between them and whoever can push. With no reviewer nobody is asked. With a ref policy of "any", or a pattern such as `release/*`, a person with write access makes a branch with a workflow of their own and deploys from it. "Protected branches" with no protected branch means every branch. An App that decides as well is no person, and is not counted.',
    remediation:
      'In the settings of environment `{environment}` add required reviewers, and let only the refs deploy that the policy lists. Required reviewers and wait timers of a private repository need GitHub Enterprise; without it write `approval: reviewed-pull-request` for the environment in the policy, which asks for the review of the deployed commit instead.',
    messages: {
      'few-reviewers':
        'Environment `{environment}` has {found}, and the policy asks for {minimum}. Add people or teams as required reviewers',
      'any-ref':
        'Environment `{environment}` lets every branch and tag deploy, so whoever can push can deploy. Select the branches and tags that may',
      'no-protected-branch':
        'Environment `{environment}` lets protected branches deploy, and no branch is protected: then every branch may. Protect the release branch, or select it by name',
      'foreign-ref':
        'Environment `{environment}` lets `{ref}` deploy, and the policy allows {allowed} only. Remove it there, or add it to `refs`',
      'creatable-ref':
        'Environment `{environment}` lets `{ref}` deploy, and whoever can write can create such a ref. Select exact branches, or name it under `refs` in the policy',
      unrecorded:
        'Job `{job}` uses environment `{environment}` with `deployment: false`, so what it deploys is on no record. Remove `deployment: false`',
      open: 'Environment `{environment}` has no reviewer, no rule of an App and no ref policy: whoever can push deploys to it. Protect it, and write what it must have under `environments` in the policy',
    },
    examples: [
      {
        title: 'The policy asks for a reviewer and one branch, and the environment has neither',
        files: {},
        facts: {
          environmentUses: uses,
          policy,
          environments: { items: [{ ...guarded, reviewers: [], refs: { kind: 'any' } }], gaps: [] },
        },
        expect: [{ message: 'few-reviewers' }, { message: 'any-ref' }],
      },
      {
        title: 'Nothing is configured, and the name speaks for itself',
        files: {},
        facts: {
          environmentUses: uses,
          environments: { items: [{ ...guarded, reviewers: [], refs: { kind: 'any' } }], gaps: [] },
        },
        expect: [{ message: 'open' }],
      },
      {
        title: 'Reviewers, and the listed branch alone',
        files: {},
        facts: { environmentUses: uses, policy, environments: { items: [guarded], gaps: [] } },
        expect: [],
      },
    ],
    options: {},
    key: ['environment', 'ref', 'job'],
  },
  needs: ['environmentUses', 'policy'],
  wants: ['environments', 'repository'],
  evaluate({ environmentUses, policy, environments, repository }) {
    const used = usedEnvironments(environmentUses.items);
    if (used.length === 0) return notApplicable('no job names an environment');
    if (environments.state === 'unknown') return [gapOfUnknown('environments', environments)];
    const { items, gaps } = environments.value;
    const judged = used.flatMap((one) => {
      const environment = items.find(({ name }) => isSameEnvironment(name, one.name));
      return environment === undefined ? [] : judge(one, environment, { policy, repository, gaps });
    });
    return eachGapOnce([...gaps, ...judged]);
  },
});

interface Given {
  readonly policy: Policy;
  readonly repository: Fact<RepositoryIdentity>;
  /** What could not be asked of the environments; each names its own. */
  readonly gaps: readonly Gap[];
}

function judge(used: UsedEnvironment, environment: DeploymentEnvironment, given: Given) {
  const { policy } = given;
  const terms = environmentTermsOf(policy.environments, environment.name);
  const byTerms =
    terms === undefined ? [] : [...ofReviewers(used, environment, terms), ...ofRefs(used, environment, terms, given), ...ofRecords(used)];
  return [...byTerms, ...(terms === undefined ? ofName(used, environment) : [])];
}

/** Without an entry of the policy only a name that promises protection says that there must be some. */
function ofName(used: UsedEnvironment, environment: DeploymentEnvironment) {
  const { name, reviewers, customRules, refs } = environment;
  const admitsAll = refs.kind === 'any' || (refs.kind === 'protected-branches' && refs.branches.length === 0);
  const isOpen = reviewers.length === 0 && customRules.length === 0 && admitsAll;
  if (!isOpen || !isProductionLike(name)) return [];
  return [{ ...about(used, environment), message: 'open', data: { environment: name }, isAdvice: true } as const];
}

/** Where reviewed pull requests are the approval, nobody is asked again at the environment. */
function ofReviewers(used: UsedEnvironment, environment: DeploymentEnvironment, { reviewers: minimum = 0, approval }: EnvironmentTerms) {
  const count = environment.reviewers.length;
  if (approval === 'reviewed-pull-request' || count >= minimum) return [];
  const found = count === 0 ? 'no required reviewer' : `${count} required reviewer${count === 1 ? '' : 's'}`;
  const data = { environment: environment.name, found, minimum: String(minimum) };
  return [{ ...about(used, environment), message: 'few-reviewers', data } as const];
}

function ofRefs(used: UsedEnvironment, environment: DeploymentEnvironment, terms: EnvironmentTerms, { repository, gaps }: Given) {
  const { name, refs } = environment;
  const defaultBranch = repository.state === 'known' ? repository.value.defaultBranch : undefined;
  const allowed = terms.refs?.map((ref) => `\`${ref}\``).join(', ') ?? '';
  return flawsOfRefs(refs, terms.refs, defaultBranch).flatMap((flaw) => {
    // Why they were not read, is said once.
    if (flaw.kind === 'unread') return gaps.some(({ item }) => item === name) ? [] : unreadGap(name);
    if (flaw.kind === 'unknown-branch') return branchGap(name, flaw.branch, repository);
    return { ...about(used, environment), message: flaw.kind, data: { environment: name, ref: refOf(flaw), allowed } } as const;
  });
}

function refOf(flaw: RefFlaw): string {
  return 'ref' in flaw ? flaw.ref : '';
}

function unreadGap(environment: string): Gap {
  return gap({
    item: `environment ${environment}`,
    cause: 'empty',
    why: 'which refs may deploy there was not answered',
    remedy: 'start a new run',
  });
}

function branchGap(environment: string, branch: string, repository: Fact<RepositoryIdentity>): Gap {
  if (repository.state === 'unknown') return gapOfUnknown('repository', repository);
  return gap({
    item: `environment ${environment}`,
    cause: 'unresolvable',
    why: `it lets branch ${branch} deploy, and who may push to that branch is not to be seen here`,
    remedy: `let only ${repository.value.defaultBranch} deploy, or name refs/heads/${branch} under \`refs\` of the environment in the policy`,
  });
}

function ofRecords(used: UsedEnvironment) {
  const location = (use: UsedEnvironment['uses'][number]) => use.location ?? placeOf(used);
  return used.uses
    .filter(({ isRecorded }) => !isRecorded)
    .map(
      (use) =>
        ({ kind: 'violation', message: 'unrecorded', data: { environment: used.name, job: use.job }, location: location(use) }) as const,
    );
}

function about(used: UsedEnvironment, environment: DeploymentEnvironment) {
  return { kind: 'violation', location: settingsOf(environment), related: namedAt(used) } as const;
}
