import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const source = /\.(?:js|ts|mjs|cjs|json|md|go|py|c|h|java|rs|yaml|yml|sh|txt)$/;
const most = 100_000_000;

interface Peer {
  readonly name: string;
  readonly program: string;
  /** How it is installed where it is not there. */
  readonly install: readonly (readonly [program: string, ...args: string[]])[];
  readonly args: (report: string) => readonly string[];
  /** Findings in what it wrote. */
  readonly count: (report: string, said: string) => number;
  readonly repetitions: number;
}

/** Where they lie, or are to be installed. */
function peersIn(installed: string): readonly Peer[] {
  return [
    gitleaks(installed),
    {
      name: 'detect-secrets 1.5.0',
      program: join(installed, 'python', 'bin', 'detect-secrets'),
      install: [
        ['python3', '-m', 'venv', join(installed, 'python')],
        [join(installed, 'python', 'bin', 'pip'), 'install', '--quiet', 'detect-secrets==1.5.0'],
      ],
      args: () => ['scan', '--all-files', '.'],
      count: (_report, said) => Object.values<readonly unknown[]>(JSON.parse(said).results).flat().length,
      repetitions: 1,
    },
    {
      name: 'ripsecrets 0.1.11',
      program: join(installed, 'bin', 'ripsecrets'),
      install: [['cargo', 'install', '--quiet', '--locked', '--root', installed, '--version', '0.1.11', 'ripsecrets']],
      args: () => ['.'],
      count: (_report, said) => said.split('\n').filter((line) => line !== '').length,
      repetitions: 3,
    },
  ];
}

function gitleaks(installed: string): Peer {
  return {
    name: 'gitleaks v8.28.0',
    program: join(installed, 'gitleaks'),
    install: [['go', 'install', 'github.com/zricethezav/gitleaks/v8@v8.28.0']],
    args: (report) => ['dir', '.', '--no-banner', '--exit-code', '0', '--report-format', 'json', '--report-path', report],
    count: (report) => Array.from(JSON.parse(readFileSync(report, 'utf8'))).length,
    repetitions: 3,
  };
}

/**
 * Other scanners on the same files in one run, as lines of Markdown. They are installed outside the repository, in this directory, at pinned versions;
 * what could not be had is said. Findings are not compared: each calls something else one.
 */
export function measureSecretPeers(installed: string): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), 'interlock-secret-peers-'));
  const files = join(work, 'files');
  const report = join(work, 'report.json');
  const megabytes = copySources(join(root, 'node_modules'), files) / 1e6;
  const own = timed(3, files, process.execPath, [cli, 'secrets', 'scan', '.', '--format', 'json']);
  const row = (name: string, seconds: number, findings: number): string =>
    `| ${name} | ${seconds.toFixed(2)} | ${(megabytes / seconds).toFixed(0)} | ${findings} | ${(own.seconds / seconds).toFixed(3)} |`;
  const skipped: string[] = [];
  const rows = peersIn(installed).flatMap((peer) => {
    const missing = whyNotThere(peer, installed);
    if (missing !== undefined) skipped.push(`Skipped: ${missing}.`);
    if (missing !== undefined) return [];
    const { seconds, said } = timed(peer.repetitions, files, peer.program, peer.args(report));
    return [row(peer.name, seconds, peer.count(report, said))];
  });
  rmSync(work, { recursive: true, force: true });
  return [
    `| Scanner, start to exit, ${megabytes.toFixed(0)} MB of installed packages' sources | Seconds | MB/s | Findings | Our time of its |`,
    '|---|---|---|---|---|',
    row(`interlock, on ${availableParallelism()} processors`, own.seconds, JSON.parse(own.said).findings.length),
    ...rows,
    '',
    ...skipped,
    'Betterleaks and trufflehog could not be had as modules of Go, kingfisher and noseyparker were not built.',
    '',
  ];
}

function timed(
  repetitions: number,
  cwd: string,
  program: string,
  args: readonly string[],
): { readonly seconds: number; readonly said: string } {
  let said = '';
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    const { stdout, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] });
    if (error !== undefined) throw error;
    said = stdout;
    return (performance.now() - start) / 1000;
  });
  return { seconds: median(times), said };
}

/** Undefined where it is there, or was installed. */
function whyNotThere({ name, program, install }: Peer, installed: string): string | undefined {
  if (existsSync(program)) return undefined;
  mkdirSync(installed, { recursive: true });
  for (const [command, ...args] of install) {
    const { status } = spawnSync(command, args, { env: { ...process.env, GOBIN: installed }, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return `${name} could not be installed (${command} ${args.join(' ')})`;
  }
  return existsSync(program) ? undefined : `${name} was installed and is not at ${program}`;
}

/** Sources up to a hundred megabytes, in directories of a thousand, so that no scanner leaves them out for where they lie; the bytes of them. */
function copySources(from: string, to: string): number {
  let [bytes, count] = [0, 0];
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !source.test(entry.name) || bytes > most) continue;
    const { size } = statSync(path);
    if (size > 3_000_000) continue;
    const directory = join(to, String(Math.floor(count / 1000)));
    mkdirSync(directory, { recursive: true });
    copyFileSync(path, join(directory, `${count}-${entry.name}`));
    [bytes, count] = [bytes + size, count + 1];
  }
  return bytes;
}
