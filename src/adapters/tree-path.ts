/** The longest path that is looked up, in UTF-16 units; git hosts and file systems refuse longer ones. */
export const pathLimit = 4096;

/** The most bytes of one file that are read as text. */
export const fileLimit = 1024 * 1024;

/** Why a file over the limit is not read, naming the limit. */
export function overFileLimit(bytes: number): string {
  return `is ${bytes} bytes long, over the limit of ${fileLimit} bytes (1 MiB) for one file`;
}

/**
 * Why a path cannot be one of a tree, or undefined for a path that stays within it. The root is `''`.
 * The attacker writes paths into `uses:`; nothing but plain segments reaches a file system or an API.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return undefined;
  if (path.length > pathLimit) return `is a path of ${path.length} characters, over the limit of ${pathLimit}`;
  if (path.includes('\0')) return 'is a path with a NUL character, which no file can have';
  if (path.startsWith('/')) return 'is an absolute path; write it relative to the root of the repository';
  const odd = path.split('/').find((segment) => segment === '' || segment === '.' || segment === '..');
  if (odd === '..') return 'leads out of its directory with `..`; write the path from the root of the repository';
  return odd === undefined ? undefined : 'has an empty or `.` segment; write the path from the root of the repository';
}

/** True for a name whose bytes were not UTF-8: what stands for them is not unique, so nothing can be said about the file. */
export function isScrubbedName(name: string): boolean {
  return name.includes('\uFFFD');
}

export const scrubbedName = 'has a name that is not UTF-8, so it cannot be told from another; rename it';

/** Directories on the way to a path, outermost first, without the root: `a/b/c` -> `a`, `a/b`. */
export function directoriesAbove(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
