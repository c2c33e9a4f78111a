/**
 * `npm run peers`: the same images signed by cosign and judged by both, in one run. Cosign is built by Go at a pinned version outside the
 * repository (in the directory INTERLOCK_PEERS, else under the temporary folder), a registry of Debian serves the images on loopback. Says what was
 * not there. Exits 1 where the two disagree.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addImage, dockerRegistryProgram, ociContent, pushContent, startDockerRegistry } from '../__fixtures__/oci.ts';
import { median } from './median.ts';

const version = 'v3.1.3';
const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const work = mkdtempSync(join(tmpdir(), 'interlock-peers-'));
const env = { ...process.env, COSIGN_PASSWORD: '', DOCKER_CONFIG: work };

const cosign = cosignProgram();
const registryProgram = dockerRegistryProgram();
if (cosign !== undefined && registryProgram !== undefined) await compare(cosign, registryProgram);

/** Undefined where there is neither cosign nor Go, which is said. */
function cosignProgram(): string | undefined {
  const directory = process.env['INTERLOCK_PEERS'] ?? join(tmpdir(), `interlock-cosign-${version}`);
  const program = join(directory, 'cosign');
  if (existsSync(program)) return program;
  mkdirSync(directory, { recursive: true });
  console.log(`building cosign ${version} in ${directory}`);
  const { status, error } = spawnSync('go', ['install', `github.com/sigstore/cosign/v3/cmd/cosign@${version}`], {
    env: { ...process.env, GOBIN: directory },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return program;
  console.log(`skipped: cosign ${version} is not there (${error === undefined ? 'its build failed' : 'there is no Go'})`);
  return undefined;
}

interface Signed {
  readonly what: string;
  readonly image: string;
  readonly isGood: boolean;
}

async function compare(program: string, registryFile: string): Promise<void> {
  const registry = await startDockerRegistry(registryFile);
  try {
    const keys = { own: await keyPair(program, 'own'), other: await keyPair(program, 'other') };
    const images = await signImages(program, registry.host, keys);
    const directory = policyDirectory(keys.own.publicKey);
    const disagreed: Signed[] = [];
    for (const one of images) if (!(await agree(program, directory, keys.own.publicKey, one))) disagreed.push(one);
    console.log(
      `${images.length} images, signed by cosign ${version} in both of its forms: ${images.length - disagreed.length} judged alike`,
    );
    for (const { what, image } of disagreed) console.log(`  ${what} (${image}) is judged differently`);
    await measure(
      program,
      directory,
      keys.own.publicKey,
      images.filter(({ isGood }) => isGood),
    );
    if (disagreed.length > 0) process.exitCode = 1;
  } finally {
    await registry.stop();
  }
}

interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

async function keyPair(program: string, name: string): Promise<KeyPair> {
  await run(program, ['generate-key-pair', '--output-key-prefix', name]);
  return { privateKey: join(work, `${name}.key`), publicKey: join(work, `${name}.pub`) };
}

/** Images by the right key, by another one, by both, and by nobody; half of them in the form of cosign 2. */
async function signImages(
  program: string,
  host: string,
  { own, other }: { readonly own: KeyPair; readonly other: KeyPair },
): Promise<readonly Signed[]> {
  const content = ociContent();
  const kinds = [
    { what: 'the right key', by: [own], isGood: true },
    { what: 'another key', by: [other], isGood: false },
    { what: 'both keys', by: [other, own], isGood: true },
    { what: 'nobody', by: [], isGood: false },
  ] as const;
  const planned = [true, false].flatMap((isBundle) =>
    kinds.flatMap((kind) =>
      Array.from({ length: 5 }, (_none, index) => {
        const { digest } = addImage(content, `${kind.what} ${isBundle} ${index}`);
        return { ...kind, isBundle, image: `${host}/acme/app@${digest}` };
      }),
    ),
  );
  await pushContent(host, 'acme/app', content);
  for (const { image, by, isBundle } of planned) {
    for (const { privateKey } of by) {
      const form = isBundle ? [] : ['--new-bundle-format=false'];
      await run(program, ['sign', '--yes', '--key', privateKey, '--use-signing-config=false', '--tlog-upload=false', ...form, image]);
    }
  }
  return planned.map(({ what, image, isGood, isBundle }) => ({ what: `${what}, ${isBundle ? 'bundle' : 'tag'}`, image, isGood }));
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const { status, said } = await ended(program, args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${said}`);
}

/** Not in one go: what the registry of this process writes must be read meanwhile, or it waits for ever. */
function ended(program: string, args: readonly string[]): Promise<{ readonly status: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: work, env, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}

/** A repository whose policy approves the one key. */
function policyDirectory(publicKey: string): string {
  const directory = join(work, 'app');
  mkdirSync(join(directory, '.github', 'keys'), { recursive: true });
  const pem = readFileSync(publicKey, 'utf8');
  writeFileSync(join(directory, '.github', 'keys', 'own.pem'), pem);
  const sha256 = createHash('sha256').update(pem).digest('hex');
  writeFileSync(
    join(directory, '.github', 'interlock.yml'),
    `version: 1\nextends: [preset:recommended]\nkeys:\n  own: { file: .github/keys/own.pem, sha256: ${sha256} }\nidentities:\n  own: { key: own }\n`,
  );
  return directory;
}

function cosignArguments(publicKey: string, image: string): readonly string[] {
  return ['verify', '--key', publicKey, '--insecure-ignore-tlog=true', image];
}

function checkArguments(directory: string, images: readonly string[]): readonly string[] {
  const rules = ['artifact/unsigned', 'artifact/untrusted-identity'].flatMap((rule) => ['--rule', rule]);
  return [cli, 'check', directory, ...rules, '--format', 'json', ...images.flatMap((image) => ['--artifact', `oci://${image}`])];
}

/** Both say of the image what is true of it. */
async function agree(program: string, directory: string, publicKey: string, { image, isGood }: Signed): Promise<boolean> {
  const theirs = await ended(program, cosignArguments(publicKey, image));
  const { said } = await ended(process.execPath, checkArguments(directory, [image]));
  const results: readonly { readonly rule: string; readonly outcome: string }[] = JSON.parse(said).results;
  const isOurs = results.every(({ outcome }) => outcome === 'pass');
  return (theirs.status === 0) === isGood && isOurs === isGood;
}

/** One image, and all that hold in one call of ours against a call of cosign for each: it takes several, and stops at none. */
async function measure(program: string, directory: string, publicKey: string, signed: readonly Signed[]): Promise<void> {
  const images = signed.map(({ image }) => image);
  const times: Record<'bare' | 'ours' | 'theirs' | 'oursAll' | 'theirsAll', number[]> = {
    bare: [],
    ours: [],
    theirs: [],
    oursAll: [],
    theirsAll: [],
  };
  for (let index = 0; index < 7; index += 1) {
    times.bare.push(await timed(process.execPath, [['-e', '0']]));
    times.ours.push(await timed(process.execPath, [checkArguments(directory, images.slice(0, 1))]));
    times.theirs.push(await timed(program, [cosignArguments(publicKey, images[0] ?? '')]));
    times.oursAll.push(await timed(process.execPath, [checkArguments(directory, images)]));
    times.theirsAll.push(
      await timed(
        program,
        images.map((image) => cosignArguments(publicKey, image)),
      ),
    );
  }
  const [bare, ours, theirs, oursAll, theirsAll] = Object.values(times).map(median);
  const ratio = (a = 0, b = 1): string => (a / b).toFixed(2);
  console.log(`one image: ${ratio(ours, theirs)} of cosign's time (bare Node alone takes ${ratio(bare, theirs)} of it)`);
  console.log(`${images.length} images: ${ratio(oursAll, theirsAll)} of cosign's time, one check against a verify for each`);
}

async function timed(program: string, calls: readonly (readonly string[])[]): Promise<number> {
  const start = performance.now();
  for (const args of calls) await ended(program, args);
  return performance.now() - start;
}
