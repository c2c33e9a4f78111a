import type { SignedEntity } from '@sigstore/verify';
import type { TrustRoot } from './open-trust-root.ts';
import { type Refusal, refusal } from './refusal.ts';

type Witnessed = Pick<SignedEntity, 'tlogEntries' | 'timestamps'>;
type Timestamp = SignedEntity['timestamps'][number];

/**
 * Undefined where enough different logs and authorities stand behind a bundle. The library counts what there is; here each log and each
 * authority counts once, whatever it gave, so that nobody can make two witnesses of one (as in CVE-2026-49834). Before its signatures are
 * verified this can only refuse; what they are worth, the library says.
 */
export function witnessRefusal(entity: Witnessed, root: TrustRoot): Refusal | undefined {
  const { profile } = root;
  const logs = new Set(entity.tlogEntries.map(({ logId }) => hex(logId.keyId)));
  if (logs.size < profile.logEntries)
    return refusal(
      'log-missing',
      `it has ${entries(logs.size)}, and its trust root demands ${profile.logEntries === 1 ? 'one' : entries(profile.logEntries)}`,
    );
  const authorities = new Set(entity.timestamps.flatMap((one) => authorityOf(one, root) ?? []));
  const stamps = entity.timestamps.filter(({ $case }) => $case === 'timestamp-authority').length;
  // One of an authority that the root does not know counts too: why it is refused, the library says.
  const count = stamps > 0 && profile.timestamps === 1 ? 1 : authorities.size;
  if (count < profile.timestamps) return refusal('time-missing', stampsText(count, stamps, profile.timestamps));
  const promising = new Set(entity.timestamps.flatMap((one) => promisingLog(one) ?? []));
  const times = promising.size + Math.max(authorities.size, Math.min(1, stamps));
  if (times >= profile.times) return undefined;
  return refusal(
    'time-missing',
    'it has no signed time: no log entry has a promise of the log (signed entry timestamp), and it has no timestamp of an authority (RFC 3161)',
  );
}

function entries(count: number): string {
  if (count === 0) return 'no transparency log entry';
  return count === 1 ? 'the transparency log entry of one log' : `transparency log entries of ${count} logs`;
}

function stampsText(count: number, stamps: number, demanded: number): string {
  const there = stamps === 0 ? 'no signed timestamp (RFC 3161)' : `${stamps} signed timestamps of ${count} of its authorities`;
  const wanted = demanded === 1 ? 'one' : `those of ${demanded} authorities`;
  return `it has ${there}, and its trust root demands ${wanted}`;
}

/** The name of the authority that a timestamp says it is of; the library verifies that it is. */
export function authorityOf(timestamp: Timestamp, { timestampAuthorities }: Pick<TrustRoot, 'timestampAuthorities'>): string | undefined {
  if (timestamp.$case !== 'timestamp-authority') return undefined;
  const { signerSerialNumber: serial, signerIssuer: issuer } = timestamp.timestamp;
  return timestampAuthorities.find(({ authority: { certChain } }) => {
    const [signer] = certChain;
    return signer !== undefined && signer.serialNumber.equals(serial) && signer.issuer.equals(issuer);
  })?.name;
}

/** The log whose promise vouches for a time. */
export function promisingLog(timestamp: Timestamp): string | undefined {
  if (timestamp.$case !== 'transparency-log' || timestamp.tlogEntry.inclusionPromise === undefined) return undefined;
  return hex(timestamp.tlogEntry.logId.keyId);
}

/** Of the times that were verified; a log's own counts only with its signature on it. */
export function earliestTime(entity: Pick<SignedEntity, 'timestamps'>): string | undefined {
  const times = provenTimes(entity);
  return times.length === 0 ? undefined : new Date(Math.min(...times)).toISOString();
}

/**
 * Undefined where each log that has an entry was in use at a time that is proven. The library looks at that for a promise of the log alone: a
 * proof under the key of a log that was retired, and perhaps stolen since, would count for whatever is signed today.
 */
export function retiredLogRefusal(entity: Witnessed, logs: TrustRoot['logs']): Refusal | undefined {
  const times = provenTimes(entity);
  const isInUse = ({ validFor: { start, end } }: TrustRoot['logs'][number]): boolean =>
    times.some((time) => time >= start.getTime() && time <= end.getTime());
  for (const { logId } of entity.tlogEntries) {
    const named = logs.filter(({ logID }) => logID.equals(logId.keyId));
    if (times.length > 0 && !named.some(isInUse))
      return refusal(
        'log-invalid',
        `its log ${named[0]?.baseURL ?? ''} was not in use when it signed, at ${times.map(shownTime).join(' and at ')}`,
      );
  }
  return undefined;
}

function shownTime(time: number): string {
  return new Date(time).toISOString();
}

/** In milliseconds since 1970. */
export function provenTimes({ timestamps }: Pick<SignedEntity, 'timestamps'>): readonly number[] {
  return timestamps.flatMap((one) => {
    if (one.$case === 'timestamp-authority') return [one.timestamp.signingTime.getTime()];
    return one.tlogEntry.inclusionPromise === undefined ? [] : [Number(one.tlogEntry.integratedTime) * 1000];
  });
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}
