import type { Policy, PolicyLayer } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import { type Enforcement, levelAt, type Stage, stages } from '../core/stage.ts';

/** The compiled presets, from the mildest to the strictest. */
export const presetNames = ['observe', 'recommended', 'strict'] as const satisfies readonly Policy['preset'][];
export type PresetName = Policy['preset'];

/** The set that `preset:NAME@1` pins; a rule becomes deny in `recommended` only with a higher one. */
export const presetMajor = 1;

/** What a preset does with a rule at a stage; `observe` records everything and denies nothing. */
export function presetLevel(name: PresetName, meta: RuleCard, stage: Stage): Enforcement {
  if (!meta.stages.includes(stage)) return 'off';
  return name === 'observe' ? 'audit' : levelAt(meta.presets[name], stage);
}

/** True where the first preset is stricter than the second. */
export function isStricterPreset(a: PresetName, b: PresetName): boolean {
  return presetNames.indexOf(a) > presetNames.indexOf(b);
}

/**
 * A compiled preset as a layer of the policy.
 *
 * @param hash SHA-256 of a text as 64 hex digits.
 */
export function presetLayer(name: PresetName, catalogue: readonly RuleCard[], hash: (text: string) => string): PolicyLayer {
  return { source: `preset:${name}@${presetMajor}`, digest: `sha256:${hash(presetText(name, catalogue))}` };
}

/** Canonical JSON of the levels: equal for equal levels, whatever the order of the catalogue. */
function presetText(name: PresetName, catalogue: readonly RuleCard[]): string {
  const levels = catalogue
    .flatMap((meta) => [
      rowOf(meta.id, name, meta),
      ...(meta.advice === undefined ? [] : [rowOf(`${meta.id} advice`, name, { ...meta, presets: meta.advice })]),
    ])
    .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return JSON.stringify({ levels, major: presetMajor, preset: name, stages });
}

function rowOf(title: string, name: PresetName, meta: RuleCard): readonly string[] {
  return [title, ...stages.map((stage) => presetLevel(name, meta, stage))];
}
