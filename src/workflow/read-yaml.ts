import { Composer, type Document, Lexer, Parser } from 'yaml';
import type { Span } from '../core/location.ts';
import type { Draft } from './draft.ts';
import { limits } from './limits.ts';
import type { Node } from './model.ts';
import { yamlMessage } from './yaml-messages.ts';
import { type Dialect, nodesOf } from './yaml-nodes.ts';

/** What was read: no `root` where a draft hides the file. */
export interface YamlFile {
  readonly root: Node | undefined;
  readonly drafts: readonly Draft[];
}

/** What was read of a stream of documents; empty where a draft hides all of it. */
export interface YamlStream {
  readonly roots: readonly Node[];
  readonly drafts: readonly Draft[];
}

/** Reads all YAML documents of a text, with the limits of one; the stream of `kubectl apply`. Never throws. */
export function readYamlStream(text: string, dialect: Dialect): YamlStream {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return { roots: [], drafts: [refusal] };
  const composed = composeDocuments(text, limits.yamlDocuments);
  if (!('documents' in composed)) return { roots: [], drafts: composed.drafts };
  const files = composed.documents.map((document) => fileOf(text, document, dialect));
  const hidden = files.filter(({ root }) => root === undefined);
  return hidden.length > 0
    ? { roots: [], drafts: hidden.flatMap(({ drafts }) => drafts) }
    : { roots: files.flatMap(({ root }) => root ?? []), drafts: files.flatMap(({ drafts }) => drafts) };
}

/** Reads the one YAML document of a text, in time linear in its length; never throws. */
export function readYaml(text: string, dialect: Dialect): YamlFile {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return { root: undefined, drafts: [refusal] };
  const composed = composeDocuments(text, 1);
  if (!('documents' in composed)) return { root: undefined, drafts: composed.drafts };
  const [document, second] = composed.documents;
  if (document === undefined) return { root: undefined, drafts: [hiding('yaml', 'the file holds no YAML document', { start: 0, end: 0 })] };
  if (second === undefined) return fileOf(text, document, dialect);
  const start = second.range[0];
  return { root: undefined, drafts: [hiding('yaml', yamlMessage('MULTIPLE_DOCS', ''), { start, end: start })] };
}

function fileOf(text: string, document: Document.Parsed, dialect: Dialect): YamlFile {
  const errors = document.errors.slice(0, limits.problems);
  if (errors.length > 0) {
    return {
      root: undefined,
      drafts: errors.map((error) => hiding('yaml', yamlMessage(error.code, foundAt(text, error.pos)), spanOf(error.pos, text))),
    };
  }
  return nodesOf(text, document, dialect);
}

/**
 * What is refused in any text: one over the limit, control characters, and line breaks that GitHub's parser knows and this one does not, behind
 * which an attacker could hide a step in what looks like a comment.
 */
function refusalOf(text: string): Draft | undefined {
  if (text.length > limits.textLength) {
    const message = `the file has ${text.length} characters, more than ${limits.textLength} (limit textLength); split it`;
    return hiding('yaml-limit', message, { start: 0, end: 0 });
  }
  const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/.exec(text);
  if (control !== null) return refusing(control, 'YAML does not allow this control character, remove it');
  const lineBreak = /\r(?!\n)|[\u0085\u2028\u2029]/.exec(text);
  return lineBreak === null ? undefined : refusing(lineBreak, 'parsers disagree whether it ends a line, write a line feed or an escape');
}

function refusing({ 0: character, index }: RegExpExecArray, why: string): Draft {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return hiding('yaml', `U+${code} stands in the file; ${why}`, { start: index, end: index + 1 });
}

type Composed = { readonly documents: readonly Document.Parsed[] } | { readonly drafts: readonly Draft[] };

/** The depth is watched token by token: what composes the nodes is recursive. One document more than `most` ends it. */
function composeDocuments(text: string, most: number): Composed {
  const parser = new Parser();
  const composer = new Composer({ schema: 'core', resolveKnownTags: false, merge: false, uniqueKeys: false, strict: true });
  const documents: Document.Parsed[] = [];
  let tokens = 0;
  let errors = 0;
  for (const source of new Lexer().lex(text)) {
    tokens += 1;
    if (tokens > limits.yamlTokens) {
      return over(`the file has more than ${limits.yamlTokens} YAML tokens (limit yamlTokens); split it`, parser.offset);
    }
    for (const token of parser.next(source)) {
      if (token.type === 'error') errors += 1;
      documents.push(...composer.next(token));
    }
    if (documents.length > most || errors > limits.problems) break;
    if (parser.stack.length > limits.yamlDepth + 2) {
      return over(`collections are nested more than ${limits.yamlDepth} deep (limit yamlDepth)`, parser.offset);
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  if (documents.length > most && most > 1) {
    return over(`the file holds more than ${most} YAML documents (limit yamlDocuments); split it`, documents[most]?.range[0] ?? 0);
  }
  return { documents };
}

function over(message: string, at: number): Composed {
  return { drafts: [hiding('yaml-limit', message, { start: at, end: at })] };
}

function hiding(code: Draft['code'], message: string, span: Span): Draft {
  return { code, message, span, hides: 'file' };
}

function spanOf([start, end]: readonly [number, number], text: string): Span {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.max(from, Math.min(end, text.length)) };
}

function foundAt(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(start, Math.min(end, start + 200));
}
