import type { Decision, RuleResult } from '../core/decision.ts';
import type { Gap, GapCause } from '../core/facts.ts';

/** What could not be decided for one cause: one line in a report, however many rules it blinds. */
export interface UnknownGroup {
  readonly cause: GapCause;
  /** What could not be had; never "untrusted", never "missing". */
  readonly because: string;
  readonly rules: readonly string[];
  /** Those of `rules` that deny because of it. */
  readonly denying: readonly string[];
  /** Each gap once, whatever number of rules needed it. */
  readonly gaps: readonly Gap[];
  readonly remedies: readonly string[];
}

/** By cause, what denies first, else in the order of the decision. */
export function unknownGroups(decision: Decision): readonly UnknownGroup[] {
  const groups = new Map<GapCause, Draft>();
  for (const result of decision.results) {
    for (const one of result.gaps) {
      const draft = groups.get(one.cause) ?? {
        cause: one.cause,
        rules: new Set(),
        denying: new Set(),
        gaps: new Map(),
        remedies: new Set(),
      };
      groups.set(one.cause, draft);
      draft.rules.add(result.rule);
      if (deniesByUnknown(result) && one.isOld !== true) draft.denying.add(result.rule);
      draft.gaps.set(JSON.stringify([one.item, one.why, one.location?.path, one.location?.start]), one);
      draft.remedies.add(one.remedy ?? texts[one.cause].remedy);
    }
  }
  return [...groups.values()].map(toGroup).toSorted((a, b) => Math.sign(b.denying.length) - Math.sign(a.denying.length));
}

interface Draft {
  readonly cause: GapCause;
  readonly rules: Set<string>;
  readonly denying: Set<string>;
  readonly gaps: Map<string, Gap>;
  readonly remedies: Set<string>;
}

function toGroup({ cause, rules, denying, gaps, remedies }: Draft): UnknownGroup {
  return {
    cause,
    because: texts[cause].because,
    rules: [...rules],
    denying: [...denying],
    gaps: [...gaps.values()],
    remedies: [...remedies].filter((text) => text !== ''),
  };
}

/** True where what a rule could not decide denies by itself. A rule that broke is an error, not an unknown. */
export function deniesByUnknown(result: RuleResult): boolean {
  return result.gaps.length > 0 && result.outcome !== 'error' && result.unknownEnforcement === 'deny';
}

const texts: Readonly<Record<GapCause, { readonly because: string; readonly remedy: string }>> = {
  forbidden: { because: 'the token lacks a permission', remedy: 'Grant the named permission in the `permissions:` of the job.' },
  absent: {
    because: 'the platform answered "not found", which may also mean a missing permission',
    remedy: 'Check the name, and grant the job read access to it.',
  },
  limited: { because: "the platform's rate limit is used up", remedy: 'Run the job again when the limit has been reset.' },
  outage: { because: 'the platform did not answer, or answered with an error', remedy: 'Run the job again when the platform answers.' },
  unsupported: {
    because: 'this server does not offer what is asked',
    remedy: 'Set `on-unknown: warn` for these rules if you accept that.',
  },
  'no-token': { because: 'only an administration token can see it', remedy: 'Give `admin-token` to one central posture workflow.' },
  offline: {
    because: 'nothing is asked of the platform in this run',
    remedy: 'Run `interlock check --repo OWNER/NAME` with a token in GH_TOKEN.',
  },
  invalid: { because: 'what was read is not valid', remedy: 'Put the named place right; the line says what is wrong there.' },
  limit: { because: "it is over one of Interlock's limits", remedy: 'Make it smaller, or split it.' },
  truncated: { because: 'the answer is not complete', remedy: 'Run the job again; if it stays so, split what is read.' },
  empty: { because: 'nothing was found where something must be', remedy: 'Check that the job looks at the right repository and commit.' },
  unresolvable: { because: 'the files alone do not tell', remedy: 'Write the value out where an expression or a claim stands.' },
};
