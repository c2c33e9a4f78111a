import type { IdentityClaims } from '../platform/model.ts';

/** What a token must say to be the running job's own; compared before any other claim is looked at. */
export interface JobIdentity {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
  readonly runAttempt: number;
  /** Commit of the run (GITHUB_SHA). */
  readonly sha: string;
  /** `owner/name/path@ref` of the file in which the job stands. */
  readonly jobWorkflowRef: string;
  /** Id of the job's check run, where the runner says it. */
  readonly checkRunId: string | undefined;
}

export type ClaimsAnswer =
  | { readonly state: 'value'; readonly claims: IdentityClaims }
  /** The job has no right to a token. */
  | { readonly state: 'missing' }
  /** A token came, and it is not what it must be: of another issuer, key, audience, job or time. */
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'outage'; readonly why: string };

/** The identity token of the running job. */
export interface IdentityTokens {
  /** Asks for a token with a fresh random audience, verifies it, and gives its claims; never the token. */
  claims(job: JobIdentity): Promise<ClaimsAnswer>;
}
