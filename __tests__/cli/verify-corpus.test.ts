import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type AttestationRow,
  attestationPath,
  attestationRows,
  hasAttestations,
  trustRootPath,
} from '../../__fixtures__/attestation-corpus.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

async function verify(row: AttestationRow) {
  const { ports, out, errors } = cliInMemory({}, {});
  const args = [
    'verify',
    row.artifact.startsWith('sha256:') ? row.artifact : attestationPath(row.artifact),
    ...row.bundles.flatMap((name) => ['--bundle', attestationPath(name)]),
    '--identity',
    row.san,
    '--issuer',
    row.issuer ?? 'none',
    '--format',
    'json',
    ...(row.root === undefined ? [] : ['--trusted-root', trustRootPath(row.root)]),
  ];
  const exitCode = await runCommand(args, ports);
  expect(errors).toEqual([]);
  return { exitCode, result: JSON.parse(out.join('')) };
}

/** What a bundle came to, in the words of the table. */
function outcomeOf(bundle: { readonly state: string; readonly code?: string; readonly isTrusted?: boolean }): string | undefined {
  if (bundle.state === 'refused') return bundle.code;
  return bundle.isTrusted === true ? 'verified' : 'untrusted';
}

const described = attestationRows.map(
  (row) => [`${row.artifact.slice(0, 60)} ${row.bundles.join()} ${row.root ?? ''}: ${row.expected}`, row] as const,
);

(hasAttestations() ? describe : describe.skip)('interlock verify on real attestations', () => {
  test.each(described)('%s', async (_name, row) => {
    const { exitCode, result } = await verify(row);
    expect(result.bundles.map(outcomeOf)).toEqual(result.bundles.map(() => row.expected));
    expect(result.bundles.length).toBe(row.bundles.join().includes('with_2_bundles') ? 2 : 1);
    expect([exitCode, result.verdict]).toEqual(row.expected === 'verified' ? [0, 'verified'] : [1, 'refused']);
    expect(result.bundles[0].predicateType).toBe(row.predicateType);
  });

  test.each(attestationRows.filter(({ expected }) => expected === 'verified').map((row) => [row.bundles.join(), row] as const))(
    '%s: another identity, another issuer and another file are refused',
    async (_name, row) => {
      for (const [changed, expected] of [
        [{ ...row, san: `${row.san}x` }, 'untrusted'],
        [{ ...row, san: row.san.slice(0, -1) }, 'untrusted'],
        [{ ...row, san: row.san.replace('.', 'X') }, 'untrusted'],
        [{ ...row, issuer: `${row.issuer ?? 'https://accounts.example.com'}/` }, 'untrusted'],
        [{ ...row, artifact: 'github-cli/sigstoreBundle-invalid-signature.json' }, 'subject-mismatch'],
        [{ ...row, artifact: `sha256:${'0'.repeat(64)}` }, 'subject-mismatch'],
      ] as const) {
        const { exitCode, result } = await verify(changed);
        expect([exitCode, ...result.bundles.map(outcomeOf)]).toEqual([1, ...result.bundles.map(() => expected)]);
      }
    },
  );

  test('a signature over the bytes needs the bytes', async () => {
    const row = attestationRows.find(({ artifact }) => artifact.endsWith('cosign-v3-blob.txt'));
    const digest = JSON.parse(readFileSync(attestationPath(row?.bundles[0] ?? ''), 'utf8')).messageSignature.messageDigest.digest;
    const artifact = `sha256:${Buffer.from(digest, 'base64').toString('hex')}`;
    const { exitCode, result } = await verify({ ...(row ?? attestationRows[0]), artifact } as AttestationRow);
    expect([exitCode, outcomeOf(result.bundles[0])]).toEqual([1, 'unsupported']);
  });
});
