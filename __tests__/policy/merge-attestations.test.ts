import { describe, expect, test } from '@jest/globals';
import { aLayer, anOrganisation, load } from '../../__fixtures__/policy-layers.ts';
import type { AttestationRequirement } from '../../src/core/policy.ts';

const identities = 'identities: {a: {san: a, issuer: "https://i.example"}, b: {san: b, issuer: "https://i.example"}}\n';

/** What `x` demands of both layers, and what was not granted. */
async function merged(above: string, below: string, open = '') {
  const policy = await load(anOrganisation(`${identities}attestations: {x: {${above}}}\n${open}`), aLayer(`attestations: {x: {${below}}}`));
  return { x: policy.attestations['x'], lost: policy.loosenings.map(({ what }) => what.replace('attestations.x.', '')) };
}

describe('a layer below adds requirements, and drops none', () => {
  test.each<[string, string, readonly string[]]>([
    ['attestations: {x: {type: sbom}}', '', ['x']],
    ['', 'attestations: {y: {type: sbom}}', ['y']],
    ['attestations: {x: {type: sbom}}', 'attestations: {y: {type: vsa}}', ['x', 'y']],
  ])('%s over %s', async (above, below, names) => {
    const policy = await load(anOrganisation(above), aLayer(below));
    expect([Object.keys(policy.attestations), policy.loosenings]).toEqual([names, []]);
  });
});

describe('a layer below only tightens a requirement', () => {
  test.each<[string, string, Partial<AttestationRequirement>]>([
    ['type: sbom', 'type: spdx', { type: 'spdx' }],
    ['type: sbom', 'type: "https://cyclonedx.org/bom"', { type: 'https://cyclonedx.org/bom' }],
    ['type: any', 'type: "https://example.com/x"', { type: 'https://example.com/x' }],
    ['type: any', 'type: any, signers: [a]', { signers: ['a'] }],
    ['type: any, signers: [a, b]', 'type: any, signers: [b]', { signers: ['b'] }],
    ['type: any, signers: [a]', 'type: any', { signers: ['a'] }],
    ['type: any', 'type: any, minimum: 2', { minimum: 2 }],
    ['type: any, minimum: 2', 'type: any', { minimum: 2 }],
    ['type: any, artifacts: [x/*]', 'type: any, artifacts: [x/*, y]', { artifacts: ['x/*', 'y'] }],
    ['type: any, artifacts: [x/a]', 'type: any, artifacts: [x/*]', { artifacts: ['x/*'] }],
    ['type: any, artifacts: [x/*]', 'type: any', { artifacts: ['x/*'] }],
    ['type: any, max-age-days: 30', 'type: any, max-age-days: 7', { maxAgeDays: 7 }],
    ['type: vsa', 'type: vsa, verifier: v, resource: r, level: 1', { verifier: 'v', resource: 'r', level: 1 }],
    [
      'type: vsa, verifier: v, resource: r/*, level: 2',
      'type: vsa, verifier: v, resource: r/x, level: 3',
      { verifier: 'v', resource: 'r/x', level: 3 },
    ],
    [
      'type: any, fields: {f: x}',
      'type: any, fields: {g: y}',
      { fields: { f: { kind: 'any-of', values: ['x'] }, g: { kind: 'any-of', values: ['y'] } } },
    ],
    ['type: any, fields: {f: {any-of: [x, y]}}', 'type: any, fields: {f: y}', { fields: { f: { kind: 'any-of', values: ['y'] } } }],
    [
      'type: any, fields: {f: {matches: "x-*"}}',
      'type: any, fields: {f: {any-of: [x-1, x-2]}}',
      { fields: { f: { kind: 'any-of', values: ['x-1', 'x-2'] } } },
    ],
    [
      'type: any, fields: {f: {matches: "x-*"}}',
      'type: any, fields: {f: {matches: x-1}}',
      { fields: { f: { kind: 'matches', pattern: 'x-1' } } },
    ],
    ['type: any, fields: {f: {at-most: 5}}', 'type: any, fields: {f: {at-most: 4}}', { fields: { f: { kind: 'at-most', limit: 4 } } }],
    ['type: any, fields: {f: {at-least: 5}}', 'type: any, fields: {f: {at-least: 6}}', { fields: { f: { kind: 'at-least', limit: 6 } } }],
    ['type: any, fields: {f: {at-least: 5}}', 'type: any, fields: {f: 5}', { fields: { f: { kind: 'any-of', values: [5] } } }],
    ['type: any, fields: {f: {at-most: 5}}', 'type: any, fields: {f: 5}', { fields: { f: { kind: 'any-of', values: [5] } } }],
    [
      'type: vulnerability-scan, vulnerabilities: {high: 5}',
      'type: vulnerability-scan, vulnerabilities: {critical: 1, high: 3}',
      { vulnerabilities: [{ high: 5 }, { critical: 1, high: 3 }] },
    ],
    ['type: vulnerability-scan', 'type: vulnerability-scan, vulnerabilities: {high: 3}', { vulnerabilities: [{ high: 3 }] }],
    ['type: vulnerability-scan, vulnerabilities: {high: 5}', 'type: vulnerability-scan', { vulnerabilities: [{ high: 5 }] }],
  ])('%s with %s', async (above, below, expected) => {
    const { x, lost } = await merged(above, below);
    expect(x).toMatchObject(expected);
    expect(lost).toEqual([]);
  });

  test.each<[string, string, string, Partial<AttestationRequirement>]>([
    ['type: spdx', 'type: sbom', 'type', { type: 'spdx' }],
    ['type: spdx', 'type: cyclonedx', 'type', { type: 'spdx' }],
    ['type: spdx', 'type: any', 'type', { type: 'spdx' }],
    ['type: sbom', 'type: "https://example.com/x"', 'type', { type: 'sbom' }],
    ['type: "https://spdx.dev/Document"', 'type: spdx', 'type', { type: 'https://spdx.dev/Document' }],
    ['type: any, signers: [a]', 'type: any, signers: [a, b]', 'signers', { signers: ['a'] }],
    ['type: any, signers: [a]', 'type: any, signers: [b]', 'signers', { signers: ['a'] }],
    ['type: any, signers: [a, b], minimum: 2', 'type: any, signers: [a, b], minimum: 1', 'minimum', { minimum: 2 }],
    ['type: any', 'type: any, artifacts: ["**"]', 'artifacts', { artifacts: undefined }],
    ['type: any', 'type: any, artifacts: [x]', 'artifacts', { artifacts: undefined }],
    ['type: any, artifacts: [x/*]', 'type: any, artifacts: [x/a]', 'artifacts', { artifacts: ['x/*'] }],
    ['type: any, artifacts: [x/*, y]', 'type: any, artifacts: [y]', 'artifacts', { artifacts: ['x/*', 'y'] }],
    // Not the word that stands for everything elsewhere.
    ['type: any, artifacts: [x/a]', 'type: any, artifacts: [any]', 'artifacts', { artifacts: ['x/a'] }],
    ['type: any, max-age-days: 30', 'type: any, max-age-days: 31', 'max-age-days', { maxAgeDays: 30 }],
    ['type: vsa, verifier: v', 'type: vsa, verifier: w', 'verifier', { verifier: 'v' }],
    ['type: vsa, resource: r/x', 'type: vsa, resource: r/*', 'resource', { resource: 'r/x' }],
    ['type: vsa, resource: any', 'type: vsa, resource: r', 'resource', { resource: 'any' }],
    ['type: vsa, level: 3', 'type: vsa, level: 2', 'level', { level: 3 }],
    ['type: any, fields: {f: x}', 'type: any, fields: {f: y}', 'fields.f', { fields: { f: { kind: 'any-of', values: ['x'] } } }],
    [
      'type: any, fields: {f: {matches: "x-*"}}',
      'type: any, fields: {f: {matches: "*"}}',
      'fields.f',
      { fields: { f: { kind: 'matches', pattern: 'x-*' } } },
    ],
    ['type: any, fields: {f: {matches: x}}', 'type: any, fields: {f: 3}', 'fields.f', { fields: { f: { kind: 'matches', pattern: 'x' } } }],
    [
      'type: any, fields: {f: {any-of: [1]}}',
      'type: any, fields: {f: {matches: "1"}}',
      'fields.f',
      { fields: { f: { kind: 'any-of', values: [1] } } },
    ],
    [
      'type: any, fields: {f: {at-most: 5}}',
      'type: any, fields: {f: {at-least: 5}}',
      'fields.f',
      { fields: { f: { kind: 'at-most', limit: 5 } } },
    ],
    [
      'type: any, fields: {f: {at-most: 5}}',
      'type: any, fields: {f: {at-most: 6}}',
      'fields.f',
      { fields: { f: { kind: 'at-most', limit: 5 } } },
    ],
    ['type: any, fields: {f: {at-most: 5}}', 'type: any, fields: {f: "4"}', 'fields.f', { fields: { f: { kind: 'at-most', limit: 5 } } }],
    ['type: any, fields: {f: {at-least: 5}}', 'type: any, fields: {f: "6"}', 'fields.f', { fields: { f: { kind: 'at-least', limit: 5 } } }],
    [
      'type: vulnerability-scan, vulnerabilities: {high: 5}',
      'type: vulnerability-scan, vulnerabilities: {high: 6}',
      'vulnerabilities',
      { vulnerabilities: [{ high: 5 }] },
    ],
  ])('%s with %s is recorded as %s, and has no effect', async (above, below, what, expected) => {
    const { x, lost } = await merged(above, below);
    expect(x).toMatchObject(expected);
    expect(x).toEqual({ ...x, ...expected });
    expect(lost).toEqual([what]);
  });

  test('unless it is open', async () => {
    const opened = await merged('type: any, max-age-days: 30', 'type: any, max-age-days: 90, artifacts: [x]', 'open: [attestations.x]');
    expect(opened).toMatchObject({ x: { maxAgeDays: 90, artifacts: ['x'] }, lost: [] });
    const partly = await merged(
      'type: any, max-age-days: 30',
      'type: any, max-age-days: 90, artifacts: [x]',
      'open: [attestations.x.artifacts]',
    );
    expect(partly).toMatchObject({ x: { maxAgeDays: 30, artifacts: ['x'] }, lost: ['max-age-days'] });
  });

  test('and says where', async () => {
    const above = anOrganisation('attestations: {x: {type: any, fields: {a.b: 1}}}');
    const { loosenings } = await load(above, aLayer('attestations:\n  x:\n    type: any\n    fields:\n      a.b: 2'));
    expect(loosenings).toEqual([
      {
        what: 'attestations.x.fields.a.b',
        wanted: expect.stringContaining('2'),
        allowed: expect.stringContaining('1'),
        place: expect.objectContaining({ line: 6 }),
      },
    ]);
  });
});
