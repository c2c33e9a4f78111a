/**
 * The path within the repository that a local `uses:` names, given without its `./`, as the runner resolves it: `/` and `\` separate, `.`
 * and empty parts say nothing, `..` goes up. One that leads out of the repository keeps its `..` in front, and so names no file of it.
 */
export function localPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
