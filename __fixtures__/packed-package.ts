import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The tarball of a published package, as npm itself fetches it; undefined, said in one line, where its registry cannot be reached. */
export function packedPackage(name: string, version: string): Uint8Array | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-packed-'));
  try {
    const options = { cwd: directory, timeout: 120_000 };
    const output = execFileSync('npm', ['pack', `${name}@${version}`, '--ignore-scripts', '--silent'], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
    return readFileSync(join(directory, output.trim()));
  } catch {
    process.stdout.write(`skipped: npm could not fetch ${name}@${version}\n`);
    return undefined;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
