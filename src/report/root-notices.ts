import type { RootInUse } from '../ports/trust-roots.ts';

/** Months after which a root's newest authority is likely to have a successor that the root does not know. */
const rotations: ReadonlyMap<string, number> = new Map([['github', 5]]);

/** What a reader must know of the trust roots under which signatures were judged. */
export function rootNotices(roots: readonly RootInUse[], now: string): readonly string[] {
  return roots.flatMap((root) => {
    const { name, source, sha256, refresh } = root;
    if (refresh.state === 'done') return [`The trust root ${name} was refreshed from ${source} (sha256:${sha256})`];
    const failed = refresh.state === 'failed' ? [failedText(root, refresh)] : [];
    return [...failed, ...(refresh.state === 'same' ? [] : ageNotice(root, now))];
  });
}

function failedText(
  { name, date, sha256 }: RootInUse,
  { mirror, why }: Extract<RootInUse['refresh'], { readonly state: 'failed' }>,
): string {
  return `The trust root ${name} could not be refreshed from ${mirror} (${why}), so signatures were judged under the embedded one of ${date} (sha256:${sha256})`;
}

/** Sigstore's public instance keeps its authority for years; GitHub's makes a new one about every six months. */
function ageNotice({ name, date, newestAuthority }: RootInUse, now: string): readonly string[] {
  const months = rotations.get(name);
  if (months === undefined || newestAuthority === undefined || now < monthsAfter(newestAuthority, months)) return [];
  const since = newestAuthority.slice(0, 10);
  return [
    `The newest authority of the embedded trust root ${name} (of ${date}) is of ${since}, more than ${months} months ago: what a newer one signs is refused as certificate-untrusted. Update Interlock`,
  ];
}

function monthsAfter(time: string, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
