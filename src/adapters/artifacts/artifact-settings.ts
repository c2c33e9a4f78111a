import type { Transport } from '../github/transport.ts';

export interface ArtifactSettings {
  /** What paths are relative to: GITHUB_WORKSPACE, or the working directory. */
  readonly directory: string;
  /** RUNNER_TEMP: files are copied there, read-only. Undefined on the command line, where they are judged in their place. */
  readonly temporaryDirectory: string | undefined;
  /** Path of the only trust root that is accepted; undefined = those that are embedded. Never an input of the Action. */
  readonly trustedRoot: string | undefined;
  /** How others are asked; absent where nobody may be. */
  readonly network?: ArtifactNetwork | undefined;
  /** The file that starts another thread of this program; undefined = all is done in this one. */
  readonly threadLauncher?: URL | undefined;
}

export interface ArtifactNetwork {
  readonly transport: Transport;
  readonly userAgent: string;
  /** Address of the registry that packages are of; undefined where none was named. */
  readonly npmRegistry: string | undefined;
  /** The repositories that sign the embedded trust roots may be asked for newer ones. */
  readonly refreshesRoots: boolean;
}
