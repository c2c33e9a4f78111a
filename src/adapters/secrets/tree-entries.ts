export interface TreeEntry {
  /** A link is a file that holds its target. */
  readonly kind: 'file' | 'directory' | 'submodule';
  readonly name: string;
  readonly oid: string;
}

/** What a tree object of git lists: mode, name and raw id of each entry. Undefined where it is none. */
export function treeEntries(tree: Uint8Array): readonly TreeEntry[] | undefined {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
  return entriesOf(bytes, 20) ?? entriesOf(bytes, 32);
}

function entriesOf(bytes: Buffer, idBytes: 20 | 32): readonly TreeEntry[] | undefined {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const [, mode, name = ''] = end === -1 ? [] : (/^([0-7]{5,6}) ([^]+)$/.exec(bytes.subarray(at, end).toString('utf8')) ?? []);
    if (mode === undefined || end + 1 + idBytes > bytes.length) return undefined;
    entries.push({ kind: kindOf(mode), name, oid: bytes.subarray(end + 1, end + 1 + idBytes).toString('hex') });
    at = end + 1 + idBytes;
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '160000') return 'submodule';
  return /^0?40000$/.test(mode) ? 'directory' : 'file';
}
