import { type Account, isSameAccount, type Reviewer, type RunApproval, type WorkflowRun } from '../../platform/model.ts';
import { isSameEnvironment } from './used-environments.ts';

/** Why the approvals of a run do not prove that a person who may approved it for an environment. */
export type ApprovalFlaw =
  | { readonly kind: 'later-attempt'; readonly attempt: string }
  | { readonly kind: 'rejected'; readonly who: string }
  | { readonly kind: 'unapproved' }
  | { readonly kind: 'not-a-reviewer'; readonly who: string }
  /** It was approved, and the account is gone. */
  | { readonly kind: 'nobody-known' };

export interface AskedApproval {
  readonly environment: string;
  readonly approvals: readonly RunApproval[];
  readonly reviewers: readonly Reviewer[];
  readonly run: WorkflowRun;
}

/**
 * Whether one of the required reviewers let this run into the environment. Of a later attempt nothing is proven, because an approval does not
 * say for which it was given. Members of teams cannot be seen: where one is listed, a person who approved counts, since the platform lets nobody
 * else do it.
 */
export function approvalFlawOf({ environment, approvals, reviewers, run }: AskedApproval): ApprovalFlaw | undefined {
  const attempt = Math.max(run.attempt, run.earlierAttempts.length + 1);
  if (attempt > 1) return { kind: 'later-attempt', attempt: String(attempt) };
  const meant = approvals.filter(({ environments }) => environments.some((one) => isSameEnvironment(one, environment)));
  const rejected = meant.find(({ state }) => state === 'rejected');
  if (rejected !== undefined) return { kind: 'rejected', who: rejected.by === undefined ? 'a reviewer' : `\`${rejected.by.login}\`` };
  const approved = meant.filter(({ state }) => state === 'approved');
  const people = approved.flatMap(({ by }) => (by === undefined || by.isApp ? [] : [by]));
  if (people.some((one) => mayApprove(one, reviewers))) return undefined;
  if (approved.some(({ by }) => by === undefined)) return { kind: 'nobody-known' };
  if (people.length === 0) return { kind: 'unapproved' };
  return { kind: 'not-a-reviewer', who: [...new Set(people.map(({ login }) => `\`${login}\``))].join(', ') };
}

function mayApprove(account: Account, reviewers: readonly Reviewer[]): boolean {
  return reviewers.some((one) => one.kind === 'team' || isSameAccount(one.account, account));
}
