import type { TakePart } from '../../ports/secret-sources.ts';
import type { Counted } from './counted.ts';

/** Bytes of one hunk; what is longer is handed on in pieces. */
const hunkLimit = 8 * 1024 * 1024;

/** Reads `git log --patch --unified=0`: the added lines of each hunk are one part. */
export class PatchReader {
  readonly #counted: Counted;
  readonly #take: TakePart;
  #rest = Buffer.alloc(0);
  #commit = '';
  #path: string | undefined;
  #line = 1;
  /** Lines of the hunk that are still to come, so that no line of a file is taken for one of the patch. */
  #removed = 0;
  #added = 0;
  #hunk: Buffer[] = [];
  #size = 0;

  constructor(counted: Counted, take: TakePart) {
    this.#counted = counted;
    this.#take = take;
  }

  read(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
      this.#readLine(bytes.subarray(start, end));
      start = end + 1;
    }
    this.#rest = Buffer.from(bytes.subarray(start));
  }

  end(): void {
    if (this.#rest.length > 0) this.#readLine(this.#rest);
    this.#flush();
  }

  #readLine(line: Buffer): void {
    if (this.#added > 0 && line[0] === 0x2b) return this.#add(line.subarray(1));
    if (this.#removed > 0 && line[0] === 0x2d) {
      this.#removed -= 1;
      return;
    }
    if (line[0] === 0x5c) return;
    const text = line.subarray(0, 4096).toString('latin1');
    const commit = /^commit ([0-9a-f]{40,64})$/.exec(text)?.[1];
    if (commit !== undefined) {
      this.#flush();
      this.#commit = commit;
      this.#counted.commits += 1;
    } else if (text.startsWith('+++ ')) {
      this.#flush();
      this.#path = pathOf(text.slice(4));
      if (this.#path !== undefined) this.#counted.files += 1;
    } else if (text.startsWith('@@ ')) this.#begin(text);
    else if (text.startsWith('Binary files ')) this.#counted.leave('binary files of a change');
  }

  #begin(header: string): void {
    this.#flush();
    const [, removed = '1', line = '1', added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header) ?? [];
    [this.#removed, this.#added, this.#line] = [Number(removed), Number(added), Number(line)];
  }

  #add(line: Buffer): void {
    this.#added -= 1;
    this.#hunk.push(Buffer.from(line), Buffer.from('\n'));
    this.#size += line.length + 1;
    if (this.#size > hunkLimit) this.#flush();
  }

  #flush(): void {
    if (this.#size > 0 && this.#path !== undefined) {
      const bytes = Buffer.concat(this.#hunk);
      this.#counted.bytes += bytes.length;
      this.#take({ place: { path: this.#path, within: [], commit: this.#commit }, bytes, line: this.#line, isLast: true });
      this.#line += this.#hunk.length / 2;
    }
    [this.#hunk, this.#size] = [[], 0];
  }
}

/** `b/src/app.ts`, or quoted as C writes a text; undefined for a file that was deleted. */
function pathOf(text: string): string | undefined {
  const plain = text.startsWith('"') ? unquoted(text) : text.replace(/\t$/, '');
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
