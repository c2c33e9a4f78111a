import type { Catalogue, Ports } from '../run.ts';

/** What the command line asks of its surroundings beside the pipeline's ports. */
export interface CliPorts extends Ports {
  readonly catalogue: Catalogue;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Writes a file that the user named (OUTPUT_UNWRITABLE). */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly readFile: (path: string) => Promise<string>;
  readonly isColour: boolean;
}
