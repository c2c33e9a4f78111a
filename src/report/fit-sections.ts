import { plural } from './plural.ts';
import { utf8Length } from './utf8-length.ts';

/** A part of a summary whose rows may be left out from the end. */
export interface Section {
  /** Ends with a line feed where it is not empty. */
  readonly open: string;
  /** A line each, without its line feed. */
  readonly rows: readonly string[];
  readonly close: string;
  /** What a row is, for the line that counts those left out: `denied finding`. */
  readonly what: string;
}

/**
 * Head and sections within `limitBytes` of UTF-8, earlier sections first. Rows that do not fit are left out and counted;
 * a section of which nothing fits is left out with its frame. Where not even the head fits it is cut.
 */
export function fitSections(head: string, sections: readonly Section[], limitBytes: number): string {
  const total = utf8Length(head);
  if (total > limitBytes) return cutTo(head, limitBytes);
  let room = limitBytes - total;
  let text = head;
  for (const section of sections) {
    const fitted = fitSection(section, room);
    text += fitted;
    room -= utf8Length(fitted);
  }
  return text;
}

function fitSection({ open, rows, close, what }: Section, room: number): string {
  const frame = utf8Length(open) + utf8Length(close);
  const last = leftOut(rows.length, what);
  let left = room - frame - utf8Length(last);
  const kept: string[] = [];
  for (const row of rows) {
    left -= utf8Length(row) + 1;
    if (left < 0) break;
    kept.push(row);
  }
  if (kept.length === 0) return utf8Length(last) <= room && rows.length > 0 ? last : '';
  const body = `${open}${kept.join('\n')}\n${close}`;
  return kept.length === rows.length ? body : `${body}${leftOut(rows.length - kept.length, what)}`;
}

function leftOut(count: number, what: string): string {
  return `\n**${plural(count, what)} left out here for their size; the decision file has all.**\n`;
}

function cutTo(text: string, limitBytes: number): string {
  let room = limitBytes;
  let kept = '';
  for (const character of text) {
    room -= utf8Length(character);
    if (room < 0) break;
    kept += character;
  }
  return kept;
}
