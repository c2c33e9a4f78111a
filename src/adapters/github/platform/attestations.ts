import type { TokenPermissions } from '../../../core/permissions.ts';
import type { Answer, Failure } from '../../../ports/github-api.ts';
import type { AttestationRequest } from '../../../ports/platform.ts';
import type { PlatformPorts } from '../platform.ts';
import { allPages } from './all-pages.ts';
import type { AttestationLimits } from './attestation-limits.ts';
import { bulkAttestations, type OwnerKind } from './bulk-attestations.ts';
import { eachOf, misshapen } from './shaped.ts';
import { bundleStore, type StoredBundle, storedBundle, what } from './stored-bundle.ts';

const needs: TokenPermissions = { attestations: 'read' };

type Listed = Answer<readonly StoredBundle[]>;

/** The bundles that GitHub stores for each digest: whole, or none of them. */
export async function attestations(
  ports: PlatformPorts,
  { digests, repositoryId, signal }: AttestationRequest,
  limits: AttestationLimits,
): Promise<readonly Answer<readonly string[]>[]> {
  const stop = new AbortController();
  const end = () => stop.abort();
  const asking: Asking = { ports, limits, signal, repositoryId, listed: new Map() };
  await listAll([...new Set(digests.filter(isDigest))], asking);
  const timer = setTimeout(end, limits.deadline);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    const store = bundleStore(ports, limits, stop.signal);
    return await eachAbreast(digests, limits.abreast, async (digest) => {
      const answer = asking.listed.get(digest) ?? noDigest(digest);
      return answer.state === 'value' ? store.texts(answer.value) : answer;
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    end();
  }
}

interface Asking {
  readonly ports: PlatformPorts;
  readonly limits: AttestationLimits;
  readonly signal: AbortSignal;
  readonly repositoryId: string | undefined;
  readonly listed: Map<string, Listed>;
}

/**
 * One digest is asked for by itself first: what a token without the right is told there, the bulk request, which leaves out what the token
 * may not see, does not tell.
 */
async function listAll(digests: readonly string[], asking: Asking): Promise<void> {
  const { limits, listed, repositoryId } = asking;
  const [first, ...others] = digests;
  if (first === undefined) return;
  if (digests.length < limits.bulkFrom || repositoryId === undefined) return listEach(digests, asking);
  const probe = await listOne(first, asking);
  listed.set(first, probe);
  if (isAboutAll(probe)) for (const digest of others) listed.set(digest, probe);
  else await listMany(digests, repositoryId, asking);
}

/** The same would be said of every other digest, and asking for each would only take longer. */
function isAboutAll(answer: Listed): answer is Failure {
  return answer.state !== 'value' && answer.state !== 'truncated' && !isNotFound(answer);
}

function isNotFound(answer: Listed): boolean {
  return answer.state === 'forbidden' && answer.isNotFound === true;
}

/**
 * The bulk request leaves out every repository that the token may not see, so what is not on its list is proven to be absent only where the
 * list has something of this repository. Where it has nothing, the digests are asked for one by one.
 */
async function listMany(digests: readonly string[], repositoryId: string, asking: Asking): Promise<void> {
  const { ports, limits, listed, signal } = asking;
  let kind: OwnerKind | undefined;
  const unlisted: string[] = [];
  let isSeen = false;
  for (let start = 0; start < digests.length; start += limits.bulkDigests) {
    const some = digests.slice(start, start + limits.bulkDigests);
    const bulk = await bulkAttestations(ports, { digests: some, repositoryId, limits, signal }, kind);
    kind = bulk.kind ?? kind;
    const { answer } = bulk;
    if (answer.state === 'forbidden' || answer.state === 'unsupported') {
      const rest = digests.slice(start).filter((digest) => !listed.has(digest));
      return listEach([...unlisted, ...rest], asking);
    }
    if (answer.state === 'value') isSeen ||= answer.value.size > 0;
    for (const digest of some.filter((one) => !listed.has(one))) {
      const found = answer.state === 'value' ? answer.value.get(digest) : answer;
      if (found === undefined) unlisted.push(digest);
      else listed.set(digest, found);
    }
  }
  if (isSeen) for (const digest of unlisted) listed.set(digest, { state: 'value', value: [] });
  else await confirm(unlisted, asking);
}

async function confirm(digests: readonly string[], asking: Asking): Promise<void> {
  const { limits, listed } = asking;
  await listEach(digests.slice(0, limits.unconfirmed), asking);
  const why = `${what}: the list of many digests shows nothing of this repository, and at most ${limits.unconfirmed} are asked for one by one`;
  for (const digest of digests.slice(limits.unconfirmed)) listed.set(digest, { state: 'truncated', why });
}

async function listEach(digests: readonly string[], asking: Asking): Promise<void> {
  await eachAbreast(digests, asking.limits.abreast, async (digest) => {
    asking.listed.set(digest, await listOne(digest, asking));
  });
}

async function listOne(digest: string, { ports: { client, repository }, limits, signal }: Asking): Promise<Listed> {
  const parameters = { owner: repository.owner, repo: repository.name, subject_digest: digest };
  const url = '/repos/{owner}/{repo}/attestations/{subject_digest}';
  const listed = await allPages(client, { url, parameters, key: 'attestations', what, most: limits.most, signal });
  if (listed.state !== 'value') return explained(listed, digest);
  const bundles = eachOf(listed.value, storedBundle);
  return bundles === undefined ? misshapen(what) : { state: 'value', value: bundles };
}

/** GitHub answers 404 to a digest without attestations, and may do so to a token that must not see them. */
function explained(failure: Failure, digest: string): Failure {
  if (failure.state !== 'forbidden') return failure;
  const permissions = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
  return { ...failure, why: `${what} of ${digest}: ${failure.why}`, permissions };
}

function isDigest(digest: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(digest);
}

function noDigest(digest: string): Failure {
  const shown = JSON.stringify(digest.slice(0, 100));
  return { state: 'absent', why: `${what}: GitHub stores them by a SHA-256 digest alone, and ${shown} is none` };
}

/** In the order of the items, a few at a time. */
async function eachAbreast<T, R>(items: readonly T[], abreast: number, act: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += abreast)
    results.push(...(await Promise.all(items.slice(start, start + abreast).map(act))));
  return results;
}
