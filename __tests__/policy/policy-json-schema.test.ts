import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { catalogue } from '../../__fixtures__/catalogue.ts';
import { fullPolicy } from '../../__fixtures__/policies.ts';
import { aLayer, load } from '../../__fixtures__/policy-layers.ts';
import { policyJsonSchema } from '../../src/policy/policy-json-schema.ts';

const schema = policyJsonSchema(catalogue);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

describe('policyJsonSchema', () => {
  test('is draft 2020-12 and closed', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', additionalProperties: false });
  });

  test('lists each rule with its title and its options', () => {
    expect(schema).toHaveProperty(['properties', 'rules', 'properties', 'secret/stale']);
    expect(JSON.stringify(schema)).toContain('Oldest age in days (default: 180)');
  });

  test('accepts the full policy', () => {
    validate(parse(fullPolicy));
    expect(validate.errors).toBeNull();
  });

  test.each([
    'identites: {}',
    'rules: {artifact/unsigned: dney}',
    'rules: {artifact/unsinged: deny}',
    'rules: {artifact/unsigned: {lower: true}}',
    'rules: {artifact/*: {options: {}}}',
    'rules: {secret/stale: {options: {max-age-day: 1}}}',
    'rules: {secret/stale: {options: {max-age-days: "x"}}}',
    'environments: {prod: {reviewer: 1}}',
    'identities: {a: {key: k, san: x}}',
    'exceptions: [{id: a}]',
    'extends: [preset:recomended]',
    'token: {claim: {}}',
    'windows: {w: {zone: UTC, alow: []}}',
  ])('refuses %s, as the program does', async (text) => {
    expect(validate(parse(`version: 1\n${text}`))).toBe(false);
    await expect(load(aLayer(text))).rejects.toMatchObject({ code: 'POLICY_INVALID' });
  });

  test.each(['', 'rules: {secret/*: {enforce: warn, lower: true}}', 'rules: {"*/un?igned": deny}', 'open: [mode]', 'exceptions: []'])(
    'accepts %j, as the program does',
    async (text) => {
      validate(parse(`version: 1\n${text}`));
      expect(validate.errors).toBeNull();
      await expect(load(aLayer(text))).resolves.toMatchObject({ isAbsent: false });
    },
  );
});
