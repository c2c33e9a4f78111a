import type { AttestationEvidence, Decision, RuleResult } from '../src/core/decision.ts';
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

/** Provenance by an approved build, which a requirement demands. */
export function anAttestation(fields: Partial<AttestationEvidence> = {}): AttestationEvidence {
  return {
    source: 'GitHub attestations',
    predicateType: 'https://slsa.dev/provenance/v1',
    root: 'public-good',
    signer: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
    signedAt: '2026-03-04T05:00:00.000Z',
    satisfies: ['attestations.provenance', 'identities.release'],
    ...fields,
  };
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
    omitted: [],
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
    binding: { value: false, reason: 'no ruleset requires this workflow', remedy: 'let a ruleset require it' },
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
    judged: { workflows: 4, actions: 2 },
    isPartial: false,
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

/** A denial with one of everything that a report shows. */
export function aDenial(fields: Partial<Decision> = {}): Decision {
  const at = (path: string, line: number): Finding['location'] => ({ path, start: { line, column: 9 }, end: { line, column: 20 } });
  return aDecision({
    verdict: 'deny',
    exitReason: 'violation',
    exitCode: 1,
    results: [
      aViolation('workflow/unpinned-action', [
        aFinding({ location: at('.github/workflows/ci.yml', 7), enforcement: 'warn', severity: 'medium', fingerprint: 'f1' }),
        aFinding({ location: at('.github/workflows/ci.yml', 3), enforcement: 'audit', introduced: false, fingerprint: 'f2' }),
        aFinding({ fingerprint: 'f3' }),
        aFinding({ location: at('.github/workflows/legacy.yml', 5), exception: 'legacy-pin', fingerprint: 'f4' }),
      ]),
      aViolation('secret/bulk-exposure', [
        aFinding({
          severity: 'critical',
          message: 'toJSON(secrets) hands every secret of the job to this step',
          remediation: 'Name the secrets that the step needs:\nenv:\n  TOKEN: ${{ secrets.TOKEN }}',
          location: { path: '.github/workflows/release.yml', start: { line: 20, column: 11 }, end: { line: 22, column: 4 } },
          related: [{ location: at('.github/workflows/release.yml', 2), message: 'the trigger that starts it' }],
          subject: {},
          fingerprint: 'f5',
        }),
      ]),
      aViolation('approval/unprotected-environment', [
        aFinding({
          enforcement: 'warn',
          severity: 'medium',
          message: "Environment 'production' has no required reviewers",
          remediation: 'Add a required reviewer in the settings of the environment.',
          command: "gh api 'repos/acme/app/environments/production'",
          location: { object: 'environment', name: 'production', url: 'https://github.com/acme/app/settings/environments' },
          subject: { environment: 'production' },
          fingerprint: 'f6',
        }),
      ]),
      aViolation('workflow/default-permissions', [aFinding({ enforcement: 'audit', severity: 'low', fingerprint: 'f7' })]),
      anUnknown('approval/stale-review', [aGap()], { unknownEnforcement: 'deny' }),
      anUnknown('approval/self-review-allowed', [aGap(), aGap({ item: 'environment staging' })]),
      anUnknown('workflow/impostor-commit', [
        aGap({ item: 'acme/setup', cause: 'outage', why: 'the API answered 502', remedy: 'Run it again.' }),
      ]),
      aResult({ rule: 'change/frozen', outcome: 'not-applicable', reason: 'no freeze source is configured' }),
      aResult(),
    ],
    exceptions: [{ id: 'legacy-pin', rule: 'workflow/unpinned-action', findings: 1, expires: '2026-12-31' }],
    reasons: ['secret/bulk-exposure: toJSON(secrets) hands every secret of the job to this step'],
    notices: ['1 finding was there before this change and does not count'],
    counts: { denied: 2, warned: 2, audited: 1, excepted: 1, old: 1, unknown: 3, errors: 0 },
    ...fields,
  });
}

/** Names that an attacker may give to a file, a branch or a step. */
export const hostileNames = [
  '::error::owned',
  ' ::set-env name=PATH::/tmp',
  '##[add-mask]x',
  '\u001b[31mred\u001b[0m',
  'a%0A::error::b',
  'line\n::warning::next\r\nlast',
  'a|b|c',
  '</details></td><img src=x onerror=1>',
  '`code` and `` more',
  '[click](https://evil.example)',
  '@octocat please see #1 and GH-2',
  'www.evil.example',
  '\u202egnp.exe',
  'zero\u200bwidth\u2060\ufeff',
  '\ud800lone',
  '# heading',
  '__proto__',
  '../../etc/passwd',
  '$x$ and $$y$$',
] as const;

/** A denial in which every text that comes from outside is hostile. */
export function aHostileDecision(name: string): Decision {
  const finding = aFinding({
    message: `${name} is named here`,
    remediation: `Rename ${name}`,
    location: { path: name, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    related: [{ location: { object: name, name }, message: name }],
    subject: { name },
  });
  return aDecision({
    verdict: 'deny',
    exitReason: 'violation',
    exitCode: 1,
    results: [
      aViolation('workflow/unpinned-action', [finding, { ...finding, location: { object: 'environment', name } }]),
      anUnknown('approval/stale-review', [aGap({ item: name, why: name, remedy: name })], { unknownEnforcement: 'deny' }),
      aResult({ rule: 'secret/hardcoded', outcome: 'error', reason: name, unknownEnforcement: 'deny' }),
    ],
    whyStage: name,
    binding: { value: false, reason: name, remedy: name },
    policy: { layers: [{ source: name, digest: `sha256:${'00'.repeat(32)}` }], isAbsent: false },
    environment: name,
    subjects: [
      {
        name,
        digest: `sha256:${'ab'.repeat(32)}`,
        staged: undefined,
        attestations: [anAttestation({ source: name, predicateType: name, root: name, signer: name, satisfies: [name] })],
      },
    ],
    facts: [{ name, source: name, state: 'unknown' }],
    exceptions: [{ id: name, rule: name, findings: 1, expires: '2026-12-31' }],
    reasons: [name],
    notices: [name],
    counts: { ...noCounts, denied: 2, unknown: 1, errors: 1 },
  });
}
