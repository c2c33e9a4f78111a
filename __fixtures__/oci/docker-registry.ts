import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OciContent } from './content.ts';

const programs = ['/usr/bin/docker-registry', '/usr/local/bin/docker-registry'];

/** Absolute path of Debian's registry; says in one line where there is none. */
export function dockerRegistryProgram(): string | undefined {
  const program = programs.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (program === undefined) process.stdout.write('skipped: no docker-registry (Debian: apt-get install docker-registry)\n');
  return program;
}

export interface DockerRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  stop(): Promise<void>;
}

/** A registry of its own on this machine, empty; with a line of an htpasswd file it lets only that user in. */
export async function startDockerRegistry(program: string, htpasswd?: string): Promise<DockerRegistry> {
  const directory = mkdtempSync(join(tmpdir(), 'interlock-registry-'));
  writeFileSync(join(directory, 'htpasswd'), `${htpasswd ?? ''}\n`);
  const config = [
    'version: 0.1',
    'log: {level: info, accesslog: {disabled: true}}',
    `storage: {filesystem: {rootdirectory: ${join(directory, 'data')}}}`,
    'http: {addr: 127.0.0.1:0}',
    ...(htpasswd === undefined ? [] : [`auth: {htpasswd: {realm: test, path: ${join(directory, 'htpasswd')}}}`]),
  ];
  writeFileSync(join(directory, 'config.yml'), `${config.join('\n')}\n`);
  const child = spawn(program, ['serve', join(directory, 'config.yml')], { stdio: ['ignore', 'ignore', 'pipe'], env: {} });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  return { host: await addressOf(child), stop };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, host] = /listening on (127\.0\.0\.1:\d+)/.exec(said) ?? [];
      if (host !== undefined) resolve(host);
    });
    child.on('close', () => reject(new Error(`the registry ended: ${said.slice(-500)}`)));
    child.on('error', reject);
  });
}

/** Everything of a repository, by the API that clients push with. What an index lists is pushed before it. */
export async function pushContent(host: string, repository: string, content: OciContent, authorization?: string): Promise<void> {
  const base = `http://${host}/v2/${repository}`;
  const headers = authorization === undefined ? {} : { authorization };
  for (const [digest, bytes] of content.blobs) {
    const started = await send('POST', `${base}/blobs/uploads/`, headers);
    const place = new URL(String(started.location), base);
    place.searchParams.set('digest', digest);
    await send('PUT', place.href, { ...headers, 'content-type': 'application/octet-stream' }, bytes);
  }
  for (const [reference, { mediaType, body }] of content.manifests)
    await send('PUT', `${base}/manifests/${reference}`, { ...headers, 'content-type': mediaType }, body);
}

async function send(method: string, url: string, headers: Readonly<Record<string, string>>, body?: Uint8Array) {
  return new Promise<{ readonly location: string | undefined }>((resolve, reject) => {
    const sent = request(url, { method, headers: { ...headers, 'content-length': String(body?.length ?? 0) } }, (response) => {
      let said = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        if (status >= 200 && status < 300) resolve({ location: response.headers.location });
        else reject(new Error(`${method} ${url}: ${status} ${said.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
