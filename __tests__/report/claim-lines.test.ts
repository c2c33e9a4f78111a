import { expect, test } from '@jest/globals';
import { aVerified, provenance } from '../../__fixtures__/signed-subject.ts';
import type { Claims } from '../../src/artifact/claims/model.ts';
import { claimLines } from '../../src/report/claim-lines.ts';
import { toVerificationText } from '../../src/report/to-verification-text.ts';

const none = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };

function shown(claims: Claims | undefined): readonly string[] {
  return claimLines(claims).map(([label, value]) => `${label}: ${value}`);
}

test('says what provenance says, and leaves out what it does not', () => {
  expect(shown(provenance({ trigger: undefined }))).toEqual([
    'says builder: https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
    'says build type: https://actions.github.io/buildtypes/workflow/v1',
    `says source: https://github.com/acme/app refs/heads/main ${'a'.repeat(40)}`,
    'says workflow: .github/workflows/release.yml at refs/heads/main',
    'says run: https://github.com/acme/app/actions/runs/4711/attempts/1',
  ]);
});

test.each<[Claims | undefined, readonly string[]]>([
  [
    {
      kind: 'vsa',
      verifier: 'https://verifier.example',
      resource: undefined,
      result: 'FAILED',
      levels: ['SLSA_BUILD_LEVEL_2'],
      verifiedAt: '2026-11-20T09:00:00.000Z',
      policyDigest: undefined,
    },
    ['says verifier: https://verifier.example', 'says result: FAILED SLSA_BUILD_LEVEL_2', 'says judged: 2026-11-20T09:00:00.000Z'],
  ],
  [{ kind: 'sbom', format: 'spdx', version: '2.3', components: 9 }, ['says contents: 9 components, spdx 2.3']],
  [
    { kind: 'scan', scanner: 'pkg:github/acme/scanner', finishedAt: '2026-11-20T09:00:00.000Z', found: { ...none, high: 1, unknown: 2 } },
    ['says scanner: pkg:github/acme/scanner', 'says scanned: 2026-11-20T09:00:00.000Z', 'says found: 1 high, 2 unknown'],
  ],
  [
    { kind: 'release', purl: 'pkg:github/acme/app@v1', repository: undefined, repositoryId: undefined, tag: 'v1' },
    ['says release: pkg:github/acme/app@v1', 'says tag: v1'],
  ],
  [{ kind: 'unreadable', of: 'scan', why: 'it has no scanner' }, ['says: nothing that can be read (scan: it has no scanner)']],
  [{ kind: 'other' }, []],
  [undefined, []],
])('says what %j says', (claims, expected) => {
  expect(shown(claims)).toEqual(expected);
});

test('a scan without findings says so', () => {
  const claims: Claims = { kind: 'scan', scanner: 's', finishedAt: '2026-11-20T09:00:00.000Z', found: none };
  expect(shown(claims)).toContain('says found: none');
});

test('what the signer wrote stays on its line, whatever it holds', () => {
  const verification = { ...aVerified({}), imageReference: 'ghcr.io/acme/app\n  trusted', claims: provenance({ builder: 'a\u001b[2Jb' }) };
  const subject = { name: 'app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
  const text = toVerificationText({ subject, judged: [{ verification, differences: [], isTrusted: true }], isVerified: true });
  expect(text).toContain('  says image        ghcr.io/acme/app\\n  trusted\n');
  expect(text).toContain('  says builder      a\\u{1b}[2Jb\n');
});
