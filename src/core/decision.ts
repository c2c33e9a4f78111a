import type { Control } from './controls.ts';
import type { Gap } from './facts.ts';
import type { Finding, Waiver } from './finding.ts';
import type { PolicyLayer, Revocation } from './policy.ts';
import type { RuleMeta } from './rule.ts';
import type { Enforcement, Stage } from './stage.ts';

export type OutcomeKind = 'pass' | 'violation' | 'unknown' | 'not-applicable' | 'error';

/** What one rule came to, before the policy speaks. */
export interface Outcome {
  readonly meta: RuleMeta;
  readonly kind: OutcomeKind;
  /** Empty for a pass. */
  readonly reason: string;
  readonly findings: readonly Found[];
  readonly gaps: readonly Gap[];
}

/** A finding before exceptions and enforcement. */
export type Found = Omit<Finding, 'enforcement' | 'exception'> & { readonly isAdvice?: true; readonly waiver?: Waiver };

/** A signature that holds, and the lines of the policy that it satisfies. */
export interface AttestationEvidence {
  /** Where it came from. */
  readonly source: string;
  /** Undefined where the bytes themselves were signed. */
  readonly predicateType: string | undefined;
  /** Name of the trust root. */
  readonly root: string;
  /** Name in the certificate, or `the key NAME`. */
  readonly signer: string;
  /** ISO 8601, UTC; undefined where nobody vouches for a time. */
  readonly signedAt: string | undefined;
  /** `identities.NAME` and `attestations.NAME`. */
  readonly satisfies: readonly string[];
}

export interface RuleResult {
  readonly rule: string;
  readonly outcome: OutcomeKind;
  readonly enforcement: Enforcement;
  /** What its gaps or error do: part of `counts.unknown` either way. */
  readonly unknownEnforcement: Enforcement;
  readonly controls: readonly Control[];
  readonly reason: string;
  readonly remedy: string;
  readonly gaps: readonly Gap[];
  /** Those that weigh most, where one file has very many. */
  readonly findings: readonly Finding[];
  /** How many more there are, by place. Verdict and counts know them all. */
  readonly omitted: readonly Omitted[];
}

/** Findings of one rule in one place that are counted and not listed. */
export interface Omitted {
  readonly place: string;
  readonly findings: number;
  readonly denied: number;
  readonly warned: number;
}

export type ExitReason = 'none' | 'violation' | 'unknown' | 'policy' | 'internal';

export interface Counts {
  /** Findings. */
  readonly denied: number;
  readonly warned: number;
  readonly audited: number;
  readonly excepted: number;
  /** Findings that the base already had. */
  readonly old: number;
  /** Rules with a gap. */
  readonly unknown: number;
  /** Rules that broke. */
  readonly errors: number;
}

/** What covers findings of a rule: an exception of the policy, or an entry of a file that it names. */
export interface UsedException {
  readonly id: string;
  readonly rule: string;
  readonly findings: number;
  /** `YYYY-MM-DD`; undefined = it has no end. */
  readonly expires: string | undefined;
  /** Where it covers a credential because that opens nothing any more. */
  readonly revoked?: Revocation | undefined;
}

/** The whole record of one run, `interlock.decision/v1`. All but `telemetry` is byte-stable for equal input. */
export interface Decision {
  readonly schema: 'interlock.decision/v1';
  readonly verdict: 'allow' | 'deny';
  /** False with `mode: report`: a deny is said and does not fail. */
  readonly enforced: boolean;
  readonly exitReason: ExitReason;
  /** 0 allow, 1 violations, 2 policy, 3 only unknown, 4 internal. */
  readonly exitCode: 0 | 1 | 2 | 3 | 4;
  readonly stage: Stage;
  readonly whyStage: string;
  readonly mode: 'enforce' | 'report';
  /** `remedy` says how to make it binding; empty where it is. */
  readonly binding: { readonly value: boolean; readonly reason: string; readonly remedy: string };
  readonly tool: { readonly name: string; readonly version: string };
  readonly policy: { readonly layers: readonly PolicyLayer[]; readonly isAbsent: boolean };
  readonly decidedAt: string;
  readonly repository: string | undefined;
  /** Web address of the platform, without a slash at its end; `https://github.com` where it is left out. */
  readonly server?: string;
  readonly commit: string | undefined;
  readonly base: string | undefined;
  readonly event: string | undefined;
  readonly environment: string | undefined;
  readonly run:
    | {
        readonly id: string;
        readonly attempt: number;
        readonly workflowRef: string;
        readonly job: string;
        readonly actor: string;
        readonly triggeringActor: string;
      }
    | undefined;
  /** What is deployed; `staged` is the read-only copy of a file. */
  readonly subjects: readonly {
    readonly name: string;
    readonly digest: string;
    readonly staged: string | undefined;
    /** Those that hold, in a fixed order. */
    readonly attestations: readonly AttestationEvidence[];
  }[];
  /** What was said to the waiting environments of the run. */
  readonly approvals: readonly {
    readonly by: string | undefined;
    readonly isApp: boolean;
    readonly state: 'approved' | 'rejected' | 'pending';
    readonly environments: readonly string[];
  }[];
  readonly exceptions: readonly UsedException[];
  readonly facts: readonly { readonly name: string; readonly source: string; readonly state: 'known' | 'unknown' }[];
  /** How many files the rules were given. */
  readonly judged: { readonly workflows: number; readonly actions: number };
  /** Only the rules that were asked for were judged. */
  readonly isPartial: boolean;
  readonly results: readonly RuleResult[];
  /** Why the verdict is what it is, most important first; for an allow, what was decided. */
  readonly reasons: readonly string[];
  /** What a reader must know beside the verdict: no policy file, observing, not binding, old findings. */
  readonly notices: readonly string[];
  readonly counts: Counts;
  readonly telemetry: {
    readonly api: { readonly calls: number; readonly remaining: number | undefined };
    readonly started: string;
    /** Seconds. */
    readonly duration: number;
  };
}
