import { valueOf } from './callers.ts';
import { contextPath } from './context-path.ts';
import { embeddedExpressions } from './embedded-expressions.ts';
import type { Expression } from './expression.ts';
import { shellExpansions } from './shell-expansions.ts';
import { assignedIn } from './shell-variables.ts';
import { noSteps } from './steps-before.ts';
import type { ValueScope } from './value-source.ts';
import { type WrittenValue, writtenOutput, writtenVariable } from './written-values.ts';

/** A part of a text: what is written, or what only a run fills in, by the name of where it comes from (`github.sha`, `TAG`). */
export type TextPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'hole'; readonly name: string };

/** One way to read a text, in order. */
export type ExpandedText = readonly TextPart[];

/** What an output of a job that is needed is written as, and where. */
export interface OutputOfJob {
  readonly text: string;
  readonly scope: TextScope;
}

export interface TextScope extends ValueScope {
  /** Of a job of the same workflow; undefined where no file says it. */
  readonly jobOutput?: (job: string, name: string) => OutputOfJob | undefined;
}

/** More readings of one text, and longer ones, are not followed. */
const maxReadings = 8;
const maxParts = 64;
const maxDepth = 24;

/**
 * What a text may be, as far as the files say: variables of the shell and of `env`, inputs that callers give, outputs that scripts write, and
 * `format` are put in, and all else is a hole. A name that is set in several places gives several readings. Never none.
 */
export function expandText(text: string, scope: TextScope): readonly ExpandedText[] {
  return expand(text, scope, new Set()).map(joined);
}

/** Adjacent texts as one. */
function joined(parts: ExpandedText): ExpandedText {
  const all: TextPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.kind === 'text' && part.text === '') continue;
    if (part.kind === 'text' && last?.kind === 'text') all[all.length - 1] = { kind: 'text', text: last.text + part.text };
    else all.push(part);
  }
  return all;
}

type Seen = ReadonlySet<string>;

function expand(text: string, scope: TextScope, seen: Seen): readonly ExpandedText[] {
  const found = [
    ...embeddedExpressions(text).map(({ inValue, expression }) => ({
      span: inValue,
      readings: () => ofExpression(expression, scope, seen),
    })),
    ...(scope.isScript ? shellExpansions(text) : []).map(({ span, name }) => ({
      span,
      readings: () => (name === undefined ? [hole(text.slice(span.start, span.end))] : ofVariable(name, scope, seen)),
    })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  let readings: readonly ExpandedText[] = [[]];
  let at = 0;
  for (const { span, readings: next } of found) {
    if (span.start < at) continue;
    const before: TextPart = { kind: 'text', text: text.slice(at, span.start) };
    readings = combined(
      readings,
      next().map((parts) => [before, ...parts]),
    );
    at = span.end;
  }
  return combined(readings, [[{ kind: 'text', text: text.slice(at) }]]);
}

function combined(heads: readonly ExpandedText[], tails: readonly ExpandedText[]): readonly ExpandedText[] {
  const all = heads.flatMap((head) => tails.map((tail) => [...head, ...tail].slice(0, maxParts)));
  return all.slice(0, maxReadings);
}

function hole(name: string): ExpandedText {
  return [{ kind: 'hole', name: name.slice(0, 100) }];
}

function ofExpression(expression: Expression, scope: TextScope, seen: Seen): readonly ExpandedText[] {
  if (expression.kind === 'literal') return [[{ kind: 'text', text: String(expression.value ?? '') }]];
  if (expression.kind === 'binary' && expression.operator === '||') {
    return [...ofExpression(expression.left, scope, seen), ...ofExpression(expression.right, scope, seen)].slice(0, maxReadings);
  }
  // What stands behind `&&` is put in where what stands before it holds.
  if (expression.kind === 'binary' && expression.operator === '&&') return ofExpression(expression.right, scope, seen);
  if (expression.kind === 'call' && expression.name.toLowerCase() === 'format') return ofFormat(expression.arguments, scope, seen);
  const path = contextPath(expression);
  return path === undefined ? [hole('an expression')] : ofPath(path, scope, seen);
}

/** `format('{0}:{1}', a, b)`; a brace that is doubled is one. */
function ofFormat([template, ...values]: readonly Expression[], scope: TextScope, seen: Seen): readonly ExpandedText[] {
  if (template?.kind !== 'literal') return [hole('format')];
  let readings: readonly ExpandedText[] = [[]];
  for (const part of String(template.value).split(/(\{\{|\}\}|\{\d{1,3}\})/)) {
    const value = /^\{\d+\}$/.test(part) ? values[Number(part.slice(1, -1))] : undefined;
    const text = part === '{{' || part === '}}' ? part.slice(1) : part;
    readings = combined(readings, value === undefined ? [[{ kind: 'text', text }]] : ofExpression(value, scope, seen));
  }
  return readings;
}

function ofPath(path: readonly string[], scope: TextScope, seen: Seen): readonly ExpandedText[] {
  const name = path.join('.').toLowerCase();
  const [context, first = '', second = '', third = ''] = path;
  const key = `${context} ${first} ${second} ${third}`;
  if (seen.size > maxDepth || seen.has(key)) return [hole(name)];
  const within = new Set([...seen, key]);
  switch (context) {
    case 'env':
      return ofVariable(first, scope, seen);
    case 'inputs':
      return ofInput(first, scope);
    case 'github':
      return first.toLowerCase() === 'event' && second.toLowerCase() === 'inputs' ? ofInput(third, scope) : [hole(name)];
    case 'steps': {
      const written = second.toLowerCase() === 'outputs' ? writtenOutput(scope.before, first, third) : undefined;
      return written === undefined ? [hole(name)] : ofWritten(written, scope, within);
    }
    case 'needs': {
      const output = second.toLowerCase() === 'outputs' ? scope.jobOutput?.(first, third) : undefined;
      return output === undefined ? [hole(name)] : expand(output.text, output.scope, within);
    }
    default:
      return [hole(name)];
  }
}

function ofInput(name: string, scope: TextScope): readonly ExpandedText[] {
  const sources = scope.input(name);
  if (sources.length === 0) return [hole(`inputs.${name.toLowerCase()}`)];
  const readings = sources.map((source) =>
    source.kind === 'literal' && !/[$`]/.test(source.text)
      ? [{ kind: 'text', text: source.text } as const]
      : hole(`inputs.${name.toLowerCase()}`),
  );
  return readings.slice(0, maxReadings);
}

/** What a script assigns comes before what `env` and the steps before set. */
function ofVariable(name: string, scope: TextScope, seen: Seen): readonly ExpandedText[] {
  const key = `env ${scope.env.length} ${name.toLowerCase()}`;
  if (seen.size > maxDepth || seen.has(key)) return [hole(name)];
  const within = new Set([...seen, key]);
  const assigned = scope.isScript && scope.script !== undefined ? assignedIn(scope.script, name) : [];
  if (assigned.length > 0) return assigned.flatMap((text) => expand(text, scope, within)).slice(0, maxReadings);
  for (const [index, layer] of scope.env.entries()) {
    const value = valueOf(layer, name);
    if (value?.kind !== 'scalar') continue;
    return expand(value.value, { ...scope, env: scope.env.slice(index + 1), before: noSteps, isScript: false }, within);
  }
  const written = writtenVariable(scope.before, name);
  if (written !== undefined) return ofWritten(written, scope, within);
  const around = (scope.around?.(name) ?? []).flatMap((source) => (source.kind === 'literal' ? [source.text] : []));
  return around.length === 0 ? [hole(name)] : around.map((text) => [{ kind: 'text', text } as const]).slice(0, maxReadings);
}

function ofWritten({ step, index, text }: WrittenValue, scope: TextScope, seen: Seen): readonly ExpandedText[] {
  const before = { steps: scope.before.steps, count: index };
  return expand(text, { ...scope, env: [step.env, ...scope.env.slice(1)], before, isScript: true, script: step.run }, seen);
}
