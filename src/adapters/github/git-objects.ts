import type { FileAnswer, TreeEntry } from '../../ports/file-tree.ts';
import { fileLimit, overFileLimit } from '../tree-path.ts';
import { fieldOf, listOf, numberOf, textOf } from './json.ts';

/** The parts of git objects that are asked for; `Texts` brings the content of a directory's own files along. */
export const gitFragments = `
fragment Names on Tree { oid entries { name mode type oid } }
fragment Texts on Tree { oid entries { name mode type oid object { __typename ...Text } } }
fragment Text on Blob { oid byteSize isBinary isTruncated text }
fragment Root on Commit { oid tree { ...Names } }
`;

export interface GitEntry {
  readonly kind: TreeEntry['kind'];
  readonly oid: string;
  readonly blob: GitBlob | undefined;
}

export interface GitTree {
  readonly oid: string;
  /** By name, in the order of the answer. */
  readonly entries: ReadonlyMap<string, GitEntry>;
}

export interface GitBlob {
  readonly oid: string;
  /** The file as it is answered to whoever asks for the path. */
  answer(path: string): FileAnswer;
}

/** Undefined for an answer that is no tree, or not a whole one: an entry that cannot be read makes the list no proof of absence. */
export function parseTree(value: unknown): GitTree | undefined {
  const oid = textOf(value, 'oid');
  const list = listOf(value, 'entries');
  if (oid === undefined || list === undefined) return undefined;
  const entries = new Map<string, GitEntry>();
  for (const item of list) {
    const name = textOf(item, 'name');
    const entry = parseEntry(item);
    if (name === undefined || name === '' || name.includes('/') || entry === undefined) return undefined;
    entries.set(name, entry);
  }
  return { oid, entries };
}

const symbolicLink = 0o120000;
const executableFile = 0o100755;
const groupWritableFile = 0o100664;
const plainFile = 0o100644;

function parseEntry(value: unknown): GitEntry | undefined {
  const oid = textOf(value, 'oid');
  const mode = numberOf(value, 'mode');
  if (oid === undefined || mode === undefined) return undefined;
  return { kind: kindOf(mode, textOf(value, 'type')), oid, blob: parseBlob(fieldOf(value, 'object')) };
}

/** A submodule is `other`: its files belong to another repository. */
function kindOf(mode: number, type: string | undefined): TreeEntry['kind'] {
  if (mode === symbolicLink) return 'link';
  if (type === 'tree') return 'directory';
  return type === 'blob' && [plainFile, executableFile, groupWritableFile].includes(mode) ? 'file' : 'other';
}

/** Undefined for an answer that is no blob. */
export function parseBlob(value: unknown): GitBlob | undefined {
  const oid = textOf(value, 'oid');
  const size = numberOf(value, 'byteSize');
  if (oid === undefined || size === undefined) return undefined;
  const text = textOf(value, 'text');
  const isTruncated = fieldOf(value, 'isTruncated') !== false;
  const isBinary = fieldOf(value, 'isBinary') === true;
  return { oid, answer: (path) => ({ path, ...contentOf({ size, text, isTruncated, isBinary }) }) };
}

interface Content {
  readonly size: number;
  readonly text: string | undefined;
  readonly isTruncated: boolean;
  readonly isBinary: boolean;
}

type Answered<T> = T extends unknown ? Omit<T, 'path'> : never;

/** Text only where its UTF-8 bytes are exactly as many as the file has: GitHub replaces what is not UTF-8, and cuts what is long. */
function contentOf({ size, text, isTruncated, isBinary }: Content): Answered<FileAnswer> {
  if (size > fileLimit) return { state: 'unreadable', cause: 'limit', why: overFileLimit(size) };
  if (isBinary) return { state: 'unreadable', cause: 'invalid', why: 'is binary, not UTF-8 text' };
  if (isTruncated) return { state: 'unreadable', cause: 'truncated', why: `was cut by GitHub: not all of its ${size} bytes were given` };
  if (text === undefined) return { state: 'unreadable', cause: 'empty', why: 'was listed by GitHub without its content' };
  const length = Buffer.byteLength(text, 'utf8');
  if (length === size || length + 3 === size) return { state: 'text', text };
  if (length < size) return { state: 'unreadable', cause: 'truncated', why: `came with ${length} of its ${size} bytes` };
  return { state: 'unreadable', cause: 'invalid', why: 'is not valid UTF-8' };
}
