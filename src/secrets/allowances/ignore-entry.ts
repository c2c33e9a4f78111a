import { isRealDay } from '../../core/day.ts';
import { quotedPath, unquotedPath } from './quoted-path.ts';

/** One line of our own ignore file: `HASH DETECTOR PATH until=YYYY-MM-DD REASON`. */
export interface IgnoreEntry {
  /** 64 hex digits. */
  readonly hash: string;
  readonly detector: string;
  readonly path: string;
  readonly until: string;
  readonly reason: string;
}

const form = /^([0-9a-f]{64}) ([A-Za-z0-9][A-Za-z0-9._/-]{0,199}) ("(?:[^"\\]|\\.)*"|[^\s"]+) until=(\S+) (\S.*)$/;

/** Controls, marks of direction, line separators, lone surrogates: a reviewer would read another line than the program. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

export const mostReason = 500;

/** True for a line that is written as one of ours, well or badly. */
export function isOwnLine(line: string): boolean {
  return /^[0-9a-f]{64} /.test(line);
}

/** The entry, or what is wrong with the line. */
export function readIgnoreEntry(line: string): IgnoreEntry | string {
  const [, hash = '', detector = '', word = '', until = '', reason = ''] = form.exec(line) ?? [];
  if (hash === '') return 'it is not HASH DETECTOR PATH until=YYYY-MM-DD REASON';
  const path = unquotedPath(word);
  if (path === undefined) return 'its path is not written as --write-ignore writes it';
  if (!isRealDay(until)) return 'its date is none that the calendar has';
  const problem = reasonProblem(reason);
  return problem ?? { hash, detector, path, until, reason };
}

/** What is wrong with a reason, as one sentence without a final stop. */
export function reasonProblem(reason: string): string | undefined {
  if (reason.trim() !== reason || reason === '' || reason.length > mostReason) return `its reason is not 1 to ${mostReason} letters`;
  return invisible.test(reason) ? 'it has letters that cannot be seen' : undefined;
}

export function ignoreLine({ hash, detector, path, until, reason }: IgnoreEntry): string {
  return `${hash} ${detector} ${quotedPath(path)} until=${until} ${reason}`;
}
