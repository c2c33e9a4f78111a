import { createHash } from 'node:crypto';
import { type DigestAlgorithm, digestAlgorithms, type Subject } from '../../artifact/model.ts';
import { type PackageName, readPackageName } from '../../artifact/package-name.ts';
import { type Gap, type GapCause, gap } from '../../core/facts.ts';
import type { Packages } from '../../ports/packages.ts';
import { bundlesOfDocument } from '../artifacts/bundles-of-document.ts';
import { type Fetched, fetchPlain, type PlainPorts, type Read } from '../fetch-plain.ts';
import { isLoopback } from '../github/is-loopback.ts';
import { readBody } from '../github/read-body.ts';
import type { Incoming, Transport } from '../github/transport.ts';
import type { NpmLimits } from './limits.ts';
import { type PublishedVersion, readVersionDocument } from './version-document.ts';

export interface NpmOptions {
  /** Of the registry, https, or plain http on this machine. */
  readonly address: string;
  readonly transport: Transport;
  readonly userAgent: string;
  readonly limits: NpmLimits;
}

/**
 * An npm registry, asked without a token. Nothing that it says counts by itself: the digests are of the bytes that it serves, and what is
 * signed is judged elsewhere.
 */
export function npmRegistry({ address, transport, userAgent, limits }: NpmOptions): Packages {
  const base = address.replace(/\/+$/, '');
  const isLocal = isLoopback(new URL(address).hostname);
  let first: AbortSignal | undefined;
  const resolving = (): AbortSignal => (first ??= AbortSignal.timeout(limits.deadline));
  const registry: Registry = {
    base,
    host: new URL(address).host,
    limits,
    plain: (time, outer) => ({
      transport,
      userAgent,
      isLocal,
      signal: AbortSignal.any([outer ?? resolving(), AbortSignal.timeout(time)]),
    }),
    published: new Map(),
  };
  return {
    resolve: async (named) => {
      const found = await resolvePackage(named, registry);
      return 'kind' in found && found.kind !== 'gap' ? found : gapOf(named.purl, found, registry);
    },
    attestations: async (purls, signal) => {
      const answers: (readonly string[] | Gap)[] = [];
      for (let at = 0; at < purls.length; at += limits.abreast) {
        const some = purls.slice(at, at + limits.abreast).map(async (purl) => {
          const found = await attestationsOf(purl, registry, signal);
          return 'cause' in found ? gapOf(purl, found, registry) : found;
        });
        answers.push(...(await Promise.all(some)));
      }
      return answers;
    },
  };
}

interface Registry {
  readonly base: string;
  readonly host: string;
  readonly limits: NpmLimits;
  /** For one question of so many milliseconds. */
  readonly plain: (time: number, outer?: AbortSignal) => PlainPorts;
  /** What was resolved, by package URL. */
  readonly published: Map<string, PublishedVersion>;
}

interface Unknown {
  readonly kind: 'gap';
  readonly cause: GapCause;
  readonly why: string;
}

function unknown(cause: GapCause, why: string): Unknown {
  return { kind: 'gap', cause, why };
}

async function resolvePackage(named: PackageName, registry: Registry): Promise<Subject | Unknown> {
  const { limits, published } = registry;
  if (published.size >= limits.packages) return unknown('limit', `more than ${limits.packages} packages are named`);
  const document = await documentAt(`/${pathOf(named.name)}/${named.version}`, registry);
  if (document.state === 'status' && document.status === 404) return unknown('empty', 'the registry has no such version');
  if (document.state !== 'value') return unanswered(document);
  const version = readVersionDocument(document.value, named);
  if (typeof version === 'string') return unknown('invalid', version);
  const tarball = await retried(() =>
    fetchPlain(version.tarball, registry.plain(limits.tarballTime), (response) => digestsOf(response, limits)),
  );
  if (tarball.state !== 'value') return unanswered(tarball, 'its tarball: ');
  if (tarball.value.sha512 !== version.sha512)
    return unknown('invalid', `its tarball is sha512:${tarball.value.sha512}, and the registry promises sha512:${version.sha512}`);
  published.set(named.purl, version);
  return { name: named.purl, kind: 'package', digests: tarball.value, stagedPath: undefined };
}

async function digestsOf(response: Incoming, { tarball }: NpmLimits): Promise<Read<Readonly<Record<DigestAlgorithm, string>>>> {
  const hashes = digestAlgorithms.map((algorithm) => createHash(algorithm));
  const over = new Error('the tarball is over its limit');
  let length = 0;
  try {
    await response.read((piece) => {
      length += piece.length;
      if (length > tarball) throw over;
      for (const hash of hashes) hash.update(piece);
    });
  } catch (error) {
    response.discard();
    if (error === over) return { why: `it is over the limit of ${tarball} bytes`, isOverLimit: true };
    throw error;
  }
  const [sha256 = '', sha384 = '', sha512 = ''] = hashes.map((hash) => hash.digest('hex'));
  return { value: { sha256, sha384, sha512 } };
}

/** The outer labels are the registry's, and only the bundles within count. */
async function attestationsOf(purl: string, registry: Registry, signal: AbortSignal): Promise<readonly string[] | Unknown> {
  const named = readPackageName(purl);
  if (named === undefined) return unknown('invalid', 'it is no npm package at one version');
  const { limits, published } = registry;
  const document = await documentAt(`/-/npm/v1/attestations/${pathOf(named.name)}@${named.version}`, registry, signal);
  if (document.state === 'status' && document.status === 404) {
    if (published.get(purl)?.hasAttestations !== true) return [];
    return unknown('outage', 'the registry says that it has attestations, and does not serve them (404)');
  }
  if (document.state !== 'value') return unanswered(document, 'its attestations: ');
  const { bundles, isElsewhere } = bundlesOfDocument(document.value) ?? { bundles: [], isElsewhere: true };
  if (isElsewhere) return unknown('outage', 'its attestations: the answer of the registry does not have the form of such a document');
  if (bundles.length > limits.attestations) return unknown('limit', `it has more than ${limits.attestations} attestations`);
  return bundles;
}

async function documentAt(path: string, registry: Registry, signal?: AbortSignal): Promise<Fetched<unknown>> {
  const { base, limits } = registry;
  return retried(() => fetchPlain(`${base}${path}`, registry.plain(limits.documentTime, signal), (response) => jsonOf(response, limits)));
}

async function jsonOf(response: Incoming, { document }: NpmLimits): Promise<Read<unknown>> {
  const body = await readBody(response, document);
  if (body === undefined) return { why: `it is over the limit of ${document} bytes`, isOverLimit: true };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return { why: 'its host answered with something that is no JSON' };
  }
}

/** A 5xx is asked once more. */
async function retried<T>(ask: () => Promise<Fetched<T>>): Promise<Fetched<T>> {
  const first = await ask();
  return first.state === 'status' && first.status >= 500 ? ask() : first;
}

function unanswered(answer: Exclude<Fetched<unknown>, { readonly state: 'value' }>, about = ''): Unknown {
  if (answer.state === 'outage') return unknown(answer.isOverLimit === true ? 'limit' : 'outage', `${about}${answer.why}`);
  const { status } = answer;
  if (status === 429) return unknown('limited', `${about}the registry limits requests (429)`);
  if (status === 401 || status === 403) return unknown('forbidden', `${about}the registry refuses it to whoever has no token (${status})`);
  return unknown('outage', `${about}its host answered ${status}`);
}

/** A scope is one segment of the address together with its name. */
function pathOf(name: string): string {
  return name.replace('/', '%2f');
}

const remedies: Readonly<Partial<Record<GapCause, string>>> = {
  forbidden: 'name its tarball as a file, with its bundle under `bundles`',
  invalid: 'name its tarball as a file, or correct what the registry has',
  empty: 'publish it, or correct its name and version',
  limit: 'name its tarball as a file',
};

function gapOf(item: string, { cause, why }: Unknown, { host }: Registry): Gap {
  return gap({ item, cause, why: `${host}: ${why}`, remedy: remedies[cause] ?? 'run the job again when the registry answers' });
}
