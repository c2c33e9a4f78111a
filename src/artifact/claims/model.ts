/** What a signed statement says, as typed values. Its signer wrote all of it: it proves nothing beyond "this signer says so". */

/** Where a build says that its source came from. */
export interface ClaimedSource {
  /** Web address of the repository, without `git+` and `.git`. */
  readonly repository: string;
  /** `refs/...` */
  readonly ref: string | undefined;
  readonly commit: string | undefined;
}

/** SLSA provenance. What it does not say is undefined. */
export interface ProvenanceClaims {
  readonly kind: 'provenance';
  readonly buildType: string | undefined;
  readonly builder: string | undefined;
  /** Of a build type of GitHub Actions each place that says what was built; of another one every git repository that is named. */
  readonly sources: readonly ClaimedSource[];
  /** The workflow that was started. */
  readonly workflow: { readonly repository: string | undefined; readonly path: string; readonly ref: string | undefined } | undefined;
  /** `https://SERVER/OWNER/NAME/actions/runs/RUN/attempts/ATTEMPT`, `RUN-ATTEMPT`, or what another builder calls a run. */
  readonly invocation: string | undefined;
  readonly trigger: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly runner: string | undefined;
}

/** A verifier's summary (VSA): that it judged an artifact, and how. */
export interface SummaryClaims {
  readonly kind: 'vsa';
  /** URI by which the verifier calls itself. */
  readonly verifier: string;
  /** What the artifact was judged as; undefined in v0.1, which does not say it. */
  readonly resource: string | undefined;
  readonly result: 'PASSED' | 'FAILED';
  /** As they are written: `SLSA_BUILD_LEVEL_3`. */
  readonly levels: readonly string[];
  /** ISO 8601, UTC. */
  readonly verifiedAt: string;
  /** `sha256:` and hex digits, where it is said. */
  readonly policyDigest: string | undefined;
}

export interface SbomClaims {
  readonly kind: 'sbom';
  readonly format: 'spdx' | 'cyclonedx';
  /** Of the format: `2.3`, `1.6`. */
  readonly version: string;
  readonly components: number;
}

/** From the worst; `unknown` are those of which the scanner gives no severity that can be read. */
export const scanSeverities = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const;
export type ScanSeverity = (typeof scanSeverities)[number];

export interface ScanClaims {
  readonly kind: 'scan';
  /** URI of the scanner. */
  readonly scanner: string;
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
  /** How many vulnerabilities of each severity. */
  readonly found: Readonly<Record<ScanSeverity, number>>;
}

/** That these files make up a release. */
export interface ReleaseClaims {
  readonly kind: 'release';
  readonly purl: string;
  /** `owner/name` */
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly tag: string | undefined;
}

/** Of a type that is known, and not what that type demands. */
export interface UnreadableClaims {
  readonly kind: 'unreadable';
  readonly of: 'provenance' | 'vsa' | 'sbom' | 'scan' | 'release';
  /** One clause. */
  readonly why: string;
}

export type Claims =
  | ProvenanceClaims
  | SummaryClaims
  | SbomClaims
  | ScanClaims
  | ReleaseClaims
  | UnreadableClaims
  /** Of a type whose content nobody here knows. */
  | { readonly kind: 'other' };

/** A value at a path of the predicate; null stands for what is absent, no plain value, or over a limit, and equals nothing. */
export type FieldValue = string | number | boolean | null;
