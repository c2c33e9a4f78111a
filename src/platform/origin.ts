/** What GitHub says today about where an artifact came from: its run and its release. */

/** One attempt of a run. */
export interface RunAttempt {
  readonly repositoryId: string;
  readonly id: string;
  readonly attempt: number;
  readonly event: string;
  /** Of a pull request its head, not the merge commit that runs. */
  readonly headSha: string;
  /** Path of the workflow file that was started, without a ref. */
  readonly path: string;
  /** `completed`, `in_progress`, `queued`, `waiting`, ... */
  readonly status: string;
  /** `success`, `failure`, `cancelled`, `timed_out`, ...; undefined while it runs. */
  readonly conclusion: string | undefined;
}

/** A job of one attempt. */
export interface RunJob {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | undefined;
}

export interface Release {
  readonly tag: string;
  /** Its tag and its assets cannot be changed; undefined where the platform does not say it. */
  readonly isImmutable: boolean | undefined;
  readonly url: string | undefined;
}
