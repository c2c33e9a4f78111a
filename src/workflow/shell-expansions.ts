import type { Span } from '../core/location.ts';

/** What a shell puts in for a part of a text. */
export interface ShellExpansion {
  readonly span: Span;
  /** Of a variable that is put in as it is; undefined for what is computed: `$(...)`, `${NAME%x}`. */
  readonly name: string | undefined;
}

/**
 * The expansions of a text, as POSIX shells, PowerShell (`$env:NAME`) and compose files write them; `${{ }}` is left alone. Total and linear: a
 * substitution that does not end reaches to the end.
 */
export function shellExpansions(text: string): readonly ShellExpansion[] {
  const found: ShellExpansion[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character !== '$' && character !== '`') continue;
    if (text.startsWith('${{', at)) {
      const end = text.indexOf('}}', at);
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    const one = character === '`' ? computed(at, closing(text, at + 1, '`')) : dollar(text, at);
    if (one === undefined) continue;
    found.push(one);
    at = one.span.end - 1;
  }
  return found;
}

function dollar(text: string, at: number): ShellExpansion | undefined {
  const next = text[at + 1];
  if (next === '(') return computed(at, balanced(text, at + 1, '(', ')'));
  if (next === '{') return braced(text, at);
  const plain = /^\$(?:env:)?([A-Za-z_]\w{0,255})/i.exec(text.slice(at, at + 300));
  if (plain !== null) return { span: { start: at, end: at + plain[0].length }, name: plain[1] };
  return next !== undefined && /[0-9@*#?!$-]/.test(next) ? computed(at, at + 2) : undefined;
}

function braced(text: string, at: number): ShellExpansion {
  const end = balanced(text, at + 1, '{', '}');
  const name = /^\$\{(?:env:)?([A-Za-z_]\w{0,255})\}$/i.exec(text.slice(at, Math.min(end, at + 300)))?.[1];
  return { span: { start: at, end }, name };
}

function computed(start: number, end: number): ShellExpansion {
  return { span: { start, end }, name: undefined };
}

function closing(text: string, from: number, character: string): number {
  const end = text.indexOf(character, from);
  return end === -1 ? text.length : end + 1;
}

/** Behind the bracket that closes the one at `from`. */
function balanced(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    if (text[at] !== close) continue;
    depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
