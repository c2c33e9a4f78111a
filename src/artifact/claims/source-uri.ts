import type { ClaimedSource } from './model.ts';

/** `git+https://SERVER/OWNER/NAME@REF` or `...#REF:DIRECTORY`, where the ref may be missing; undefined where it is no repository's address. */
export function sourceOf(uri: string, commit: string | undefined): ClaimedSource | undefined {
  const [, address, ref, fragment] = /^(?:git\+)?(https:\/\/[^\s@?#]+?)(?:@(\S+)|#([^\s:]*)(?::\S*)?)?$/.exec(uri) ?? [];
  if (address === undefined) return undefined;
  return { repository: repositoryOf(address), ref: ref ?? (fragment === '' ? undefined : fragment), commit };
}

/** As certificates write it: without `git+`, `.git` and a slash at the end. */
export function repositoryOf(address: string): string {
  return address
    .replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}
