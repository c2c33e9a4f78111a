import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { aDecision, aDenial, aFinding, aHostileDecision, anAttestation, aViolation, hostileNames } from '../../__fixtures__/decision.ts';
import type { Decision } from '../../src/core/decision.ts';
import { decisionJsonSchema } from '../../src/report/decision-json-schema.ts';
import { toDecisionJson } from '../../src/report/to-decision-json.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const validate = ajv.compile(decisionJsonSchema());

function errorsOf(document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const documentOf = (decision: Decision): Record<string, unknown> => JSON.parse(toDecisionJson(decision));

describe('decisionJsonSchema', () => {
  test('accepts what the program writes', () => {
    const everyLocation = aDecision({
      results: [
        aViolation('a/b', [
          aFinding({ location: { container: 'zip', name: 'app.zip', path: 'a/.env', line: 3 } }),
          aFinding({ location: { object: 'environment', name: 'production' } }),
        ]),
      ],
      subjects: [
        {
          name: 'app.tgz',
          digest: `sha256:${'0'.repeat(64)}`,
          staged: undefined,
          attestations: [anAttestation(), { ...anAttestation(), predicateType: undefined, signedAt: undefined }],
        },
      ],
      approvals: [{ by: 'bob', isApp: false, state: 'approved', environments: ['production'] }],
      run: undefined,
      repository: undefined,
    });
    for (const decision of [aDecision(), aDenial(), everyLocation, ...hostileNames.map(aHostileDecision)]) {
      expect(errorsOf(documentOf(decision))).toEqual([]);
    }
  });

  test('refuses another key and a missing one', () => {
    expect(errorsOf({ ...documentOf(aDecision()), exitCode: 0 })).toEqual([' must NOT have additional properties']);
    const { verdict: _verdict, ...rest } = documentOf(aDecision());
    expect(errorsOf(rest)).toEqual([" must have required property 'verdict'"]);
  });

  test('describes every key', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
        for (const [name, value] of Object.entries(schema.properties)) {
          if (!('description' in value) && !('$ref' in value)) undescribed.push(`${at}/${name}`);
        }
      }
      for (const [name, value] of Object.entries(schema)) visit(value, `${at}/${name}`);
    };
    visit(decisionJsonSchema(), '');
    // Null or a definition, which describes itself.
    expect(undescribed).toEqual(['/run', '/$defs/gap/location']);
  });

  test('is what is published', () => {
    expect(decisionJsonSchema()).toMatchSnapshot();
  });
});
