import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askHelper } from '../../../src/adapters/registry/credential-helper.ts';
import { dockerCredentials } from '../../../src/adapters/registry/docker-config.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({});
});

afterEach(() => work.remove());

const word = ['pass', 'word'].join('-');
const auth = Buffer.from(`alice:${word}`).toString('base64');
const alice = { kind: 'password', username: 'alice', password: word };

async function credentials(config: unknown, host: string, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(work.path, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return dockerCredentials({ DOCKER_CONFIG: work.path, ...env })(host);
}

/** A program on PATH. */
function helper(name: string, script: string): Readonly<Record<string, string>> {
  const bin = join(work.path, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, `docker-credential-${name}`), 0o755);
  return { PATH: `relative:${bin}:/usr/bin:/bin` };
}

describe("docker's configuration", () => {
  test.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/v2/', 'ghcr.io'],
    ['127.0.0.1:5000', '127.0.0.1:5000'],
    ['https://index.docker.io/v1/', 'registry-1.docker.io'],
    ['docker.io', 'registry-1.docker.io'],
  ])('what is stored for %s is for %s', async (key, host) => {
    expect(await credentials({ auths: { [key]: { auth } } }, host)).toEqual([alice]);
  });

  test.each([
    ['ghcr.io', 'xghcr.io'],
    ['ghcr.io', 'ghcr.io.evil.example'],
    ['ghcr.io', 'io'],
    ['ghcr.io', 'hcr.io'],
    ['ghcr.io:443', 'ghcr.io'],
    ['ghcr.io/acme', 'ghcr.io'],
    ['https://evil.example/ghcr.io', 'ghcr.io'],
    ['https://evil.example@ghcr.io', 'ghcr.io'],
    ['https://index.docker.io/v1/', 'index.docker.io.evil.example'],
  ])('what is stored for %s is nothing to %s', async (key, host) => {
    expect(await credentials({ auths: { [key]: { auth } } }, host)).toEqual([]);
  });

  test('a refresh token comes before a password, and names are read in either form', async () => {
    expect(await credentials({ auths: { 'a.example': { auth, identitytoken: 'refresh' } } }, 'a.example')).toEqual([
      { kind: 'identity-token', token: 'refresh' },
    ]);
    expect(await credentials({ auths: { 'a.example': { username: 'alice', password: word } } }, 'a.example')).toEqual([alice]);
  });

  test.each<readonly [string, unknown]>([
    ['no JSON', '{'],
    ['a list', []],
    ['no entries', { auths: null }],
    ['an entry without anything', { auths: { 'a.example': {} } }],
    ['one without a user', { auths: { 'a.example': { auth: Buffer.from(`:${word}`).toString('base64') } } }],
    ['one that is no object', { auths: { 'a.example': 'x' } }],
    ['more than is read', `"${'x'.repeat(1024 * 1024)}"`],
  ])('%s is nothing', async (_name, config) => {
    expect(await credentials(config, 'a.example')).toEqual([]);
  });

  test('is looked for at home, may be a link, and may be missing', async () => {
    mkdirSync(join(work.path, '.docker'));
    writeFileSync(join(work.path, 'real.json'), JSON.stringify({ auths: { 'a.example': { auth } } }));
    expect(await dockerCredentials({ HOME: work.path })('a.example')).toEqual([]);
    symlinkSync(join(work.path, 'real.json'), join(work.path, '.docker', 'config.json'));
    expect(await dockerCredentials({ HOME: work.path })('a.example')).toEqual([alice]);
    expect(await dockerCredentials({})('a.example')).toEqual([]);
    expect(await dockerCredentials({ DOCKER_CONFIG: '/dev/null' })('a.example')).toEqual([]);
  });
});

describe('a credential helper', () => {
  const answer = `read server; printf '{"ServerURL":"%s","Username":"%s","Secret":"x"}' "$server" "$server"`;

  test('for the host comes before the store, and is told the host', async () => {
    const env = helper('own', answer);
    helper('all', 'exit 1');
    expect(await credentials({ credHelpers: { 'a.example': 'own' }, credsStore: 'all' }, 'a.example', env)).toEqual([
      { kind: 'password', username: 'a.example', password: 'x' },
    ]);
  });

  test('is told the name that docker has for Docker Hub', async () => {
    const env = helper('all', answer);
    expect(await credentials({ credsStore: 'all' }, 'registry-1.docker.io', env)).toMatchObject([
      { username: 'https://index.docker.io/v1/' },
    ]);
  });

  test('that has nothing leaves what is stored', async () => {
    const env = helper('all', 'echo credentials not found; exit 1');
    expect(await credentials({ credsStore: 'all', auths: { 'a.example': { auth } } }, 'a.example', env)).toEqual([alice]);
  });

  test('says by its user name that the secret is a refresh token', async () => {
    const env = helper('all', `printf '{"Username":"<token>","Secret":"refresh"}'`);
    expect(await askHelper('all', 'a.example', env)).toEqual({ kind: 'identity-token', token: 'refresh' });
  });

  test("sees none of the job's tokens and inputs", async () => {
    const env = helper(
      'all',
      `printf '{"Username":"%s","Secret":"%s"}' "\${INPUT_TOKEN}\${GITHUB_TOKEN}\${ACTIONS_RUNTIME_TOKEN}-" "$AWS_REGION"`,
    );
    const job = { INPUT_TOKEN: 'a', GITHUB_TOKEN: 'b', ACTIONS_RUNTIME_TOKEN: 'c', AWS_REGION: 'eu' };
    expect(await askHelper('all', 'a.example', { ...env, ...job })).toEqual({ kind: 'password', username: '-', password: 'eu' });
  });

  test.each([
    ['no JSON', 'echo hello'],
    ['no secret', `printf '{"Username":"a"}'`],
    ['a failure', `printf '{"Username":"a","Secret":"b"}'; exit 3`],
    ['more than is read', 'head -c 2000000 /dev/zero'],
  ])('that answers %s says nothing', async (_name, script) => {
    expect(await askHelper('all', 'a.example', helper('all', script))).toBeUndefined();
  });

  test('that does not end is ended', async () => {
    expect(await askHelper('all', 'a.example', helper('all', 'exec sleep 600'), 200)).toBeUndefined();
  });

  test.each(['../all', 'a/b', '', '-x', 'a b', 'missing'])('named %j is not run', async (name) => {
    const env = helper('all', answer);
    expect(await askHelper(name, 'a.example', env)).toBeUndefined();
  });

  test('is looked for in whole paths alone, and must be a program', async () => {
    helper('all', answer);
    expect(await askHelper('all', 'a.example', { PATH: 'bin' })).toBeUndefined();
    mkdirSync(join(work.path, 'bin', 'docker-credential-folder'));
    expect(await askHelper('folder', 'a.example', { PATH: join(work.path, 'bin') })).toBeUndefined();
    writeFileSync(join(work.path, 'bin', 'docker-credential-broken'), 'x');
    chmodSync(join(work.path, 'bin', 'docker-credential-broken'), 0o755);
    expect(await askHelper('all', 'a.example', {})).toBeUndefined();
  });
});
