import type { Decision } from '../core/decision.ts';
import { isFileLocation, type Location } from '../core/location.ts';
import type { Annotation } from './annotation.ts';
import { listing } from './listing.ts';
import { placeText } from './place-text.ts';
import { plural } from './plural.ts';
import { printable, printableLines } from './printable.ts';
import { byWeight, type Reported, reportedOf } from './reported.ts';
import { shorten } from './shorten.ts';
import { undecided } from './undecided.ts';
import { type UnknownGroup, unknownGroups } from './unknown-group.ts';

/** The runner drops what is over ten of a kind in a step. */
const mostOfKind = 10;
const longestText = 1_000;
const rulesShown = 6;

type Place = Pick<Annotation, 'file' | 'startLine' | 'endLine' | 'startColumn' | 'endColumn'>;

/**
 * What denies, and what the change introduced in a file; the heaviest first, at most ten of a kind, then one notice that says how many are
 * left out. What is unknown without denying, old, recorded only, excepted, or a mere warning about something that no file holds is in the
 * summary alone: a change could not put it right at its place.
 */
export function toAnnotations(decision: Decision): readonly Annotation[] {
  const reported = reportedOf(decision).toSorted(byWeight);
  const denyLevel = decision.enforced ? 'error' : 'warning';
  const denials = [
    ...brokenRules(decision, denyLevel),
    ...reported.filter(({ group }) => group === 'denied').map((one) => ofFinding(one, denyLevel)),
    ...unknownGroups(decision).flatMap((group) => ofUnknown(group, denyLevel)),
  ];
  const warnings = reported
    .filter(({ group, finding }) => group === 'warned' && finding.introduced && isFileLocation(finding.location))
    .map((one) => ofFinding(one, 'warning'));
  return withinLimits([...denials, ...warnings], decision);
}

function withinLimits(all: readonly Annotation[], { run }: Decision): readonly Annotation[] {
  const kept = (['error', 'warning'] as const).flatMap((level) => all.filter((one) => one.level === level).slice(0, mostOfKind));
  const left = all.length - kept.length;
  if (left === 0) return kept;
  const where = run === undefined ? 'listed by the other formats' : 'in the job summary';
  const message = `${plural(left, 'more finding')} of this run ${left === 1 ? 'is' : 'are'} ${where}; GitHub shows ${mostOfKind} annotations of a kind`;
  return [...kept, { level: 'notice', title: 'Interlock', message, ...placeOf(undefined) }];
}

function ofFinding({ result, finding, group }: Reported, level: Annotation['level']): Annotation {
  const lines = [...texts(finding.message)];
  if (!isFileLocation(finding.location)) lines.unshift(placeText(finding.location));
  if (finding.remediation !== '') lines.push(...texts(`Fix: ${finding.remediation}`));
  if (finding.command !== undefined) lines.push(`By hand: ${printable(finding.command)}`);
  const effect = group !== 'denied' ? 'warns' : level === 'error' ? 'denies' : 'would deny';
  const title = `Interlock ${effect} (${finding.severity})`;
  return { level, title, message: [...lines, `(${printable(result.rule)})`].join('\n'), ...placeOf(finding.location) };
}

function ofUnknown({ because, denying, gaps, remedies }: UnknownGroup, level: Annotation['level']): readonly Annotation[] {
  const [first] = gaps;
  if (denying.length === 0 || first === undefined) return [];
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  const lines = [
    ...texts(`${undecided(denying.length, denying.length)}: ${because}`),
    ...texts(`${first.item}: ${first.why}${more}`),
    ...(remedies[0] === undefined ? [] : texts(`Fix: ${remedies[0]}`)),
    `(${listing(denying.map(printable), rulesShown)})`,
  ];
  return [{ level, title: 'Interlock: could not be decided', message: lines.join('\n'), ...placeOf(first.location) }];
}

function brokenRules({ results }: Decision, level: Annotation['level']): readonly Annotation[] {
  return results
    .filter(({ outcome }) => outcome === 'error')
    .map(({ rule, reason }) => ({
      level,
      title: 'Interlock: a rule broke',
      message: [
        ...texts(reason),
        'Fix: Report this with the decision file; until then use an earlier version.',
        `(${printable(rule)})`,
      ].join('\n'),
      ...placeOf(undefined),
    }));
}

function texts(text: string): readonly string[] {
  return printableLines(shorten(text, longestText));
}

function placeOf(location: Location | undefined): Place {
  if (location === undefined || !isFileLocation(location)) {
    return { file: undefined, startLine: undefined, endLine: undefined, startColumn: undefined, endColumn: undefined };
  }
  const { path, start, end } = location;
  const isOneLine = start.line === end.line;
  return {
    file: printable(path),
    startLine: start.line,
    endLine: end.line,
    startColumn: isOneLine ? start.column : undefined,
    endColumn: isOneLine ? end.column : undefined,
  };
}
