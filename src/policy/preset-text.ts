import type { RuleCard } from '../core/rule.ts';
import { stages } from '../core/stage.ts';
import { type PresetName, presetLevel, presetMajor } from './preset.ts';

/**
 * Canonical JSON of what a preset says of every rule: equal for equal levels, whatever the order of the catalogue. Its SHA-256 is the
 * preset's digest, made when the program is built, because a run that hashes it pays for that before its first line.
 */
export function presetText(name: PresetName, catalogue: readonly RuleCard[]): string {
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
