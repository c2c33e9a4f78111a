import { createHash } from 'node:crypto';
import { accountAt, type FakeAccount, type Stranger, webFlow } from './account.ts';

/** Content of a file, or what GitHub would say of it. */
export type FileSpec =
  | string
  | {
      readonly text?: string;
      readonly bytes?: Uint8Array;
      /** `120000` is a link with its target as text, `160000` a submodule. */
      readonly mode?: '100644' | '100755' | '120000' | '160000';
      /** GitHub cuts a blob over 512,000 bytes; set it to cut a smaller one. */
      readonly isTruncated?: boolean;
      /** Claims a size without holding the bytes. */
      readonly byteSize?: number;
    };

export interface CommitSpec {
  /** Made from the content where it is not given. */
  readonly sha?: string;
  /** Ids, or indexes into the list of commits; the commit before it in the list where nothing is said. */
  readonly parents?: readonly (string | number)[];
  /** The whole tree, path -> content. */
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly message?: string;
  /** Who the commit says wrote it; anybody can write any name there. */
  readonly author?: FakeAccount | Stranger;
  /** The author where nothing is said; `web-flow` for a merge or an edit in the browser. */
  readonly committer?: FakeAccount | Stranger | 'web-flow';
  /** Become trailers of the message. */
  readonly coAuthors?: readonly (FakeAccount | Stranger)[];
  readonly date?: string;
  /** What the platform says of its signature; unsigned where nothing is said, and signed by the platform for `web-flow`. */
  readonly signature?: CommitSignature;
}

export type CommitSignature = 'unsigned' | 'valid' | 'invalid' | 'by-github';

/** Name and address as the commit holds them, with the account that the platform finds for the address. */
export interface FakePerson {
  readonly name: string;
  readonly email: string;
  readonly account: FakeAccount | undefined;
}

export interface FakeBlob {
  readonly kind: 'blob';
  readonly oid: string;
  readonly bytes: Uint8Array;
  readonly byteSize: number;
  readonly isTruncated: boolean;
}

export interface FakeEntry {
  readonly name: string;
  /** Octal, as git writes it. */
  readonly mode: string;
  readonly object: FakeBlob | FakeTree | { readonly kind: 'submodule'; readonly oid: string };
}

export interface FakeTree {
  readonly kind: 'tree';
  readonly oid: string;
  /** As git hashes it. */
  readonly content: Uint8Array;
  readonly entries: readonly FakeEntry[];
}

export interface FakeCommit {
  readonly kind: 'commit';
  readonly oid: string;
  /** As git hashes it. */
  readonly content: string;
  readonly tree: FakeTree;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
  /** First the author, then the co-authors of the trailers. */
  readonly authors: readonly [FakePerson, ...FakePerson[]];
  readonly committer: FakePerson;
  readonly signature: CommitSignature;
}

export type FakeObject = FakeBlob | FakeTree | FakeCommit;

/** GitHub gives the text of a blob up to this many bytes. */
const textLimit = 512_000;

/** A tree with the ids that git would give it. */
export function treeOf(files: Readonly<Record<string, FileSpec>>): FakeTree {
  return directory(Object.entries(files).map(([path, spec]) => ({ segments: path.split('/'), spec })));
}

interface Pending {
  readonly segments: readonly string[];
  readonly spec: FileSpec;
}

function directory(files: readonly Pending[]): FakeTree {
  const groups = new Map<string, Pending[]>();
  for (const { segments, spec } of files) {
    const [name = '', ...rest] = segments;
    groups.set(name, [...(groups.get(name) ?? []), { segments: rest, spec }]);
  }
  const entries = [...groups].map(([name, group]) => entryOf(name, group));
  const sorted = entries.toSorted((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  const content = sorted.map(({ mode, name, object }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(object.oid, 'hex')]).flat();
  const bytes = Buffer.concat(content);
  return { kind: 'tree', oid: gitId('tree', bytes), content: bytes, entries: sorted };
}

function sortKey({ name, object }: FakeEntry): Buffer {
  return Buffer.from(object.kind === 'tree' ? `${name}/` : name);
}

function entryOf(name: string, group: readonly Pending[]): FakeEntry {
  const [only] = group;
  if (only === undefined || only.segments.length > 0 || group.length > 1) return { name, mode: '40000', object: directory(group) };
  const { spec } = only;
  const mode = typeof spec === 'string' ? '100644' : (spec.mode ?? '100644');
  const blob = blobOf(spec);
  return { name, mode, object: mode === '160000' ? { kind: 'submodule', oid: blob.oid } : blob };
}

function blobOf(spec: FileSpec): FakeBlob {
  const given = typeof spec === 'string' ? { text: spec } : spec;
  const bytes = given.bytes ?? Buffer.from(given.text ?? '', 'utf8');
  const byteSize = given.byteSize ?? bytes.length;
  return { kind: 'blob', oid: gitId('blob', bytes), bytes, byteSize, isTruncated: given.isTruncated ?? byteSize > textLimit };
}

const developer: Stranger = { name: 'A Developer', email: 'developer@example.test' };

export function commitOf(spec: CommitSpec, parents: readonly string[]): FakeCommit {
  const tree = treeOf(spec.files);
  const author = spec.author ?? developer;
  const committer = spec.committer === 'web-flow' ? webFlow : (spec.committer ?? author);
  const trailers = (spec.coAuthors ?? []).map(({ name, email }) => `Co-authored-by: ${name} <${email}>`);
  const message = [spec.message ?? 'Change', ...(trailers.length > 0 ? ['', ...trailers] : [])].join('\n');
  const date = spec.date ?? '2026-01-01T00:00:00Z';
  const content = [
    `tree ${tree.oid}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${signatureOf(author, date)}`,
    `committer ${signatureOf(committer, date)}`,
    '',
    message,
  ].join('\n');
  return {
    kind: 'commit',
    oid: spec.sha ?? gitId('commit', Buffer.from(content)),
    content,
    tree,
    parents,
    message,
    date,
    authors: [personOf(author), ...coAuthorsIn(message)],
    committer: personOf(committer),
    signature: spec.signature ?? (committer === webFlow ? 'by-github' : 'unsigned'),
  };
}

function signatureOf({ name, email }: Stranger, date: string): string {
  return `${name} <${email}> ${Date.parse(date) / 1000} +0000`;
}

function personOf({ name, email }: Stranger): FakePerson {
  return { name, email, account: accountAt(email) };
}

function coAuthorsIn(message: string): readonly FakePerson[] {
  return [...message.matchAll(/^Co-authored-by: (.+) <([^>]+)>$/gim)].map(([, name = '', email = '']) => personOf({ name, email }));
}

export function gitId(kind: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

/** The text that GitHub gives: null for binary, cut when truncated, with replacement characters for what is not UTF-8. */
export function textOfBlob({ bytes, isTruncated }: FakeBlob): string | null {
  if (isBinary(bytes)) return null;
  const text = Buffer.from(bytes).toString('utf8');
  return isTruncated ? text.slice(0, Math.min(textLimit, Math.floor(text.length / 2))) : text;
}

export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0);
}

/** What stands at a path of a tree; the tree itself for ''. */
export function objectAt(tree: FakeTree, path: string): FakeEntry['object'] | undefined {
  let object: FakeEntry['object'] = tree;
  for (const segment of path === '' ? [] : path.split('/')) {
    if (object.kind !== 'tree') return undefined;
    const entry: FakeEntry | undefined = object.entries.find(({ name }) => name === segment);
    if (entry === undefined) return undefined;
    object = entry.object;
  }
  return object;
}
