import { mediaTypes } from '../../artifact/oci/media-types.ts';
import { type Descriptor, type Manifest, readManifest } from '../../artifact/oci/read-manifest.ts';
import type { Answer, Failure } from '../../ports/github-api.ts';
import { failureOfStatus } from './failure-of-status.ts';
import { type Fetched, outage, type Wire } from './fetch.ts';
import type { Session } from './session.ts';

/** What a registry answers that does not have the address at all. */
const withoutApi: ReadonlySet<number> = new Set([400, 404, 405, 406, 501]);

export interface Referrers {
  readonly items: readonly Descriptor[];
  /** Listed things that are no descriptors of SHA-256 content. */
  readonly unread: number;
}

/**
 * What refers to an image: by the referrers API (OCI distribution 1.1), page after page; where a registry has none, by the index at the tag
 * that clients write instead. A list that says that there is more than could be read is no list.
 */
export async function listReferrers(session: Session, digest: string, wire: Wire): Promise<Answer<Referrers>> {
  const first = new URL(`referrers/${digest}`, session.base).href;
  const asked = new Set<string>();
  const items: Descriptor[] = [];
  let unread = 0;
  for (let next: string | undefined = first; next !== undefined; ) {
    if (asked.has(next)) return outage(wire, 'lists the referrers of the image in a circle');
    if (asked.size >= wire.limits.pages)
      return {
        state: 'truncated',
        why: `the registry ${wire.registry} lists the referrers of the image on more than ${wire.limits.pages} pages`,
      };
    asked.add(next);
    const page = await session.read({ path: next, accept: mediaTypes.index, most: wire.limits.manifest });
    if (page.state !== 'fetched') return page;
    if (asked.size === 1 && withoutApi.has(page.status)) return fallbackIndex(session, digest, wire);
    const listed = indexOf(page, wire);
    if (listed.state !== 'value') return listed;
    items.push(...listed.value.items);
    unread += listed.value.unread;
    const more = nextPage(page, next);
    if (more !== undefined && new URL(more).origin !== new URL(session.base).origin)
      return outage(wire, 'names a page of its list on another host');
    next = more;
  }
  return { state: 'value', value: { items, unread } };
}

async function fallbackIndex(session: Session, digest: string, wire: Wire): Promise<Answer<Referrers>> {
  const path = `manifests/${digest.replace(':', '-')}`;
  const answer = await session.read({ path, accept: mediaTypes.index, most: wire.limits.manifest });
  if (answer.state !== 'fetched') return answer;
  return answer.status === 404 ? { state: 'value', value: { items: [], unread: 0 } } : indexOf(answer, wire);
}

function indexOf(answer: Fetched, wire: Wire): Answer<Manifest> | Failure {
  // The first page may be one of an address that a registry does not have; what is missing of a list that was begun is no end of it.
  if (answer.status === 404) return outage(wire, 'does not have a page of its list (404)');
  if (answer.status !== 200) return failureOfStatus(answer, 'the list of what refers to the image', wire);
  const read = readManifest(answer.body);
  if (read.state === 'refused') return outage(wire, `answers no list of what refers to the image: ${read.why}`);
  if (read.value.kind !== 'index') return outage(wire, 'answers a manifest where what refers to the image should be listed');
  return read;
}

/** Of a `Link` header (RFC 8288), as the registries write it. */
function nextPage({ headers }: Fetched, from: string): string | undefined {
  const [, address] = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(headers.get('link') ?? '') ?? [];
  return address !== undefined && URL.canParse(address, from) ? new URL(address, from).href : undefined;
}
