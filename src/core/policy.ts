import type { ErrorPlace } from './errors.ts';
import type { Severity } from './finding.ts';
import type { PerStage } from './stage.ts';

/** Where a layer came from and what exactly was read. */
export interface PolicyLayer {
  /** `preset:recommended@1`, `acme/policies/release.yml@<40 hex>`, `.github/interlock.yml at <sha>`. */
  readonly source: string;
  /** `sha256:` and 64 hex digits of the bytes; of the compiled data for a preset. */
  readonly digest: string;
}

/**
 * Where a layer's text was read, and so the files that it names: a repository at a commit, or a directory of the developer's own machine.
 */
export type PolicyPlace =
  | { readonly kind: 'commit'; readonly owner: string; readonly name: string; readonly commit: string }
  | { readonly kind: 'directory'; readonly path: string };

/** A file that a layer names, with what its bytes must be. */
export interface PolicyFile {
  /** Path from the root of the layer's repository. */
  readonly file: string;
  /** 64 hex digits. */
  readonly sha256: string;
  /** Undefined where nobody can read it: the layer was given as a text alone. */
  readonly place: PolicyPlace | undefined;
}

/** A public key whose signatures count without a certificate. */
export interface PolicyKey extends PolicyFile {
  /** ISO 8601, UTC; where one is set, a log or an authority must prove when the key signed. */
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  /** Name of the entry of `trust-roots` that proves it; undefined = those that are built in. */
  readonly root: string | undefined;
}

/** A trust root beside those that are built in; only identities that name it are satisfied by it. */
export interface PolicyTrustRoot extends PolicyFile {
  readonly name: string;
  readonly profile: 'public-good' | 'github' | 'private';
  /** Least numbers of different logs and timestamp authorities, where they are more than the profile's. */
  readonly logEntries: number | undefined;
  readonly timestamps: number | undefined;
}

/** A file that says which credentials are known and count no longer: an ignore file, or the report of an earlier scan. */
export interface KnownCredentialsFile {
  readonly means: 'ignore' | 'baseline';
  /** Path from the root of the layer's repository. */
  readonly file: string;
  /** Undefined where nobody can read it: the layer was given as a text alone. */
  readonly place: PolicyPlace | undefined;
}

/** The setting of one rule or glob by one layer. */
export interface RuleSetting {
  /** An exact id, or a glob with `*` within a segment or for one. */
  readonly pattern: string;
  readonly enforce: PerStage | undefined;
  readonly denyFrom: Severity | undefined;
  /** `warn` softens only what the platform does not support and a missing tier 2 token. */
  readonly onUnknown: 'warn' | undefined;
  /** Without it a glob never lowers a deny. */
  readonly isLowering: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  /** Index into `Policy.layers`. */
  readonly layer: number;
  /** What the layers above had opened to this one; absent = nothing. */
  readonly open?: readonly string[];
  readonly place: ErrorPlace | undefined;
}

/** That a credential opens nothing any more. */
export interface Revocation {
  /** `YYYY-MM-DD`; from 00:00 UTC of that date on. */
  readonly date: string;
  /** `@login` of who revoked it. */
  readonly by: string;
}

/** A waiver. It covers findings of `rule` whose subject has every value of `where`. */
export interface Exception {
  readonly id: string;
  readonly rule: string;
  /** `path` and values of the rule's key; never a path alone. Globs per path segment in `path` only. */
  readonly where: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly approvedBy: string;
  /** `YYYY-MM-DD`; ends at 00:00 UTC of that date. Undefined = it has no end, as only one of a revoked credential may. */
  readonly expires: string | undefined;
  readonly revoked: Revocation | undefined;
  /** True where it stands in a layer above the repository's own. */
  readonly isFromOrganisation: boolean;
  readonly place: ErrorPlace | undefined;
}

/** Names of the trust roots that come with the program. */
export const builtInRoots = ['public-good', 'github'] as const;

/**
 * Approved build identity; `any` is written out, nothing is optional by accident. `root` names the only trust root that may vouch for it;
 * without it both built-in ones may, and none that the policy brings: a private authority could issue any name.
 */
export type Identity =
  | {
      readonly kind: 'workflow';
      readonly issuer: string;
      readonly workflow: string;
      readonly workflowSha: string | undefined;
      readonly workflowRef: string | undefined;
      readonly sourceRepository: string;
      readonly sourceRepositoryId: string | undefined;
      readonly sourceOwnerId?: string | undefined;
      readonly sourceRef: string;
      readonly triggers: readonly string[] | 'any';
      readonly runner: string;
      readonly visibility?: string | undefined;
      /** Name or glob of the deployment environment of the job that signed. */
      readonly environment?: string | undefined;
      readonly root?: string | undefined;
    }
  | { readonly kind: 'san'; readonly san: string; readonly issuer: string; readonly root?: string | undefined }
  | { readonly kind: 'key'; readonly key: string };

/** What a value of a predicate must be. Text, numbers and truth values equal only their own kind. */
export type FieldCondition =
  | { readonly kind: 'any-of'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'matches'; readonly pattern: string }
  | { readonly kind: 'at-most' | 'at-least'; readonly limit: number };

/** An attestation that artifacts must have; undefined = not demanded, or as a layer above says. */
export interface AttestationRequirement {
  /** `slsa-provenance`, `vsa`, `sbom`, `spdx`, `cyclonedx`, `vulnerability-scan`, `release`, `any`, or the URI of a predicate type. */
  readonly type: string;
  /** Names of identities; undefined = every approved one. */
  readonly signers: readonly string[] | undefined;
  /** How many different signers must have made one; undefined = 1. */
  readonly minimum: number | undefined;
  /** Globs of the names of artifacts that need it; undefined = all. */
  readonly artifacts: readonly string[] | undefined;
  /** By path within the predicate. */
  readonly fields: Readonly<Record<string, FieldCondition>>;
  /** The most of each severity. Of several layers all hold; none = not demanded. */
  readonly vulnerabilities: readonly Readonly<Record<string, number>>[];
  readonly maxAgeDays: number | undefined;
  /** Of a verification summary: the verifier's id, a glob of what it judged, and the least SLSA build level. */
  readonly verifier: string | undefined;
  readonly resource: string | undefined;
  readonly level: number | undefined;
}

export interface EnvironmentRule {
  /** Name or glob of the environment. */
  readonly pattern: string;
  readonly reviewers: number | undefined;
  readonly selfReview: 'forbidden' | 'allowed' | undefined;
  readonly adminBypass: 'forbidden' | 'allowed' | undefined;
  readonly refs: readonly string[] | undefined;
  readonly artifacts: 'required' | 'none' | undefined;
  readonly approval: 'environment' | 'reviewed-pull-request' | 'any' | undefined;
  readonly window: string | undefined;
  /** Index into `Policy.layers`; absent = the strongest. */
  readonly layer?: number;
  /** True where the layers above opened this entry: it replaces theirs. */
  readonly isOpened?: boolean;
}

export interface ChangeWindow {
  /** IANA time zone. */
  readonly zone: string;
  readonly allow: readonly WindowSpan[];
  readonly deny: readonly WindowSpan[];
}

export interface WindowSpan {
  /** `mon-thu`, `sat`, or an absolute date. */
  readonly days: string;
  readonly from: string;
  readonly to: string;
}

/** A layer or an input that tried to permit more than what stands above it allows. */
export interface Loosening {
  /** `input mode`, `rules.secret/inherit`, `exceptions.legacy-pin`. */
  readonly what: string;
  readonly wanted: string;
  readonly allowed: string;
  readonly place: ErrorPlace | undefined;
}

/** A preset that a layer names: every rule that the layers above do not mention is at least what it says. */
export interface PresetChoice {
  /** Index into `Policy.layers`. */
  readonly layer: number;
  readonly name: Policy['preset'];
  /** True where it is milder than the one above, which is open to that. */
  readonly isOpened: boolean;
}

/** The policy in force, all layers merged. */
export interface Policy {
  /** Strongest first; never empty: a proven absence is `preset:recommended`. */
  readonly layers: readonly PolicyLayer[];
  readonly preset: 'recommended' | 'strict' | 'observe';
  /** The presets that layers name, strongest layer first; absent or empty = none does, and `preset` is not a choice of any. */
  readonly presets?: readonly PresetChoice[];
  /** True where a proven absence of a policy file leaves nothing to loosen. */
  readonly isAbsent: boolean;
  readonly rules: readonly RuleSetting[];
  readonly exceptions: readonly Exception[];
  readonly identities: Readonly<Record<string, Identity>>;
  readonly keys: Readonly<Record<string, PolicyKey>>;
  readonly trustRoots: readonly PolicyTrustRoot[];
  /** By name. */
  readonly attestations: Readonly<Record<string, AttestationRequirement>>;
  readonly tokenClaims: Readonly<Record<string, string>>;
  readonly secretsManagers: readonly string[];
  readonly privilegedVariables: readonly string[];
  readonly knownCredentials: readonly KnownCredentialsFile[];
  readonly environments: readonly EnvironmentRule[];
  readonly windows: Readonly<Record<string, ChangeWindow>>;
  /** Keys that a lower layer or an input may loosen: `mode`, `stage`, `exceptions`, `rules.secret/*`, ... */
  readonly open: readonly string[];
  readonly loosenings: readonly Loosening[];
}
