import type { Scanner } from '../../secrets/engine/scanner.ts';
import { openScanner } from '../../secrets/open-scanner.ts';
import { FileReader } from './file-reader.ts';
import { type Searched, type SearchTask, searchFiles } from './search-files.ts';

let own: { readonly scanner: Scanner; readonly reader: FileReader } | undefined;

/** In another thread, with a scanner that is opened once for all that it is asked. */
export async function searchFilesInThread(task: SearchTask): Promise<Searched> {
  own ??= { scanner: openScanner(), reader: new FileReader() };
  return searchFiles(task, own.scanner, own.reader);
}
