import { type ImageInputs, imageInputs } from '../data/image-inputs.ts';
import { scriptInputs } from '../data/script-inputs.ts';
import { valueOf } from './callers.ts';
import { scriptMentions } from './command-mentions.ts';
import type { Named, Scalar } from './model.ts';
import { slugOf } from './slug-of.ts';
import type { StepMention } from './step-mention.ts';
import type { StepSite } from './step-site.ts';

/** Names of the actions that take images, files or scripts, without their paths. */
export const takingActions: readonly string[] = [...imageInputs.rows, ...imageInputs.remoteScripts, ...scriptInputs.rows].map(
  ({ action }) => action.split('/').slice(0, 2).join('/').replaceAll('.', '\\.'),
);

/** What an action of another repository deploys by its inputs, and what the scripts deploy that it is given. */
export function inputMentions(site: StepSite): readonly StepMention[] {
  const { step } = site;
  if (step.kind !== 'uses' || step.uses.target.kind !== 'repository') return [];
  const { owner, name, path } = step.uses.target;
  const slug = slugOf(owner, name, path);
  const remote = imageInputs.remoteScripts
    .filter(({ action }) => action === slug)
    .map(({ input }) => ({ input, program: '', isElsewhere: true }));
  const local = scriptInputs.rows
    .filter(({ action }) => action === slug)
    .map(({ input, program }) => ({ input, program, isElsewhere: false }));
  const scripts = [...remote, ...local].flatMap(({ input, program, isElsewhere }) => {
    const value = scalarOf(step.with, input);
    return value === undefined ? [] : scriptMentions(withProgram(program, value.value), value, site, isElsewhere);
  });
  return [...imageInputs.rows.filter(({ action }) => action === slug).flatMap((row) => ofRow(row, site)), ...scripts];
}

function withProgram(program: string, text: string): string {
  if (program === '') return text;
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : `${program} ${line}`))
    .join('\n');
}

function ofRow(row: ImageInputs, { step, file }: StepSite): readonly StepMention[] {
  if (step.kind !== 'uses') return [];
  const common = { by: row.action, isCluster: row.replaces === true, script: undefined };
  const given = row.images.flatMap((input) => scalarOf(step.with, input) ?? []);
  const texts = given.flatMap((value) => textsOf(value, row));
  const replaced = row.replaces === true ? texts.map((text) => text.replace(/(?:@.*|:[^/]*)$/, '')) : [];
  const images = given.map((value) => {
    const mentions = textsOf(value, row).map((text) => ({ text, hasName: true, hasVersion: true }));
    return { ...common, span: value.alias ?? value.span, images: mentions, manifests: [], replaced };
  });
  const files = (row.manifests ?? []).flatMap(({ input, form }) => {
    const value = scalarOf(step.with, input);
    if (value === undefined) return [];
    const manifests = linesOf(value.value).map((path) => ({ paths: [path], form, directory: file.root, changedBy: undefined }));
    return [{ ...common, span: value.alias ?? value.span, images: [], manifests, replaced }];
  });
  return [...images, ...files];
}

function textsOf({ value }: Scalar, { separator }: ImageInputs): readonly string[] {
  if (separator === undefined) return linesOf(value);
  return value.split(/[,\n]/).flatMap((pair) => (pair.includes('=') ? [pair.slice(pair.indexOf('=') + 1).trim()] : []));
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function scalarOf(inputs: readonly Named[], name: string): Scalar | undefined {
  const value = valueOf(inputs, name);
  return value?.kind === 'scalar' ? value : undefined;
}
