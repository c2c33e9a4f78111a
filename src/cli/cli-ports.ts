import type { Artifacts, Verifier } from '../ports/artifacts.ts';
import type { PolicyFiles } from '../ports/policy-files.ts';
import type { Catalogue, Ports } from '../run.ts';

/** What the command line asks of its surroundings beside the pipeline's ports. */
export interface CliPorts extends Ports {
  readonly catalogue: Catalogue;
  /** Artifacts and their verifier, under the trust root of that path alone or those that are embedded. */
  readonly openArtifacts: (trustedRoot: string | undefined) => { readonly artifacts: Artifacts; readonly verifier: Verifier };
  /** Files that a policy of this machine names. */
  readonly policyFiles: PolicyFiles;
  /** The directory that their paths start from. */
  readonly rootOfPolicy: (path: string) => string;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Writes a file that the user named (OUTPUT_UNWRITABLE). */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** The first of these files and directories that a result at this path would overwrite. */
  readonly overwrittenBy: (path: string, inputs: readonly string[]) => Promise<string | undefined>;
  readonly readFile: (path: string) => Promise<string>;
  readonly isColour: boolean;
}

/** What a command that only verifies or converts asks. */
export type VerifyPorts = Pick<CliPorts, 'openArtifacts' | 'writeOut' | 'writeError' | 'writeFile' | 'overwrittenBy' | 'readFile'>;
