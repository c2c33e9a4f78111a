import type { Span } from '../core/location.ts';
import type { Expression } from './expression.ts';

/**
 * The model of what GitHub reads from a repository: values with their exact places, never nodes of a YAML library.
 * All spans are half-open UTF-16 offsets into `SourceFile.text`.
 */
export interface SourceFile {
  /** Relative to the judged tree, with `/`. */
  readonly path: string;
  /** The repository root within the judged tree: '' or, with `--recursive`, a directory such as `acme/app`. */
  readonly root: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** A `${{ }}` within a scalar. */
export interface EmbeddedExpression {
  /** From `${{` to behind `}}` in the file; in a folded or block scalar it may cross lines. */
  readonly span: Span;
  /** The same range within the scalar's value. */
  readonly inValue: Span;
  /** Its offsets are relative to the start of the scalar's value; `spanInFile` translates. */
  readonly expression: Expression;
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface Scalar {
  readonly kind: 'scalar';
  /** As YAML resolves it, always as text; `type` says what it would be. */
  readonly value: string;
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly style: ScalarStyle;
  /** The scalar as it stands in the file, with its quotes, or a block scalar from its indicator to the end of its last line. */
  readonly span: Span;
  readonly expressions: readonly EmbeddedExpression[];
  /** Where the alias stands through which this value came; its `span` is then that of the anchored scalar. */
  readonly alias?: Span;
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly span: Span;
  readonly alias?: Span;
}

export interface Sequence {
  readonly kind: 'sequence';
  readonly items: readonly Node[];
  readonly span: Span;
  readonly alias?: Span;
}

export type Node = Scalar | Mapping | Sequence;

/**
 * A named value of `env`, `with`, `outputs`, `secrets` or `inputs`. Where the whole mapping is given as one expression, it is one entry whose name
 * and value are that expression.
 */
export interface Named {
  readonly name: Scalar;
  readonly value: Node;
}

export type ProblemCode =
  | 'yaml' // not YAML
  | 'yaml-limit' // over one of our limits: size, depth, aliases
  | 'schema' // a key, type or value that GitHub refuses
  | 'expression' // an expression that does not parse
  | 'unreadable'; // the file could not be had

/** Why (a part of) a file is not what GitHub would run. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: string;
  /** The smallest item that it blinds: the path, or `path: job build`. */
  readonly item: string;
  /** One sentence without a final stop, naming what was found and what is allowed. */
  readonly message: string;
  /** True where rules cannot see the item because of it. */
  readonly blinds: boolean;
  readonly span: Span;
  readonly file?: SourceFile;
}

export type Permissions =
  | { readonly kind: 'unset' }
  | { readonly kind: 'all'; readonly level: 'read' | 'write'; readonly span: Span }
  /** `permissions: {}` has no scopes. Scopes that GitHub does not know stay listed, with `isKnown` false. */
  | { readonly kind: 'scopes'; readonly scopes: readonly PermissionEntry[]; readonly keySpan: Span; readonly span: Span };

export interface PermissionEntry {
  readonly scope: string;
  readonly isKnown: boolean;
  readonly level: 'none' | 'read' | 'write';
  /** From the scope's name to the end of its level. A level that GitHub does not allow for the scope is a problem, and stays listed. */
  readonly span: Span;
}

export interface Trigger {
  /** `push`, `pull_request_target`, `workflow_call`, ... */
  readonly event: string;
  /** The event's name in the file. */
  readonly span: Span;
  /** Values of `types`, `branches`, `branches-ignore`, `tags`, `tags-ignore`, `paths`, `paths-ignore`, `workflows`. */
  readonly filters: Readonly<Record<string, readonly Scalar[]>>;
  /** The event's whole configuration: inputs, outputs and secrets of a call, cron lines of a schedule. */
  readonly configuration?: Node;
}

/** The target of a `uses:`. */
export type Target =
  | { readonly kind: 'repository'; readonly owner: string; readonly name: string; readonly path: string; readonly ref: string }
  /** `./path`: the checkout's working tree for an action, the workflow's own commit for a reusable workflow; `path` is without `./`. */
  | { readonly kind: 'local'; readonly path: string }
  /** `$/path`: the repository and commit of the file itself; `path` is without `$/`. */
  | { readonly kind: 'self'; readonly path: string }
  | { readonly kind: 'docker'; readonly image: string; readonly tag: string; readonly digest: string }
  | { readonly kind: 'unreadable'; readonly why: string };

export interface Uses {
  readonly scalar: Scalar;
  readonly target: Target;
  /** The comment on its line without `#`, such as `v4.2.2`. */
  readonly comment: string;
}

export interface Container {
  readonly image: Scalar | undefined;
  readonly env: readonly Named[];
  readonly credentials: readonly Named[];
  readonly options: Scalar | undefined;
  readonly span: Span;
}

export interface Environment {
  /** May hold an expression, and then names nothing that can be known from the file. */
  readonly name: Scalar;
  readonly url: Scalar | undefined;
  /** `deployment: false`: used without a deployment record. */
  readonly deployment: Scalar | undefined;
}

interface StepBase {
  readonly id: Scalar | undefined;
  readonly name: Scalar | undefined;
  readonly condition: Scalar | undefined;
  readonly env: readonly Named[];
  readonly continueOnError: Scalar | undefined;
  readonly timeoutMinutes: Scalar | undefined;
  /** `background: true`: the next step does not wait for it. */
  readonly isBackground: boolean;
  readonly span: Span;
}

export interface RunStep extends StepBase {
  readonly kind: 'run';
  readonly run: Scalar;
  readonly shell: Scalar | undefined;
  readonly workingDirectory: Scalar | undefined;
}

export interface UsesStep extends StepBase {
  readonly kind: 'uses';
  readonly uses: Uses;
  readonly with: readonly Named[];
}

/** Steps that run side by side. */
export interface ParallelStep extends StepBase {
  readonly kind: 'parallel';
  readonly steps: readonly Step[];
}

/** `wait:`, `wait-all:` and `cancel:` of background steps. */
export interface ControlStep extends StepBase {
  readonly kind: 'control';
  readonly control: 'wait' | 'wait-all' | 'cancel';
  readonly targets: readonly Scalar[];
}

export type Step = RunStep | UsesStep | ParallelStep | ControlStep;

export interface Strategy {
  /** Axis -> values; a scalar where the matrix or the whole strategy is an expression. */
  readonly matrix: Node | undefined;
  readonly span: Span;
}

interface JobBase {
  readonly id: Scalar;
  readonly name: Scalar | undefined;
  readonly needs: readonly Scalar[];
  readonly condition: Scalar | undefined;
  readonly permissions: Permissions;
  readonly strategy: Strategy | undefined;
  readonly concurrency: Node | undefined;
  readonly span: Span;
}

export interface StepsJob extends JobBase {
  readonly kind: 'steps';
  readonly runsOn: Node | undefined;
  readonly environment: Environment | undefined;
  readonly env: readonly Named[];
  readonly defaults: Node | undefined;
  readonly outputs: readonly Named[];
  readonly container: Container | undefined;
  readonly services: readonly (Container & { readonly name: Scalar })[];
  readonly continueOnError: Scalar | undefined;
  readonly timeoutMinutes: Scalar | undefined;
  readonly steps: readonly Step[];
}

/** A job that calls a reusable workflow. */
export interface CallJob extends JobBase {
  readonly kind: 'call';
  readonly uses: Uses;
  readonly with: readonly Named[];
  /** The scalar `inherit`, or what is passed by name. */
  readonly secrets: Scalar | readonly Named[];
}

export type Job = StepsJob | CallJob;

export interface Workflow {
  readonly kind: 'workflow';
  readonly file: SourceFile;
  /** All of the file, for what the typed parts below leave out; the parts share its nodes. */
  readonly root: Mapping;
  readonly name: Scalar | undefined;
  readonly runName: Scalar | undefined;
  readonly triggers: readonly Trigger[];
  readonly permissions: Permissions;
  readonly env: readonly Named[];
  readonly defaults: Node | undefined;
  readonly concurrency: Node | undefined;
  readonly jobs: readonly Job[];
}

export interface ActionDefinition {
  readonly kind: 'action';
  readonly file: SourceFile;
  /** All of the file; the typed parts share its nodes. */
  readonly root: Mapping;
  readonly name: Scalar | undefined;
  readonly inputs: readonly Named[];
  readonly outputs: readonly Named[];
  readonly runs:
    | { readonly kind: 'composite'; readonly steps: readonly Step[]; readonly span: Span }
    | {
        readonly kind: 'node';
        readonly using: Scalar;
        readonly main: Scalar | undefined;
        readonly pre: Scalar | undefined;
        readonly post: Scalar | undefined;
      }
    | { readonly kind: 'docker'; readonly image: Scalar; readonly env: readonly Named[] }
    | { readonly kind: 'unreadable' };
}

/** `.github/dependabot.yml`, as generic nodes: its rules read few keys of it. */
export interface DependabotFile {
  readonly kind: 'dependabot';
  readonly file: SourceFile;
  readonly updates: readonly Mapping[];
}

/** `.github/workflows/actions.lock`, version v0.0.2. What it records is a claim until it was verified. */
export interface LockFile {
  readonly kind: 'lock';
  readonly file: SourceFile;
  readonly version: Scalar | undefined;
  readonly workflows: readonly { readonly path: Scalar; readonly refs: readonly Scalar[] }[];
  readonly dependencies: readonly {
    readonly ref: Scalar;
    readonly commit: Scalar | undefined;
    readonly ownerId: Scalar | undefined;
    readonly repositoryId: Scalar | undefined;
    readonly uses: readonly Scalar[];
  }[];
}
