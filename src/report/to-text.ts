import type { Decision } from '../core/decision.ts';
import type { Related } from '../core/finding.ts';
import { compareText, locationName } from '../core/location.ts';
import { attestationRows } from './attestation-rows.ts';
import { bindingText } from './binding-text.ts';
import { countsLine } from './counts-line.ts';
import { exceptionTerms } from './exception-terms.ts';
import { gapItem } from './gap-item.ts';
import { inertLine } from './inert-line.ts';
import { judgedText } from './judged-text.ts';
import { listing } from './listing.ts';
import { type Paint, paint } from './paint.ts';
import { placeText } from './place-text.ts';
import { plural } from './plural.ts';
import { printable, printableLines } from './printable.ts';
import { byWeight, type Group, type Reported, reportedOf } from './reported.ts';
import { requestsText } from './requests-text.ts';
import { shortDigest } from './short-digest.ts';
import { shorten } from './shorten.ts';
import { shortestWay } from './shortest-way.ts';
import { undecided } from './undecided.ts';
import { type UnknownGroup, unknownGroups } from './unknown-group.ts';
import { verdictLine } from './verdict-line.ts';

export interface TextOptions {
  readonly isColour: boolean;
  /** Also what is recorded only, old or excepted, every gap, and the rules that do not apply. */
  readonly isVerbose: boolean;
}

type Lines = readonly string[];

interface Terms {
  readonly colour: Paint;
  readonly isVerbose: boolean;
}

const longestText = 2_000;
const gapsShown = 3;
const attestationsShown = 8;
const rulesShown = 6;
/** A remedy further above than this many findings is said again: nobody scrolls for it. */
const remembered = 20;
/** From this many findings on, the end also says which rules they are of. */
const manyFindings = 20;

/**
 * The decision for a terminal: findings by file, what could not be decided by cause, what is only counted, and the verdict last,
 * where a reader's eye is. Ends with a line feed. No line of it is a workflow command, whatever the judged files hold.
 */
export function toText(decision: Decision, { isColour, isVerbose }: TextOptions): string {
  const terms: Terms = { colour: paint(isColour), isVerbose };
  const reported = reportedOf(decision);
  const blocks: readonly Lines[] = [
    ...findingBlocks(reported, terms),
    brokenLines(decision, terms),
    unknownLines(decision, terms),
    countedLines(decision, reported, terms),
    attestationLines(decision, terms),
    decision.notices.map((notice) => `${terms.colour.cyan('note')}  ${short(notice)}`),
    verdictLines(decision, terms),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(inertLine).join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** One block a file; those with a denial first. */
function findingBlocks(reported: readonly Reported[], terms: Terms): readonly Lines[] {
  const files = new Map<string, Reported[]>();
  for (const one of reported.filter(({ group }) => terms.isVerbose || group === 'denied' || group === 'warned')) {
    const name = locationName(one.finding.location);
    const file = files.get(name) ?? [];
    file.push(one);
    files.set(name, file);
  }
  const weight = (file: readonly Reported[]): number => (file.some(({ group }) => group === 'denied') ? 0 : 1);
  const told: Told = { first: new Map(), shown: 0 };
  return [...files.entries()]
    .toSorted(([nameA, a], [nameB, b]) => weight(a) - weight(b) || compareText(nameA, nameB))
    .map(([, file]) => file.toSorted(byWeight).flatMap((one) => findingLines(one, told, terms)));
}

/** The remedies that stand above: where, and behind how many findings. */
interface Told {
  readonly first: Map<string, { readonly place: string; readonly at: number }>;
  shown: number;
}

/** Each remedy is said once, as long as its first place is near. */
function findingLines({ result, finding, group }: Reported, told: Told, { colour, isVerbose }: Terms): Lines {
  const place = placeText(finding.location);
  const first = told.first.get(finding.remediation);
  const isNear = first !== undefined && told.shown - first.at <= remembered;
  if (!isNear) told.first.set(finding.remediation, { place, at: told.shown });
  told.shown += 1;
  const remedy = !isNear || finding.remediation === '' ? finding.remediation : `as for ${first.place} above`;
  return [
    `${colour.bold(place)}  ${mark(group, colour)}  ${finding.severity}  ${colour.dim(printable(result.rule))}`,
    ...indented(finding.message, '  '),
    ...(finding.exception === undefined ? [] : [`  covered by exception ${printable(finding.exception)}`]),
    ...fixLines(remedy, colour),
    ...(finding.command === undefined ? [] : [`  ${colour.dim('by hand:')} ${printable(finding.command)}`]),
    ...(isVerbose ? finding.related.map(relatedLine) : []),
  ];
}

function mark(group: Group, colour: Paint): string {
  switch (group) {
    case 'denied':
      return colour.red('deny');
    case 'warned':
      return colour.yellow('warn');
    case 'audited':
      return 'audit';
    case 'old':
      return 'old';
    case 'excepted':
      return 'excepted';
  }
}

function relatedLine({ location, message }: Related): string {
  return `  see ${placeText(location)}: ${short(message)}`;
}

function brokenLines(decision: Decision, { colour }: Terms): Lines {
  return decision.results
    .filter(({ outcome }) => outcome === 'error')
    .flatMap(({ rule, reason }) => [`${colour.red('error')}  ${printable(rule)} broke and judged nothing`, `  ${short(reason)}`]);
}

function unknownLines(decision: Decision, terms: Terms): Lines {
  return unknownGroups(decision).flatMap((group) => unknownGroupLines(group, terms));
}

function unknownGroupLines({ because, denying, rules, gaps, remedies }: UnknownGroup, { colour, isVerbose }: Terms): Lines {
  const shown = isVerbose ? gaps.length : gapsShown;
  const names = colour.dim(`(${listing(rules.map(printable), isVerbose ? rules.length : rulesShown)})`);
  const effect = denying.length > 0 ? colour.red('deny') : colour.yellow('unknown');
  return [
    `${effect}  ${undecided(rules.length, denying.length)}: ${because} ${names}`,
    ...gaps.slice(0, shown).map((one) => `  ${short(gapItem(one))}: ${short(one.why)}`),
    ...(gaps.length > shown ? [`  and ${gaps.length - shown} more`] : []),
    ...remedies.slice(0, isVerbose ? remedies.length : gapsShown).flatMap((remedy) => fixLines(remedy, colour)),
  ];
}

/** What the reader need not act on now, a line for each kind. */
function countedLines(decision: Decision, reported: readonly Reported[], { isVerbose }: Terms): Lines {
  const numberOf = (group: Group): number => reported.filter((one) => one.group === group).length;
  const lines: string[] = [];
  if (numberOf('audited') > 0)
    lines.push(`audited   ${plural(numberOf('audited'), 'finding')} recorded only${isVerbose ? '' : whereListed(decision)}`);
  for (const exception of decision.exceptions) {
    const { id, rule, findings } = exception;
    const said = [`excepted  ${plural(findings, 'finding')} of ${printable(rule)} by ${printable(id)}`, ...exceptionTerms(exception)];
    lines.push(said.join(', '));
  }
  if (!isVerbose) return lines;
  for (const { rule, outcome, reason } of decision.results) {
    if (outcome === 'not-applicable') lines.push(`not applicable  ${printable(rule)}: ${short(reason)}`);
  }
  return lines;
}

/** What holds and what of the policy it satisfies; of many only the first, which satisfy most. */
function attestationLines(decision: Decision, { isVerbose }: Terms): Lines {
  const rows = attestationRows(decision);
  const shown = isVerbose ? rows : rows.slice(0, attestationsShown);
  const lines = shown.map(({ artifact, what, signer, root, signedAt, satisfies }) => {
    const satisfied = satisfies.length === 0 ? 'satisfies nothing' : `satisfies ${satisfies.join(', ')}`;
    return `signed    ${short(`${artifact}: ${what} by ${signer} (${root}, ${signedAt}), ${satisfied}`)}`;
  });
  const left = rows.length - shown.length;
  return left === 0 ? lines : [...lines, `          and ${plural(left, 'more signature')}`];
}

/** A run of the Action has a job summary; the command line a switch. */
function whereListed({ run }: Decision): string {
  return run === undefined ? '; --verbose lists them' : '; the job summary lists them';
}

function verdictLines(decision: Decision, { colour, isVerbose }: Terms): Lines {
  const { binding, policy, stage, whyStage, verdict } = decision;
  const way = shortestWay(decision);
  const requests = requestsText(decision);
  const emphasis = verdict === 'allow' ? colour.green : colour.red;
  const layers = policy.layers.map(({ source, digest }) => `${short(source)} (${printable(isVerbose ? digest : shortDigest(digest))})`);
  return [
    colour.bold(emphasis(verdictLine(decision))),
    `  counts   ${countsLine(decision)}`,
    ...ruleLines(decision),
    `  judged   ${judgedText(decision)}`,
    `  stage    ${stage}: ${short(whyStage)}`,
    ...layers.map((layer, index) => `${index === 0 ? '  policy   ' : '           '}${layer}`),
    `  binding  ${short(bindingText(binding))}`,
    ...(requests === undefined ? [] : [`  requests ${requests}`]),
    ...(way === undefined ? [] : firstLines(way.place, way.text)),
  ];
}

/** Where many findings deny or warn, the rules that they are of, the most frequent first. */
function ruleLines(decision: Decision): Lines {
  const counted = reportedOf(decision).filter(({ group }) => group === 'denied' || group === 'warned');
  if (counted.length < manyFindings) return [];
  const numbers = new Map<string, number>();
  for (const { result } of counted) numbers.set(result.rule, (numbers.get(result.rule) ?? 0) + 1);
  for (const { rule, omitted } of decision.results)
    for (const { denied, warned } of omitted) numbers.set(rule, (numbers.get(rule) ?? 0) + denied + warned);
  return [...numbers]
    .toSorted(([ruleA, a], [ruleB, b]) => b - a || compareText(ruleA, ruleB))
    .map(([rule, number], index) => `${index === 0 ? '  by rule  ' : '           '}${number} ${printable(rule)}`);
}

function firstLines(place: string, text: string): Lines {
  const [first = '', ...more] = indented(text, '           ');
  const lead = place === '' ? '' : `${place}: `;
  return [`  first    ${lead}${first.trimStart()}`, ...more];
}

function fixLines(remedy: string, colour: Paint): Lines {
  const [first = '', ...more] = indented(remedy, '    ');
  return first.trim() === '' ? [] : [`  ${colour.green('fix:')} ${first.trimStart()}`, ...more];
}

function indented(text: string, margin: string): Lines {
  return printableLines(shorten(text, longestText)).map((line) => `${margin}${line}`);
}

function short(text: string): string {
  return printable(shorten(text, longestText));
}
