import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { textOf } from '../github/json.ts';
import type { Credential } from './credentials.ts';
import { registryLimits } from './limits.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What helpers read: where they are at home, and the credentials of the clouds whose registries they sign in to. No input or token of the job. */
const handedOn =
  /^(?:PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SYSTEMROOT|TEMP|TMPDIR|LANG|DOCKER_CONFIG|XDG_\w+|DBUS_SESSION_BUS_ADDRESS|GNUPGHOME|PASSWORD_STORE_DIR|AWS_\w+|GOOGLE_\w+|CLOUDSDK_\w+|AZURE_\w+|(?:https?|no)_proxy|(?:HTTPS?|NO)_PROXY)$/;

/**
 * What `docker-credential-NAME get` says about a registry; undefined where it says nothing, or nothing in time. The program is run by the
 * absolute path at which PATH has it, without a shell.
 */
export async function askHelper(
  name: string,
  server: string,
  env: Env,
  deadline: number = registryLimits.helper,
): Promise<Credential | undefined> {
  const path = /^[A-Za-z0-9][\w.-]{0,63}$/.test(name) ? pathOf(`docker-credential-${name}`, env['PATH'] ?? '') : undefined;
  const said = path === undefined ? undefined : await outputOf(path, server, env, deadline);
  if (said === undefined) return undefined;
  try {
    return credentialIn(JSON.parse(said));
  } catch {
    return undefined;
  }
}

/** A user name in angle brackets is docker's sign that the secret is a refresh token. */
function credentialIn(answer: unknown): Credential | undefined {
  const [username, secret] = [textOf(answer, 'Username') ?? '', textOf(answer, 'Secret') ?? ''];
  if (secret === '') return undefined;
  return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
}

/** Relative parts of PATH are left out: what lies in the working directory is no program of the machine. */
function pathOf(program: string, path: string): string | undefined {
  const extensions = process.platform === 'win32' ? ['.exe'] : [''];
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((directory) => extensions.map((extension) => join(directory, `${program}${extension}`)))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function outputOf(path: string, server: string, env: Env, deadline: number): Promise<string | undefined> {
  const clean = Object.fromEntries(Object.entries(env).filter(([key, value]) => value !== undefined && handedOn.test(key)));
  return new Promise((resolve) => {
    const child = spawn(path, ['get'], { env: clean, stdio: ['pipe', 'pipe', 'ignore'], shell: false, windowsHide: true });
    const end = (said: string | undefined) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      // A program that it started may still hold the pipe.
      child.stdout.destroy();
      resolve(said);
    };
    const timer = setTimeout(() => end(undefined), deadline);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length > registryLimits.config) end(undefined);
    });
    child.on('error', () => end(undefined));
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => end(code === 0 ? said : undefined));
    child.stdin.end(server);
  });
}
