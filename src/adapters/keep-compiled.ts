import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { basename, dirname, isAbsolute, join } from 'node:path';
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
  try {
    const directory = privateFolder(base, process.getuid?.());
    if (directory !== undefined) module.enableCompileCache(directory);
  } catch {
    // A home that cannot be written is no reason to judge nothing.
  }
}

/**
 * This version's folder under the base, made where it is missing; undefined where anybody but this user and root could put another in the place
 * of it, or of a folder above it: of a home that `sudo` kept, or of a shared cache. Throws what the file system does.
 */
export function privateFolder(base: string, user: number | undefined): string | undefined {
  const home = realpathSync(dirname(base));
  if (!foldersTo(home).every((path) => isSafe(path, user))) return undefined;
  const [cache, own] = [join(home, basename(base)), join(home, basename(base), toolName)];
  makeFolder(cache);
  if (!isSafe(cache, user)) return undefined;
  const directory = join(own, toolVersion);
  for (const path of [own, directory]) makeFolder(path);
  return [own, directory].every((path) => isPrivate(path, user)) ? directory : undefined;
}

/** All on the way to a folder, it too. */
function foldersTo(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [...foldersTo(above), path];
}

/** A folder, no link, in which nobody but this user and root can put something in the place of what is there. */
function isSafe(path: string, user: number | undefined): boolean {
  const { uid, mode } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  const isSticky = (mode & 0o1000) !== 0;
  return isFolder && (uid === 0 || uid === user) && ((mode & 0o022) === 0 || isSticky);
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
function isPrivate(path: string, user: number | undefined): boolean {
  const { uid, mode } = lstatSync(path);
  const isFolder = (mode & 0o170000) === 0o040000;
  return isFolder && uid === user && (mode & 0o022) === 0;
}
