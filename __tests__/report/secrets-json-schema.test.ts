import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { aSecretFinding, aSecretsResult } from '../../__fixtures__/secrets/result.ts';
import { secretsJsonSchema } from '../../src/report/secrets-json-schema.ts';
import { toSecretsJson } from '../../src/report/to-secrets-json.ts';

const validate = new Ajv2020({ allErrors: true }).compile(secretsJsonSchema());

describe('secretsJsonSchema', () => {
  test('is what the published file says', () => {
    const published = readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'secrets.schema.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(secretsJsonSchema());
  });

  test('holds for what is printed: of files, of archives and of commits', () => {
    const places = [
      { path: 'a', within: [] },
      { path: 'b', within: ['x.zip'], commit: 'a'.repeat(40) },
    ];
    const findings = places.map((place) => aSecretFinding({ place, encodings: ['base64', 'utf-16le'] }));
    for (const result of [aSecretsResult([]), aSecretsResult(findings)])
      expect([validate(JSON.parse(toSecretsJson(result))), validate.errors]).toEqual([true, null]);
  });

  test.each<[string, (json: Record<string, unknown>) => void]>([
    ['another key', (json) => Object.assign(json, { value: 1 })],
    ['a key that is missing', (json) => Reflect.deleteProperty(json, 'read')],
    ['another version', (json) => Object.assign(json, { schema: 'interlock.secrets/v2' })],
    ['a negative count', (json) => Object.assign(json, { unlisted: -1 })],
  ])('refuses %s', (_what, change) => {
    const json: Record<string, unknown> = JSON.parse(toSecretsJson(aSecretsResult([aSecretFinding()])));
    change(json);
    expect(validate(json)).toBe(false);
  });
});
