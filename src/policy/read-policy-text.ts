import { type Document, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument } from 'yaml';
import type { ErrorPlace } from '../core/errors.ts';
import { invalidPolicy, type Problem, shown } from './problem.ts';
import { recordOf } from './record-of.ts';

/** Over any of these the file is refused: nobody writes such a policy, and somebody may send one. */
const policyLimits = { length: 256 * 1024, depth: 24, indicators: 8, nodes: 20_000, aliases: 16 } as const;

export type PathStep = string | number;

/** A policy file as plain data without prototypes, and where each part of it stands. */
export interface PolicyDocument {
  readonly path: string;
  readonly value: unknown;
  /** The key (or list item) at a path, or the nearest thing above it that exists. */
  readonly keyPlace: (path: readonly PathStep[]) => ErrorPlace;
  readonly valuePlace: (path: readonly PathStep[]) => ErrorPlace;
}

/**
 * Reads the YAML 1.2 of a policy; all that is no plain data (tags, directives, many aliases, duplicate keys) is refused.
 *
 * @throws InterlockError POLICY_INVALID with the places.
 */
export function readPolicyText(text: string, path: string): PolicyDocument {
  const start: ErrorPlace = { path, line: 1, column: 1 };
  const shape = text.length > policyLimits.length ? `it is over ${policyLimits.length} characters long` : depthProblem(text);
  if (shape !== undefined) throw invalidPolicy([{ place: start, text: `The file cannot be a policy: ${shape}.` }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
  const placeAt = (offset: number): ErrorPlace => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    place: placeAt(error.pos[0]),
    text:
      error.code === 'MULTIPLE_DOCS'
        ? 'A policy is one YAML document; remove what follows.'
        : `This is not the YAML of a policy: ${error.message}.`,
  }));
  if (document.directives?.yaml.explicit === true)
    problems.push({ place: start, text: 'Remove the %YAML directive: a policy is YAML 1.2.' });
  const value = problems.length > 0 ? undefined : plainOf(document, placeAt, problems);
  if (problems.length > 0) throw invalidPolicy(problems);
  return {
    path,
    value,
    keyPlace: (steps) => placeAt(offsetOf(document, steps, 'key')),
    valuePlace: (steps) => placeAt(offsetOf(document, steps, 'value')),
  };
}

/** Nesting by its tokens alone, before a parser that recurses sees it. */
function depthProblem(text: string): string | undefined {
  let depth = 0;
  let indicators = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token === '-' || token === '?') indicators += 1;
    else if (token === '\n' || token === '\r\n') indicators = 0;
    if (depth > policyLimits.depth || indicators > policyLimits.indicators) return 'it is nested too deeply';
  }
  return undefined;
}

type PlaceAt = (offset: number) => ErrorPlace;

/** Plain data of a document; mappings have no prototype. Aliases are followed within one budget of nodes. */
function plainOf(document: Document, placeAt: PlaceAt, problems: Problem[]): unknown {
  let nodes = 0;
  let aliases = 0;
  const refuse = (node: unknown, text: string): undefined => {
    if (problems.length === 0) problems.push({ place: placeAt(startOf(node)), text });
  };
  const visit = (node: unknown, depth: number): unknown => {
    nodes += 1;
    if (problems.length > 0) return undefined;
    if (nodes > policyLimits.nodes) return refuse(node, `The file has more than ${policyLimits.nodes} values.`);
    if (depth > policyLimits.depth) return refuse(node, `This is nested deeper than ${policyLimits.depth} levels.`);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item) => visit(item, depth + 1));
    if (isAlias(node)) {
      aliases += 1;
      if (aliases > policyLimits.aliases) return refuse(node, `The file follows aliases more than ${policyLimits.aliases} times.`);
      const target = node.resolve(document);
      return target === undefined ? refuse(node, `The alias ${shown(node.source)} has no anchor before it.`) : visit(target, depth + 1);
    }
    if (!isMap(node)) return null;
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== 'string') return refuse(key, `A key must be text; put ${keyText(key)} in quotes.`);
      if (key.value === '__proto__') return refuse(key, '"__proto__" is no name that a policy may use.');
      entries.push([key.value, visit(value, depth + 1)]);
    }
    return recordOf(entries);
  };
  return visit(document.contents, 0);
}

function keyText(key: unknown): string {
  return isScalar(key) ? shown(key.value) : 'it';
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0;
  const range: readonly unknown[] = node.range;
  return typeof range[0] === 'number' ? range[0] : 0;
}

/** Offset of the deepest part of a path that exists. */
function offsetOf(document: Document, steps: readonly PathStep[], what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let key: unknown = node;
  for (const step of steps) {
    const container: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(container)) {
      const pair = container.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return startOf(key);
      key = pair.key;
      node = pair.value ?? pair.key;
    } else if (isSeq(container) && typeof step === 'number' && container.items[step] !== undefined) {
      node = container.items[step];
      key = node;
    } else return startOf(key);
  }
  return startOf(what === 'key' ? key : node);
}
