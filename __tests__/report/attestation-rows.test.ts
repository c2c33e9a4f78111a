import { describe, expect, test } from '@jest/globals';
import { aDecision, anAttestation } from '../../__fixtures__/decision.ts';
import type { AttestationEvidence } from '../../src/core/decision.ts';
import { attestationCount, attestationRows } from '../../src/report/attestation-rows.ts';
import { toSummary } from '../../src/report/to-summary.ts';
import { toText } from '../../src/report/to-text.ts';

const subjectWith = (name: string, attestations: readonly AttestationEvidence[]) => ({
  name,
  digest: `sha256:${'ab'.repeat(32)}`,
  staged: undefined,
  attestations,
});
const nothing = anAttestation({ predicateType: undefined, signedAt: undefined, satisfies: [] });
const plain = { isColour: false, isVerbose: false };

describe('attestationRows', () => {
  test('have what satisfies most first, artifact by artifact', () => {
    const subjects = [subjectWith('a', [nothing, anAttestation()]), subjectWith('b', []), subjectWith('c', [nothing])];
    expect(
      attestationRows({ subjects }).map(({ artifact, what, signedAt, satisfies }) => [artifact, what, signedAt, satisfies.length]),
    ).toEqual([
      ['a', 'https://slsa.dev/provenance/v1', '2026-03-04T05:00:00.000Z', 2],
      ['a', 'its bytes', 'at no known time', 0],
      ['c', 'its bytes', 'at no known time', 0],
    ]);
    expect(attestationCount({ subjects })).toBe('3 signatures of 2 artifacts hold');
    expect(attestationCount({ subjects: [subjectWith('a', [nothing])] })).toBe('1 signature of 1 artifact holds');
  });
});

describe('the summary', () => {
  test('has a table of them', () => {
    const satisfies = Array.from({ length: 10 }, (_one, index) => `attestations.r${index}`);
    const decision = aDecision({ subjects: [subjectWith('a.tgz', [anAttestation({ satisfies }), nothing])] });
    const lines = toSummary(decision, { limitBytes: 100_000 }).split('\n');
    const start = lines.findIndex((line) => line.includes('2 signatures of 1 artifact hold'));
    expect(lines.slice(start, start + 7)).toMatchSnapshot();
  });

  test('has none where nothing is signed', () => {
    expect(toSummary(aDecision({ subjects: [subjectWith('a.tgz', [])] }), { limitBytes: 100_000 })).not.toContain('Trust root');
  });
});

describe('the text', () => {
  test('has a line for each, and of many how many more', () => {
    const decision = aDecision({ subjects: [subjectWith('a.tgz', [nothing, ...Array.from({ length: 8 }, () => anAttestation())])] });
    const signedIn = (text: string) => text.split('\n').filter((line) => /^signed {4}| {10}and /.test(line));
    const short = signedIn(toText(decision, plain));
    expect(short).toHaveLength(9);
    expect(short[0]).toBe(
      'signed    a.tgz: https://slsa.dev/provenance/v1 by https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main (public-good, 2026-03-04T05:00:00.000Z), satisfies attestations.provenance, identities.release',
    );
    expect(short[8]).toBe('          and 1 more signature');
    const all = signedIn(toText(decision, { ...plain, isVerbose: true }));
    expect(all).toHaveLength(9);
    expect(all[8]).toContain('its bytes by');
    expect(all[8]).toContain('(public-good, at no known time), satisfies nothing');
  });
});
