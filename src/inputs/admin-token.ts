import { InterlockError } from '../core/errors.ts';
import type { Sources } from '../ports/sources.ts';
import type { Inputs } from './inputs.ts';

/** Events whose workflow file is, or may be, the change's own. */
const ofTheChange: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']);

/**
 * An administration token is taken only by a run whose workflow file stands on the default branch: in any other a change could write a
 * step that takes it. Refused with INPUT_INVALID before it is used.
 */
export function demandSafeAdminToken({ isAdminTokenGiven, runner }: Inputs, { defaultBranch }: Sources): void {
  if (!isAdminTokenGiven || runner === undefined) return;
  const { event, ref } = runner;
  if (!ofTheChange.has(event) && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch.name}`) return;
  throw new InterlockError(
    'INPUT_INVALID',
    `admin-token is given to a run on \`${event}\` of ${ref}, whose workflow a change could have written. Give it only to a workflow that runs on the default branch, such as a schedule, from a protected environment; and revoke the token, since this run could have taken it`,
  );
}
