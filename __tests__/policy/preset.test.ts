import { describe, expect, test } from '@jest/globals';
import { aRuleMeta, catalogue } from '../../__fixtures__/catalogue.ts';
import { fakeHash } from '../../__fixtures__/policies.ts';
import { isStricterPreset, presetLayer, presetLevel, presetNames } from '../../src/policy/preset.ts';

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

describe('presetLayer', () => {
  test('its digest says the levels, not the order of the catalogue', () => {
    const { source, digest } = presetLayer('recommended', catalogue, fakeHash);
    expect(source).toBe('preset:recommended@1');
    expect(presetLayer('recommended', catalogue.toReversed(), fakeHash).digest).toBe(digest);
    expect(presetLayer('strict', catalogue, fakeHash).digest).not.toBe(digest);
    expect(presetLayer('recommended', [...catalogue, meta], fakeHash).digest).not.toBe(digest);
  });

  test('its digest says the levels of advice too', () => {
    const digests = (['warn', 'audit'] as const).map((recommended) => {
      const advised = { ...meta, advice: { recommended, strict: 'deny' } } as const;
      return presetLayer('recommended', [advised], fakeHash).digest;
    });
    expect(new Set([...digests, presetLayer('recommended', [meta], fakeHash).digest]).size).toBe(3);
  });

  test('hashes canonical text', () => {
    const texts: string[] = [];
    presetLayer('observe', [meta], (text) => {
      texts.push(text);
      return '';
    });
    expect(texts).toEqual(['{"levels":[["a/b","off","audit","off"]],"major":1,"preset":"observe","stages":["posture","merge","deploy"]}']);
  });
});
