import type { Policy, PolicyLayer } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import { type Enforcement, levelAt, type Stage } from '../core/stage.ts';
import { presetDigests } from './preset-digests.gen.ts';

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

/** A compiled preset as a layer of the policy; its digest was made with the program. */
export function presetLayer(name: PresetName): PolicyLayer {
  return { source: `preset:${name}@${presetMajor}`, digest: presetDigests[name] };
}
