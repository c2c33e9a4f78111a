import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Does something with the path of a file that is not there yet, in a folder of its own, which is gone afterwards. */
export async function inOwnFolder<T>(parent: string, name: string, act: (path: string) => Promise<T>): Promise<T> {
  const own = mkdtempSync(join(parent, 'interlock-read-'));
  try {
    return await act(join(own, name));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
