import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aRuleMeta, catalogue } from '../../__fixtures__/catalogue.ts';
import { aLayer, anOrganisation, load } from '../../__fixtures__/policy-layers.ts';
import type { RuleSetting } from '../../src/core/policy.ts';
import { enforcements, stages } from '../../src/core/stage.ts';
import { resolveRule } from '../../src/policy/resolve-rule.ts';
import type { RuleTerms } from '../../src/policy/settle-rule.ts';

const layers = [
  { source: 'base', digest: 'sha256:1' },
  { source: 'preset:recommended@1', digest: 'sha256:2' },
];

function aSetting(pattern: string, fields: Partial<RuleSetting> = {}): RuleSetting {
  const unset = { enforce: undefined, denyFrom: undefined, onUnknown: undefined, isLowering: false, options: {} };
  return { pattern, ...unset, layer: 0, place: undefined, ...fields };
}

function terms(...rules: readonly RuleSetting[]): RuleTerms {
  return { layers, preset: 'recommended', rules };
}

const denied = aRuleMeta({ id: 'workflow/script-injection' });
const warned = aRuleMeta({ id: 'workflow/unpinned-action', presets: { recommended: 'warn', strict: 'deny' } });
const locked = aRuleMeta({ id: 'policy/loosened', locked: true });

describe('within a layer', () => {
  test('without a setting the preset holds, with the rule’s own options', () => {
    const meta = catalogue.find(({ id }) => id === 'secret/stale') ?? denied;
    expect(resolveRule(terms(), meta, 'deploy')).toEqual({
      enforcement: 'warn',
      adviceEnforcement: 'warn',
      denyFrom: undefined,
      onUnknown: undefined,
      options: { 'max-age-days': 180, stores: [], 'only-used': true, prefix: '' },
    });
    expect(resolveRule({ ...terms(), preset: 'strict' }, meta, 'deploy').enforcement).toBe('deny');
    expect(resolveRule({ ...terms(), preset: 'observe' }, meta, 'deploy').enforcement).toBe('audit');
  });

  test('a rule is off where it cannot be decided', () => {
    const meta = aRuleMeta({ id: 'artifact/unsigned', stages: ['deploy'] });
    expect(resolveRule(terms(aSetting(meta.id, { enforce: 'deny' })), meta, 'merge').enforcement).toBe('off');
    expect(resolveRule(terms(), meta, 'deploy').enforcement).toBe('deny');
  });

  test('an exact id beats a glob, a longer glob a shorter one, in any order', () => {
    const settings = [
      aSetting('*/*', { enforce: 'deny' }),
      aSetting('workflow/*', { enforce: 'audit', isLowering: true }),
      aSetting('workflow/un*', { enforce: 'deny', denyFrom: 'high' }),
      aSetting('workflow/unpinned-image', { enforce: 'off' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(settings, { minLength: settings.length }), (shuffled) => {
        expect(resolveRule(terms(...shuffled), warned, 'merge')).toMatchObject({ enforcement: 'deny', denyFrom: 'high' });
        expect(resolveRule(terms(...shuffled), denied, 'merge').enforcement).toBe('audit');
        const exact = aSetting(warned.id, { enforce: 'off' });
        expect(resolveRule(terms(exact, ...shuffled), warned, 'merge').enforcement).toBe('off');
      }),
    );
  });

  test('of two globs of one length the stricter wins', () => {
    const settings = [aSetting('*/unpinned-ac*', { enforce: 'deny' }), aSetting('workflow/unpi*', { enforce: 'audit', isLowering: true })];
    expect(settings[0]?.pattern.length).toBe(settings[1]?.pattern.length);
    expect(resolveRule(terms(...settings), warned, 'merge').enforcement).toBe('deny');
    expect(resolveRule(terms(...settings.toReversed()), warned, 'merge').enforcement).toBe('deny');
    const severe = [aSetting('*/unpinned-ac*', { enforce: 'deny', denyFrom: 'critical' }), aSetting('workflow/unpi*', { enforce: 'deny' })];
    expect(resolveRule(terms(...severe), warned, 'merge').denyFrom).toBeUndefined();
    expect(resolveRule(terms(...severe.toReversed()), warned, 'merge').denyFrom).toBeUndefined();
  });

  test('a glob lowers a deny only where it says so', () => {
    expect(resolveRule(terms(aSetting('workflow/*', { enforce: 'warn' })), denied, 'merge').enforcement).toBe('deny');
    expect(resolveRule(terms(aSetting('workflow/*', { enforce: 'warn', isLowering: true })), denied, 'merge').enforcement).toBe('warn');
    expect(resolveRule(terms(aSetting('workflow/*', { enforce: 'deny', denyFrom: 'critical' })), denied, 'merge').denyFrom).toBeUndefined();
    expect(resolveRule(terms(aSetting('workflow/*', { denyFrom: 'critical', isLowering: true })), denied, 'merge').denyFrom).toBe(
      'critical',
    );
    expect(resolveRule(terms(aSetting('workflow/*', { enforce: 'audit' })), warned, 'merge').enforcement).toBe('audit');
    expect(resolveRule(terms(aSetting(denied.id, { enforce: 'warn' })), denied, 'merge').enforcement).toBe('warn');
  });

  test('a glob that may not lower still says what an unknown does', () => {
    const glob = aSetting('workflow/*', { enforce: 'warn', onUnknown: 'warn' });
    expect(resolveRule(terms(glob), denied, 'merge')).toMatchObject({ enforcement: 'deny', onUnknown: 'warn' });
  });

  test('a rule about the gate is lowered by its exact id alone', () => {
    const glob = aSetting('policy/*', { enforce: 'off', isLowering: true, onUnknown: 'warn' });
    expect(resolveRule(terms(glob), locked, 'merge')).toMatchObject({ enforcement: 'deny', onUnknown: undefined });
    expect(resolveRule(terms(aSetting(locked.id, { enforce: 'warn' })), locked, 'merge').enforcement).toBe('warn');
    const mild = { ...locked, presets: { recommended: 'warn', strict: 'deny' } } as const;
    expect(resolveRule(terms(aSetting('policy/*', { enforce: 'deny', onUnknown: 'warn' })), mild, 'merge')).toMatchObject({
      enforcement: 'deny',
      onUnknown: undefined,
    });
  });

  test('levels differ by stage', () => {
    const setting = aSetting(warned.id, { enforce: { merge: 'off', deploy: 'deny', posture: 'audit' } });
    expect(stages.map((stage) => resolveRule(terms(setting), warned, stage).enforcement)).toEqual(['audit', 'off', 'deny']);
  });

  test('options are whole and frozen', () => {
    const meta = aRuleMeta({
      id: 'secret/stale',
      options: {
        stores: { type: 'strings', default: ['repository'], description: '' },
        levels: { type: 'levels', levels: ['sha', 'tag'], default: { '*': 'sha' }, description: '' },
      },
    });
    const { options } = resolveRule(terms(aSetting(meta.id, { options: { stores: ['a'] } })), meta, 'merge');
    expect(options).toEqual({ stores: ['a'], levels: { '*': 'sha' } });
    expect([options, options['stores'], options['levels']].every(Object.isFrozen)).toBe(true);
  });
});

describe('between layers', () => {
  const meta = catalogue.find(({ id }) => id === 'secret/stale') ?? denied;

  // What the organisation says, what the repository says: level at deploy, and how many attempts to loosen are recorded.
  test.each([
    ['rules: {secret/stale: deny}', 'rules: {secret/stale: warn}', 'deny', 1],
    ['rules: {secret/stale: warn}', 'rules: {secret/stale: deny}', 'deny', 0],
    ['rules: {secret/stale: audit}', 'rules: {secret/*: warn}', 'warn', 0],
    ['rules: {secret/stale: deny}', 'rules: {secret/*: {enforce: off, lower: true}}', 'deny', 1],
    ['rules: {secret/stale: deny}', 'rules: {secret/*: off}', 'deny', 0],
    ['rules: {secret/*: deny}', 'rules: {secret/stale: off}', 'deny', 1],
    ['rules: {artifact/unsigned: deny}', 'rules: {secret/stale: off}', 'off', 0],
    ['rules: {secret/stale: deny}\nopen: [rules.secret/*]', 'rules: {secret/stale: off}', 'off', 0],
    ['rules: {secret/stale: deny}\nopen: [rules]', 'rules: {secret/stale: off}\nopen: []'.replace('\nopen: []', ''), 'off', 0],
    ['rules: {secret/stale: deny}\nopen: [rules.secret/inherit]', 'rules: {secret/stale: off}', 'deny', 1],
    // A preset that the organisation names sets every rule.
    ['extends: [preset:strict]', 'rules: {secret/stale: warn}', 'deny', 1],
    ['extends: [preset:strict]\nopen: [rules.secret/stale]', 'rules: {secret/stale: warn}', 'warn', 0],
    ['extends: [preset:recommended]', 'extends: [preset:strict]', 'deny', 0],
    ['extends: [preset:recommended]', 'extends: [preset:strict]\nrules: {secret/stale: warn}', 'warn', 0],
    ['extends: [preset:recommended]', 'extends: [preset:strict]\nrules: {secret/stale: audit}', 'warn', 1],
    ['', 'extends: [preset:strict]', 'deny', 0],
    ['', 'extends: [preset:observe]', 'warn', 1],
    ['extends: [preset:strict]', 'extends: [preset:observe]', 'deny', 1],
    ['extends: [preset:strict]\nopen: [extends]', 'extends: [preset:observe]', 'audit', 0],
    ['extends: [preset:strict]\nopen: [extends]', 'extends: [preset:observe]\nrules: {secret/stale: warn}', 'warn', 0],
    ['rules: {secret/stale: deny}\nopen: [extends]', 'extends: [preset:observe]', 'deny', 0],
  ])('%j over %j: %s', async (above, below, level, attempts) => {
    const policy = await load(anOrganisation(above), aLayer(below));
    expect(resolveRule(policy, meta, 'deploy').enforcement).toBe(level);
    expect(policy.loosenings).toHaveLength(attempts);
  });

  test.each([
    ['{max-age-days: 90}', '{max-age-days: 30}', { 'max-age-days': 30 }, 0],
    ['{max-age-days: 90}', '{max-age-days: 91}', { 'max-age-days': 90 }, 1],
    ['{stores: [a, b]}', '{stores: [b]}', { stores: ['b'] }, 0],
    ['{stores: [a]}', '{stores: [a, b]}', { stores: ['a'] }, 1],
    ['{stores: [a, b]}', '{stores: [b, a]}', { stores: ['b', 'a'] }, 0],
    ['{only-used: true}', '{only-used: false}', { 'only-used': false }, 0],
    ['{only-used: false}', '{only-used: true}', { 'only-used': false }, 1],
    // An option without a strict side stays as it is.
    ['{prefix: A}', '{prefix: AB}', { prefix: 'A' }, 1],
    ['{prefix: A}', '{prefix: A}', { prefix: 'A' }, 0],
    ['{}', '{max-age-days: 365}', { 'max-age-days': 180 }, 1],
  ])('options %s over %s', async (above, below, expected, attempts) => {
    const policy = await load(
      anOrganisation(`rules: {secret/stale: {options: ${above}}}`),
      aLayer(`rules: {secret/stale: {options: ${below}}}`),
    );
    expect(resolveRule(policy, meta, 'deploy').options).toMatchObject(expected);
    expect(policy.loosenings).toHaveLength(attempts);
  });

  test('what it denies from, and what an unknown does', async () => {
    const policy = await load(
      anOrganisation('rules: {secret/stale: {enforce: deny, deny-from: medium}, secret/inherit: {enforce: deny, deny-from: high}}'),
      aLayer(
        'rules: {secret/stale: {enforce: deny, deny-from: high, on-unknown: warn}, secret/inherit: {enforce: deny, deny-from: medium}}',
      ),
    );
    expect(resolveRule(policy, meta, 'deploy')).toMatchObject({ enforcement: 'deny', denyFrom: 'medium', onUnknown: undefined });
    const inherit = catalogue.find(({ id }) => id === 'secret/inherit') ?? denied;
    expect(resolveRule(policy, inherit, 'deploy')).toMatchObject({ enforcement: 'deny', denyFrom: 'medium' });
    expect(policy.loosenings).toMatchSnapshot();
  });

  test('a rule about the gate is not lowered from below, even where all is open', async () => {
    const policy = await load(
      anOrganisation('open: [rules, extends]'),
      aLayer('extends: [preset:observe]\nrules: {policy/loosened: off, policy/gate-ineffective: deny}'),
    );
    expect(resolveRule(policy, locked, 'merge').enforcement).toBe('deny');
    const gate = catalogue.find(({ id }) => id === 'policy/gate-ineffective') ?? denied;
    expect(resolveRule(policy, gate, 'merge').enforcement).toBe('deny');
    expect(policy.loosenings.map(({ what }) => what)).toEqual(['rules.policy/loosened']);
  });
});

const level = fc.constantFrom(...enforcements);
const setting = fc.oneof(
  level.map(String),
  fc
    .record({ enforce: level, from: fc.constantFrom('low', 'high', 'critical'), lower: fc.boolean() })
    .map(({ enforce, from, lower }) => `{enforce: ${enforce}, deny-from: ${from}${lower ? ', lower: true' : ''}}`),
);
const exactSetting = setting.map((text) => text.replace(', lower: true', ''));
const globs = ['secret/*', 'workflow/*', '*/*', '*/un*'];
const rulesText = fc
  .tuple(fc.dictionary(fc.constantFrom(...catalogue.map(({ id }) => id)), exactSetting), fc.dictionary(fc.constantFrom(...globs), setting))
  .map(([exact, glob]) => Object.entries({ ...exact, ...glob }).map(([pattern, text]) => `  "${pattern}": ${text}`));
const layerText = fc
  .tuple(rulesText, fc.constantFrom('', 'extends: [preset:strict]', 'extends: [preset:observe]', 'extends: [preset:recommended]'))
  .map(([lines, parents]) => [parents, ...(lines.length > 0 ? ['rules:', ...lines] : [])].join('\n'));

/** Greater is stricter: the level, then from which severity it denies. */
function strictness(policy: RuleTerms): readonly (readonly [number, number])[] {
  return catalogue.flatMap((meta) =>
    stages.map((stage) => {
      const { enforcement, denyFrom } = resolveRule(policy, meta, stage);
      const from = enforcement === 'deny' ? ['info', 'low', 'medium', 'high', 'critical'].indexOf(denyFrom ?? 'info') : 0;
      return [enforcements.indexOf(enforcement), -from] as const;
    }),
  );
}

test('a lower layer never loosens what the one above names', async () => {
  await fc.assert(
    fc.asyncProperty(layerText, layerText, async (above, below) => {
      const named = above.startsWith('extends') ? above : `extends: [preset:recommended]\n${above}`;
      const alone = await load(anOrganisation(named));
      const both = await load(anOrganisation(named), aLayer(below));
      const floor = strictness(alone);
      for (const [index, [enforcement, from]] of strictness(both).entries()) {
        const [least, leastFrom] = floor[index] ?? [9, 9];
        expect(enforcement > least || (enforcement === least && from >= leastFrom)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

describe('findings that are advice', () => {
  const advised = aRuleMeta({ id: 'approval/self-review-allowed', advice: { recommended: 'warn', strict: 'deny' } });
  const levels = (given: RuleTerms) => {
    const { enforcement, adviceEnforcement } = resolveRule(given, advised, 'deploy');
    return [enforcement, adviceEnforcement];
  };

  test.each([
    ['recommended', ['deny', 'warn']],
    ['strict', ['deny', 'deny']],
    ['observe', ['audit', 'audit']],
  ] as const)('under %s', (preset, expected) => {
    expect(levels({ ...terms(), preset })).toEqual(expected);
  });

  test('a rule without advice has one level', () => {
    expect(resolveRule(terms(), denied, 'deploy').adviceEnforcement).toBe('deny');
  });

  test.each(enforcements)('a setting of the rule itself (%s) holds for both', (enforce) => {
    expect(levels(terms(aSetting(advised.id, { enforce })))).toEqual([enforce, enforce]);
  });

  test('a glob raises advice too, and lowers a deny not without saying so', () => {
    expect(levels(terms(aSetting('approval/*', { enforce: 'deny' })))).toEqual(['deny', 'deny']);
    expect(levels(terms(aSetting('approval/*', { enforce: 'audit' })))).toEqual(['deny', 'audit']);
  });

  test('options, deny-from and on-unknown alone raise nothing', () => {
    expect(levels(terms(aSetting(advised.id, { denyFrom: 'high', onUnknown: 'warn' })))).toEqual(['deny', 'warn']);
  });

  test('is never stricter than the rule, whatever is set', () => {
    const setting = fc.record({
      pattern: fc.constantFrom(advised.id, 'approval/*', '*/*'),
      enforce: fc.constantFrom(...enforcements, undefined),
      isLowering: fc.boolean(),
    });
    const preset = fc.constantFrom('recommended', 'strict', 'observe');
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 4 }), preset, fc.constantFrom(...stages), (settings, name, stage) => {
        const given = { ...terms(...settings.map(({ pattern, ...rest }) => aSetting(pattern, rest))), preset: name };
        const { enforcement, adviceEnforcement } = resolveRule(given, advised, stage);
        expect(enforcements.indexOf(adviceEnforcement)).toBeLessThanOrEqual(enforcements.indexOf(enforcement));
      }),
    );
  });
});
