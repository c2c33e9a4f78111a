import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldOf, textOf } from '../github/json.ts';
import { askHelper } from './credential-helper.ts';
import type { Credential, CredentialSource } from './credentials.ts';
import { registryLimits } from './limits.ts';

type Env = Readonly<Record<string, string | undefined>>;

const hubKey = 'https://index.docker.io/v1/';
const hub = 'registry-1.docker.io';

/** What `docker login` stored: helpers first, as docker does. What cannot be read is nothing: the registry then refuses, and says so. */
export function dockerCredentials(env: Env): CredentialSource {
  return async (host) => {
    const path = configPath(env);
    const config = path === undefined ? undefined : await readJson(path);
    if (config === undefined) return [];
    const key = host === hub ? hubKey : host;
    const helper = textOf(fieldOf(config, 'credHelpers'), key) ?? textOf(fieldOf(config, 'credHelpers'), host);
    const store = helper ?? textOf(config, 'credsStore');
    const helped = store === undefined || store === '' ? undefined : await askHelper(store, key, env);
    const stored = helped ?? storedFor(fieldOf(config, 'auths'), host);
    return stored === undefined ? [] : [stored];
  };
}

function configPath(env: Env): string | undefined {
  const named = env['DOCKER_CONFIG'] ?? '';
  if (named !== '') return join(named, 'config.json');
  const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
  return home === '' ? undefined : join(home, '.docker', 'config.json');
}

async function readJson(path: string): Promise<unknown> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile() || stats.size > registryLimits.config) return undefined;
      return JSON.parse(await file.readFile('utf8'));
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** Names are compared whole, after what docker itself writes around them: a host that merely contains another one is not it. */
function storedFor(auths: unknown, host: string): Credential | undefined {
  if (typeof auths !== 'object' || auths === null) return undefined;
  for (const [key, entry] of Object.entries(auths)) {
    const credential = hostOf(key) === host ? credentialOf(entry) : undefined;
    if (credential !== undefined) return credential;
  }
  return undefined;
}

/** `ghcr.io`, `https://ghcr.io`, `https://index.docker.io/v1/`. With any other path it is a part of a registry, and not for all of it. */
function hostOf(key: string): string | undefined {
  const [, host] = /^(?:https?:\/\/)?([^/@\s]+)(?:\/(?:v[12]\/?)?)?$/.exec(key) ?? [];
  return host === 'index.docker.io' || host === 'docker.io' ? hub : host;
}

function credentialOf(entry: unknown): Credential | undefined {
  const token = textOf(entry, 'identitytoken') ?? '';
  if (token !== '') return { kind: 'identity-token', token };
  const [username, password] = [textOf(entry, 'username') ?? '', textOf(entry, 'password') ?? ''];
  if (username !== '' && password !== '') return { kind: 'password', username, password };
  const pair = Buffer.from(textOf(entry, 'auth') ?? '', 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 1 ? undefined : { kind: 'password', username: pair.slice(0, colon), password: pair.slice(colon + 1) };
}
