import { describe, expect, test } from '@jest/globals';
import { aRuleMeta, catalogue } from '../../__fixtures__/catalogue.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { isStricterPreset, presetLayer, presetLevel, presetNames } from '../../src/policy/preset.ts';
import { presetText } from '../../src/policy/preset-text.ts';
import { rules } from '../../src/rules/registry.gen.ts';

const meta = aRuleMeta({ id: 'a/b', stages: ['merge'], presets: { recommended: 'warn', strict: 'deny' } });

test.each([
  ['observe', 'audit'],
  ['recommended', 'warn'],
  ['strict', 'deny'],
] as const)('%s: %s', (name, level) => {
  expect(presetLevel(name, meta, 'merge')).toBe(level);
  expect(presetLevel(name, meta, 'deploy')).toBe('off');
});

test('presets are ordered', () => {
  expect(presetNames.map((name) => isStricterPreset(name, 'recommended'))).toEqual([false, false, true]);
});

describe('presetText', () => {
  test('says the levels, not the order of the catalogue', () => {
    const text = presetText('recommended', catalogue);
    expect(presetText('recommended', catalogue.toReversed())).toBe(text);
    expect(presetText('strict', catalogue)).not.toBe(text);
    expect(presetText('recommended', [...catalogue, meta])).not.toBe(text);
  });

  test('says the levels of advice too', () => {
    const texts = (['warn', 'audit'] as const).map((recommended) => {
      const advised = { ...meta, advice: { recommended, strict: 'deny' } } as const;
      return presetText('recommended', [advised]);
    });
    expect(new Set([...texts, presetText('recommended', [meta])]).size).toBe(3);
  });

  test('is canonical', () => {
    const text = '{"levels":[["a/b","off","audit","off"]],"major":1,"preset":"observe","stages":["posture","merge","deploy"]}';
    expect(presetText('observe', [meta])).toBe(text);
  });
});

test.each(presetNames)('the digest of %s is that of its text', (name) => {
  const cards = rules.map((rule) => rule.meta);
  expect(presetLayer(name)).toEqual({ source: `preset:${name}@1`, digest: `sha256:${sha256(presetText(name, cards))}` });
});
