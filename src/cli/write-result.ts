import { InterlockError } from '../core/errors.ts';
import type { CliPorts } from './cli-ports.ts';

/** Where a result goes, and what it was made of. */
export interface Destination {
  readonly output: string | undefined;
  /** Files, and directories with all that lies in them. */
  readonly inputs: readonly string[];
}

/** Writes a result to standard output or to the named file; never over what it was made of (USAGE). */
export async function writeResult(
  text: string,
  { output, inputs }: Destination,
  ports: Pick<CliPorts, 'overwrittenBy' | 'writeFile' | 'writeOut'>,
): Promise<void> {
  if (output === undefined) return ports.writeOut(text);
  const lost = await ports.overwrittenBy(output, inputs);
  if (lost !== undefined)
    throw new InterlockError('USAGE', `--output ${output} would overwrite ${lost}, which is read here; name another file`);
  return ports.writeFile(output, text);
}
