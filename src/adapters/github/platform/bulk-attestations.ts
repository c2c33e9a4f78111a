import type { Answer } from '../../../ports/github-api.ts';
import { fieldOf, listOf, numberOf, textOf } from '../json.ts';
import type { PlatformPorts } from '../platform.ts';
import type { AttestationLimits } from './attestation-limits.ts';
import { misshapen } from './shaped.ts';
import { type StoredBundle, storedBundle, what } from './stored-bundle.ts';

export interface BulkRequest {
  /** At most as many as GitHub takes at a time. */
  readonly digests: readonly string[];
  /** What other repositories of the owner store is left out, as the list of one repository leaves it out. */
  readonly repositoryId: string;
  readonly limits: AttestationLimits;
  readonly signal: AbortSignal;
}

/** By digest. A digest that is absent has nothing here, which proves something only where the token is known to see the repository. */
export type BulkAnswer = Answer<ReadonlyMap<string, Answer<readonly StoredBundle[]>>>;

/** One owner is an organization or a user, and the API has an address for each. */
const kinds = ['/orgs/{owner}', '/users/{owner}'] as const;
export type OwnerKind = (typeof kinds)[number];

/** Which of the two addresses answers; remembered by the caller, so that it is found out once. */
export async function bulkAttestations(
  ports: PlatformPorts,
  request: BulkRequest,
  known: OwnerKind | undefined,
): Promise<{ readonly kind: OwnerKind | undefined; readonly answer: BulkAnswer }> {
  if (known !== undefined) return { kind: known, answer: await allOf(ports, request, known) };
  const organization = await allOf(ports, request, kinds[0]);
  if (organization.state === 'value') return { kind: kinds[0], answer: organization };
  if (organization.state !== 'forbidden') return { kind: undefined, answer: organization };
  const user = await allOf(ports, request, kinds[1]);
  return { kind: user.state === 'value' ? kinds[1] : undefined, answer: user };
}

/** All pages of one bulk request. A list that breaks off says nothing of the digests that are not on it, so none of it counts. */
async function allOf({ client, repository }: PlatformPorts, request: BulkRequest, kind: OwnerKind): Promise<BulkAnswer> {
  const { digests, limits, signal } = request;
  const found = new Map<string, StoredBundle[]>();
  let after: string | undefined;
  for (let page = 0; page < limits.bulkPages; page += 1) {
    const cursor = after === undefined ? {} : { after };
    const parameters = { owner: repository.owner, per_page: 100, ...cursor, subject_digests: digests };
    const url = `${kind}/attestations/bulk-list{?per_page,after}`;
    const answer = await client.rest({ method: 'POST', url, parameters, signal });
    if (answer.state !== 'value') return answer;
    if (!takePage(answer.value.data, request, found)) return misshapen(what);
    after = nextOf(answer.value.data);
    if (after === undefined) return { state: 'value', value: new Map([...found].map(([digest, list]) => [digest, capped(list, limits)])) };
  }
  return { state: 'truncated', why: `${what}: there are more than ${limits.bulkPages} pages of them, the limit of Interlock` };
}

/** False where the page does not have the described form. */
function takePage(data: unknown, { digests, repositoryId }: BulkRequest, found: Map<string, StoredBundle[]>): boolean {
  const lists = fieldOf(data, 'attestations_subject_digests');
  if (typeof lists !== 'object' || lists === null || Array.isArray(lists)) return false;
  for (const digest of digests) {
    const value = fieldOf(lists, digest) ?? null;
    if (value === null) continue;
    for (const item of listOf({ value }, 'value') ?? [undefined]) {
      const repository = numberOf(item, 'repository_id');
      const bundle = storedBundle(item);
      if (repository === undefined || bundle === undefined) return false;
      if (String(repository) === repositoryId) listAt(found, digest).push(bundle);
    }
  }
  return true;
}

function listAt(found: Map<string, StoredBundle[]>, digest: string): StoredBundle[] {
  const list = found.get(digest) ?? [];
  found.set(digest, list);
  return list;
}

function nextOf(data: unknown): string | undefined {
  const info = fieldOf(data, 'page_info');
  const next = textOf(info, 'next');
  return fieldOf(info, 'has_next') === true && next !== undefined && next !== '' ? next : undefined;
}

function capped(list: readonly StoredBundle[], { most }: AttestationLimits): Answer<readonly StoredBundle[]> {
  if (list.length <= most) return { state: 'value', value: list };
  return { state: 'truncated', why: `${what}: there are more than ${most}, the limit of Interlock` };
}
