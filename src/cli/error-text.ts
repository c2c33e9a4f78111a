import { InterlockError, messageOfError } from '../core/errors.ts';
import { printable } from '../report/printable.ts';

/** One line a message, its place first; nothing of an unexpected error's stack, which may hold what was read. */
export function errorText(error: unknown): string {
  if (!(error instanceof InterlockError)) {
    return `interlock: internal error: ${printable(messageOfError(error))}\n`;
  }
  const place = error.place === undefined ? '' : `${printable(error.place.path)}:${error.place.line}:${error.place.column}: `;
  const lines = error.message.split('\n').map(printable).join('\n');
  return `interlock: ${place}${lines}\n`;
}

/** 4 for whatever nobody foresaw. */
export function exitCodeOf(error: unknown): number {
  return error instanceof InterlockError ? error.exitCode : 4;
}
