import { matchesGlob, patternLimit, textLimit } from '../../core/glob.ts';
import type { Span } from '../../core/location.ts';
import { deployedPaths } from '../../data/deployed-paths.ts';
import { valueOf } from '../../workflow/callers.ts';
import { purposeOfCommand } from '../../workflow/command-purpose.ts';
import { localPath } from '../../workflow/local-path.ts';
import type { Named, RunStep, SourceFile, UsesStep } from '../../workflow/model.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import { slugOf } from '../../workflow/slug-of.ts';
import { spanInFile } from '../../workflow/span-in-file.ts';

/** A path of the workspace that a step takes. */
export interface WorkspacePath {
  readonly path: string;
  readonly span: Span;
}

/** The first path by which a step that deploys takes one of these files out of the workspace. */
export function verifiedPathIn(step: RunStep | UsesStep, file: SourceFile, patterns: readonly string[]): WorkspacePath | undefined {
  return pathsOf(step, file).find(({ path }) => patterns.some((pattern) => isMeant(path, pattern)));
}

function pathsOf(step: RunStep | UsesStep, file: SourceFile): readonly WorkspacePath[] {
  if (step.kind === 'run') {
    return runCommands(step.run).flatMap((command) =>
      purposeOfCommand(command) === undefined
        ? []
        : command.words
            .slice(1)
            .map(({ text, span }) => ({ path: text.replace(/^-{1,2}[\w-]{1,60}=/, ''), span: spanInFile(file, step.run, span) })),
    );
  }
  return [...inputPaths(step.with), ...standardPaths(step)];
}

function inputPaths(inputs: readonly Named[]): readonly WorkspacePath[] {
  return inputs.flatMap(({ value }) => {
    if (value.kind !== 'scalar') return [];
    const span = value.alias ?? value.span;
    return value.value.split(/[\n,]/).map((path) => ({ path: path.trim(), span }));
  });
}

function standardPaths(step: UsesStep): readonly WorkspacePath[] {
  const { target, scalar } = step.uses;
  if (target.kind !== 'repository') return [];
  const slug = slugOf(target.owner, target.name, target.path);
  const rows = deployedPaths.rows.filter(({ action, input }) => action === slug && valueOf(step.with, input) === undefined);
  return rows.map(({ path }) => ({ path, span: scalar.alias ?? scalar.span }));
}

/** The pattern itself, a file that it matches, or a directory in which its files lie. */
function isMeant(path: string, pattern: string): boolean {
  if (path === '' || path.length > textLimit || pattern.length > patternLimit || /[${}`]/.test(path)) return false;
  const [place, wanted] = [localPath(path), localPath(pattern)];
  if (place === '' || place === '..') return false;
  return place === wanted || matchesGlob(wanted, place) || wanted.startsWith(`${place.replace(/\/\*{1,2}$/, '')}/`);
}
