import { hasCome } from './day.ts';
import type { Values } from './finding.ts';
import { matchesGlob, textLimit } from './glob.ts';
import type { Location } from './location.ts';
import type { Exception } from './policy.ts';

/** What a policy's exceptions make of one finding; `expired`: it would have covered the finding, and has run out. */
export type Cover =
  | { readonly state: 'covered'; readonly exception: Exception }
  | { readonly state: 'expired'; readonly exception: ExpiringException };

export type ExpiringException = Exception & { readonly expires: string };

/**
 * The one place that decides whether an exception covers a finding and whether it has run out: it ends at 00:00 UTC
 * of its date, and one of a revoked credential begins at 00:00 UTC of the day of that. One in force wins over one that has run out,
 * the organisation's over the repository's own.
 *
 * @param now ISO 8601; what is no time is after every date.
 */
export function coverOf(
  exceptions: readonly Exception[],
  rule: string,
  found: { readonly location: Location; readonly subject: Values },
  now: string,
): Cover | undefined {
  const fitting = exceptions.filter((exception) => exception.rule === rule && hasBegun(exception, now) && isMeant(exception, found));
  const inForce = fitting.filter((exception) => !isExpired(exception, now));
  const covering = inForce.find((exception) => exception.isFromOrganisation) ?? inForce[0];
  if (covering !== undefined) return { state: 'covered', exception: covering };
  const [expired] = fitting.filter((exception) => isExpired(exception, now));
  return expired === undefined ? undefined : { state: 'expired', exception: expired };
}

/** What is no time is before the day of every revocation. */
function hasBegun({ revoked }: Exception, now: string): boolean {
  return revoked === undefined || (!Number.isNaN(Date.parse(now)) && hasCome(revoked.date, now));
}

function isExpired(exception: Exception, now: string): exception is ExpiringException {
  return exception.expires !== undefined && hasCome(exception.expires, now);
}

/** Every name in `where` must be there and fit; an empty `where` means nothing, not everything. */
function isMeant(exception: Exception, found: { readonly location: Location; readonly subject: Values }): boolean {
  const names = Object.entries(exception.where);
  return names.length > 0 && names.every(([name, wanted]) => isMatch(name, wanted, found));
}

function isMatch(name: string, wanted: string, found: { readonly location: Location; readonly subject: Values }): boolean {
  if (name !== 'path') return Object.hasOwn(found.subject, name) && found.subject[name] === wanted;
  const path = 'path' in found.location ? found.location.path : undefined;
  return path !== undefined && path.length <= textLimit && matchesGlob(wanted, path);
}
