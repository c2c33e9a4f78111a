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
