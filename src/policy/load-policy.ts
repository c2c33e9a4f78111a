import { InterlockError } from '../core/errors.ts';
import { loadGlobs } from '../core/glob.ts';
import type { Policy } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import type { Layer, LayerText } from './layer.ts';
import { type PresetName, presetLayer } from './preset.ts';

export interface LoadTerms {
  /** The preset where there is no layer. */
  readonly preset: PresetName;
  /** True where it is proven that there is no policy file. */
  readonly isAbsent: boolean;
}

/**
 * The policy in force: its layers strongest first, merged, on a preset. Without a layer it is the preset alone, and
 * neither the parser nor what merges is loaded.
 *
 * @throws InterlockError POLICY_INVALID with every problem of the first layer that has one; POLICY_UNREADABLE where a
 * layer builds on another repository's that is not among the layers above it.
 */
export async function loadPolicy(texts: readonly LayerText[], catalogue: readonly RuleCard[], terms: LoadTerms): Promise<Policy> {
  if (texts.length === 0) return presetAlone(terms);
  const { mergeLayers } = await import('./merge-layers.ts');
  return mergeLayers(await readLayers(texts, catalogue), catalogue, presetLayer);
}

/** What merging no layer gives, without what merges. */
function presetAlone({ preset, isAbsent }: LoadTerms): Policy {
  return {
    layers: [presetLayer(preset)],
    preset,
    presets: [],
    isAbsent,
    rules: [],
    exceptions: [],
    identities: {},
    keys: {},
    attestations: {},
    trustRoots: [],
    tokenClaims: {},
    secretsManagers: [],
    privilegedVariables: [],
    knownCredentials: [],
    environments: [],
    windows: {},
    open: [],
    loosenings: [],
  };
}

async function readLayers(texts: readonly LayerText[], catalogue: readonly RuleCard[]): Promise<readonly Layer[]> {
  const [{ readLayer }] = await Promise.all([import('./read-layer.ts'), loadGlobs()]);
  const layers: Layer[] = [];
  for (const [index, text] of texts.entries()) {
    const keys = new Set(layers.flatMap((layer) => Object.keys(layer.keys ?? {})));
    const windows = new Set(layers.flatMap((layer) => Object.keys(layer.windows ?? {})));
    const trustRoots = new Set(layers.flatMap((layer) => (layer.trustRoots ?? []).map(({ name }) => name)));
    const identities = new Set(layers.flatMap((layer) => Object.keys(layer.identities ?? {})));
    const layer = readLayer(text, index, catalogue, { keys, windows, trustRoots, identities });
    demandRemotes(layer, layers);
    layers.push(layer);
  }
  return layers;
}

/** A layer that was left out would be a policy that asks for less. */
function demandRemotes(layer: Layer, above: readonly Layer[]): void {
  const lacking = layer.remotes.find((remote) => !above.some(({ source }) => source === remote));
  if (lacking === undefined) return;
  const text = `The layer ${lacking} stands in \`extends\` and was not read; nothing is judged without it.`;
  throw new InterlockError('POLICY_UNREADABLE', text, { place: layer.placeOf('extends') });
}
