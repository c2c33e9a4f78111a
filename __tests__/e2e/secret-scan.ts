import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { runCli } from './run-dist.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const [token, other] = [sampleOf(github, randomFrom(1)), sampleOf(github, randomFrom(2))];

/** A directory for each test of a file, what writes into it, and a scan of it that never prints one of the two credentials. */
export function secretScan() {
  let directory: ReturnType<typeof temporaryDirectory>;
  beforeEach(() => {
    directory = temporaryDirectory({ 'src/app.ts': 'export const one = 1;\n', 'README.md': '# app\n' });
  });
  afterEach(() => {
    directory.remove();
  });

  function write(path: string, text: string | Uint8Array): void {
    mkdirSync(join(directory.path, path, '..'), { recursive: true });
    writeFileSync(join(directory.path, path), text);
  }

  function git(...args: readonly string[]): string {
    const named = [
      '-c',
      'user.name=alice',
      '-c',
      'user.email=alice@acme.example',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'init.defaultBranch=main',
    ];
    return execFileSync('git', [...named, ...args], { cwd: directory.path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  }

  function commit(message: string): string {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  }

  /** A commit with a signature that nobody can check: who shows it asks the program for signatures. */
  function signHead(): void {
    const [head = '', ...message] = git('cat-file', 'commit', 'HEAD').split('\n\n');
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----';
    const object = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: directory.path,
      input: `${head}\n${signature}\n\n${message.join('\n\n')}\n`,
      encoding: 'utf8',
    });
    git('update-ref', 'HEAD', object.trim());
  }

  async function scan(...args: readonly string[]) {
    const { exitCode, stdout, stderr } = await runCli(['secrets', 'scan', ...args, '--format', 'json'], { cwd: directory.path });
    for (const secret of [token, other]) expect(stdout + stderr).not.toContain(secret.slice(5, 15));
    const { findings, read } = stdout === '' ? { findings: [], read: undefined } : JSON.parse(stdout);
    const places = Array.from<{
      detector: string;
      location: { path: string; commit: string | null; start: { line: number; column: number } };
    }>(findings).map(({ detector, location: { path, commit: sha, start } }) => [detector, path, start.line, start.column, sha]);
    return { exitCode, stderr, places, read, findings };
  }

  return {
    /** Where the test is. */
    work: {
      get path(): string {
        return directory.path;
      },
    },
    write,
    git,
    commit,
    signHead,
    scan,
    token,
    other,
    id: 'github-personal-access-token',
  };
}
