import type { ManifestMention } from './image-mention.ts';
import { type Command, type Program, programOf } from './shell.ts';

/** Files that are piped into `kubectl apply -f -`, and what changes them on the way. */
export interface PipedManifest extends ManifestMention {
  readonly changedBy: string | undefined;
}

/** Programs that hand on what they read with variables put in, or as it is. */
const passing = new Set(['cat', 'envsubst', 'tee']);
/** How far before it the beginning of a pipe may stand. */
const maxPipe = 20;

/** What feeds a command through a pipe or `<`: files that are printed, and `kustomize build`. What cannot be seen there gives nothing. */
export function pipedManifests(command: Command, before: readonly Command[]): readonly PipedManifest[] {
  const pipe = before.slice(-maxPipe).filter(({ pipeline }) => pipeline === command.pipeline);
  const changedBy = pipe
    .map((one) => programOf(one)?.name.toLowerCase() ?? '')
    .find((name) => !passing.has(name) && name !== 'kustomize' && name !== 'kubectl');
  const manifests = [...pipe, command].flatMap((one): readonly ManifestMention[] => [...printed(one), ...redirected(one)]);
  return manifests.map((manifest) => ({ ...manifest, changedBy }));
}

function printed(command: Command): readonly ManifestMention[] {
  const program = programOf(command);
  const name = program?.name.toLowerCase();
  if (program === undefined) return [];
  const words = program.arguments.map(({ text }) => text);
  if ((name === 'kustomize' && words[0] === 'build') || (name === 'kubectl' && words[0] === 'kustomize')) {
    return [{ paths: [firstPath(words.slice(1)) ?? '.'], form: 'kustomization' }];
  }
  return name === 'cat' || name === 'sed' || name === 'yq' ? filesOf(program).map((path) => ({ paths: [path], form: 'containers' })) : [];
}

function firstPath(words: readonly string[]): string | undefined {
  return words.find(
    (word, index) => !word.startsWith('-') && !/^(?:-o|--output|--load-restrictor|--helm-command)$/.test(words[index - 1] ?? ''),
  );
}

/** Arguments that name a file of manifests. */
function filesOf({ arguments: words }: Program): readonly string[] {
  return words.flatMap(({ text }) => (/^[^-].{0,4000}\.(?:ya?ml|json)$/.test(text) ? [text] : []));
}

function redirected({ redirects }: Command): readonly ManifestMention[] {
  return redirects.flatMap(({ operator, target }) => (operator === '<' ? [{ paths: [target.text], form: 'containers' } as const] : []));
}
