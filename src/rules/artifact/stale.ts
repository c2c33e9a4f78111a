import type { SignedSubject } from '../../artifact/model.ts';
import { gap } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import { defineRule } from '../define-rule.ts';
import { ageOf, daysText } from '../support/age.ts';
import { type Approved, approvedOrAll } from '../support/approved-signer.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;

/** As many days as no artifact is old: the policy names none. */
const notConfigured = 36_500;

/** Facts in which an approved key signed at these times, and it is 23 November 2026. */
function signedAt(...times: readonly string[]) {
  const verifications = times.map((time) => ({
    state: 'verified',
    source: 'app.sigstore.json',
    signer: { kind: 'key', key: 'release' },
    signedAt: time,
  }));
  return {
    subjects: { items: [subject], gaps: [] },
    signatures: { items: [{ subject, verifications }], gaps: [] },
    policy: { identities: { release: { kind: 'key', key: 'release' } } },
    scene: { now: '2026-11-23T10:00:00.000Z' },
  };
}

export default defineRule({
  meta: {
    id: 'artifact/stale',
    title: 'What is deployed was signed not long ago',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'off', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      'A signature says nothing of freshness: an old build with a known hole is signed as well as the newest one, and whoever can choose what is deployed can choose that one. The times compared are those that a transparency log or a timestamp authority vouches for; the earliest counts, since signing an old artifact anew makes it no younger.',
    remediation: 'Build and sign it anew, or, where an older artifact is deployed on purpose, raise `max-age-days` in the policy.',
    messages: {
      old: '`{artifact}` was signed on {date}, {age} ago, and at most {limit} are allowed',
    },
    examples: [
      {
        title: 'Signed last year',
        files: {},
        facts: signedAt('2025-11-20T10:00:00.000Z'),
        options: { 'max-age-days': 90 },
        expect: [{ message: 'old' }],
      },
      {
        title: 'Signed last year, and once more yesterday',
        files: {},
        facts: signedAt('2026-11-22T10:00:00.000Z', '2025-11-20T10:00:00.000Z'),
        options: { 'max-age-days': 90 },
        expect: [{ message: 'old' }],
      },
      { title: 'Signed this week', files: {}, facts: signedAt('2026-11-20T10:00:00.000Z'), options: { 'max-age-days': 90 }, expect: [] },
    ],
    options: {
      'max-age-days': {
        type: 'integer',
        default: notConfigured,
        minimum: 1,
        stricter: 'less',
        description: 'How many days ago an artifact may have been signed; nothing is too old where the policy does not say it',
      },
    },
    key: ['artifact'],
  },
  needs: ['subjects', 'signatures', 'policy', 'scene'],
  wants: ['repository', 'tagRulesets'],
  evaluate({ signatures, policy: { identities }, scene: { now }, repository, tagRulesets }, options) {
    const limit = options['max-age-days'];
    if (limit >= notConfigured) return notApplicable('not configured (`max-age-days`)');
    const approved = { identities, repository, tagRulesets };
    return signatures.items.flatMap((signed) => judge(signed, { approved, limit, now }) ?? []);
  },
});

interface Terms {
  readonly approved: Approved;
  readonly limit: number;
  readonly now: string;
}

function judge(signed: SignedSubject, { approved, limit, now }: Terms) {
  const { name } = signed.subject;
  const times = approvedOrAll(signed, approved).flatMap(({ signedAt: time }) => time ?? []);
  const age = ageOf(times, now);
  if (age === undefined) return undated(name);
  if (age.kind === 'future') return ahead(name, age.time, now);
  if (age.days <= limit) return undefined;
  const data = { artifact: name, date: age.since.slice(0, 10), age: daysText(age.days), limit: daysText(limit) };
  return { kind: 'violation', message: 'old', data, location: { object: 'artifact', name } } as const;
}

function undated(item: string) {
  const why = 'no log and no timestamp authority vouches for when it was signed';
  return gap({ item, cause: 'empty', why, remedy: 'sign it with a transparency log or a timestamp' });
}

/** One of two clocks is wrong, and with either of them an old artifact could be made to look young. */
function ahead(item: string, time: string, now: string) {
  const why = `it was signed at ${time}, and for this run it is ${now}: one of the clocks is wrong, so its age is not known`;
  return gap({ item, cause: 'invalid', why, remedy: 'set the clock of the runner' });
}
