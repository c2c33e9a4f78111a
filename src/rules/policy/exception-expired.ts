import type { Found, Outcome } from '../../core/decision.ts';
import { coverOf, type ExpiringException } from '../../core/exception.ts';
import type { Location } from '../../core/location.ts';
import type { Exception } from '../../core/policy.ts';
import { defineRule } from '../define-rule.ts';

/** An exception that has run out, and what it would have covered. */
interface Expired {
  readonly exception: ExpiringException;
  readonly first: Found;
  readonly others: readonly Found[];
}

/** More findings than these are counted, not listed. */
const maxRelated = 20;

export default defineRule({
  meta: {
    id: 'policy/exception-expired',
    title: 'No finding waits behind an exception that has run out',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: 'warn' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'NIST-CSF', id: 'ID.RA-07' },
      { framework: 'NIST-CSF', id: 'GV.PO-02' },
      { framework: 'NIST-800-207', id: 'T7' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
    ],
    rationale:
      'An exception ends on its date so that somebody decides again. The finding that it covered counts from then on; this rule says why a check that was green yesterday is not today, and whom to ask.',
    remediation:
      'Put right what the exception `{id}` covered and remove it, or have it approved again with a new `expires` and the reason why it is still needed.',
    messages: {
      expired:
        'Exception `{id}` ended on {expires}, and {count} of `{rule}` would have been covered by it. Put that right, or have the exception approved again',
    },
    examples: [
      {
        title: 'An exception ended while what it covered is still there',
        files: {},
        facts: {
          policy: {
            exceptions: [
              {
                id: 'legacy-pin',
                rule: 'workflow/unpinned-action',
                where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
                reason: 'the new version is being tested',
                approvedBy: '@alice',
                expires: '2026-01-31',
                revoked: undefined,
                isFromOrganisation: false,
                place: { path: '.github/interlock.yml', line: 9, column: 5 },
              },
            ],
          },
          outcomes: [
            {
              meta: { id: 'workflow/unpinned-action' },
              kind: 'violation',
              reason: '',
              findings: [
                {
                  location: { path: '.github/workflows/legacy.yml', start: { line: 7, column: 15 }, end: { line: 7, column: 27 } },
                  subject: { uses: 'acme/tool@v1' },
                  message: 'acme/tool@v1 is named by a tag',
                },
              ],
              gaps: [],
            },
          ],
        },
        expect: [{ message: 'expired', path: '.github/interlock.yml', line: 9 }],
      },
      {
        title: 'An exception ended, and nothing needs it any more',
        files: {},
        facts: {
          policy: {
            exceptions: [
              {
                id: 'legacy-pin',
                rule: 'workflow/unpinned-action',
                where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
                reason: 'the new version is being tested',
                approvedBy: '@alice',
                expires: '2026-01-31',
                revoked: undefined,
                isFromOrganisation: false,
                place: undefined,
              },
            ],
          },
          outcomes: [],
        },
        expect: [],
      },
    ],
    options: {},
    key: ['id'],
    locked: true,
  },
  needs: ['outcomes', 'policy', 'scene'],
  evaluate({ outcomes, policy, scene }) {
    return expiredOf(outcomes, policy.exceptions, scene.now).map(({ exception, first, others }) => {
      const findings = [first, ...others];
      return {
        kind: 'violation',
        message: 'expired',
        data: {
          id: exception.id,
          expires: exception.expires,
          rule: exception.rule,
          count: findings.length === 1 ? '1 finding' : `${findings.length} findings`,
        },
        location: locationOf(exception),
        related: findings.slice(0, maxRelated).map(({ location, message }) => ({ location, message })),
      };
    });
  },
});

function expiredOf(outcomes: readonly Outcome[], exceptions: readonly Exception[], now: string): readonly Expired[] {
  const byException = new Map<ExpiringException, { first: Found; others: Found[] }>();
  for (const { meta, findings } of outcomes) {
    for (const found of findings) {
      const cover = coverOf(exceptions, meta.id, found, now);
      if (cover?.state !== 'expired' || found.waiver !== undefined) continue;
      const known = byException.get(cover.exception);
      if (known === undefined) byException.set(cover.exception, { first: found, others: [] });
      else known.others.push(found);
    }
  }
  return [...byException].map(([exception, found]) => ({ exception, ...found }));
}

function locationOf({ id, place }: Exception): Location {
  if (place === undefined) return { object: 'exception', name: id };
  const at = { line: place.line, column: place.column };
  return { path: place.path, start: at, end: at };
}
