import { z } from 'zod';
import { timesOf, weekdays } from '../window-span.ts';
import { globText, isRealDay, name, setOf, strict, textOf } from './parts.ts';

const consent = z.enum(['forbidden', 'allowed']);

/** What each environment, by name or glob, must be. */
export const environments = z
  .record(
    globText,
    strict({
      reviewers: strict({ minimum: z.int().min(0).max(6) })
        .optional()
        .describe('Required reviewers of the environment'),
      'self-review': consent.optional().describe('Whether who starts a run may approve it'),
      'admin-bypass': consent.optional().describe('Whether administrators may skip the rules of the environment'),
      refs: setOf(globText).optional().describe('Refs that may deploy to it (globs per path segment)'),
      artifacts: z.enum(['required', 'none']).optional().describe('Whether a deploy must name what it deploys'),
      approval: z.enum(['environment', 'reviewed-pull-request', 'any']).optional().describe('Where the approval comes from'),
      window: name.optional().describe('Name of an entry of windows'),
    }),
  )
  .describe('What an environment must be, by name or glob');

const weekday = `(?:${weekdays.join('|')})`;
const time = textOf(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time in quotes: "HH:MM", from "00:00" to "24:00"');

const span = strict({
  days: textOf(
    new RegExp(`^(?:${weekday}(?:-${weekday})?|\\d{4}-\\d{2}-\\d{2})$`),
    'days such as mon-thu, one such as sat, or a date such as 2026-12-24',
  ).refine((text) => !/^\d/.test(text) || isRealDay(text), 'a date that the calendar has'),
  from: time,
  to: time,
}).refine(({ from, to }) => timesOf({ from, to }) !== undefined, { path: ['to'], error: 'a time after from; name a night as two spans' });

/** Change windows by name. */
export const windows = z
  .record(
    name,
    strict({
      zone: z.string().max(64).refine(isZone, 'an IANA time zone, such as Europe/Berlin').describe('IANA time zone'),
      allow: z.array(span).min(1, 'at least one span, or leave the key out').max(100).optional(),
      deny: z.array(span).min(1, 'at least one span, or leave the key out').max(100).optional(),
    }).refine(({ allow, deny }) => allow !== undefined || deny !== undefined, 'allow or deny with at least one span'),
  )
  .describe('Times in which a change may be made, by name');

/** The platform's own table of zones; offsets such as +02:00 are no zones, because they know no summer time. */
function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
