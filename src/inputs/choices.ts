import { InterlockError } from '../core/errors.ts';
import { type Stage, stages } from '../core/stage.ts';

/** The stage that was asked for; undefined for none. What is no stage is INPUT_INVALID. */
export function stageOf(text: string): Stage | undefined {
  if (text === '') return undefined;
  const stage = stages.find((candidate) => candidate === text);
  if (stage === undefined) throw new InterlockError('INPUT_INVALID', `stage '${text}' is not one of ${stages.join(', ')}`);
  return stage;
}

/** What is no mode is INPUT_INVALID. */
export function modeOf(text: string): 'enforce' | 'report' {
  if (text === 'enforce' || text === 'report') return text;
  throw new InterlockError('INPUT_INVALID', `mode '${text}' is not one of enforce, report`);
}

/** The commit that artifacts must be built from, in lower case; undefined for none. What is no full id is INPUT_INVALID: a branch or tag can be moved. */
export function commitOf(text: string): string | undefined {
  if (text === '') return undefined;
  if (/^[0-9a-f]{40}$/i.test(text)) return text.toLowerCase();
  throw new InterlockError(
    'INPUT_INVALID',
    `source-commit ${JSON.stringify(text.slice(0, 100))} is not the full id of a commit, 40 hex digits`,
  );
}
