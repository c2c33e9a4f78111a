import type { LayerText } from '../src/policy/layer.ts';
import { loadPolicy } from '../src/policy/load-policy.ts';
import { catalogue } from './catalogue.ts';
import { fakeHash } from './policies.ts';

/** The repository's own layer with this text. */
export function aLayer(text: string, fields: Partial<LayerText> = {}): LayerText {
  const path = '.github/interlock.yml';
  return { source: path, path, text: `version: 1\n${text}`, digest: `sha256:${fakeHash(text)}`, isOrganisation: false, ...fields };
}

/** A layer above the repository's. */
export function anOrganisation(text: string): LayerText {
  const source = `acme/policies/release.yml@${'a'.repeat(40)}`;
  return aLayer(text, { source, path: source, isOrganisation: true });
}

export function load(...layers: readonly LayerText[]) {
  return loadPolicy(layers, catalogue, { preset: 'recommended', isAbsent: false });
}
