import { lstatSync, mkdirSync } from 'node:fs';
import module from 'node:module';
import { isAbsolute, join } from 'node:path';
import { toolName, toolVersion } from '../data/tool.ts';
import { errorCode } from './error-code.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Lets Node keep what V8 made of this program, so that the next start need not read it again: a fifth of a small check. Only in a folder
 * of the user's own cache that nobody else can write, since what lies there is run; never in CI, where an earlier step could have written it.
 * Silence means that nothing is kept. Node's NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
export function keepCompiled(env: Env, platform: NodeJS.Platform): void {
  const base = cacheBase(env, platform);
  if (base === undefined || typeof module.enableCompileCache !== 'function') return;
  const own = join(base, toolName);
  const directory = join(own, toolVersion);
  try {
    for (const path of [base, own, directory]) makeFolder(path);
    if (isPrivate(own) && isPrivate(directory)) module.enableCompileCache(directory);
  } catch {
    // A home that cannot be written is no reason to judge nothing.
  }
}

/** The folder of the user's caches; undefined where nothing may be kept. */
export function cacheBase(env: Env, platform: NodeJS.Platform): string | undefined {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  if (platform === 'win32' || ['CI', 'GITHUB_ACTIONS', 'NODE_COMPILE_CACHE'].some(isSet)) return undefined;
  const own = env['XDG_CACHE_HOME'] ?? '';
  const home = env['HOME'] ?? '';
  if (isAbsolute(own)) return own;
  return isAbsolute(home) ? join(home, '.cache') : undefined;
}

/** One folder and none above it: Node's own way to make all of a path never ends on a file system that refuses, such as /proc. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** A folder, no link, that belongs to this user and that no other may write. */
function isPrivate(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  return isFolder && uid === process.getuid?.() && (mode & 0o022) === 0;
}
