import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { Counted } from './counted.ts';
import { giveBytes } from './give-content.ts';

/** Of the key of ignore files nobody is told that it is here: it must be. */
const own: ReadonlySet<string> = new Set(['INTERLOCK_IGNORE_KEY']);

/**
 * The variables of an environment, in the order of their names, each as a content `environment/NAME` that says `NAME=VALUE`, as a file of variables would:
 * a value that nothing marks is known by its name.
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>, take: TakePart): ReadReport {
  const counted = new Counted();
  for (const [name, value] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (value === undefined || own.has(name)) continue;
    giveBytes(Buffer.from(`${name}=${value}\n`), { path: `environment/${name}`, line: 1 }, counted, take);
    counted.files += 1;
  }
  return counted.report();
}
