import { type ImageCommand, type ImageTake, imageCommands, type ManifestTake } from '../data/image-commands.ts';
import type { ImageMention, ManifestMention } from './image-mention.ts';
import { settingImages } from './image-settings.ts';
import type { Program, Word } from './shell.ts';

/** What one command deploys. */
export interface Mentions {
  readonly row: ImageCommand;
  /** The words that say so: `kubectl set image`. */
  readonly by: string;
  readonly images: readonly ImageMention[];
  readonly manifests: readonly ManifestMention[];
}

/** Options before and between the words that take a value in a word of its own. */
const valued: ReadonlySet<string> = new Set(
  [
    '-n --namespace --context --kube-context --kubeconfig --cluster --user -s --server --token --as',
    '-H --host --config -l --log-level -f --file -p --project-name --project-directory --env-file',
    '--profile --region --project --output -o --account --endpoint-url --query --subscription -a --app',
  ].flatMap((names) => names.split(' ')),
);
/** Words in front of the others that choose a version of the same command. */
const releases = new Set(['alpha', 'beta', 'preview']);

const rowsByProgram = new Map<string, ImageCommand[]>();
for (const row of imageCommands.rows) {
  for (const program of row.programs) rowsByProgram.set(program, [...(rowsByProgram.get(program) ?? []), row]);
}

/** Names of the programs that can deploy images. */
export const imagePrograms: readonly string[] = [...rowsByProgram.keys()];

/** What a command deploys by the table; undefined where it is none of it. */
export function mentionsOf(program: Program): Mentions | undefined {
  for (const row of rowsByProgram.get(program.name.toLowerCase()) ?? []) {
    const rest = behindWords(row, program.arguments);
    if (rest === undefined) continue;
    const images = (row.images ?? []).flatMap((take) => imagesOf(take, program.arguments, rest.words));
    const manifests = (row.manifests ?? []).flatMap((take) => manifestsOf(take, program.arguments, rest.words));
    return { row, by: [program.name.toLowerCase(), ...rest.found].join(' '), images, manifests };
  }
  return undefined;
}

/** The words behind those of the row, which stand before all other arguments. */
function behindWords(
  { words: wanted }: ImageCommand,
  words: readonly Word[],
): { readonly found: readonly string[]; readonly words: readonly Word[] } | undefined {
  const found: string[] = [];
  let at = 0;
  while (found.length < wanted.length) {
    const text = words[at]?.text;
    if (text === undefined) return undefined;
    if (text.startsWith('-')) at += valued.has(text) ? 2 : 1;
    else if (found.length === 0 && releases.has(text)) at += 1;
    else if (wanted[found.length]?.includes(text) === true) {
      found.push(text);
      at += 1;
    } else return undefined;
  }
  return { found, words: words.slice(at) };
}

function imagesOf(take: ImageTake, all: readonly Word[], rest: readonly Word[]): readonly ImageMention[] {
  switch (take.how) {
    case 'option':
      return optionValues(all, take.names).map(whole);
    case 'pairs':
      return optionValues(all, take.names).flatMap((text) => pairsOf(text, take.key).map(whole));
    case 'assigned':
      return rest.flatMap(({ text }) => {
        const equals = /^[^-=][^=]{0,252}=./.test(text) ? text.indexOf('=') : -1;
        return equals === -1 ? [] : [{ ...whole(text.slice(equals + 1)), replaces: text.slice(0, equals) }];
      });
    case 'settings':
      return settingImages(optionValues(all, take.names));
    case 'argument': {
      const text = argumentOf(rest, take.flags);
      return text === undefined || (take.transport !== undefined && !text.startsWith(`${take.transport}://`)) ? [] : [whole(text)];
    }
    case 'json':
      return optionValues(all, take.names).flatMap(jsonImages).map(whole);
  }
}

function whole(text: string): ImageMention {
  return { text, hasName: true, hasVersion: true };
}

/** Values of an option, written `--name value` or `--name=value`, in the order of the command. */
function optionValues(words: readonly Word[], names: readonly string[]): readonly string[] {
  return words.flatMap(({ text }, index) => {
    if (names.includes(text)) return words[index + 1] === undefined ? [] : [words[index + 1]?.text ?? ''];
    const name = names.find((one) => text.startsWith(`${one}=`));
    return name === undefined ? [] : [text.slice(name.length + 1)];
  });
}

function pairsOf(text: string, key: string | undefined): readonly string[] {
  return text.split(',').flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals === -1 || (key !== undefined && pair.slice(0, equals).trim() !== key) ? [] : [pair.slice(equals + 1)];
  });
}

/** The first argument that is no option, nor the value of one. */
function argumentOf(words: readonly Word[], flags: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (!text.startsWith('-')) return text;
    if (text !== '--' && !text.includes('=') && !flags.includes(text)) at += 1;
  }
  return undefined;
}

function jsonImages(text: string): readonly string[] {
  return [...text.matchAll(/"image"\s{0,50}:\s{0,50}"([^"]{1,600})"/gi)].flatMap(([, image]) => (image === undefined ? [] : [image]));
}

function manifestsOf(take: ManifestTake, all: readonly Word[], rest: readonly Word[]): readonly ManifestMention[] {
  if (take.how === 'kustomization') {
    return optionValues(all, take.names).map((path) => ({ paths: [path], form: 'kustomization' }));
  }
  const argument = take.names.length === 0 ? argumentOf(rest, []) : undefined;
  const given = take.names.length === 0 ? (argument === undefined ? [] : [argument]) : optionValues(all, take.names);
  const { scheme } = take;
  const paths = scheme === undefined ? given : given.flatMap((text) => (text.startsWith(scheme) ? [text.slice(scheme.length)] : []));
  if (take.form === 'compose') return [{ paths, form: take.form }];
  return paths.flatMap((path) => path.split(',')).map((path) => ({ paths: [path], form: take.form }));
}
