import type { FileAnswer, FileTree, Listing, TreeEntry } from '../src/ports/file-tree.ts';

/** What stands at a path: its text, or why it cannot be had. */
export type MemoryFile = string | Omit<Extract<FileAnswer, { readonly state: 'unreadable' }>, 'path' | 'state'>;

/** A repository in memory; directories are those of its files. */
export function memoryTree(files: Readonly<Record<string, MemoryFile>>): FileTree {
  const entriesOf = (directory: string): readonly TreeEntry[] => {
    const prefix = directory === '' ? '' : `${directory}/`;
    const rests = Object.keys(files).flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
    const names = [...new Set(rests.map((rest) => rest.split('/')[0] ?? ''))];
    return names.map((name) => ({ name, kind: rests.includes(name) ? 'file' : 'directory' }));
  };
  const listing = (path: string): Listing => {
    const entries = entriesOf(path);
    return entries.length === 0 ? { state: 'absent', path } : { state: 'entries', path, entries };
  };
  const answer = (path: string): FileAnswer => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return { state: 'absent', path };
    return typeof file === 'string' ? { state: 'text', path, text: file } : { state: 'unreadable', path, ...file };
  };
  return {
    source: 'memory',
    list: async (paths) => paths.map(listing),
    read: async (paths) => paths.map(answer),
  };
}
