import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync, inflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addLayeredImage, memoryRegistry, type OciContent, ociContent } from '../../../__fixtures__/oci.ts';
import { tarOf, zipOf } from '../../../__fixtures__/secrets/archives.ts';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { bob } from '../deploy-scenario.ts';
import {
  aRepository,
  aRun,
  aToken,
  checkOut,
  type FakeGitHub,
  type FakeRepository,
  type Fault,
  startFakeGitHub,
} from '../fake-github/index.ts';
import { type ActionRun, runAction } from '../run-dist.ts';
import { runnerJob } from '../runner-job.ts';
import { ci, type Files, gateWorkflow, proposedChange } from './proposed-change.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const [token, old] = [sampleOf(github, randomFrom(1)), sampleOf(github, randomFrom(2))];

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub({});
});
afterEach(async () => {
  await fake.stop();
});

/** The gate of a pull request by alice that turns one tree into the other. */
async function proposed(base: Files, change: Files): Promise<ActionRun> {
  const { app, run } = proposedChange(base, change);
  return judged(app, run);
}

async function judged(
  app: FakeRepository,
  run: ReturnType<typeof aRun>,
  prepare?: (workspace: string) => void,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  app.runs.push(run);
  fake.add(app);
  const job = fake.addToken(aToken({ name: 'job', repositories: ['acme/app'], permissions: { actions: 'read', contents: 'read' } }));
  const ended = await runAction(
    runnerJob({ fake, repository: app, run, token: job, inputs, ...(prepare === undefined ? {} : { prepare }) }),
  );
  const said = [ended.stdout, ended.stderr, ended.summary, JSON.stringify(ended.decision ?? {}), JSON.stringify(ended.outputs)].join('\n');
  for (const secret of [token, old]) expect(said).not.toContain(secret.slice(5, 15));
  return ended;
}

interface Result {
  readonly rule: string;
  readonly outcome: string;
  readonly findings: readonly { readonly location: { readonly path: string; readonly start: { readonly line: number } } }[];
  readonly gaps: readonly { readonly item: string; readonly cause: string }[];
}

function resultOf({ decision, stdout }: ActionRun, id = 'secret/hardcoded'): Result {
  const result = Array.from<Result>(Object(decision).results ?? []).find(({ rule }) => rule === id);
  if (result === undefined) throw new Error(`the rule was not judged: ${stdout}`);
  return result;
}

function placesOf(run: ActionRun): readonly string[] {
  return resultOf(run).findings.map(({ location: { path, start } }) => `${path}:${start.line}`);
}

describe('a change that adds a credential is denied, at its line', () => {
  test('in a file of its own, and in one that was there; an old one is not its doing', async () => {
    const before = { 'a.env': `ONE=1\nOLD=${old}\nTWO=2\n` };
    const run = await proposed(before, { 'a.env': `ONE=1\nOLD=${old}\nTWO=2\nTOKEN=${token}\n`, 'b/c.yaml': `a: 1\nt: ${token}\n` });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', 'denied-rules': 'secret/hardcoded' } });
    expect(placesOf(run)).toEqual(['a.env:4', 'b/c.yaml:2']);
    expect(run.annotations.map(({ properties }) => `${properties['file']}:${properties['line']}`)).toEqual(['a.env:4', 'b/c.yaml:2']);
  });

  test('one that changes nothing of the kind is allowed', async () => {
    const run = await proposed({ 'a.env': `OLD=${old}\n` }, { 'a.env': `OLD=${old}\n`, 'b.ts': 'export {};\n' });
    expect([run.outputs['verdict'], resultOf(run).outcome]).toEqual(['allow', 'pass']);
  });

  test('that an attribute hides from the patch, or that lies in a binary file', async () => {
    const run = await proposed(
      {},
      {
        '.gitattributes': '*.env -diff\n',
        'a.env': `TOKEN=${token}\n`,
        'b.bin': { bytes: Buffer.concat([Buffer.alloc(64), Buffer.from(`\nTOKEN=${token}\n`)]) },
      },
    );
    expect([run.exitCode, placesOf(run)]).toEqual([1, ['a.env:1', 'b.bin:2']]);
  });

  test('in base64, in UTF-16, and as the target of a link', async () => {
    const run = await proposed(
      {},
      {
        'a.yaml': `data:\n  token: ${Buffer.from(token).toString('base64')}\n`,
        'b.txt': { bytes: Buffer.from(`\ufeffTOKEN=${token}\r\n`, 'utf16le') },
        link: { text: token, mode: '120000' },
      },
    );
    expect(placesOf(run)).toEqual(['a.yaml:2', 'b.txt:1', 'link:1']);
  });

  test('among more files than GitHub compares: what it leaves out is unknown, and denies', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 320 }, (_none, index) => [`f/${String(index).padStart(3, '0')}.txt`, `${index}\n`]),
    );
    const run = await proposed({}, { ...many, 'z.env': `TOKEN=${token}\n` });
    expect([run.exitCode, resultOf(run).outcome]).toEqual([3, 'unknown']);
    expect(resultOf(run).gaps).toMatchObject([{ cause: 'truncated' }]);
  });
});

/** The gate of a push without a base; the workspace is what a step before made of it. */
async function pushed(files: Files, prepare?: (workspace: string, app: FakeRepository) => void, event = 'push'): Promise<ActionRun> {
  const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { [ci]: gateWorkflow(event), ...files }, author: bob }] });
  const run = aRun({ event, actor: bob, headSha: app.sha(0), sha: app.sha(0), ref: 'refs/heads/main', path: ci });
  return judged(app, run, prepare === undefined ? undefined : (workspace) => prepare(workspace, app));
}

function objectWith(workspace: string, text: string): string {
  const objects = join(workspace, '.git', 'objects');
  const found = readdirSync(objects, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .find((path) => inflateSync(readFileSync(path)).includes(text));
  if (found === undefined) throw new Error(`no object has ${text.slice(0, 4)}`);
  return found;
}

describe('a commit is read whole where nothing says what it changes', () => {
  test('from the workspace, at the line of the credential', async () => {
    const run = await pushed({ 'deploy/a.yaml': `one: 1\ntoken: ${token}\n` });
    expect([run.exitCode, placesOf(run)]).toEqual([1, ['deploy/a.yaml:2']]);
  });

  const nothing = () => undefined;

  test('from the platform where it was not checked out, without the token where the archive lies, and leaves nothing behind', async () => {
    const run = await pushed({ 'deploy/a.yaml': `one: 1\ntoken: ${token}\n` }, nothing);
    expect([run.exitCode, placesOf(run)]).toEqual([1, ['deploy/a.yaml:2']]);
    expect(fake.bundleRequests.map(({ path, headers }) => [path.replace(/\d.*$/, ''), headers['authorization']])).toEqual([
      ['/tarballs/', undefined],
    ]);
    expect(readdirSync(run.temporaryDirectory).filter((name) => name.startsWith('interlock-source'))).toEqual([]);
  });

  test('from there also what an attribute leaves out of the archive, what a link says, and what lies in an archive', async () => {
    const run = await pushed(
      {
        '.gitattributes': 'a.env export-ignore\n',
        'a.env': `TOKEN=${token}\n`,
        'b/link': { text: token, mode: '120000' },
        'c.zip': { bytes: zipOf({ 'in/it.env': `TOKEN=${token}\n` }) },
        empty: '',
      },
      nothing,
    );
    const places = resultOf(run).findings.map(({ location }) => [location.path, Object(location).name]);
    expect(places).toEqual([
      ['a.env', undefined],
      ['b/link', undefined],
      // It does not compress: read as it is, it shows the same.
      ['c.zip', undefined],
      ['in/it.env', 'c.zip'],
    ]);
  });

  test('from there, whatever archives stand in the repository that nobody can unpack', async () => {
    const broken = gzipSync(randomBytes(200_000)).subarray(0, 100_000);
    const xz = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1, 2, 3]);
    const files = { 'a.gz': { bytes: broken }, 'b.xz': { bytes: xz }, 'c.env': 'ONE=1\n' };
    const clean = await pushed(files, nothing);
    expect(resultOf(clean)).toMatchObject({ outcome: 'pass', gaps: [] });
  });

  test.each<[string, Fault]>([
    ['is not given', { kind: 'status', status: 404 }],
    ['breaks off', { kind: 'close-mid-body' }],
    ['leads elsewhere without end', { kind: 'redirect', location: 'http://127.0.0.1:9/' }],
  ])('an archive that %s makes it unknown, and no pass', async (_what, fault) => {
    fake.fault({ path: /^\/tarballs\//, fault });
    const run = await pushed({ 'deploy/a.yaml': `token: ${token}\n` }, nothing);
    expect([run.exitCode, resultOf(run).outcome]).toEqual([3, 'unknown']);
  });

  test.each([
    ['took the file out of the store', (workspace: string) => rmSync(objectWith(workspace, token))],
    ['put another content in its place', (workspace: string) => writeFileSync(objectWith(workspace, token), deflateSync('blob 2\0ok'))],
    ['put another directory in its place', (workspace: string) => writeFileSync(objectWith(workspace, 'a.yaml'), deflateSync('tree 0\0'))],
  ])('an earlier step that %s makes it unknown, and no pass', async (_what, act) => {
    const run = await pushed({ 'deploy/a.yaml': `one: 1\ntoken: ${token}\n` }, (workspace, app) => {
      checkOut(app, app.sha(0), workspace);
      act(workspace);
    });
    expect([run.exitCode, resultOf(run).outcome]).toEqual([3, 'unknown']);
  });
});

describe('a deploy of files', () => {
  async function shipped(files: Readonly<Record<string, Uint8Array | string>>): Promise<ActionRun> {
    const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { [ci]: gateWorkflow('push') }, author: bob }] });
    const run = aRun({ event: 'push', actor: bob, headSha: app.sha(0), sha: app.sha(0), ref: 'refs/heads/main', path: ci });
    const prepare = (workspace: string): void => {
      mkdirSync(join(workspace, 'dist'));
      for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, 'dist', name), content);
    };
    return judged(app, run, prepare, { artifacts: 'dist/*' });
  }

  const ofArtifacts = (run: ActionRun) => resultOf(run, 'secret/in-artifact');

  test('that have a credential, in an archive in an archive or as they are, is denied', async () => {
    const jar = zipOf({ 'conf/app.env': `TOKEN=${token}\n` });
    const run = await shipped({
      'app.tgz': gzipSync(await tarOf({ 'lib/app.jar': jar })),
      'app.js': `\nconst t = "${token}";\n`,
      'clean.js': '1\n',
    });
    expect(run.outputs['denied-rules']).toContain('secret/in-artifact');
    expect(ofArtifacts(run).findings.map(({ location }) => location)).toMatchObject([
      { name: 'dist/app.js', line: 2 },
      { name: 'dist/app.tgz', path: 'app.tar!lib/app.jar!conf/app.env', line: 1 },
    ]);
  });

  test('that are clean passes; one that cannot be unpacked is told', async () => {
    expect(ofArtifacts(await shipped({ 'app.tgz': gzipSync(await tarOf({ a: 'b' })) }))).toMatchObject({ outcome: 'pass', gaps: [] });
    const cut = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1, 2, 3]);
    expect(ofArtifacts(await shipped({ 'app.tar.xz': cut }))).toMatchObject({
      outcome: 'unknown',
      gaps: [{ item: 'dist/app.tar.xz', cause: 'invalid' }],
    });
    const bzip2 = Buffer.from('BZh91AY&SY and no more', 'latin1');
    expect(ofArtifacts(await shipped({ 'app.tar.bz2': bzip2 }))).toMatchObject({
      outcome: 'unknown',
      gaps: [{ item: 'dist/app.tar.bz2', cause: 'unsupported' }],
    });
  });
});

describe('a deploy of an image', () => {
  async function shipped(layers: readonly Uint8Array[], change: (content: OciContent) => void = () => undefined): Promise<ActionRun> {
    const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { [ci]: gateWorkflow('push') }, author: bob }] });
    const run = aRun({ event: 'push', actor: bob, headSha: app.sha(0), sha: app.sha(0), ref: 'refs/heads/main', path: ci });
    const content = ociContent();
    const { digest } = addLayeredImage(content, { layers });
    change(content);
    const registry = await memoryRegistry(content);
    try {
      return await judged(app, run, () => undefined, { artifacts: `oci://${registry.host}/acme/app@${digest}` });
    } finally {
      registry.stop();
    }
  }

  const ofImages = (run: ActionRun) => resultOf(run, 'secret/in-image');

  test('that has a credential in a layer, which the next one takes away, is denied', async () => {
    const run = await shipped([await tarOf({ 'app/.env': `TOKEN=${token}\n` }), await tarOf({ 'app/.wh..env': '' })]);
    expect(run.outputs['denied-rules']).toContain('secret/in-image');
    expect(ofImages(run).findings).toMatchObject([
      {
        message: expect.stringContaining('in layer 1 of 2, which layer 2 hides'),
        location: { container: 'image', path: 'app/.env', line: 1 },
      },
    ]);
  });

  test('that is clean passes; one of which a layer is not there is unknown', async () => {
    const layer = await tarOf({ 'app/index.js': '1\n' });
    expect(ofImages(await shipped([layer]))).toMatchObject({ outcome: 'pass', gaps: [] });
    const lost = await shipped([layer], ({ blobs }) => blobs.delete([...blobs.keys()].at(-1) ?? ''));
    expect(ofImages(lost)).toMatchObject({ outcome: 'unknown', gaps: [{ cause: 'absent' }] });
  });
});

describe('the logs of the jobs before', () => {
  async function printed(log: string, status: 'completed' | 'in_progress' = 'completed'): Promise<ActionRun> {
    const app = aRepository({ owner: 'acme', name: 'app', commits: [{ files: { [ci]: gateWorkflow('push') }, author: bob }] });
    const conclusion = status === 'completed' ? 'success' : null;
    const jobs = [{ key: 'gate' }, { key: 'build', status, conclusion, log }, { key: 'later', status: 'queued' }] as const;
    const run = aRun({ event: 'push', actor: bob, headSha: app.sha(0), sha: app.sha(0), ref: 'refs/heads/main', path: ci, jobs });
    return judged(app, run, undefined, { stage: 'deploy' });
  }

  const time = '2026-11-26T10:00:00.0000000Z ';
  const lines = (text: string): string =>
    `\ufeff${text
      .split('\n')
      .map((line) => time + line)
      .join('\r\n')}\n`;
  const ofLogs = (run: ActionRun) => resultOf(run, 'secret/in-log');
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const twice = Buffer.from(Buffer.from(`{"token":"${token}"}`).toString('base64')).toString('base64');

  test.each<[string, string]>([
    ['as it is', `token ${token}`],
    ['in colours', `token \u001b[31m${token.slice(0, 9)}\u001b[0m${token.slice(9)}`],
    ['in base64, twice over', `secrets: ${twice}`],
    ['in base64 over many lines', (twice.match(/.{1,64}/g) ?? []).join('\n')],
    ['within JSON within JSON', JSON.stringify({ body: JSON.stringify({ token }) })],
    ['a key over many lines', key],
    ['behind megabytes of it', `${'x'.repeat(3_000_000)}\n${token}`],
  ])('are read: what a job printed %s denies', async (_what, text) => {
    const run = await printed(lines(`one\n${text}\nend`));
    expect(run.outputs['denied-rules']).toContain('secret/in-log');
    expect(ofLogs(run).findings.map(({ location }) => Object(location).name)).toEqual(['job build']);
    expect(fake.bundleRequests.map(({ path, headers }) => [path.replace(/\d.*$/, ''), headers['authorization']])).toEqual([
      ['/logs/', undefined],
    ]);
  });

  test('that have none pass; the own one and what is queued are none', async () => {
    expect(ofLogs(await printed(lines('one\n***\nend')))).toMatchObject({ outcome: 'pass', gaps: [] });
  });

  test('of a job that still runs are named', async () => {
    expect(ofLogs(await printed(lines(token), 'in_progress'))).toMatchObject({ outcome: 'unknown', gaps: [{ item: 'log of job build' }] });
  });

  test('that are not given are unknown, and no pass', async () => {
    fake.fault({ path: /^\/logs\//, fault: { kind: 'close-mid-body' } });
    expect(ofLogs(await printed(lines(token))).outcome).toBe('unknown');
  });
});

describe('a scheduled run', () => {
  test('reads the history of the workspace, warns of what stands in it, and says that it is not whole', async () => {
    const run = await pushed({ 'deploy/a.yaml': `token: ${token}\n` }, undefined, 'schedule');
    expect([run.exitCode, placesOf(run)]).toEqual([0, ['deploy/a.yaml:1']]);
    expect(resultOf(run).gaps).toMatchObject([{ cause: 'truncated' }]);
  });
});
