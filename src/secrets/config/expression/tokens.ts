/** A construct that is not evaluated; the message names it. */
export class UnsupportedExpression extends Error {
  override readonly name = 'UnsupportedExpression';
}

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string };

const longest = 200_000;
const space = /(?:\s|\/\/[^\n]*|#[^\n]*|\/\*[^]*?\*\/)+/y;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const name = /[A-Za-z_]\w*/y;
const operator = /\|\||&&|==|!=|<=|>=|\?\?|[!<>()[\]{},.?:;=+-]/y;
const raw = /r?("""|''')([^]*?)\1|r"([^"\n]*)"|r'([^'\n]*)'|`([^`]*)`/y;
const quoted = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"', "'": "'", '`': '`', '/': '/' };

/** @throws UnsupportedExpression where a letter belongs to nothing. */
export function tokensOf(source: string): readonly Token[] {
  if (source.length > longest) throw new UnsupportedExpression('it is too long');
  const tokens: Token[] = [];
  let at = 0;
  const met = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    met(space);
    if (at >= source.length) return tokens;
    const token = tokenOf(met);
    if (token === undefined) throw new UnsupportedExpression(`'${source.slice(at, at + 10)}' is not understood`);
    tokens.push(token);
  }
}

function tokenOf(met: (pattern: RegExp) => RegExpExecArray | null): Token | undefined {
  const written = met(raw);
  if (written !== null) return { kind: 'text', text: written[2] ?? written[3] ?? written[4] ?? written[5] ?? '' };
  const escaped = met(quoted);
  if (escaped !== null) return { kind: 'text', text: unescaped(escaped[1] ?? escaped[2] ?? '') };
  const digits = met(number);
  if (digits !== null) return { kind: 'number', value: Number(digits[0]) };
  const word = met(name);
  if (word !== null) return { kind: 'name', text: word[0] };
  const sign = met(operator);
  return sign === null ? undefined : { kind: 'operator', text: sign[0] };
}

function unescaped(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([^]))/g, (_whole, byte?: string, unit?: string, letter: string = '') => {
    const code = byte ?? unit;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const known = escapes[letter];
    if (known === undefined) throw new UnsupportedExpression(`the escape \\${letter} is not understood`);
    return known;
  });
}
