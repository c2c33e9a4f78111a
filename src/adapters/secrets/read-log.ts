import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { errorCode } from '../error-code.ts';
import { archiveKind, kindBytes } from './archive-kind.ts';
import { Counted } from './counted.ts';
import { PartWriter } from './part-writer.ts';

const escape = '\u001b';
/** Letters at the end of a piece that may be the beginning of a time with what stands before it, and of a mark. */
const [timeLength, markLength] = [640, 24];
/** As GitHub gives it; behind job and step, as its command line prints it; in brackets, as Jenkins writes it. */
const time = /(^|\n)(?:[^\t\n]{1,256}\t[^\t\n]{1,256}\t)?(?:\u00ef\u00bb\u00bf)?\[?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{1,9}Z\]? /g;
/** Where a terminal writes next, or what it takes away (ECMA-48): what stands behind is another word. Colours are none of these, and are left. */
const moves = new RegExp(`${escape}\\[[0-9;?]{0,20}[A-Za-ln-z]`, 'g');
const lineEnds = /\r(?=\n)/g;

/** The log of a job under this name: without the time before each line, so that what was printed over several lines stands together. */
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
    if (statSync(path).isFile()) return await (isArchive(path) ? readArchived(path, take) : readLog(path, path, take));
  } catch (error) {
    return missing(path, `it could not be read (${errorCode(error)})`);
  }
  return missing(path, 'it is no regular file');
}

function isArchive(path: string): boolean {
  const descriptor = openSync(path, 'r');
  try {
    const first = new Uint8Array(kindBytes);
    return archiveKind(first.subarray(0, readSync(descriptor, first, 0, kindBytes, 0))) !== undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** What lies in it is read as files are, with the times of their lines: what was printed over several lines may be missed. */
async function readArchived(path: string, take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  const { readArchive } = await import('./read-archive.ts');
  await readArchive(path, path, counted, take, 'demanded');
  counted.miss(
    path,
    'unsupported',
    'it is an archive of logs, of which the lines were read with their times',
    'unpack it, and name each log',
  );
  return counted.report();
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
  return text.replace(time, '$1').replace(moves, ' ').replace(lineEnds, '').replaceAll('\0', '');
}
