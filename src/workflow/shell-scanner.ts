import type { Span } from '../core/location.ts';
import { assignmentOf, withVariableAssignment } from './shell-assignment.ts';
import type { Assignment, Command, Redirect, Word } from './shell-command.ts';
import { ShellText } from './shell-text.ts';

/** Deeper substitutions are read as text. */
const maxDepth = 32;

interface OpenWord {
  start: number;
  end: number;
  text: string;
  isLiteral: boolean;
}

interface OpenCommand {
  words: Word[];
  assignments: Assignment[];
  redirects: Redirect[];
  /** The redirection that waits for its target. */
  operator: string | undefined;
}

type OpenRedirect = { operator: string; target: Word; body?: Span };

/**
 * Splits a script into its simple commands in one pass; every character is read a bounded number of times.
 * A single quote, a here-document or a here-string that nothing closes is read as text, so that it hides no command behind it; a double
 * quote runs to the end, and `hasOpenQuote` says so.
 */
export class ShellScanner {
  readonly commands: Command[] = [];
  readonly #script: string;
  readonly #text: ShellText;
  #at = 0;
  #pipelines = 0;
  #word: OpenWord | undefined;
  #command: OpenCommand = emptyCommand();
  #heredocs: OpenRedirect[] = [];
  /** True where a double quote was never closed. */
  hasOpenQuote = false;
  readonly #isBackslashEscape: boolean;

  /** `isBackslashEscape` is false for PowerShell, where a backslash is a character like others. */
  constructor(script: string, isBackslashEscape: boolean) {
    this.#script = script;
    this.#text = new ShellText(script);
    this.#isBackslashEscape = isBackslashEscape;
  }

  scan(): void {
    this.#list('', 0);
  }

  /** Reads commands up to the terminator (`)`, a backtick, or the end) and goes behind it. */
  #list(terminator: string, depth: number): void {
    const outer = { word: this.#word, command: this.#command, pipeline: this.#pipelines };
    this.#word = undefined;
    this.#command = emptyCommand();
    this.#pipelines += 1;
    let pipeline = this.#pipelines;
    let parentheses = 0;
    while (this.#at < this.#script.length) {
      const char = this.#script[this.#at] ?? '';
      if (char === terminator && parentheses === 0) break;
      if (terminator === ')' && char === '(') parentheses += 1;
      if (terminator === ')' && char === ')') parentheses -= 1;
      const joins = this.#separator(char);
      if (joins === undefined) {
        this.#token(char, depth);
        continue;
      }
      this.#endCommand(pipeline);
      if (joins === 'sequence') {
        this.#pipelines += 1;
        pipeline = this.#pipelines;
      }
    }
    this.#endCommand(pipeline);
    if (terminator !== '') this.#at = Math.min(this.#at + 1, this.#script.length);
    this.#word = outer.word;
    this.#command = outer.command;
  }

  /** Consumes a separator; undefined where there is none. */
  #separator(char: string): 'pipe' | 'sequence' | undefined {
    const next = this.#script[this.#at + 1] ?? '';
    if (char === '\n') {
      this.#at += 1;
      this.#endWord();
      this.#skipHeredocs();
      return 'sequence';
    }
    if (char === '&' && next === '>') return undefined;
    if (char === '|' && next !== '|') {
      this.#at += next === '&' ? 2 : 1;
      return 'pipe';
    }
    if (char === ';' || char === '&' || char === '|' || char === '(' || char === ')') {
      this.#at += next === char && char !== '(' && char !== ')' ? 2 : 1;
      return 'sequence';
    }
    if ((char === '{' || char === '}') && this.#word === undefined && /^[\s;&|)]?$/.test(next)) {
      this.#at += 1;
      return 'sequence';
    }
    return undefined;
  }

  #token(char: string, depth: number): void {
    const script = this.#script;
    if (char === ' ' || char === '\t' || char === '\r') {
      this.#at += 1;
      this.#endWord();
    } else if (char === '#' && this.#word === undefined) {
      this.#at = this.#text.endOfLine(this.#at);
    } else if (script.startsWith('<#', this.#at) && this.#word === undefined) {
      this.#at = this.#text.closing('#>', this.#at + 2) ?? this.#text.endOfLine(this.#at);
    } else if ((char === '<' || char === '>') && script[this.#at + 1] === '(' && depth < maxDepth) {
      this.#substitution(depth);
    } else if (char === '<' || char === '>' || (char === '&' && script[this.#at + 1] === '>')) {
      this.#redirect();
    } else {
      this.#part(char, depth);
    }
  }

  /** One piece of a word: a quotation, an escape, an expansion or a plain character. */
  #part(char: string, depth: number): void {
    const script = this.#script;
    const next = script[this.#at + 1] ?? '';
    if (char === '$' && this.#expansion(depth)) return;
    if ((char === '\\' && this.#isBackslashEscape) || (char === '`' && this.#text.isLineEnd(this.#at + 1))) this.#escape();
    else if (char === '`') this.#backtick(depth, Number.POSITIVE_INFINITY);
    else if (char === "'") this.#singleQuoted();
    else if (char === '"') this.#doubleQuoted(depth);
    else if (char === '@' && (next === '"' || next === "'") && this.#text.isLineEnd(this.#at + 2)) this.#hereString(next);
    else this.#take(1);
  }

  /** True where a `$` began something; it is then read to its end. */
  #expansion(depth: number): boolean {
    const script = this.#script;
    if (script.startsWith('${{', this.#at)) {
      const end = this.#text.expressionEnd(this.#at);
      if (end === undefined) return false;
      this.#take(end - this.#at, false);
      return true;
    }
    if (script[this.#at + 1] === '(' && depth < maxDepth) {
      this.#substitution(depth);
      return true;
    }
    if (script[this.#at + 1] === '{') {
      this.#braced();
      return true;
    }
    if (/[A-Za-z0-9_@*#?$!-]/.test(script[this.#at + 1] ?? '')) {
      this.#take(2, false);
      return true;
    }
    return false;
  }

  /** `$(...)`, `<(...)` and `>(...)`. */
  #substitution(depth: number): void {
    const start = this.#at;
    this.#open(start);
    this.#at += 2;
    this.#list(')', depth + 1);
    this.#append(this.#script.slice(start, this.#at), false);
  }

  /** `${NAME:-text}`: up to its brace, at most to the end of the line. */
  #braced(): void {
    const script = this.#script;
    let end = this.#at + 2;
    let depth = 1;
    while (end < script.length && depth > 0 && script[end] !== '\n') {
      if (script[end] === '{') depth += 1;
      if (script[end] === '}') depth -= 1;
      end += 1;
    }
    this.#take(end - this.#at, false);
  }

  #escape(): void {
    const end = this.#at + 1;
    if (this.#text.isLineEnd(end)) {
      this.#at = end + (this.#script[end] === '\r' ? 2 : 1);
      return;
    }
    this.#open(this.#at);
    this.#at = Math.min(end + 1, this.#script.length);
    this.#append(this.#script.slice(end, this.#at), true);
  }

  /** A substitution where a closing backtick follows before `limit`; else an escape, as PowerShell has it. */
  #backtick(depth: number, limit: number): void {
    const close = this.#text.closing('`', this.#at + 1);
    if (close === undefined || close > limit || depth >= maxDepth) {
      this.#open(this.#at);
      this.#at = Math.min(this.#at + 2, this.#script.length);
      this.#append(this.#script.slice(this.#at - 1, this.#at), true);
      return;
    }
    const start = this.#at;
    this.#open(start);
    this.#at += 1;
    this.#list('`', depth + 1);
    this.#append(this.#script.slice(start, this.#at), false);
  }

  #singleQuoted(): void {
    const script = this.#script;
    if (this.#text.closing("'", this.#at + 1) === undefined) {
      this.#take(1);
      return;
    }
    this.#open(this.#at);
    this.#at += 1;
    let from = this.#at;
    while (this.#at < script.length && script[this.#at] !== "'") {
      const end = script.startsWith('${{', this.#at) ? this.#text.expressionEnd(this.#at) : undefined;
      if (end === undefined) {
        this.#at += 1;
        continue;
      }
      this.#append(script.slice(from, this.#at), true);
      this.#append(script.slice(this.#at, end), false);
      this.#at = end;
      from = end;
    }
    this.#append(script.slice(from, this.#at), true);
    this.#at = Math.min(this.#at + 1, script.length);
    this.#append('', true);
  }

  #doubleQuoted(depth: number): void {
    const script = this.#script;
    this.#open(this.#at);
    this.#at += 1;
    while (this.#at < script.length && script[this.#at] !== '"') {
      const char = script[this.#at] ?? '';
      if (char === '$' && this.#expansion(depth)) continue;
      if (char === '`') this.#backtick(depth, this.#text.endOfLine(this.#at));
      else if (char === '\\' && this.#isBackslashEscape && /["\\$`\r\n]/.test(script[this.#at + 1] ?? '')) this.#escape();
      else this.#take(1);
    }
    if (this.#at >= script.length) this.hasOpenQuote = true;
    this.#at = Math.min(this.#at + 1, script.length);
    this.#append('', true);
  }

  /** PowerShell's `@"` to `"@`, each on its own line: data. */
  #hereString(quote: string): void {
    const end = this.#text.closing(`\n${quote}@`, this.#at + 2);
    if (end === undefined) this.#take(1);
    else this.#take(end - this.#at, quote === "'");
  }

  #redirect(): void {
    const word = this.#word;
    if (word !== undefined && /^(\d+|\*)$/.test(word.text)) this.#word = undefined;
    this.#endWord();
    const operator = /^(?:&>>?|<<<|<<-?|<>|[<>]&|>>|>\||[<>])/.exec(this.#script.slice(this.#at, this.#at + 3))?.[0] ?? '>';
    this.#at += operator.length;
    this.#command.operator = operator;
  }

  #open(start: number): void {
    this.#word ??= { start, end: start, text: '', isLiteral: true };
  }

  /** Appends characters of the script as they are. */
  #take(length: number, isLiteral = true): void {
    this.#open(this.#at);
    const end = Math.min(this.#at + length, this.#script.length);
    const text = this.#script.slice(this.#at, end);
    this.#at = end;
    this.#append(text, isLiteral);
  }

  #append(text: string, isLiteral: boolean): void {
    if (this.#word === undefined) return;
    this.#word.text += text;
    this.#word.end = this.#at;
    this.#word.isLiteral &&= isLiteral;
  }

  #endWord(): void {
    if (this.#word === undefined) return;
    const { start, end, text, isLiteral } = this.#word;
    this.#word = undefined;
    const word: Word = { text, isLiteral, span: { start, end } };
    const command = this.#command;
    if (command.operator !== undefined) {
      const redirect: OpenRedirect = {
        operator: command.operator.startsWith('<<') && command.operator !== '<<<' ? '<<' : command.operator,
        target: word,
      };
      command.redirects.push(redirect);
      if (redirect.operator === '<<') this.#heredocs.push(redirect);
      command.operator = undefined;
      return;
    }
    const isQuoted = /["']/.test(this.#script[start] ?? '');
    const assignment = command.words.length === 0 && !isQuoted ? assignmentOf(word) : undefined;
    if (assignment === undefined) command.words.push(word);
    else command.assignments.push(assignment);
  }

  #endCommand(pipeline: number): void {
    this.#endWord();
    const { words, assignments, redirects } = withVariableAssignment(this.#command);
    this.#command = emptyCommand();
    const spans = [
      ...assignments.map((item) => item.span),
      ...words.map((word) => word.span),
      ...redirects.map((item) => item.target.span),
    ];
    if (spans.length === 0) return;
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
    this.commands.push({ words, assignments, redirects, pipeline, span: { start, end } });
  }

  /** Goes behind the bodies of the here-documents that the line just ended has opened. */
  #skipHeredocs(): void {
    const waiting = this.#heredocs;
    this.#heredocs = [];
    for (const redirect of waiting) {
      const close = this.#text.lineWith(redirect.target.text, this.#at);
      if (close === undefined) continue;
      redirect.body = { start: this.#at, end: close };
      this.#at = Math.min(this.#text.endOfLine(close) + 1, this.#script.length);
    }
  }
}

function emptyCommand(): OpenCommand {
  return { words: [], assignments: [], redirects: [], operator: undefined };
}
