import { contextPath } from './context-path.ts';
import { embeddedExpressions } from './embedded-expressions.ts';
import type { Expression } from './expression.ts';
import type { Named, Node, Scalar } from './model.ts';
import { assignedIn } from './shell-variables.ts';
import { noSteps, type StepsBefore } from './steps-before.ts';
import { visitExpression } from './visit-expression.ts';
import { type WrittenValue, writtenOutput, writtenVariable } from './written-values.ts';

/** Where a value comes from, as far as the files say. */
export type ValueSource =
  | { readonly kind: 'empty' }
  /** Written in the file. */
  | { readonly kind: 'literal'; readonly text: string }
  /** `secrets.NAME`, or `*` where the name is computed or all are taken. */
  | { readonly kind: 'secret'; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  /** The job's own token. */
  | { readonly kind: 'token' }
  /** An output of a step or job: minted in this run. */
  | { readonly kind: 'output' }
  /** Decided elsewhere: a caller, the matrix, the runner. */
  | { readonly kind: 'open'; readonly name: string };

/** How names are resolved where a value stands. */
export interface ValueScope {
  /** `env`, innermost first. */
  readonly env: readonly (readonly Named[])[];
  /** Steps that may have set variables and outputs. */
  readonly before: StepsBefore;
  /** What the callers of the file give for an input. */
  readonly input: (name: string) => readonly ValueSource[];
  /** True where `$NAME` is a variable: in a script. */
  readonly isScript: boolean;
  /** The script in which it stands: what that assigns is followed. */
  readonly script?: Scalar;
  /** What is around the file and sets a variable: for a composite action, the steps that use it. */
  readonly around?: (name: string) => readonly ValueSource[];
  /** Variables and outputs that were followed to come here; absent where it begins. */
  readonly depth?: number;
}

/** A value that is handed on more often hides where it comes from, and counts as what it may hide. */
const maxDepth = 100;

const order = ['secret', 'variable', 'literal', 'open', 'output', 'token', 'empty'] as const;

/** The most lasting source that a text names; expressions, variables of `env` and, in a script, of the shell are followed. */
export function sourceOf(text: string, scope: ValueScope): ValueSource {
  return strongest(sourcesOf(text, scope, new Set()));
}

function strongest(sources: readonly ValueSource[]): ValueSource {
  for (const kind of order) {
    const found = sources.find((source) => source.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: 'empty' };
}

function sourcesOf(text: string, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  if (text.trim() === '') return [{ kind: 'empty' }];
  const embedded = embeddedExpressions(text);
  const sources = embedded.flatMap(({ expression }) => sourcesOfExpression(expression, scope, seen));
  if (scope.isScript) sources.push(...variablesIn(text).flatMap((name) => variable(name, scope, seen)));
  if (sources.length > 0) return sources;
  return [
    embedded.length > 0 || (scope.isScript && /[$`]/.test(text)) ? { kind: 'open', name: 'an expression' } : { kind: 'literal', text },
  ];
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$(?:env:|\{env:|\{)?([A-Za-z_]\w{0,255})/gi)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

function sourcesOfExpression(expression: Expression, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  if (expression.kind === 'literal') return [{ kind: 'literal', text: String(expression.value) }];
  const sources: ValueSource[] = [];
  const inner = new Set<Expression>();
  visitExpression(expression, (node) => {
    if (node.kind === 'property' || node.kind === 'index' || node.kind === 'filter') inner.add(node.object);
    if (inner.has(node) || node.kind === 'literal' || node.kind === 'binary' || node.kind === 'not' || node.kind === 'call') return;
    sources.push(...sourcesOfAccess(node, scope, seen));
  });
  return sources;
}

function sourcesOfAccess(node: Expression, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  const path = contextPath(node) ?? rootOf(node);
  const [context, name = '*'] = path;
  switch (context) {
    case 'secrets':
      return [/^github_token$/i.test(name) ? { kind: 'token' } : { kind: 'secret', name }];
    case 'vars':
      return [{ kind: 'variable', name }];
    case 'github':
      if (name.toLowerCase() === 'token') return [{ kind: 'token' }];
      return name.toLowerCase() === 'event' && path[2]?.toLowerCase() === 'inputs' ? given(path[3] ?? '*', scope) : [];
    case 'env':
      return variable(name, scope, seen);
    case 'inputs':
      return given(name, scope);
    case 'steps':
      return stepOutput(name, path[3] ?? '', scope, seen);
    case 'needs':
    case 'jobs':
      return [{ kind: 'output' }];
    case 'matrix':
    case 'strategy':
      return [{ kind: 'open', name: context }];
    default:
      return [];
  }
}

function given(name: string, scope: ValueScope): readonly ValueSource[] {
  const sources = scope.input(name);
  return sources.length > 0 ? sources : [{ kind: 'open', name: `inputs.${name}` }];
}

/** The context of a chain with a computed index. */
function rootOf(node: Expression): readonly string[] {
  let root = node;
  while (root.kind === 'property' || root.kind === 'index' || root.kind === 'filter') root = root.object;
  return root.kind === 'context' ? [root.name.toLowerCase()] : [];
}

function variable(name: string, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  // Each variable of each layer is followed once: what refers to itself, or a thousand times to another, ends.
  const key = `${scope.env.length} ${name.toLowerCase()}`;
  if (seen.has(key)) return [];
  seen.add(key);
  if ((scope.depth ?? 0) >= maxDepth) return [{ kind: 'secret', name: '*' }];
  const assigned = scope.isScript && scope.script !== undefined ? assignedIn(scope.script, name) : [];
  const inner = { ...scope, depth: (scope.depth ?? 0) + 1 };
  const own = assigned.flatMap((text) => sourcesOf(text, inner, seen));
  const sources = [...own, ...setVariable(name, scope, seen)];
  return sources.length > 0 ? sources : [{ kind: 'open', name }];
}

/** What `env`, a script before or the callers set. */
function setVariable(name: string, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  for (const [index, layer] of scope.env.entries()) {
    const value = namedIn(layer, name);
    if (value?.kind !== 'scalar') continue;
    const outer = { ...scope, env: scope.env.slice(index + 1), before: noSteps, isScript: false, depth: (scope.depth ?? 0) + 1 };
    return sourcesOf(value.value, outer, seen);
  }
  const written = writtenVariable(scope.before, name);
  return written === undefined ? (scope.around?.(name) ?? []) : sourcesOfWritten(written, scope, seen);
}

/** An output is minted in the run, unless a script only repeats what it was given. */
function stepOutput(id: string, name: string, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  const key = `output ${id.toLowerCase()} ${name.toLowerCase()}`;
  if (seen.has(key)) return [];
  seen.add(key);
  if ((scope.depth ?? 0) >= maxDepth) return [{ kind: 'secret', name: '*' }];
  const written = writtenOutput(scope.before, id, name);
  const sources = written === undefined ? [] : sourcesOfWritten(written, scope, seen);
  const lasting = sources.filter(({ kind }) => kind === 'secret' || kind === 'variable');
  return lasting.length > 0 ? lasting : [{ kind: 'output' }];
}

function sourcesOfWritten({ step, index, text }: WrittenValue, scope: ValueScope, seen: Set<string>): readonly ValueSource[] {
  const before = { steps: scope.before.steps, count: index };
  const inner = {
    ...scope,
    env: [step.env, ...scope.env.slice(1)],
    before,
    isScript: true,
    script: step.run,
    depth: (scope.depth ?? 0) + 1,
  };
  return sourcesOf(text, inner, seen);
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Node>>();

/** The value of a variable in one `env`; the last of equal names counts. */
function namedIn(layer: readonly Named[], name: string): Node | undefined {
  const index = indexes.get(layer) ?? new Map(layer.map((item) => [item.name.value.toLowerCase(), item.value]));
  indexes.set(layer, index);
  return index.get(name.toLowerCase());
}
