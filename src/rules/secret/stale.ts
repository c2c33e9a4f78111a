import { type Gap, gap } from '../../core/facts.ts';
import type { StoredSecret } from '../../platform/model.ts';
import { defineRule } from '../define-rule.ts';

const day = 24 * 60 * 60 * 1000;
const secret = { name: 'DEPLOY_KEY', store: 'repository', createdAt: '2024-01-10T08:00:00Z', updatedAt: '2024-01-10T08:00:00Z' };
const scene = { now: '2026-11-23T10:00:00.000Z' };

export default defineRule({
  meta: {
    id: 'secret/stale',
    title: 'Stored secrets are changed in time, and after an incident',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'deploy'],
    presets: { recommended: { posture: 'warn', merge: 'off', deploy: 'warn' }, strict: { posture: 'deny', merge: 'off', deploy: 'warn' } },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI7:2025' },
      { framework: 'OWASP-NHI', id: 'NHI1:2025' },
      { framework: 'NIST-CSF', id: 'PR.AA-01' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PO.5.2' },
    ],
    rationale:
      'A stored secret is valid until somebody changes it, whoever has seen it since: a log, a fork, a laptop, someone who left. Nobody notices a copy. After an incident everything that was stored before is in the hands of whoever was there, however young it is. Only names and dates are read, with the token of an App in `admin-token`; a store that the App may not list is named and left undecided. A value can be read by nobody.',
    remediation:
      'Put a new value in the place of `{secret}` and revoke the old one; better, take a short-lived credential by the identity of the job, and delete the secret. Clean a compromised machine before you revoke what was on it.',
    messages: {
      old: 'Secret `{secret}` of {place} was last changed {age} days ago, and the policy allows {maximum}. Put a new value in its place',
      'before-incident':
        'Secret `{secret}` of {place} was last changed {age} days ago, before the incident of {incident}. Put a new value in its place',
    },
    examples: [
      {
        title: 'A secret that nobody changed for years',
        files: {},
        facts: { scene, storedSecrets: { items: [secret], gaps: [] } },
        expect: [{ message: 'old' }],
      },
      {
        title: 'A young secret that was there at the incident',
        files: {},
        facts: { scene, storedSecrets: { items: [{ ...secret, updatedAt: '2026-11-01T08:00:00Z' }], gaps: [] } },
        options: { 'incident-date': '2026-11-10' },
        expect: [{ message: 'before-incident' }],
      },
      {
        title: 'One that was changed in time',
        files: {},
        facts: { scene, storedSecrets: { items: [{ ...secret, updatedAt: '2026-11-01T08:00:00Z' }], gaps: [] } },
        expect: [],
      },
    ],
    options: {
      'max-age-days': {
        type: 'integer',
        default: 90,
        minimum: 1,
        description: 'Days after which a secret must have been changed',
        stricter: 'less',
      },
      'incident-date': {
        type: 'string',
        default: '',
        description:
          'Date of an incident, as YYYY-MM-DD or with a time in UTC: what was last changed before it is stale however young it is',
      },
    },
    key: ['secret', 'store', 'environment'],
  },
  needs: ['storedSecrets', 'scene'],
  evaluate({ storedSecrets, scene }, { 'max-age-days': maximum, 'incident-date': incident }) {
    const since = incident === '' ? undefined : timeOf(incident);
    const now = Date.parse(scene.now);
    const found = storedSecrets.items.flatMap((one) => judge(one, { now, maximum, incident, since }) ?? []);
    return incident !== '' && since === undefined ? [...found, wrongDate(incident)] : found;
  },
});

interface Terms {
  readonly now: number;
  /** In days. */
  readonly maximum: number;
  readonly incident: string;
  readonly since: number | undefined;
}

function judge(stored: StoredSecret, { now, maximum, incident, since }: Terms) {
  const { name, store, environment = '', updatedAt } = stored;
  const changed = timeOf(updatedAt);
  const place = placeOf(stored);
  if (changed === undefined) return undated(name, place);
  const isBefore = since !== undefined && changed < since;
  if (!isBefore && now - changed <= maximum * day) return undefined;
  return {
    kind: 'violation',
    message: isBefore ? 'before-incident' : 'old',
    data: { secret: name, store, environment, place, age: String(Math.floor((now - changed) / day)), maximum: String(maximum), incident },
    location: { object: 'secret', name: environment === '' ? `${store} ${name}` : `${store} ${environment} ${name}` },
  } as const;
}

/** A date, or a time in UTC; undefined for anything else, and for days that the calendar does not have. */
function timeOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z)?$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text.slice(0, 10)) ? undefined : time;
}

function placeOf({ store, environment }: StoredSecret): string {
  switch (store) {
    case 'environment':
      return `environment \`${environment ?? ''}\``;
    case 'repository':
      return 'the repository';
    case 'organisation':
      return 'the organisation';
    case 'dependabot':
      return 'Dependabot';
    case 'agent':
      return 'coding agents';
  }
}

function undated(name: string, place: string): Gap {
  return gap({
    item: `secret ${name} of ${place}`,
    cause: 'invalid',
    why: 'when it was last changed is no date',
    remedy: 'change it, and run the job again',
  });
}

function wrongDate(incident: string): Gap {
  return gap({
    item: 'option incident-date',
    cause: 'invalid',
    why: `'${incident}' is no date`,
    remedy: 'write it as YYYY-MM-DD, or as YYYY-MM-DDTHH:MM:SSZ',
  });
}
