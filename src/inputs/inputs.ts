import type { RepositoryName, RunContext } from '../core/question.ts';
import type { Stage } from '../core/stage.ts';
import type { PolicySource } from '../policy/policy-source.ts';

/** The runner's account of the event, as far as it is needed. A hint: everything that lowers a verdict is confirmed by the platform. */
export interface RunnerContext {
  readonly apiUrl: string;
  /** GITHUB_SERVER_URL, without a slash at its end. */
  readonly serverUrl: string;
  readonly graphqlUrl: string;
  readonly repository: RepositoryName;
  /** GITHUB_SHA. */
  readonly sha: string;
  readonly ref: string;
  readonly event: string;
  /** The commit before the change, where the event names one: `before` of a push, `base_sha` of a merge group. */
  readonly baseSha: string | undefined;
  /** The pull request's head, for `pull_request_target`, whose GITHUB_SHA is the base. */
  readonly headSha: string | undefined;
  readonly run: RunContext;
  /** `owner/name` of the action that runs. */
  readonly gate: string | undefined;
  /** RUNNER_TEMP. */
  readonly temporaryDirectory: string;
}

export type Format = 'text' | 'json' | 'sarif' | 'markdown' | 'github';

/** Everything that was asked for, parsed once, frozen. The token is not part of it. */
export interface Inputs {
  readonly launcher: 'action' | 'cli';
  readonly policy: PolicySource;
  readonly stage: Stage | undefined;
  readonly environment: string | undefined;
  readonly mode: 'enforce' | 'report';
  readonly isSarifWanted: boolean;
  /** Lines: path globs, `sha256:...`, `oci://registry/name@sha256:...`, `pkg:npm/name@version`. */
  readonly artifacts: readonly string[];
  /** Paths of bundle files. */
  readonly bundles: readonly string[];
  /** The commit that the artifacts must be built from, 40 hex digits. */
  readonly sourceCommit: string | undefined;
  /** A token with administration rights was given beside the job's own. */
  readonly isAdminTokenGiven: boolean;
  /** Path of the only trust root that is accepted. Of the command line; the Action has no such input. */
  readonly trustedRoot: string | undefined;
  /** Address of the registry of `pkg:npm/...` lines; nothing is asked of any other. */
  readonly npmRegistry: string | undefined;
  /** Of the Action. */
  readonly runner: RunnerContext | undefined;
  /** Of the command line. */
  readonly directory: string;
  readonly isRecursive: boolean;
  readonly isOffline: boolean;
  readonly rules: readonly string[];
  readonly repository: RepositoryName | undefined;
  /** The text lists all that was found, also what is recorded only. */
  readonly isVerbose: boolean;
  readonly format: Format;
  readonly output: string | undefined;
}
