import type { ClaimedSource } from './model.ts';

/** `git+https://SERVER/OWNER/NAME@REF`, where the ref may be missing; undefined where it is no repository's address. */
export function sourceOf(uri: string, commit: string | undefined): ClaimedSource | undefined {
  const [, address, ref] = /^(?:git\+)?(https:\/\/[^\s@?#]+?)(?:@([^\s]+))?$/.exec(uri) ?? [];
  return address === undefined ? undefined : { repository: repositoryOf(address), ref, commit };
}

/** As certificates write it: without `git+`, `.git` and a slash at the end. */
export function repositoryOf(address: string): string {
  return address
    .replace(/^git\+/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}
