import { type Gap, gap, known, unknown } from '../core/facts.ts';
import { compareText, type FileLocation } from '../core/location.ts';
import type { FileAnswer, FileTree, Listing } from '../ports/file-tree.ts';
import { localPath } from '../workflow/local-path.ts';
import { locate } from '../workflow/locate.ts';
import type { ActionDefinition, DependabotFile, LockFile, Problem, SourceFile, Step, Workflow } from '../workflow/model.ts';
import { parseAction } from '../workflow/parse-action.ts';
import { parseDependabot } from '../workflow/parse-dependabot.ts';
import { parseLock } from '../workflow/parse-lock.ts';
import { parseWorkflow } from '../workflow/parse-workflow.ts';
import { stepsOf, stepsOfAction } from '../workflow/walk.ts';
import { defineFact } from './define-fact.ts';
import type { Pipeline } from './fact-map.ts';

/** Composite actions call others up to this depth on the platform. */
const nestedActionsLimit = 10;

/** Every workflow, action, dependabot and lock file of the judged tree, read once and parsed once. */
export const pipeline = defineFact({
  key: 'pipeline',
  needs: [],
  scope: 'tree',
  permissions: { contents: 'read' },
  tier: 1,
  collect: async (question, _facts, { tree, roots, rootGaps }) => {
    const reading = startReading(rootGaps);
    const listings = await tree.list(roots.map((root) => join(root, '.github/workflows')));
    const paths = roots.flatMap((root, index) => pathsOf(root, listings[index], reading));
    for (let start = 0; start < paths.length; start += batchSize) await readBatch(tree, paths.slice(start, start + batchSize), reading);
    await readLocalActions(tree, reading);
    if (question.run !== undefined && reading.workflows.length === 0 && reading.gaps.length === 0) {
      const reason = 'no workflow file was read, although a workflow runs';
      return unknown({ cause: 'empty', reason, remedy: 'Grant `contents: read` and judge the commit that runs' });
    }
    return known(toPipeline(reading), tree.source);
  },
});

/** Files that are read before any of them is parsed: bounds memory, and lets a progress line appear in between. */
const batchSize = 64;

async function readBatch(tree: FileTree, paths: readonly RootedPath[], reading: Reading): Promise<void> {
  const answers = await tree.read(paths.map(({ path }) => path));
  for (const [index, answer] of answers.entries()) take(answer, paths[index]?.root ?? '', reading);
}

interface Reading {
  readonly workflows: Workflow[];
  readonly actions: ActionDefinition[];
  readonly dependabot: DependabotFile[];
  readonly locks: LockFile[];
  readonly problems: Problem[];
  readonly gaps: Gap[];
  readonly texts: Map<string, string>;
}

function startReading(gaps: readonly Gap[]): Reading {
  return { workflows: [], actions: [], dependabot: [], locks: [], problems: [], gaps: [...gaps], texts: new Map() };
}

interface RootedPath {
  readonly root: string;
  readonly path: string;
}

const besideWorkflows = ['action.yml', 'action.yaml', '.github/dependabot.yml', '.github/dependabot.yaml'];

function pathsOf(root: string, listing: Listing | undefined, reading: Reading): readonly RootedPath[] {
  const fixed = besideWorkflows.map((name) => ({ root, path: join(root, name) }));
  if (listing === undefined || listing.state === 'absent') return fixed;
  if (listing.state === 'unreadable') {
    reading.gaps.push(gap({ item: listing.path, cause: listing.cause, why: listing.why, ...remedyOf(listing) }));
    return fixed;
  }
  const names = listing.entries.filter(({ name, kind }) => kind !== 'directory' && isPipelineName(name)).map(({ name }) => name);
  return [...fixed, ...names.toSorted(compareText).map((name) => ({ root, path: join(root, `.github/workflows/${name}`) }))];
}

function isPipelineName(name: string): boolean {
  return /\.ya?ml$/.test(name) || name === 'actions.lock';
}

function remedyOf({ remedy }: { readonly remedy?: string }): { readonly remedy?: string } {
  return remedy === undefined ? {} : { remedy };
}

function take(answer: FileAnswer, root: string, reading: Reading): void {
  if (answer.state === 'absent') return;
  if (answer.state === 'unreadable') {
    const location = startOf(answer.path);
    reading.gaps.push(gap({ item: answer.path, cause: answer.cause, why: answer.why, location, ...remedyOf(answer) }));
    reading.problems.push(unreadableProblem(answer));
    return;
  }
  reading.texts.set(answer.path, answer.text);
  const source = { path: answer.path, root, text: answer.text };
  parseInto(source, reading);
}

/** Of a file whose text was not had, its beginning. */
function startOf(path: string): FileLocation {
  const start = { line: 1, column: 1 };
  return { path, start, end: start };
}

function unreadableProblem({ path, why, cause }: Extract<FileAnswer, { readonly state: 'unreadable' }>): Problem {
  return {
    code: cause === 'limit' ? 'yaml-limit' : 'unreadable',
    path,
    item: path,
    message: why,
    blinds: true,
    span: { start: 0, end: 0 },
  };
}

function parseInto(source: Pick<SourceFile, 'path' | 'root' | 'text'>, reading: Reading): void {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  if (name === 'actions.lock') {
    const { lock, problems } = parseLock(source);
    keep(lock, reading.locks, problems, reading);
  } else if (/^dependabot\.ya?ml$/.test(name) && source.path.endsWith(`.github/${name}`)) {
    const { dependabot, problems } = parseDependabot(source);
    keep(dependabot, reading.dependabot, problems, reading);
  } else if (/(^|\/)\.github\/workflows\/[^/]+$/.test(source.path)) {
    const { workflow, problems } = parseWorkflow(source);
    keep(workflow, reading.workflows, problems, reading);
  } else {
    const { action, problems } = parseAction(source);
    keep(action, reading.actions, problems, reading);
  }
}

function keep<T>(item: T | undefined, items: T[], problems: readonly Problem[], reading: Reading): void {
  if (item !== undefined) items.push(item);
  for (const problem of problems) {
    reading.problems.push(problem);
    if (problem.blinds) reading.gaps.push(gapOf(problem));
  }
}

/** What a problem hides from the rules. */
function gapOf({ item, message, file, span, code }: Problem): Gap {
  const location = file === undefined ? {} : { location: locate(file, span) };
  return gap({
    item,
    cause: code === 'yaml-limit' ? 'limit' : 'invalid',
    why: message,
    ...location,
  });
}

/** Follows `./` and `$/` to composite actions, round by round, until nothing new is named. */
async function readLocalActions(tree: FileTree, reading: Reading): Promise<void> {
  const seen = new Set(reading.actions.map(({ file }) => directoryOf(file.path)));
  let owners: readonly (Workflow | ActionDefinition)[] = [...reading.workflows, ...reading.actions];
  for (let depth = 0; depth < nestedActionsLimit && owners.length > 0; depth += 1) {
    const wanted = owners.flatMap(localActionDirectories).filter(({ path }) => !seen.has(path));
    const fresh = [...new Map(wanted.map((one) => [one.path, one])).values()];
    for (const { path } of fresh) seen.add(path);
    const before = reading.actions.length;
    const files = fresh.flatMap(({ root, path }) => ['action.yml', 'action.yaml'].map((name) => ({ root, path: join(path, name) })));
    if (files.length === 0) return;
    const answers = await tree.read(files.map(({ path }) => path));
    for (const [index, answer] of answers.entries()) take(answer, files[index]?.root ?? '', reading);
    owners = reading.actions.slice(before);
  }
}

/** Directories within the repository that steps name; not those that lead out of it, or that an expression decides. */
function localActionDirectories(owner: Workflow | ActionDefinition): readonly RootedPath[] {
  const steps: readonly Step[] = owner.kind === 'workflow' ? [...stepsOf(owner)].map(({ step }) => step) : stepsOfAction(owner);
  const { root } = owner.file;
  return steps.flatMap((step) => {
    if (step.kind !== 'uses') return [];
    const { target } = step.uses;
    if (target.kind !== 'local' && target.kind !== 'self') return [];
    const path = localPath(target.path);
    return path.includes('${{') || path.split('/')[0] === '..' ? [] : [{ root, path: join(root, path) }];
  });
}

function join(root: string, path: string): string {
  return [root, path].filter((part) => part !== '').join('/');
}

function directoryOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function toPipeline({ workflows, actions, dependabot, locks, problems, gaps, texts }: Reading): Pipeline {
  const [workflowGaps, others] = partition(gaps, ({ item }) => item.includes('.github/workflows'));
  const [lockGaps, blindWorkflows] = partition(workflowGaps, ({ item }) => item.includes('actions.lock'));
  const [dependabotGaps, actionGaps] = partition(others, ({ item }) => /dependabot\.ya?ml/.test(item));
  return {
    workflows: { items: workflows, gaps: blindWorkflows },
    actions: { items: actions, gaps: actionGaps },
    dependabot: { items: dependabot, gaps: dependabotGaps },
    locks: { items: locks, gaps: lockGaps },
    problems,
    texts,
  };
}

function partition<T>(items: readonly T[], matches: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(matches), items.filter((item) => !matches(item))];
}
