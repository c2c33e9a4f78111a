export interface ArtifactSettings {
  /** What paths are relative to: GITHUB_WORKSPACE, or the working directory. */
  readonly directory: string;
  /** RUNNER_TEMP: files are copied there, read-only. Undefined on the command line, where they are judged in their place. */
  readonly temporaryDirectory: string | undefined;
  /** Path of the only trust root that is accepted; undefined = those that are embedded. Never an input of the Action. */
  readonly trustedRoot: string | undefined;
  /** The file that starts another thread of this program; undefined = all is done in this one. */
  readonly threadLauncher?: URL | undefined;
}
