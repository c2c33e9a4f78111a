import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSigningInstance, mintBundle } from '../__fixtures__/signing.ts';

/** A file, a bundle about it, and who signed it. */
export interface SignedFile {
  readonly what: string;
  readonly path: string;
  readonly bundle: string;
  readonly san: string;
  readonly issuer: string;
  /** Path of the only trust root; undefined = the embedded ones. */
  readonly trustedRoot: string | undefined;
}

const issuer = 'https://token.actions.githubusercontent.com';

/** A published package and its provenance, where the corpus is; else a pair made here. */
export function aSignedFile(corpus: string): SignedFile {
  const published = join(corpus, 'attestations', 'github-cli');
  if (existsSync(published))
    return {
      what: 'a published package, SLSA provenance of the public good instance',
      path: join(published, 'sigstore-js-2.1.0.tgz'),
      bundle: join(published, 'sigstore-js-2.1.0-bundle.json'),
      san: 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
      issuer,
      trustedRoot: undefined,
    };
  const directory = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  const path = join(directory, 'app.tgz');
  writeFileSync(path, Buffer.alloc(40_000, 1));
  return signedFile(directory, path, createHash('sha256').update(readFileSync(path)).digest('hex'));
}

/** Its authorities have keys as long as the real ones. */
export const instance = aSigningInstance('public-good', 'bench.test', 'P-384');

const workflow = 'acme/app/.github/workflows/release.yml';

/** Signs a file of that digest; the bundle and the root lie in the directory. */
export function signedFile(directory: string, path: string, sha256: string): SignedFile {
  const bundle = join(directory, 'app.sigstore.json');
  const trustedRoot = join(directory, 'root.json');
  writeFileSync(
    bundle,
    JSON.stringify(mintBundle({ instance, subject: { name: 'app', sha256 }, certificate: { workflow, ref: 'refs/heads/main' } })),
  );
  writeFileSync(trustedRoot, JSON.stringify(instance.trustedRoot));
  return { what: 'a file signed here', path, bundle, san: `https://github.com/${workflow}@refs/heads/main`, issuer, trustedRoot };
}

/** Arguments of `interlock verify`. */
export function verifyArguments({ path, bundle, san, issuer: by, trustedRoot }: SignedFile): readonly string[] {
  const root = trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot];
  return ['verify', path, '--bundle', bundle, '--identity', san, '--issuer', by, ...root];
}
