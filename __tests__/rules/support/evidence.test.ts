import { describe, expect, test } from '@jest/globals';
import { aRefused, aSubject, aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import type { SignedSubject } from '../../../src/artifact/model.ts';
import { type Fact, known } from '../../../src/core/facts.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import { evidenceIn } from '../../../src/rules/support/evidence.ts';
import { by, demanded, identities, now } from '../artifact/judge-signed.ts';

const spdx = {
  predicateType: 'https://spdx.dev/Document',
  claims: { kind: 'sbom', format: 'spdx', version: '2.3', components: 1 },
} as const;

function evidence(
  items: readonly SignedSubject[],
  policy: Partial<Parameters<typeof evidenceIn>[1]>,
  more: readonly [string, Fact<unknown>][] = [],
) {
  const facts = new Map<string, Fact<unknown>>([['signatures', known({ items, gaps: [] }, 'test')], ...more]);
  return evidenceIn(facts, { identities, attestations: {}, ...policy }, now);
}

describe('evidence', () => {
  const signed = signedSubject({ verifications: [by('scanner', spdx), aRefused({}), by('build'), by('mallory', spdx)] });

  test('says of each signature that holds which lines of the policy it satisfies', () => {
    const attestations = {
      sbom: { ...demanded, type: 'sbom' },
      two: { ...demanded, signers: ['build', 'scanner'], minimum: 2 },
      missing: { ...demanded, type: 'vsa' },
      elsewhere: { ...demanded, artifacts: ['other'] },
    };
    expect(evidence([signed], { attestations })(signed.subject)).toEqual([
      {
        source: 'build.json',
        predicateType: undefined,
        root: 'public-good',
        signer: 'build@example.com',
        signedAt: '2026-11-20T10:00:00.000Z',
        satisfies: ['attestations.two', 'identities.build'],
      },
      expect.objectContaining({ signer: 'mallory@example.com', satisfies: [] }),
      expect.objectContaining({
        signer: 'scanner@example.com',
        satisfies: ['attestations.sbom', 'attestations.two', 'identities.scanner'],
      }),
    ]);
  });

  test('is the same in whatever order witnesses answered', () => {
    const turned = { ...signed, verifications: signed.verifications.toReversed() };
    expect(evidence([turned], {})(turned.subject)).toEqual(evidence([signed], {})(signed.subject));
  });

  test('is ordered also where neither type nor time is known', () => {
    const undated = signedSubject({
      verifications: [by('build', { signedAt: undefined }), by('build', { signedAt: undefined, source: 'a.json' })],
    });
    expect(evidence([undated], {})(undated.subject).map(({ source }) => source)).toEqual(['a.json', 'build.json']);
  });

  test('names this repository where the policy names no identity', () => {
    const own = signedSubject({ verifications: [aVerified({})] });
    const repository = known({ name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' }, 'test');
    const of = (more: readonly [string, Fact<unknown>][]) => evidence([own], { identities: {} }, more)(own.subject)[0]?.satisfies;
    expect(
      of([
        ['repository', repository],
        ['tagRulesets', known({ items: [], gaps: [] }, 'test')],
      ]),
    ).toEqual(['identities.this-repository']);
    expect(of([])).toEqual([]);
  });

  test('is of that artifact alone', () => {
    const find = evidence([signed], {});
    expect(find(aSubject({ name: 'other' }))).toEqual([]);
    expect(find(aSubject({ digests: { sha256: 'cd'.repeat(32) } }))).toEqual([]);
  });

  test('is none where no signature is known of', () => {
    expect(evidenceIn(new Map(), { identities, attestations: {} }, now)(signed.subject)).toEqual([]);
    expect(evidenceIn(new Map([['signatures', notAsked]]), { identities, attestations: {} }, now)(signed.subject)).toEqual([]);
  });
});
