import { createReadStream, statSync } from 'node:fs';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { errorCode } from '../error-code.ts';
import { Counted } from './counted.ts';
import { PartWriter } from './part-writer.ts';

const escape = '\u001b';
/** Letters at the end of a piece that may be the beginning of a time, and of a mark. */
const [timeLength, markLength] = [64, 24];
const time = /(^|\n)(?:\u00ef\u00bb\u00bf)?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{1,9}Z /g;
/** Of a terminal (ECMA-48): colours, and where to write next. */
const marks = new RegExp(`${escape}\\[[0-9;?]{0,20}[A-Za-z]|\\r(?=\\n)`, 'g');

/** The log of a job under this name: without the time before each line and without colours, so that what was printed over several lines stands together. */
export async function readLog(path: string, name: string, take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  const parts = new PartWriter({ path: name, within: [] }, 1, take);
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'latin1' })) {
    const text = rest + String(chunk);
    counted.bytes += String(chunk).length;
    const end = cutOf(text);
    parts.write(Buffer.from(plain(text.slice(0, end)), 'latin1'));
    rest = text.slice(end);
  }
  parts.write(Buffer.from(plain(rest), 'latin1'));
  parts.end();
  counted.files = 1;
  return counted.report();
}

/** The same of a file that somebody names. */
export async function readLogFile(path: string, take: TakePart): Promise<ReadReport> {
  try {
    // A pipe may never end.
    if (statSync(path).isFile()) return await readLog(path, path, take);
  } catch (error) {
    return missing(path, `it could not be read (${errorCode(error)})`);
  }
  return missing(path, 'it is no regular file');
}

function missing(path: string, why: string): ReadReport {
  const counted = new Counted();
  counted.miss(path, 'absent', why);
  return counted.report();
}

/** Where a piece ends so that neither a time nor a mark is cut. */
function cutOf(text: string): number {
  const end = Math.max(text.lastIndexOf('\n') + 1, text.length - timeLength, 0);
  const mark = text.lastIndexOf(escape, end - 1);
  return mark !== -1 && end - mark < markLength ? mark : end;
}

function plain(text: string): string {
  return text.replace(time, '$1').replace(marks, '');
}
