import type { Answer, Failure } from '../../../ports/github-api.ts';
import { isLoopback } from '../is-loopback.ts';
import { fieldOf, textOf } from '../json.ts';
import type { PlatformPorts } from '../platform.ts';
import type { AttestationLimits } from './attestation-limits.ts';
import { decodeSnappy } from './decode-snappy.ts';
import { download } from './download.ts';
import { misshapen } from './shaped.ts';

export const what = 'the attestations';

/** The bundle itself, or the address at which it is stored. */
export type StoredBundle = { readonly text: string } | { readonly url: string };

/** Undefined where an attestation has neither. */
export function storedBundle(value: unknown): StoredBundle | undefined {
  const bundle = fieldOf(value, 'bundle');
  if (typeof bundle === 'object' && bundle !== null) return { text: JSON.stringify(bundle) };
  const url = textOf(value, 'bundle_url');
  return url === undefined || url === '' ? undefined : { url };
}

/** Texts of bundles, wherever they are stored; one that several digests share is fetched once, and all together have one limit. */
export interface BundleStore {
  /** In the order of the bundles: all of them, or why not. */
  texts(bundles: readonly StoredBundle[]): Promise<Answer<readonly string[]>>;
}

export function bundleStore(ports: PlatformPorts, limits: AttestationLimits, signal: AbortSignal): BundleStore {
  const fetched = new Map<string, Promise<Answer<string>>>();
  // Bundles within answers are equal where digests share them, and kept once.
  const kept = new Map<string, string>();
  let length = 0;
  const textOfBundle = (bundle: StoredBundle): Promise<Answer<string>> => {
    if ('text' in bundle) return Promise.resolve({ state: 'value', value: bundle.text });
    const key = placeOf(bundle.url);
    const known = fetched.get(key) ?? fetchBundle(bundle.url, ports, limits, signal);
    fetched.set(key, known);
    return known;
  };
  const keep = (text: string): string | undefined => {
    const same = kept.get(text);
    if (same !== undefined) return same;
    length += text.length;
    if (length > limits.total) return undefined;
    kept.set(text, text);
    return text;
  };
  const texts = async (bundles: readonly StoredBundle[]): Promise<Answer<readonly string[]>> => {
    const found: string[] = [];
    for (let start = 0; start < bundles.length; start += limits.abreast) {
      const answers = await Promise.all(bundles.slice(start, start + limits.abreast).map(textOfBundle));
      for (const answer of answers) {
        if (answer.state !== 'value') return answer;
        const text = keep(answer.value);
        if (text === undefined) return tooLong(limits);
        found.push(text);
      }
    }
    return { state: 'value', value: found };
  };
  return { texts };
}

function tooLong({ total }: AttestationLimits): Failure {
  return { state: 'truncated', why: `${what}: they are over the limit of ${total} characters in all` };
}

/** Parameters of a signed address of the store, which say until when and by whom it may be read, and never what. */
const signatureParameters: ReadonlySet<string> = new Set('se sig ske skoid sks skt sktid skv sp spr sr st sv'.split(' '));

/** An address without what is signed anew for each answer. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const place = new URL(url);
  for (const name of signatureParameters) place.searchParams.delete(name);
  return place.href;
}

async function fetchBundle(
  url: string,
  { transport, userAgent, apiUrl }: PlatformPorts,
  limits: AttestationLimits,
  signal: AbortSignal,
): Promise<Answer<string>> {
  const isLocal = isLoopback(new URL(apiUrl).hostname);
  const answer = await download(url, { transport, userAgent, signal, most: limits.bytes, isLocal });
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
