import type { Span } from '../core/location.ts';
import type { Draft } from './draft.ts';
import { limits } from './limits.ts';
import type { Entry, Mapping, Named, Node, Problem, Scalar, SourceFile } from './model.ts';
import { quote } from './quote.ts';

/** A part of a file that problems are named by: `job build`, `job build, step 2`. */
export interface Part {
  readonly name: string;
  readonly span: Span;
}

/** What the readers of one file gather while they build its model. */
export interface Reading {
  readonly file: SourceFile;
  readonly drafts: Draft[];
  readonly parts: Part[];
  /** UTF-16 units of the scripts that were read so far. */
  scriptsLength: number;
}

/** Where a node stands: the alias, for one that came through it. */
export function placeOf(node: Node): Span {
  return node.alias ?? node.span;
}

/** A problem of the schema; `hides` as in `Draft`. */
export function refuse(reading: Reading, place: Span, message: string, hides: Draft['hides']): void {
  reading.drafts.push({ code: 'schema', message, span: place, hides });
}

/** What goes over a limit; it hides a part of the file. */
export function refuseOver(reading: Reading, place: Span, message: string, part: string): void {
  reading.drafts.push({ code: 'yaml-limit', message, span: place, hides: { part } });
}

/** Entries by key; of two with the same key the last. */
export function fieldsOf(mapping: Mapping): ReadonlyMap<string, Entry> {
  return new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
}

/** The value of a key; undefined for none and for nothing (`key:`). */
export function valueOf(fields: ReadonlyMap<string, Entry>, key: string): Node | undefined {
  const value = fields.get(key)?.value;
  return value === undefined || (value.kind === 'scalar' && value.type === 'null') ? undefined : value;
}

/** The scalar of a key; anything else there is a problem that hides what is around it. */
export function scalarAt(reading: Reading, fields: ReadonlyMap<string, Entry>, key: string): Scalar | undefined {
  const value = valueOf(fields, key);
  if (value === undefined || value.kind === 'scalar') return value;
  refuse(reading, placeOf(value), `\`${key}\` is a ${value.kind}; write one value`, 'around');
  return undefined;
}

/** A scalar, or the scalars of a list. */
export function scalarsAt(reading: Reading, fields: ReadonlyMap<string, Entry>, key: string): readonly Scalar[] {
  const value = valueOf(fields, key);
  return value === undefined ? [] : scalarsOf(reading, value, key);
}

/** The same for a value. */
export function scalarsOf(reading: Reading, value: Node, key: string): readonly Scalar[] {
  if (value.kind === 'scalar') return [value];
  const items: readonly Node[] = value.kind === 'sequence' ? value.items : [value];
  return items.filter((item): item is Scalar => {
    if (item.kind === 'scalar') return true;
    refuse(reading, placeOf(item), `\`${key}\` holds a ${item.kind}; write a value or a list of values`, 'around');
    return false;
  });
}

/**
 * The named values of a mapping such as `env`. A mapping that is given as one expression stands as one entry whose name and value are that
 * expression.
 */
export function namedAt(reading: Reading, fields: ReadonlyMap<string, Entry>, key: string): readonly Named[] {
  const value = valueOf(fields, key);
  if (value === undefined) return [];
  if (value.kind === 'mapping') return value.entries.map((entry) => ({ name: entry.key, value: entry.value }));
  if (value.kind === 'scalar' && value.expressions.length > 0) return [{ name: value, value }];
  refuse(reading, placeOf(value), `\`${key}\` is a ${value.kind}; write a mapping of names to values`, 'around');
  return [];
}

/** Reports keys that GitHub does not know at a place; nothing is hidden by them. */
export function refuseOtherKeys(reading: Reading, mapping: Mapping, allowed: ReadonlySet<string>, where: string): void {
  for (const { key } of mapping.entries) {
    if (allowed.has(key.value) || key.value === '<<') continue;
    const message = `${quote(key.value)} is not a key of ${where}; allowed are ${[...allowed].join(', ')}`;
    refuse(reading, placeOf(key), message, 'nothing');
  }
}

/** The problems of a file, in the order of their places, each with the smallest item that it belongs to. */
export function problemsOf(reading: Reading): readonly Problem[] {
  const { file, drafts, parts } = reading;
  const sorted = distinct(drafts).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const problems = sorted.slice(0, limits.problems).map((draft): Problem => {
    const { code, message, span, hides } = draft;
    const part = typeof hides === 'object' ? hides.part : hides === 'file' ? undefined : partAround(parts, span)?.name;
    const item = part === undefined ? file.path : `${file.path}: ${part}`;
    return { code, path: file.path, item, message, blinds: hides !== 'nothing', span, file };
  });
  const next = sorted[limits.problems];
  if (next === undefined) return problems;
  const message = `the file has ${sorted.length} problems, more than the ${limits.problems} that are listed (limit problems)`;
  return [...problems, { code: 'yaml-limit', path: file.path, item: file.path, message, blinds: true, span: next.span, file }];
}

/** What is wrong with an anchored value is found once more for each alias. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const byKey = drafts.map((draft): [string, Draft] => {
    const part = typeof draft.hides === 'object' ? draft.hides.part : draft.hides;
    return [`${draft.span.start} ${draft.span.end} ${part} ${draft.message}`, draft];
  });
  return [...new Map(byKey).values()];
}

/** The smallest part that a span lies in. */
function partAround(parts: readonly Part[], span: Span): Part | undefined {
  let smallest: Part | undefined;
  for (const part of parts) {
    if (part.span.start > span.start || part.span.end < span.end) continue;
    if (smallest === undefined || part.span.end - part.span.start < smallest.span.end - smallest.span.start) smallest = part;
  }
  return smallest;
}
