import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
  type Scalar as YamlScalar,
} from 'yaml';
import type { Span } from '../core/location.ts';
import type { Draft } from './draft.ts';
import { embeddedExpressions } from './embedded-expressions.ts';
import { expressionFault } from './expression-names.ts';
import { limits } from './limits.ts';
import type { EmbeddedExpression, Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from './model.ts';
import { quote } from './quote.ts';
import { placeOf } from './reading.ts';
import { spanMapper } from './span-in-file.ts';

/** What the readers of a kind of file make of its YAML. */
export interface Dialect {
  /** Of workflow and action files: `${{ }}` is an expression, and keys are compared without case. */
  readonly isActions: boolean;
}

/** The nodes of a document without anything of the YAML library; aliases are resolved, nodes behind them are shared. */
export function nodesOf(text: string, document: Document.Parsed, dialect: Dialect): { root: Node | undefined; drafts: readonly Draft[] } {
  const build: Build = { text, dialect, anchors: new Map(), open: [], drafts: [], nodes: 0, aliased: 0, isStopped: false };
  for (const warning of document.warnings) {
    if (warning.code !== 'TAG_RESOLVE_FAILED') continue;
    const [start, end] = warning.pos;
    draft(build, 'schema', `the tag ${quote(text.slice(start, end))} is not one that GitHub reads; remove it`, { start, end }, 'nothing');
  }
  const root = document.contents === null ? emptyScalar(0) : convert(build, document.contents, 0).node;
  return { root: build.isStopped ? undefined : root, drafts: build.drafts };
}

interface Build {
  readonly text: string;
  readonly dialect: Dialect;
  readonly anchors: Map<string, Anchored>;
  /** Names of the anchors whose collections are not complete. */
  readonly open: string[];
  readonly drafts: Draft[];
  /** Nodes so far, those behind aliases as often as they are reached. */
  nodes: number;
  aliased: number;
  isStopped: boolean;
}

interface Built {
  readonly node: Node;
  /** Collections below it, itself counted. */
  readonly height: number;
}

interface Anchored extends Built {
  readonly size: number;
}

function draft(build: Build, code: Draft['code'], message: string, span: Span, hides: 'around' | 'nothing'): void {
  build.drafts.push({ code, message, span, hides });
}

/** The model of the file would not be the file: nothing of it is given out. */
function stop(build: Build, code: Draft['code'], message: string, span: Span): Built {
  if (!build.isStopped) build.drafts.push({ code, message, span, hides: 'file' });
  build.isStopped = true;
  return { node: emptyScalar(span.start), height: 0 };
}

function emptyScalar(at: number): Scalar {
  return { kind: 'scalar', value: '', type: 'null', style: 'plain', span: { start: at, end: at }, expressions: none };
}

const none: readonly EmbeddedExpression[] = [];

function convert(build: Build, source: ParsedNode, depth: number): Built {
  if (build.isStopped) return { node: emptyScalar(source.range[0]), height: 0 };
  if (isAlias(source)) return resolve(build, source.source, { start: source.range[0], end: source.range[1] }, depth);
  const before = build.nodes;
  build.nodes += 1;
  const anchor = source.anchor;
  if (anchor !== undefined && isCollection(source)) build.open.push(anchor);
  const built = isScalar(source) ? { node: scalarOf(build, source), height: 0 } : collectionOf(build, source, depth);
  if (anchor !== undefined) {
    if (isCollection(source)) build.open.pop();
    build.anchors.set(anchor, { ...built, size: build.nodes - before });
  }
  return built;
}

/** The nearest anchor before it, as GitHub takes it. */
function resolve(build: Build, name: string, alias: Span, depth: number): Built {
  if (build.open.includes(name)) return stop(build, 'yaml', `the alias ${quote(`*${name}`)} stands within its own anchor`, alias);
  const anchored = build.anchors.get(name);
  if (anchored === undefined)
    return stop(build, 'yaml', `the alias ${quote(`*${name}`)} has no anchor ${quote(`&${name}`)} before it`, alias);
  build.nodes += anchored.size;
  build.aliased += anchored.size;
  if (build.aliased > limits.aliasedNodes) {
    return stop(build, 'yaml-limit', `aliases stand for more than ${limits.aliasedNodes} nodes (limit aliasedNodes)`, alias);
  }
  if (depth + anchored.height > limits.yamlDepth) {
    return stop(
      build,
      'yaml-limit',
      `with its aliases, collections are nested more than ${limits.yamlDepth} deep (limit yamlDepth)`,
      alias,
    );
  }
  return { node: { ...anchored.node, alias }, height: anchored.height };
}

function collectionOf(build: Build, source: YAMLMap.Parsed | YAMLSeq.Parsed, depth: number): Built {
  return isMap(source) ? mappingOf(build, source, depth) : sequenceOf(build, source, depth);
}

function sequenceOf(build: Build, source: YAMLSeq.Parsed, depth: number): Built {
  const items: Node[] = [];
  let height = 0;
  for (const item of source.items) {
    if (build.isStopped) break;
    const built = convert(build, item, depth + 1);
    items.push(built.node);
    height = Math.max(height, built.height);
  }
  const node: Sequence = { kind: 'sequence', items, span: collectionSpan(source, items.at(-1)) };
  return { node, height: height + 1 };
}

function mappingOf(build: Build, source: YAMLMap.Parsed, depth: number): Built {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let height = 0;
  for (const { key: keySource, value: valueSource } of source.items) {
    if (build.isStopped) break;
    const key = convert(build, keySource, depth + 1);
    const value = valueSource === null ? undefined : convert(build, valueSource, depth + 1);
    height = Math.max(height, key.height, value?.height ?? 0);
    if (key.node.kind !== 'scalar') {
      draft(build, 'schema', 'a key is a list or a mapping; write a text', placeOf(key.node), 'around');
      continue;
    }
    checkKey(build, key.node, names);
    entries.push({ key: key.node, value: value?.node ?? emptyScalar(placeOf(key.node).end) });
  }
  const node: Mapping = { kind: 'mapping', entries, span: collectionSpan(source, entries.at(-1)?.value) };
  return { node, height: height + 1 };
}

/** Keys stand once, and GitHub has no merge keys. */
function checkKey(build: Build, key: Scalar, names: Set<string>): void {
  const name = build.dialect.isActions ? key.value.toUpperCase() : key.value;
  if (key.style === 'plain' && name === '<<') {
    draft(
      build,
      'schema',
      'the merge key `<<` is not supported by GitHub; write the keys out, or use an alias for the whole value',
      placeOf(key),
      'around',
    );
  } else if (names.has(name)) {
    draft(build, 'schema', `the key ${quote(key.value)} stands twice in one mapping; keep one`, placeOf(key), 'around');
  }
  names.add(name);
}

/** A collection in block form ends with its last value, not with the comments behind it. */
function collectionSpan(source: YAMLMap.Parsed | YAMLSeq.Parsed, last: Node | undefined): Span {
  const [start, end] = source.range;
  return { start, end: source.flow === true || last === undefined ? end : Math.max(start, placeOf(last).end) };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function scalarOf(build: Build, source: YamlScalar.Parsed): Scalar {
  const value = source.source;
  const style = styles[source.type ?? 'PLAIN'] ?? 'plain';
  const [start, end] = source.range;
  const span = { start, end: style === 'literal' || style === 'folded' ? withoutBreak(build.text, start, end) : end };
  const scalar = { kind: 'scalar', value, type: typeOf(source), style, span, expressions: none } as const;
  if (!build.dialect.isActions || !value.includes('${{')) return scalar;
  const toFile = spanMapper(build.text, scalar);
  const expressions = embeddedExpressions(value).map(({ inValue, expression }) => {
    const fault = expressionFault(expression);
    if (fault !== undefined) draft(build, 'expression', `the expression cannot be read: ${fault.message}`, toFile(fault.span), 'nothing');
    return { span: toFile(inValue), inValue, expression };
  });
  return { ...scalar, expressions };
}

function typeOf(source: YamlScalar.Parsed): Scalar['type'] {
  switch (typeof source.value) {
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return source.value === null ? 'null' : 'string';
  }
}

/** The end of a block scalar's last line, before its line break. */
function withoutBreak(text: string, start: number, end: number): number {
  let at = end;
  if (at > start && text.charAt(at - 1) === '\n') at -= 1;
  return at > start && text.charAt(at - 1) === '\r' ? at - 1 : at;
}
