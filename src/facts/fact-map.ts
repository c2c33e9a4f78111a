import type { BuildRunId, BuildSource } from '../artifact/build-origin.ts';
import type { SignedSubject, Subject } from '../artifact/model.ts';
import type { Binding } from '../core/binding.ts';
import type { Outcome } from '../core/decision.ts';
import type { Fact, Many } from '../core/facts.ts';
import type { FileLocation } from '../core/location.ts';
import type { Policy } from '../core/policy.ts';
import type { Stage } from '../core/stage.ts';
import type {
  BranchRules,
  DefaultToken,
  DeployedCommit,
  DeploymentEnvironment,
  DeploymentRecord,
  IdentityClaims,
  MergedPullRequest,
  RunApproval,
  StoredSecret,
  TagRuleset,
  WorkflowRun,
} from '../platform/model.ts';
import type { Release, RunAttempt, RunJob } from '../platform/origin.ts';
import type { DeployedChange } from '../ports/platform.ts';
import type { KnownFile } from '../secrets/allowances/known-file.ts';
import type { LeakedCredential } from '../secrets/leaked-credential.ts';
import type { DeployedManifests } from '../workflow/deployed-images.ts';
import type { ExpandedText } from '../workflow/expand-text.ts';
import type { ActionDefinition, DependabotFile, LockFile, Problem, Workflow } from '../workflow/model.ts';

/** Where the program stands. */
export interface Scene {
  readonly stage: Stage;
  /** `owner/name` of the action that runs, or undefined on the command line. */
  readonly gate: string | undefined;
  /** `owner/name` of the judged repository, where it is known. */
  readonly repository: string | undefined;
  /** Path and job id of the running job within the judged tree, where it stands there. */
  readonly running: { readonly path: string; readonly job: string } | undefined;
  /** The deployed commit, and the one that artifacts must be built from, 40 hex digits; undefined where neither is known or given. */
  readonly commit: string | undefined;
  readonly sourceCommit: string | undefined;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** Everything that was read and parsed, before a stage narrows it. */
export interface Pipeline {
  readonly workflows: Many<Workflow>;
  readonly actions: Many<ActionDefinition>;
  readonly dependabot: Many<DependabotFile>;
  readonly locks: Many<LockFile>;
  readonly problems: readonly Problem[];
  /** Path -> text of all that was read, refused files too. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An image of a manifest, compose file or kustomization that a job deploys. */
export interface ManifestImage {
  /** As the file names it; with what a kustomization puts in its place. */
  readonly written: string;
  readonly readings: readonly ExpandedText[];
  readonly location: FileLocation;
  /** The command or input that deploys the file. */
  readonly use: DeployedManifests;
}

/** A job of the judged workflows that names an environment, or the running job's own, where an input or its token names it. */
export interface EnvironmentUse {
  readonly environment: string;
  /** Id of the job. */
  readonly job: string;
  /** Undefined where no file names it: an input or the job's identity token does. */
  readonly location: FileLocation | undefined;
  /** The running job itself stands in the environment: what protects it was passed. */
  readonly isReached: boolean;
  /** `deployment: false`: used without a record. */
  readonly isRecorded: boolean;
}

/** The judged repository as the platform knows it. */
export interface RepositoryIdentity {
  /** `owner/name`. */
  readonly name: string;
  /** A number that survives a rename. */
  readonly id: string;
  readonly defaultBranch: string;
  /** Web address of the platform without a slash at its end. */
  readonly server: string;
}

/** Where the commit that something was built from stands today. */
export type SourceStanding =
  /** It is the tip of this branch or tag, or behind it. */
  | { readonly kind: 'on'; readonly ref: string; readonly tip: string }
  /**
   * It is not on `ref`, which had to hold it: the branch or protected tag that it was built from, or else the default branch, because what
   * it was built from is `gone`, or is `unprotected`: neither a branch nor a tag that rulesets protect.
   */
  | { readonly kind: 'off'; readonly ref: string; readonly tip: string; readonly from: 'branch' | 'tag' | 'gone' | 'unprotected' }
  /** The name of the source repository, whose number was `expected`, belongs to another one now. */
  | { readonly kind: 'renamed'; readonly name: string; readonly id: string; readonly expected: string };

export interface ArtifactSource {
  readonly source: BuildSource;
  readonly standing: Fact<SourceStanding>;
}

/** The attempt that signed, as the platform records it. */
export interface BuildRun {
  readonly source: Pick<BuildSource, 'server' | 'owner' | 'name'>;
  readonly run: BuildRunId;
  readonly found: Fact<FoundRun>;
}

export interface FoundRun extends RunAttempt {
  /** Of the very run that this job belongs to: its jobs that ended without success, so far. Undefined for any other run. */
  readonly failedJobs: readonly RunJob[] | undefined;
}

/** A release that is deployed from, and what was built or attested for it. */
export interface DeployedRelease {
  /** `owner/name`. */
  readonly repository: string;
  /** Without `refs/tags/`. */
  readonly tag: string;
  /** Undefined where the tag has no published release. */
  readonly release: Fact<Release | undefined>;
  /** Where the tag stands now; undefined where it is gone, or nothing is to be compared with it. */
  readonly commit: Fact<string | undefined>;
  /** What the tag must still stand at: the commits that were built, attested, or are deployed. */
  readonly attested: readonly string[];
}

export interface ArtifactCredential {
  /** As it was named. */
  readonly artifact: string;
  readonly credential: LeakedCredential;
}

export interface ImageCredential {
  /** As it was named: `oci://ghcr.io/acme/app@sha256:...`. */
  readonly image: string;
  readonly credential: LeakedCredential;
}

export interface LogCredential {
  /** Name of the job that printed it. */
  readonly job: string;
  readonly credential: LeakedCredential;
}

/** Every fact by its key; rules see exactly those that they declare. */
export interface FactMap {
  readonly pipeline: Pipeline;
  /** At `deploy` only the running workflow and what it calls; else all. Gaps are what could not be read of them. */
  readonly workflows: Many<Workflow>;
  /** action.yml at each root and wherever a local `uses:` leads. */
  readonly actions: Many<ActionDefinition>;
  readonly dependabot: Many<DependabotFile>;
  readonly locks: Many<LockFile>;
  /** What is not what GitHub would run, of all pipeline files; never a gap of itself. */
  readonly problems: readonly Problem[];
  readonly scene: Scene;
  readonly policy: Policy;
  readonly repository: RepositoryIdentity;
  /** At `deploy` of the running workflow's jobs; else of all. An environment by an expression is a gap. */
  readonly environmentUses: Many<EnvironmentUse>;
  /** All of the repository; ref policies only of those in use. */
  readonly environments: Many<DeploymentEnvironment>;
  /** Of the branch that a change goes to, else of the default branch. */
  readonly branchRules: BranchRules;
  readonly tagRulesets: Many<TagRuleset>;
  readonly run: WorkflowRun;
  readonly approvals: Many<RunApproval>;
  /** Commits, pull requests and deployments of this deploy in one request, before each is looked at. */
  readonly change: DeployedChange;
  readonly deployments: Many<DeploymentRecord>;
  /** The judged commit first, and where it is a merge, what it merged. */
  readonly deployedCommits: Many<DeployedCommit>;
  /** All that is deployed for the first time, the judged commit first: back to the last successful deployment, or to the beginning. Gaps are about those behind it. */
  readonly commits: Many<DeployedCommit>;
  readonly pullRequests: Many<MergedPullRequest>;
  /** Of the running job's own token, proven. */
  readonly tokenClaims: IdentityClaims;
  readonly binding: Binding;
  /** Images of the files that the judged workflows deploy, with the texts of those files. */
  readonly manifests: Many<ManifestImage> & { readonly texts: ReadonlyMap<string, string> };
  readonly subjects: Many<Subject>;
  readonly signatures: Many<SignedSubject>;
  /** Of each source that an approved signature names, once. */
  readonly artifactSources: readonly ArtifactSource[];
  /** Of each run attempt that an approved signature names, once. */
  readonly buildRuns: readonly BuildRun[];
  readonly deployedReleases: readonly DeployedRelease[];
  /** Tier 2. */
  readonly storedSecrets: Many<StoredSecret>;
  /** Tier 2. */
  readonly defaultToken: DefaultToken;
  /** Ignore files and baselines that the policy names. */
  readonly knownCredentials: Many<KnownFile>;
  /** Redacted: what a change adds, the tree of what is deployed, or the history. */
  readonly credentials: Many<LeakedCredential>;
  /** In the files that are deployed, and in what lies in them. */
  readonly artifactCredentials: Many<ArtifactCredential>;
  /** In the container images that are deployed: their layers, configurations and manifests. */
  readonly imageCredentials: Many<ImageCredential>;
  /** Printed by completed jobs of this run. */
  readonly logCredentials: Many<LogCredential>;
  /** What the other rules came to; rules that need it are judged last. */
  readonly outcomes: readonly Outcome[];
}

export type FactKey = keyof FactMap;
