import type { Decision, RuleResult } from '../src/core/decision.ts';
import { type Gap, gap } from '../src/core/facts.ts';
import type { Finding } from '../src/core/finding.ts';
import type { RuleMeta } from '../src/core/rule.ts';

/** A denied, introduced finding in a workflow file. */
export function aFinding(fields: Partial<Finding> = {}): Finding {
  return {
    severity: 'high',
    confidence: 'high',
    enforcement: 'deny',
    introduced: true,
    message: "'acme/setup@v2' names a tag, which its owner can move to other code",
    remediation: "Write 'acme/setup@<full commit SHA> # v2'.",
    location: { path: '.github/workflows/release.yml', start: { line: 12, column: 15 }, end: { line: 12, column: 28 } },
    related: [],
    subject: { uses: 'acme/setup@v2' },
    fingerprint: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    ...fields,
  };
}

/** A permission that the job did not grant. */
export function aGap(fields: Partial<Omit<Gap, 'kind'>> = {}): Gap {
  return gap({
    item: 'environment production',
    cause: 'forbidden',
    why: 'the protection rules of an environment need actions: read',
    remedy: 'Add to the job:\npermissions:\n  actions: read',
    ...fields,
  });
}

/** A rule that passed, at deny. */
export function aResult(fields: Partial<RuleResult> = {}): RuleResult {
  return {
    rule: 'workflow/insecure-commands',
    outcome: 'pass',
    enforcement: 'deny',
    unknownEnforcement: 'off',
    controls: [{ framework: 'OWASP-CICD', id: 'CICD-SEC-4' }],
    reason: '',
    remedy: '',
    gaps: [],
    findings: [],
    ...fields,
  };
}

/** A rule with findings; its enforcement is that of the first. */
export function aViolation(rule: string, findings: readonly Finding[], fields: Partial<RuleResult> = {}): RuleResult {
  const [first = aFinding()] = findings;
  return aResult({
    rule,
    outcome: 'violation',
    enforcement: first.enforcement,
    reason: first.message,
    remedy: first.remediation,
    findings,
    ...fields,
  });
}

/** A rule that could not be decided. */
export function anUnknown(rule: string, gaps: readonly Gap[], fields: Partial<RuleResult> = {}): RuleResult {
  const [first = aGap()] = gaps;
  return aResult({
    rule,
    outcome: 'unknown',
    unknownEnforcement: 'warn',
    reason: `${first.item}: ${first.why}`,
    remedy: first.remedy ?? '',
    gaps,
    ...fields,
  });
}

/** An allow at merge of a pull request, by one rule that passed. Counts and verdict are given, not computed: the engine does that. */
export function aDecision(fields: Partial<Decision> = {}): Decision {
  return {
    schema: 'interlock.decision/v1',
    verdict: 'allow',
    enforced: true,
    exitReason: 'none',
    exitCode: 0,
    stage: 'merge',
    whyStage: 'the event is pull_request, and no job that needs this one deploys',
    mode: 'enforce',
    binding: { value: false, reason: 'no ruleset requires this workflow' },
    tool: { name: 'interlock', version: '0.1.0' },
    policy: {
      layers: [
        { source: 'preset:recommended@1', digest: `sha256:${'1a2b3c4d'.repeat(8)}` },
        { source: `.github/interlock.yml at ${'9e'.repeat(20)}`, digest: `sha256:${'5e6f7a8b'.repeat(8)}` },
      ],
      isAbsent: false,
    },
    decidedAt: '2026-03-04T05:06:07.890Z',
    repository: 'acme/app',
    commit: 'c0'.repeat(20),
    base: 'ba'.repeat(20),
    event: 'pull_request',
    environment: undefined,
    run: {
      id: '4711',
      attempt: 1,
      workflowRef: 'acme/app/.github/workflows/ci.yml@refs/pull/7/merge',
      job: 'interlock',
      actor: 'alice',
      triggeringActor: 'alice',
    },
    subjects: [],
    approvals: [],
    exceptions: [],
    facts: [{ name: 'workflows', source: `commit ${'c0'.repeat(20)} of acme/app`, state: 'known' }],
    results: [aResult()],
    reasons: ['1 rule passed'],
    notices: [],
    counts: noCounts,
    telemetry: { api: { calls: 2, remaining: 4998 }, started: '2026-03-04T05:06:07.000Z', duration: 0.89 },
    ...fields,
  };
}

export const noCounts: Decision['counts'] = { denied: 0, warned: 0, audited: 0, excepted: 0, old: 0, unknown: 0, errors: 0 };

/** Metadata of a rule with an option, several controls and two examples. */
export function aMeta(fields: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id: 'workflow/unpinned-action',
    title: 'Actions of other repositories are pinned to a full commit SHA',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'warn', strict: { merge: 'deny', deploy: 'deny', posture: 'warn' } },
    unknown: { merge: 'warn', deploy: 'deny', posture: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-3' },
    ],
    rationale: 'A tag can be moved to other code by whoever can write to its repository; every job that names it runs that code at once.',
    remediation: "Write '{name}@<full commit SHA> # {ref}'.",
    messages: { tag: "'{uses}' names a tag, which its owner can move to other code" },
    examples: [
      {
        title: 'a tag',
        files: {
          '.github/workflows/ci.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/setup@v2\n',
        },
        expect: [{ message: 'tag', path: '.github/workflows/ci.yml', line: 6 }],
      },
      {
        title: 'a full commit SHA',
        files: {
          '.github/workflows/ci.yml': `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/setup@${'ab'.repeat(20)} # v2\n`,
        },
        expect: [],
      },
    ],
    options: { allow: { type: 'strings', default: [], description: 'Owners whose tags are accepted' } },
    key: ['uses'],
    ...fields,
  };
}
