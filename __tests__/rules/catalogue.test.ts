import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { frameworks } from '../../src/core/controls.ts';
import { enforcements, isStricter, levelAt, stages } from '../../src/core/stage.ts';
import { toolVersion } from '../../src/data/tool.ts';
import { commonCollectors } from '../../src/facts/common-collectors.ts';
import { collectors } from '../../src/facts/registry.ts';
import { rules as commonRules } from '../../src/rules/common.gen.ts';
import { rules as deployRules } from '../../src/rules/deploy.gen.ts';
import { heads } from '../../src/rules/heads.gen.ts';
import { rules } from '../../src/rules/registry.gen.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the catalogue', () => {
  test('has every rule file once, sorted, with its path as its id', () => {
    const families = readdirSync(join(root, 'src/rules'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'support',
    );
    const ids = families.flatMap(({ name }) =>
      readdirSync(join(root, 'src/rules', name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
    );
    expect(rules.map(({ meta }) => meta.id)).toEqual(ids.toSorted());
  });

  test('plans by heads that say of each rule what the rule says', () => {
    expect(rules).toMatchObject(heads);
    expect(heads.map(({ meta }) => meta.id)).toEqual(rules.map(({ meta }) => meta.id));
    for (const { meta } of heads) {
      const whole = rules.find((rule) => rule.meta.id === meta.id)?.meta;
      expect([meta.locked, meta.presets, meta.advice, meta.options]).toEqual([
        whole?.locked,
        whole?.presets,
        whole?.advice,
        whole?.options,
      ]);
    }
  });

  test('is loaded in two parts that together are the whole, each rule in one of them', () => {
    const loaded = [...commonRules, ...deployRules];
    expect(loaded).toHaveLength(rules.length);
    expect(new Set(loaded)).toEqual(new Set(rules));
    for (const { meta } of deployRules) expect(meta.stages).toEqual(['deploy']);
    for (const { meta } of commonRules) expect(meta.stages).not.toEqual(['deploy']);
  });

  test('judges everything but a deploy without the part that judges deploys', () => {
    const common = new Set([...commonCollectors.map(({ key }) => key), 'outcomes']);
    const needed = [...commonRules, ...commonCollectors].flatMap(({ needs }) => needs);
    const wanted = commonRules.flatMap(({ wants }) => wants);
    expect([...needed, ...wanted].filter((key) => !common.has(key))).toEqual([]);
  });

  test('has no fact that nobody collects, and no collector twice', () => {
    const keys = collectors.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { needs, wants } of rules) {
      for (const key of [...needs, ...wants]) expect([...keys, 'outcomes']).toContain(key);
    }
  });

  test('rules about the whole run need nothing that belongs to one repository of it', () => {
    for (const { needs, wants } of rules.filter((rule) => rule.needs.includes('outcomes'))) {
      for (const key of [...needs, ...wants]) expect(['outcomes', 'policy', 'scene']).toContain(key);
    }
  });

  test.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s is complete', (_id, meta) => {
    expect(meta.title).not.toMatch(/\.$/);
    expect(meta.rationale.length).toBeGreaterThan(60);
    expect(meta.remediation.length).toBeGreaterThan(20);
    expect(meta.controls.length).toBeGreaterThan(0);
    expect(meta.key.length).toBeGreaterThan(0);
    expect(Object.keys(meta.messages).length).toBeGreaterThan(0);
    expect(meta.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s: strict is never milder than recommended', (_id, meta) => {
    for (const stage of stages) {
      const [recommended, strict] = [levelAt(meta.presets.recommended, stage), levelAt(meta.presets.strict, stage)];
      expect(enforcements).toContain(recommended);
      expect(isStricter(recommended, strict)).toBe(false);
    }
  });

  const advising = rules.filter(({ meta }) => meta.advice !== undefined);
  test.each(advising.map(({ meta }) => [meta.id, meta] as const))('%s: advice is never stricter than the rule', (_id, meta) => {
    for (const stage of stages) {
      for (const preset of ['recommended', 'strict'] as const) {
        const advice = levelAt(meta.advice?.[preset] ?? 'off', stage);
        expect(isStricter(advice, levelAt(meta.presets[preset], stage))).toBe(false);
      }
      expect(isStricter(levelAt(meta.advice?.recommended ?? 'off', stage), levelAt(meta.advice?.strict ?? 'off', stage))).toBe(false);
    }
  });

  test.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s names controls of known frameworks, each once', (_id, { controls }) => {
    for (const { framework } of controls) expect(Object.keys(frameworks)).toContain(framework);
    expect(new Set(controls.map(({ framework, id }) => `${framework} ${id}`)).size).toBe(controls.length);
  });

  test('names the version of the package', () => {
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({ version: toolVersion });
  });
});
