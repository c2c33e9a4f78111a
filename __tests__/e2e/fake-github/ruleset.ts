import { minimatch } from 'minimatch';
import { idOf } from './account.ts';

/** A rule as the platform calls it, with what can be set of it. */
export type FakeRule =
  | {
      readonly type: 'pull_request';
      readonly approvals?: number;
      readonly codeOwners?: boolean;
      readonly lastPush?: boolean;
      readonly dismissStale?: boolean;
    }
  | { readonly type: 'workflows'; readonly workflows: readonly FakeWorkflowReference[] }
  /** `app`: id of the App whose check counts; anybody's where it is not given. */
  | { readonly type: 'required_status_checks'; readonly checks: readonly { readonly name: string; readonly app?: number }[] }
  | { readonly type: 'required_deployments'; readonly environments: readonly string[] }
  | { readonly type: 'commit_message_pattern'; readonly pattern: string }
  | { readonly type: 'merge_queue' }
  | { readonly type: 'update' }
  | { readonly type: 'creation' | 'deletion' | 'non_fast_forward' | 'required_linear_history' | 'required_signatures' };

export interface FakeWorkflowReference {
  readonly repositoryId: number;
  readonly path: string;
  readonly ref?: string;
  readonly sha?: string;
}

/** A ruleset, of the repository or from above it. Tests may change it while the fake runs. */
export interface FakeRuleset {
  readonly id: number;
  name: string;
  target: 'branch' | 'tag' | 'push';
  level: 'repository' | 'organization' | 'enterprise';
  /** `owner/name`, organisation or enterprise; the repository or its owner where it is undefined. */
  source: string | undefined;
  enforcement: 'active' | 'evaluate' | 'disabled';
  /** `refs/heads/main`, patterns, `~ALL`, `~DEFAULT_BRANCH`. */
  include: readonly string[];
  exclude: readonly string[];
  rules: readonly FakeRule[];
  /** Seen by those alone who may change the ruleset. */
  bypass: readonly { readonly kind: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'User'; readonly id: number }[];
}

export type RulesetSpec = Partial<Omit<FakeRuleset, 'id'>> & Pick<FakeRuleset, 'rules'>;

let count = 0;

/** An active ruleset of the repository for its default branch (`tag`: all tags), but for what is said. */
export function aRuleset(spec: RulesetSpec): FakeRuleset {
  count += 1;
  const name = spec.name ?? `ruleset ${count}`;
  return {
    id: idOf(`${count} ${name}`),
    name,
    target: 'branch',
    level: 'repository',
    source: undefined,
    enforcement: 'active',
    include: spec.target === 'tag' ? ['~ALL'] : ['~DEFAULT_BRANCH'],
    exclude: [],
    bypass: [],
    ...spec,
  };
}

/** True where the ruleset is about this whole ref; the ref need not exist. */
export function isAbout({ include, exclude, target }: FakeRuleset, ref: string, defaultBranch: string): boolean {
  const kind = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const matches = (pattern: string): boolean => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${defaultBranch}`;
    return minimatch(ref, pattern, { nocomment: true, nonegate: true, noext: true, nobrace: true });
  };
  return target === kind && include.some(matches) && !exclude.some(matches);
}
