import type { TokenPermissions } from '../../../core/permissions.ts';
import type { Answer, Failure } from '../../../ports/github-api.ts';
import { isLoopback } from '../is-loopback.ts';
import { fieldOf, textOf } from '../json.ts';
import type { PlatformPorts } from '../platform.ts';
import { allPages } from './all-pages.ts';
import { decodeSnappy } from './decode-snappy.ts';
import { download } from './download.ts';
import { eachOf, misshapen } from './shaped.ts';

export interface AttestationLimits {
  /** Attestations of one digest. */
  readonly most: number;
  /** Bytes of one bundle, as it is stored and as it is decoded. */
  readonly bytes: number;
  /** Characters of all bundles. */
  readonly total: number;
  /** Milliseconds for all bundles that are stored elsewhere. */
  readonly deadline: number;
  /** Bundles that are fetched at a time. */
  readonly abreast: number;
}

/** A bundle is some 10 kB; one with an SBOM may have several MB. */
export const attestationLimits: AttestationLimits = {
  most: 64,
  bytes: 16 * 1024 * 1024,
  total: 64 * 1024 * 1024,
  deadline: 20_000,
  abreast: 8,
};

const what = 'the attestations';
const needs: TokenPermissions = { attestations: 'read' };

/** The bundles that GitHub stores for a digest: whole, or none of them. */
export async function attestations(ports: PlatformPorts, digest: string, limits: AttestationLimits): Promise<Answer<readonly string[]>> {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return {
      state: 'absent',
      why: `${what}: GitHub stores them by a SHA-256 digest alone, and ${JSON.stringify(digest.slice(0, 100))} is none`,
    };
  }
  const { client, repository } = ports;
  const parameters = { owner: repository.owner, repo: repository.name, subject_digest: digest };
  const url = '/repos/{owner}/{repo}/attestations/{subject_digest}';
  const listed = await allPages(client, { url, parameters, key: 'attestations', what, most: limits.most });
  if (listed.state !== 'value') return explained(listed, digest);
  const bundles = eachOf(listed.value, storedBundle);
  return bundles === undefined ? misshapen(what) : textsOf(bundles, ports, limits);
}

/** GitHub answers 404 to a digest without attestations, and may do so to a token that must not see them. */
function explained(failure: Failure, digest: string): Failure {
  if (failure.state !== 'forbidden') return failure;
  const permissions = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
  return { ...failure, why: `${what} of ${digest}: ${failure.why}`, permissions };
}

/** The bundle itself, or the address at which it is stored. */
type StoredBundle = { readonly text: string } | { readonly url: string };

function storedBundle(value: unknown): StoredBundle | undefined {
  const bundle = fieldOf(value, 'bundle');
  if (typeof bundle === 'object' && bundle !== null) return { text: JSON.stringify(bundle) };
  const url = textOf(value, 'bundle_url');
  return url === undefined || url === '' ? undefined : { url };
}

async function textsOf(
  bundles: readonly StoredBundle[],
  ports: PlatformPorts,
  limits: AttestationLimits,
): Promise<Answer<readonly string[]>> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limits.deadline);
  try {
    const texts: string[] = [];
    let length = 0;
    for (let start = 0; start < bundles.length; start += limits.abreast) {
      const some = bundles.slice(start, start + limits.abreast);
      const answers = await Promise.all(some.map((bundle) => textOfBundle(bundle, ports, limits, late.signal)));
      for (const answer of answers) {
        if (answer.state !== 'value') return answer;
        texts.push(answer.value);
        length += answer.value.length;
        if (length > limits.total)
          return { state: 'truncated', why: `${what}: they are over the limit of ${limits.total} characters in all` };
      }
    }
    return { state: 'value', value: texts };
  } finally {
    clearTimeout(timer);
    late.abort();
  }
}

async function textOfBundle(
  bundle: StoredBundle,
  { transport, userAgent, apiUrl }: PlatformPorts,
  limits: AttestationLimits,
  signal: AbortSignal,
): Promise<Answer<string>> {
  if ('text' in bundle) return { state: 'value', value: bundle.text };
  const isLocal = isLoopback(new URL(apiUrl).hostname);
  const answer = await download(bundle.url, { transport, userAgent, signal, most: limits.bytes, isLocal });
  if (answer.state !== 'value') return { ...answer, why: `${what}: a bundle could not be had, since ${answer.why}` };
  const bytes = decodeSnappy(answer.value, limits.bytes);
  const text = bytes && decodeText(bytes);
  return text === undefined ? misshapen(what) : { state: 'value', value: text };
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
