import type { Span } from '../core/location.ts';
import { changesNothing, isOwnMachine } from './command-purpose.ts';
import { imagePrograms, mentionsOf } from './image-arguments.ts';
import type { ManifestMention } from './image-mention.ts';
import { deploysOnItsMachine, inDirectory, workingDirectory } from './image-place.ts';
import type { Named, Scalar, StepsJob, Workflow } from './model.ts';
import { pipedManifests } from './piped-manifests.ts';
import { runCommands } from './run-commands.ts';
import { type Command, commandsOf, type Program, programOf } from './shell.ts';
import { spanInFile } from './span-in-file.ts';
import type { PlacedManifests, StepMention } from './step-mention.ts';
import type { StepSite } from './step-site.ts';

const anyProgram = new RegExp(`\\b(?:ssh|${imagePrograms.join('|')})\\b`, 'i');

/** Whether a script can deploy an image at all: asked of every script. */
export function mayMention(script: string): boolean {
  return anyProgram.test(script);
}

/** Where the commands of a script run. */
interface Scene {
  readonly isElsewhere: boolean;
  readonly deploysHere: boolean;
  readonly env: readonly (readonly Named[])[];
  readonly script: Scalar;
  readonly directory: string | undefined;
  readonly spanOf: (span: Span) => Span;
}

/** What the commands of a `run` step deploy. */
export function commandMentions({ step, file, env }: StepSite, job: StepsJob, workflow: Workflow): readonly StepMention[] {
  if (step.kind !== 'run') return [];
  return mentionsIn(runCommands(step.run), {
    isElsewhere: false,
    deploysHere: deploysOnItsMachine(job),
    env,
    script: step.run,
    directory: workingDirectory(step.workingDirectory?.value, job, workflow, file),
    spanOf: (span) => spanInFile(file, step.run, span),
  });
}

/** What the commands of a script that an input holds deploy; `isElsewhere` where another machine runs it. */
export function scriptMentions(text: string, input: Scalar, { env, file }: StepSite, isElsewhere: boolean): readonly StepMention[] {
  if (!mayMention(text)) return [];
  const spanOf = () => input.alias ?? input.span;
  return mentionsIn(commandsOf(text), {
    isElsewhere,
    deploysHere: false,
    env,
    script: input,
    directory: isElsewhere ? undefined : file.root,
    spanOf,
  });
}

function mentionsIn(commands: readonly Command[], scene: Scene): readonly StepMention[] {
  let directory = scene.directory;
  return commands.flatMap((command, index) => {
    const program = programOf(command);
    if (program === undefined) return [];
    if (program.name === 'cd' || program.name === 'pushd') directory = inDirectory(directory, program.arguments[0]?.text ?? '~');
    const remote = program.name === 'ssh' ? remoteCommands(command, program, scene.script.value) : undefined;
    if (remote !== undefined) {
      return mentionsIn(remote, { ...scene, isElsewhere: true, directory: undefined, spanOf: () => scene.spanOf(command.span) });
    }
    return mentionOf(command, program, commands.slice(0, index), { ...scene, directory });
  });
}

function mentionOf(command: Command, program: Program, before: readonly Command[], scene: Scene): readonly StepMention[] {
  const found = mentionsOf(program);
  if (found === undefined || changesNothing(command)) return [];
  const { row, by, images, manifests } = found;
  if (row.where === 'lasting-machine' && !isLasting(command, program, scene)) return [];
  // Files on another machine are none of the repository.
  const own = scene.isElsewhere ? [] : manifests.flatMap((mention) => withInput(mention, command, before, scene));
  if (images.length + own.length === 0) return [];
  const span = scene.spanOf(command.span);
  return [{ by, span, isCluster: row.isCluster === true, images, manifests: own, script: scene.script, replaced: [] }];
}

/** A file with what feeds or changes it: `cat x | kubectl apply -f -`, `sed -i ... x`. */
function withInput(
  mention: ManifestMention,
  command: Command,
  before: readonly Command[],
  { directory }: Scene,
): readonly PlacedManifests[] {
  if (mention.paths.includes('-')) return pipedManifests(command, before).map((piped) => ({ ...piped, directory }));
  const names = new Set(mention.paths);
  const changing = before.flatMap((one) => {
    const name = programOf(one)?.name.toLowerCase() ?? '';
    return editors.has(name) && one.words.some(({ text }) => names.has(text)) ? [name] : [];
  });
  return [{ ...mention, directory, changedBy: changing[0] }];
}

const editors = new Set(['sed', 'gsed', 'perl', 'yq', 'envsubst', 'awk', 'jq', 'cp', 'mv', 'tee', 'curl', 'wget', 'kubectl-slice', 'helm']);

/** A machine that is still there when the job has ended. */
function isLasting(command: Command, program: Program, { isElsewhere, deploysHere, env }: Scene): boolean {
  if (isElsewhere) return true;
  const hosts = program.arguments.flatMap(({ text }, index) => {
    if (/^(?:-H|--host|--context|-c)$/.test(text)) return [program.arguments[index + 1]?.text ?? ''];
    return /^--(?:host|context)=/.test(text) ? [text.slice(text.indexOf('=') + 1)] : [];
  });
  const assigned = command.assignments.flatMap(({ name, value }) => (isHostVariable(name) ? [value.text] : []));
  const set = env.flatMap((layer) =>
    layer.flatMap(({ name, value }) => (isHostVariable(name.value) && value.kind === 'scalar' ? [value.value] : [])),
  );
  if ([...hosts, ...assigned, ...set].some(isOtherHost)) return true;
  return deploysHere && program.arguments.some(({ text }) => text === '--detach' || /^-[a-z]{0,4}d[a-z]{0,4}$/i.test(text));
}

function isHostVariable(name: string): boolean {
  return /^DOCKER_(?:HOST|CONTEXT)$/i.test(name);
}

function isOtherHost(text: string): boolean {
  return text !== '' && text !== 'default' && !text.startsWith('unix:') && !text.startsWith('npipe:') && !isOwnMachine(text);
}

/** Options of ssh that take a value in a word of their own. */
const sshOptions = /^-[BbcDEeFIiJLlmOoPpQRSWw]$/;

/** What ssh runs on the other side: its words behind the host, or the here-document that it is given. */
function remoteCommands({ redirects }: Command, { arguments: words }: Program, script: string): readonly Command[] {
  let at = 0;
  while (words[at]?.text.startsWith('-') === true) at += sshOptions.test(words[at]?.text ?? '') ? 2 : 1;
  const given = words
    .slice(at + 1)
    .map(({ text }) => text)
    .join(' ');
  const bodies = redirects.flatMap(({ body }) => (body === undefined ? [] : [script.slice(body.start, body.end)]));
  return [given, ...bodies].flatMap((text) => (text.trim() === '' ? [] : commandsOf(text)));
}
