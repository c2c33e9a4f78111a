import { describe, expect, test } from '@jest/globals';
import { aLayer, anOrganisation, load } from '../../__fixtures__/policy-layers.ts';
import { InterlockError } from '../../src/core/errors.ts';

const identities = 'identities: {a: {san: a, issuer: "https://i.example"}}\n';

async function problemsOf(entry: string): Promise<string> {
  const error: unknown = await load(aLayer(`${identities}attestations:\n  x: ${entry}`)).catch((cause: unknown) => cause);
  if (error instanceof InterlockError) return error.message;
  throw new Error('the policy was not refused');
}

describe('attestations', () => {
  test.each<[string, RegExp]>([
    ['{}', /lacks "type"/],
    ['{type: sboms}', /attestations\.x\.type/],
    ['{type: SBOM}', /attestations\.x\.type/],
    ['{type: "example.com/x"}', /URI of a predicate type/],
    ['{type: any, signer: [a]}', /"signer" is no key .*Did you mean "signers"\?|"signer" is no key/],
    ['{type: any, signers: []}', /name at least one/],
    ['{type: any, signers: [a, a]}', /name each once/],
    ['{type: any, signers: [b]}', /`identities` has no entry "b"/],
    ['{type: any, minimum: 0}', /at least 1/],
    ['{type: any, signers: [a], minimum: 2}', /no more than there are signers/],
    ['{type: any, max-age-days: 0}', /at least 1/],
    ['{type: any, fields: {"a..b": 1}}', /a path within the predicate/],
    ['{type: any, fields: {a: {any-of: []}}}', /at least one value/],
    ['{type: any, fields: {a: {like: x}}}', /"like" is no key of .*Allowed: any-of, matches, at-most, at-least/],
    ['{type: any, fields: {a: {matches: x, at-most: 1}}}', /write a value, or one of any-of/],
    ['{type: any, fields: {a: {}}}', /write a value, or one of any-of/],
    ['{type: any, fields: {a: null}}', /attestations\.x\.fields\.a/],
    ['{type: sbom, vulnerabilities: {critical: 0}}', /vulnerability-scan where limits/],
    ['{type: vulnerability-scan, vulnerabilities: {}}', /at least one severity/],
    ['{type: vulnerability-scan, vulnerabilities: {severe: 0}}', /"severe" is no key/],
    ['{type: vulnerability-scan, vulnerabilities: {high: -1}}', /at least 0/],
    ['{type: sbom, level: 3}', /vsa where verifier, resource or level/],
    ['{type: any, verifier: v}', /vsa where verifier, resource or level/],
    ['{type: vsa, level: 4}', /at most 3/],
  ])('%s is refused: %s', async (entry, text) => {
    expect(await problemsOf(entry)).toMatch(text);
  });

  test('none at all is no requirement, and is refused', async () => {
    const error: unknown = await load(aLayer('attestations: {}')).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'POLICY_INVALID', message: expect.stringContaining('at least one requirement') });
  });

  test('names identities of the layers above', async () => {
    const policy = await load(anOrganisation(identities), aLayer('attestations: {x: {type: any, signers: [a]}}'));
    expect(policy.attestations['x']).toMatchObject({ signers: ['a'] });
  });

  test('a value alone is a condition', async () => {
    const policy = await load(aLayer('attestations: {x: {type: any, fields: {"a[*].b": true}}}'));
    expect(policy.attestations['x']?.fields['a[*].b']).toEqual({ kind: 'any-of', values: [true] });
  });
});
