import type { TakePart } from '../../ports/secret-sources.ts';
import type { Counted } from './counted.ts';
import { PartWriter } from './part-writer.ts';

/** More of a line that is none of a file says nothing: the longest has a path. */
const headLimit = 16 * 1024;
const lineFeed = Uint8Array.of(0x0a);

/** The mode by which git knows one. */
const submodule = '160000';

/** A file that a commit has changed. */
interface PatchedFile {
  readonly oid: string;
  readonly path: string;
  readonly commit: string;
}

/** Reads `git log --patch --unified=0 --full-index`: the added lines of each hunk are one content. A line may be as long as it likes. */
export class PatchReader {
  readonly #counted: Counted;
  readonly #take: TakePart;
  #commit = '';
  #path: string | undefined;
  /** Lines of the hunk that are still to come, so that no line of a file is taken for one of the patch. */
  #removed = 0;
  #added = 0;
  #hunk: PartWriter | undefined;
  /** What the line is that has begun; undefined between two. */
  #kind: 'added' | 'removed' | 'head' | undefined;
  #head = '';
  /** Both names of the file, as git heads its patch. */
  #named = '';
  /** Id of the file as the commit leaves it. */
  #oid = '';
  /** Files to which bytes were added that no text in ASCII has: they may be archives. Of each id the first. */
  readonly binaries = new Map<string, PatchedFile>();

  constructor(counted: Counted, take: TakePart) {
    this.#counted = counted;
    this.#take = take;
  }

  read(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#kind === undefined) {
        this.#kind = this.#kindOf(chunk[at]);
        if (this.#kind !== 'head') at += 1;
      }
      const end = chunk.indexOf(0x0a, at);
      this.#goOn(chunk.subarray(at, end === -1 ? chunk.length : end));
      if (end !== -1) this.#endLine();
      at = end === -1 ? chunk.length : end + 1;
    }
  }

  end(): void {
    if (this.#kind !== undefined) this.#endLine();
    this.#endHunk();
  }

  #kindOf(mark: number | undefined): 'added' | 'removed' | 'head' {
    if (this.#added > 0 && mark === 0x2b) return 'added';
    return this.#removed > 0 && mark === 0x2d ? 'removed' : 'head';
  }

  #goOn(piece: Uint8Array): void {
    if (this.#kind === 'added') this.#write(piece);
    else if (this.#kind === 'head' && this.#head.length < headLimit)
      this.#head += Buffer.from(piece).toString('latin1').slice(0, headLimit);
  }

  #endLine(): void {
    const [kind, head] = [this.#kind, this.#head];
    [this.#kind, this.#head] = [undefined, ''];
    if (kind === 'added') {
      this.#added -= 1;
      this.#write(lineFeed);
    } else if (kind === 'removed') this.#removed -= 1;
    else this.#readHead(head);
  }

  #write(bytes: Uint8Array): void {
    this.#counted.bytes += bytes.length;
    this.#hunk?.write(bytes);
    if (this.#path !== undefined && !this.binaries.has(this.#oid) && isBinary(bytes))
      this.binaries.set(this.#oid, { oid: this.#oid, path: this.#path, commit: this.#commit });
  }

  #readHead(text: string): void {
    const commit = /^commit ([0-9a-f]{40,64})$/.exec(text)?.[1];
    if (commit !== undefined) {
      this.#endHunk();
      this.#commit = commit;
      this.#counted.commits += 1;
    } else if (text.startsWith('diff --git ')) {
      this.#endHunk();
      this.#named = text.slice('diff --git '.length);
    } else if (text.startsWith('new file mode ')) this.#nameNew(text);
    else if (text.startsWith('index ')) {
      const [, oid = '', mode] = /^index [0-9a-f]+\.\.([0-9a-f]{40,64})(?: (\d+))?$/.exec(text) ?? [];
      this.#oid = oid;
      if (mode === submodule) this.#counted.leave('submodules');
    } else if (text.startsWith('+++ ')) {
      this.#endHunk();
      this.#path = pathOf(text.slice(4));
      if (this.#path !== undefined) this.#counted.files += 1;
    } else if (text.startsWith('@@ ')) this.#beginHunk(text);
    else if (text.startsWith('Binary files ')) this.#counted.miss(this.#commit, 'unsupported', 'git shows a file of this commit as binary');
  }

  /** One without bytes has no hunk that would say how it is called. */
  #nameNew(text: string): void {
    if (text.endsWith(` ${submodule}`)) this.#counted.leave('submodules');
    // The old name and the new one, which are the same behind their `a/` and `b/`.
    const path = pathOf(this.#named.slice((this.#named.length + 1) / 2));
    if (path !== undefined) new PartWriter({ path, within: [], commit: this.#commit }, 1, this.#take).end();
  }

  #beginHunk(header: string): void {
    this.#endHunk();
    const [, removed = '1', line = '1', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
    [this.#removed, this.#added] = [Number(removed), Number(added)];
    if (this.#path === undefined) return;
    this.#hunk = new PartWriter({ path: this.#path, within: [], commit: this.#commit }, Number(line), this.#take);
  }

  #endHunk(): void {
    this.#hunk?.end();
    this.#hunk = undefined;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f || bytes[at] === 0) return true;
  return false;
}

/** `b/src/app.ts`, or quoted as C writes a text, with a tab behind one that has a space; undefined for a file that was deleted. */
function pathOf(text: string): string | undefined {
  const name = text.replace(/\t$/, '');
  const plain = name.startsWith('"') ? unquoted(name) : name;
  if (plain === '/dev/null') return undefined;
  return Buffer.from(plain.replace(/^b\//, ''), 'latin1').toString('utf8');
}

function unquoted(text: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  return text
    .replace(/^"|"$/g, '')
    .replace(/\\(?:([0-7]{3})|(.))/g, (_whole, octal: string | undefined, letter: string) =>
      octal === undefined ? (named[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}
