import { InterlockError } from '../core/errors.ts';
import type { Policy, PolicyPlace } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import type { PolicyText, Sources } from '../ports/sources.ts';
import { inputLoosenings, type LooseningAttempt } from './input-loosenings.ts';
import type { LayerText } from './layer.ts';
import { loadPolicy } from './load-policy.ts';
import { isOpen } from './open-keys.ts';
import { presetNames } from './preset.ts';
import { remoteLayersOf } from './remote-layers.ts';
import { unfetchedLayers } from './unfetched-layers.ts';

export interface PolicyRequest {
  readonly own: PolicyText;
  readonly named: PolicyText | undefined;
  /** What the inputs ask for; on a developer's own machine nothing loosens, since nothing binds. */
  readonly attempts: readonly LooseningAttempt[];
  readonly catalogue: readonly RuleCard[];
  readonly readRemote: Sources['readRemote'];
  /** SHA-256 as 64 hex digits. */
  readonly hash: (text: string) => string;
}

/**
 * The policy in force. One that an input names counts only where the repository proves to have none of its own, or where its own opens
 * `policy`; every other attempt to loosen is recorded in `loosenings`, and judged as policy/loosened.
 *
 * @throws InterlockError POLICY_INVALID, POLICY_UNREADABLE
 */
export async function readPolicy(request: PolicyRequest): Promise<Policy> {
  const { own, named, attempts } = request;
  const base = await load(own, own.state === 'absent', request);
  if (named === undefined) return withAttempts(base, attempts);
  if (base.isAbsent || isOpen(base.open, 'policy')) return withAttempts(await load(named, base.isAbsent, request), attempts);
  const attempt = { what: 'input policy', wanted: nameOf(named), allowed: nameOf(own) };
  return withAttempts(base, [...attempts, attempt]);
}

/** A policy file of the developer's own, for the commands that only look at it. */
export async function readPolicyFile(
  path: string,
  text: string,
  request: Pick<PolicyRequest, 'catalogue' | 'hash'> & { readonly place?: PolicyPlace },
): Promise<Policy> {
  const own: PolicyText = { state: 'text', source: path, path, text, ...(request.place === undefined ? {} : { place: request.place }) };
  return readPolicy({ ...request, own, named: undefined, attempts: [], readRemote: unfetchedLayers });
}

function withAttempts(policy: Policy, attempts: readonly LooseningAttempt[]): Policy {
  return { ...policy, loosenings: [...policy.loosenings, ...inputLoosenings(policy, attempts)] };
}

function nameOf(text: PolicyText): string {
  return text.state === 'preset' ? `preset:${text.name}` : text.source;
}

async function load(text: PolicyText, isAbsent: boolean, request: PolicyRequest): Promise<Policy> {
  const { catalogue, hash } = request;
  switch (text.state) {
    case 'absent':
      return loadPolicy([], catalogue, { preset: 'recommended', isAbsent });
    case 'preset':
      return loadPolicy([], catalogue, { preset: presetOf(text.name), isAbsent });
    case 'text':
      return loadPolicy([...(await layersAbove(text, request)), layerOf(text, false, hash)], catalogue, {
        preset: 'recommended',
        isAbsent: false,
      });
  }
}

function layerOf(
  { source, path, text, place }: Omit<Extract<PolicyText, { readonly state: 'text' }>, 'state'>,
  isOrganisation: boolean,
  hash: (text: string) => string,
): LayerText {
  return { source, path, text, place, isOrganisation, digest: `sha256:${hash(text)}` };
}

/** The layers that `extends` names at full commits; what could not be had is left out, and then refused by the loader. */
async function layersAbove(
  text: Extract<PolicyText, { readonly state: 'text' }>,
  { readRemote, hash }: PolicyRequest,
): Promise<readonly LayerText[]> {
  if (!text.text.includes('extends')) return [];
  const wanted = remoteLayersOf(text.text, text.path);
  if (wanted.length === 0) return [];
  const texts = await readRemote(wanted);
  return wanted.flatMap(({ source, path, owner, name, commit }, index) => {
    const found = texts[index];
    const place = { kind: 'commit', owner, name, commit } as const;
    return found === undefined ? [] : [layerOf({ source, path, text: found, place }, true, hash)];
  });
}

function presetOf(name: string): Policy['preset'] {
  const [bare = ''] = name.split('@');
  const preset = presetNames.find((candidate) => candidate === bare);
  if (preset === undefined || (name.includes('@') && name !== `${bare}@1`)) {
    throw new InterlockError(
      'POLICY_INVALID',
      `there is no preset '${name}'; write one of ${presetNames.map((known) => `preset:${known}`).join(', ')}`,
    );
  }
  return preset;
}
