import { isRealDay } from '../../core/day.ts';
import { described, refined } from '../validation/compose.ts';
import { list } from '../validation/list.ts';
import { optional, record, strict } from '../validation/mapping.ts';
import { integer, oneOf, text, textOf } from '../validation/scalars.ts';
import { timesOf, weekdays } from '../window-span.ts';
import { globText, name, setOf } from './parts.ts';

const consent = oneOf(['forbidden', 'allowed']);

/** What each environment, by name or glob, must be. */
export const environments = described(
  record(
    globText,
    strict({
      reviewers: optional(described(strict({ minimum: integer({ min: 0, max: 6 }) }), 'Required reviewers of the environment')),
      'self-review': optional(described(consent, 'Whether who starts a run may approve it')),
      'admin-bypass': optional(described(consent, 'Whether administrators may skip the rules of the environment')),
      refs: optional(described(setOf(globText), 'Refs that may deploy to it (globs per path segment)')),
      artifacts: optional(described(oneOf(['required', 'none']), 'Whether a deploy must name what it deploys')),
      approval: optional(described(oneOf(['environment', 'reviewed-pull-request', 'any']), 'Where the approval comes from')),
      window: optional(described(name, 'Name of an entry of windows')),
    }),
  ),
  'What an environment must be, by name or glob',
);

const weekday = `(?:${weekdays.join('|')})`;
const time = textOf(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time in quotes: "HH:MM", from "00:00" to "24:00"');

const days = refined(
  textOf(
    new RegExp(`^(?:${weekday}(?:-${weekday})?|\\d{4}-\\d{2}-\\d{2})$`),
    'days such as mon-thu, one such as sat, or a date such as 2026-12-24',
  ),
  (text) => !/^\d/.test(text) || isRealDay(text),
  'a date that the calendar has',
);

const span = refined(
  strict({ days, from: time, to: time }),
  ({ from, to }) => timesOf({ from, to }) !== undefined,
  'a time after from; name a night as two spans',
  ['to'],
);

const spans = list(span, { max: 100, none: 'at least one span, or leave the key out' });

/** Change windows by name. */
export const windows = described(
  record(
    name,
    refined(
      strict({
        zone: described(refined(text({ max: 64 }), isZone, 'an IANA time zone, such as Europe/Berlin'), 'IANA time zone'),
        allow: optional(spans),
        deny: optional(spans),
      }),
      ({ allow, deny }) => allow !== undefined || deny !== undefined,
      'allow or deny with at least one span',
    ),
  ),
  'Times in which a change may be made, by name',
);

/** The platform's own table of zones; offsets such as +02:00 are no zones, because they know no summer time. */
function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
