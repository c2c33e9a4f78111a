import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { mintBundle } from '../__fixtures__/signing.ts';
import type { Subject } from '../src/artifact/model.ts';
import { embeddedTrust, onlyTrust } from '../src/artifact/trust.ts';
import { verifyBundle } from '../src/artifact/verify-bundle.ts';
import { aSignedFile, instance, type SignedFile, signedFile, verifyArguments } from './a-signed-file.ts';
import { median } from './median.ts';
import { lifeOf } from './peak-memory.ts';
import { verificationFloor } from './verification-floor.ts';

/** One row of the table. */
export interface ArtifactCost {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly isOver: boolean;
}

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli', 'index.js');

/** What verifying costs: one bundle from start to exit, a further one in the same process, many at once, and a file of 5 GB. */
export async function measureArtifacts(corpus: string, repetitions: number): Promise<readonly ArtifactCost[]> {
  const one = aSignedFile(corpus);
  return [...cold(one, corpus, repetitions), await warm(one, repetitions * 20), ...many(100, 5), huge(5 * 1024 ** 3)];
}

function row(what: string, value: number, unit: string, bound?: number): ArtifactCost {
  const limit = bound === undefined ? '' : `${bound}${unit}`;
  return { what, measured: `${value.toFixed(2)}${unit}`, bound: limit, isOver: bound !== undefined && value > bound };
}

/** Start to exit, interleaved with bare Node and with another verifier where there is one. */
function cold(one: SignedFile, corpus: string, repetitions: number): readonly ArtifactCost[] {
  const cosign = cosignCommand(one, corpus);
  const times: Record<'bare' | 'verify' | 'cosign', number[]> = { bare: [], verify: [], cosign: [] };
  for (let index = 0; index < repetitions; index += 1) {
    times.bare.push(timed(process.execPath, ['-e', '0']));
    times.verify.push(timed(process.execPath, [cli, ...verifyArguments(one)]));
    if (cosign !== undefined) times.cosign.push(timed(cosign.program, cosign.args));
  }
  const verify = median(times.verify);
  const rows = [row(`\`verify\` of ${one.what}, start to exit, as a ratio to bare Node`, verify / median(times.bare), '', 4)];
  if (cosign === undefined) return rows;
  return [...rows, row('the same as a ratio to cosign with the trust root as a file', verify / median(times.cosign), '')];
}

interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Cosign from PATH or from the directory INTERLOCK_PEERS, where it is and where the corpus has the root that it needs. */
function cosignCommand({ path, bundle, san, issuer, trustedRoot }: SignedFile, corpus: string): Command | undefined {
  const directories = [process.env['INTERLOCK_PEERS'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter)];
  const program = directories.map((directory) => join(directory, 'cosign')).find((file) => existsSync(file));
  const trust = trustedRoot ?? join(corpus, 'trust-roots', 'trusted_root.json');
  if (program === undefined || !existsSync(trust)) return undefined;
  const identity = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
  return {
    program,
    args: ['verify-blob-attestation', '--bundle', bundle, '--trusted-root', trust, ...identity, '--type', 'slsaprovenance1', path],
  };
}

function timed(program: string, args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** A further bundle in the same process, interleaved with its cryptography alone. */
async function warm(one: SignedFile, repetitions: number): Promise<ArtifactCost> {
  const text = readFileSync(one.bundle, 'utf8');
  const bytes = readFileSync(one.path);
  const digestOf = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex');
  const digests = { sha256: digestOf('sha256'), sha384: digestOf('sha384'), sha512: digestOf('sha512') };
  const subject: Subject = { name: one.path, kind: 'file', digests, stagedPath: undefined };
  const trust = one.trustedRoot === undefined ? await embeddedTrust() : await onlyTrust('root', readFileSync(one.trustedRoot, 'utf8'));
  // A new object each time: of the same one the proof would be known.
  const prove = async (): Promise<void> => {
    const verification = await verifyBundle({ source: one.bundle, text }, subject, trust, undefined);
    if (verification.state === 'refused') throw new Error(verification.why);
  };
  await prove();
  // Certificate, its receipt, the log's promise, its checkpoint, the envelope.
  const floor = await verificationFloor(JSON.parse(text), prove, 5);
  const times: Record<'floor' | 'proof', number[]> = { floor: [], proof: [] };
  for (let index = 0; index < repetitions; index += 1) {
    const start = performance.now();
    floor();
    const between = performance.now();
    await prove();
    times.floor.push(between - start);
    times.proof.push(performance.now() - between);
  }
  return row(
    'a further bundle in the same process, as a ratio to its cryptography alone',
    median(times.proof) / median(times.floor),
    '',
    6,
  );
}

const job = 'on: push\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';

/** `check` of many files with two attestations each, by all processors and by one thread. */
function many(files: number, repetitions: number): readonly ArtifactCost[] {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  mkdirSync(join(directory, '.github', 'workflows'), { recursive: true });
  mkdirSync(join(directory, 'dist'));
  writeFileSync(join(directory, '.github', 'workflows', 'release.yml'), job);
  writeFileSync(join(directory, 'root.json'), JSON.stringify(instance.trustedRoot));
  const bundles = Array.from({ length: files }, (_, index) => {
    const bytes = randomBytes(20_000);
    writeFileSync(join(directory, 'dist', `${index}.tgz`), bytes);
    const subject = { name: `${index}.tgz`, sha256: createHash('sha256').update(bytes).digest('hex') };
    const types = ['https://slsa.dev/provenance/v1', 'https://spdx.dev/Document/v2.3'];
    return types.map((predicateType) => JSON.stringify(mintBundle({ instance, subject, predicateType })));
  });
  writeFileSync(join(directory, 'bundles.jsonl'), bundles.flat().join('\n'));
  const args = ['check', '.', '--artifact', 'dist/*.tgz', '--bundle', 'bundles.jsonl', '--trusted-root', 'root.json', '--format', 'json'];
  const alone = `import { runCli } from ${JSON.stringify(join(root, 'dist', 'program', 'index.js'))};\nawait runCli(${JSON.stringify(args)});\n`;
  const times: Record<'shared' | 'alone', number[]> = { shared: [], alone: [] };
  for (let index = 0; index < repetitions; index += 1) {
    times.shared.push(secondsOf(directory, [cli, ...args], files));
    times.alone.push(secondsOf(directory, ['--input-type=module', '--eval', alone], files));
  }
  rmSync(directory, { recursive: true });
  const what = `\`check\` of ${files} files with 2 attestations each`;
  return [
    row(`${what}, on ${availableParallelism()} processors`, median(times.shared), ' s'),
    row(`${what}, in one thread`, median(times.alone), ' s'),
  ];
}

/** Of a run that finds every file signed. */
function secondsOf(cwd: string, args: readonly string[], files: number): number {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1024 ** 3 });
  const seconds = (performance.now() - start) / 1000;
  const { subjects, results } = JSON.parse(stdout);
  const unsigned = Array.from<{ rule: string; outcome: string }>(results).find(({ rule }) => rule === 'artifact/unsigned');
  if (subjects.length !== files || unsigned?.outcome !== 'pass') throw new Error('not every file was found to be signed');
  return seconds;
}

/** Peak memory of `verify` of a file that is as long as that, with nothing in it. */
function huge(size: number): ArtifactCost {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  const path = join(directory, 'image.raw');
  writeFileSync(path, '');
  truncateSync(path, size);
  const args = verifyArguments(signedFile(directory, path, sha256OfFile(path)));
  const { status, megabytes } = lifeOf([cli, ...args]);
  rmSync(directory, { recursive: true });
  if (status !== 0) throw new Error(`verify of a file of ${size} bytes ended with ${status}`);
  return row('peak memory of `verify` of a file of 5 GiB', megabytes, ' MB', 100);
}

function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  const descriptor = openSync(path, 'r');
  const piece = Buffer.alloc(1024 * 1024);
  for (let read = -1; read !== 0; hash.update(piece.subarray(0, read))) read = readSync(descriptor, piece, 0, piece.length, null);
  closeSync(descriptor);
  return hash.digest('hex');
}
