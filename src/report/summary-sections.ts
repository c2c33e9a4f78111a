import type { Decision } from '../core/decision.ts';
import { attestationCount, attestationRows } from './attestation-rows.ts';
import { exceptionTerms } from './exception-terms.ts';
import type { Section } from './fit-sections.ts';
import { gapItem } from './gap-item.ts';
import { listing } from './listing.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { placeText } from './place-text.ts';
import { plural } from './plural.ts';
import { byWeight, type Group, type Reported, reportedOf } from './reported.ts';
import { shorten } from './shorten.ts';
import { undecided } from './undecided.ts';
import { type UnknownGroup, unknownGroups } from './unknown-group.ts';

const longestText = 600;
const shownOfGroup = 8;

/** The tables of the summary, the most important first; empty ones are absent. */
export function summarySections(decision: Decision): readonly Section[] {
  const reported = reportedOf(decision).toSorted(byWeight);
  const of = (group: Group): readonly Reported[] => reported.filter((one) => one.group === group);
  const sections: readonly Section[] = [
    findingTable('Denied', 'denied finding', of('denied')),
    errorTable(decision),
    unknownTable(unknownGroups(decision)),
    findingTable('Warned', 'warning', of('warned')),
    exceptionTable(decision),
    attestationTable(decision),
    folded(findingTable('Audited', 'audited finding', of('audited')), 'recorded only'),
    factTable(decision),
    layerTable(decision),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function findingTable(title: string, what: string, reported: readonly Reported[]): Section {
  const open = `\n### ${title} (${reported.length})\n\n| Severity | Where | What, and how to put it right | Rule |\n| --- | --- | --- | --- |\n`;
  return { open, rows: reported.map(findingRow), close: '', what };
}

function findingRow({ result, finding }: Reported): string {
  const fix = finding.remediation === '' ? '' : `<br>**Fix:** ${cell(finding.remediation)}`;
  const command = finding.command === undefined ? '' : `<br>**By hand:** ${code(finding.command)}`;
  return row([finding.severity, code(placeText(finding.location)), `${cell(finding.message)}${fix}${command}`, code(result.rule)]);
}

function errorTable({ results }: Decision): Section {
  const broken = results.filter(({ outcome }) => outcome === 'error');
  return {
    open: `\n### Broken (${broken.length})\n\n| Rule | What happened |\n| --- | --- |\n`,
    rows: broken.map(({ rule, reason }) => row([code(rule), cell(reason)])),
    close: '',
    what: 'broken rule',
  };
}

function unknownTable(groups: readonly UnknownGroup[]): Section {
  const rules = new Set(groups.flatMap((group) => group.rules)).size;
  const denying = new Set(groups.flatMap((group) => group.denying)).size;
  return {
    open: `${detailsOpen(undecided(rules, denying), denying > 0)}| Why | What | How to have it decided | Rules |\n| --- | --- | --- | --- |\n`,
    rows: groups.map(unknownRow),
    close: detailsClose,
    what: 'cause',
  };
}

function unknownRow({ because, denying, rules, gaps, remedies }: UnknownGroup): string {
  const items = gaps.slice(0, shownOfGroup).map((one) => `${cell(gapItem(one))}: ${cell(one.why)}`);
  if (gaps.length > shownOfGroup) items.push(`and ${gaps.length - shownOfGroup} more`);
  const why = denying.length === 0 ? because : `${because} (**denies**)`;
  return row([why, items.join('<br>'), remedies.slice(0, shownOfGroup).map(cell).join('<br>'), listing(rules.map(code), shownOfGroup * 2)]);
}

function exceptionTable({ exceptions }: Decision): Section {
  const count = exceptions.reduce((sum, { findings }) => sum + findings, 0);
  return {
    open: `${detailsOpen(`${plural(count, 'finding')} covered by an exception`, false)}| Exception | Rule | Findings | Terms |\n| --- | --- | --- | --- |\n`,
    rows: exceptions.map((one) =>
      row([code(one.id), code(one.rule), String(one.findings), cell(exceptionTerms(one).join(', ') || 'no end')]),
    ),
    close: detailsClose,
    what: 'exception',
  };
}

function attestationTable(decision: Decision): Section {
  return {
    open: `${detailsOpen(attestationCount(decision), false)}| Artifact | What was signed | By | Trust root, time | Satisfies |\n| --- | --- | --- | --- | --- |\n`,
    rows: attestationRows(decision).map(({ artifact, what, signer, root, signedAt, satisfies }) => {
      const lines = satisfies.slice(0, shownOfGroup).map(code);
      if (satisfies.length > shownOfGroup) lines.push(`and ${satisfies.length - shownOfGroup} more`);
      return row([
        code(artifact),
        code(what),
        code(signer),
        `${cell(root)}, ${cell(signedAt)}`,
        lines.length === 0 ? 'nothing' : lines.join('<br>'),
      ]);
    }),
    close: detailsClose,
    what: 'signature',
  };
}

function factTable({ facts }: Decision): Section {
  return {
    open: `${detailsOpen(`${plural(facts.length, 'fact')} and where each was observed`, false)}| Fact | State | Source |\n| --- | --- | --- |\n`,
    rows: facts.map(({ name, source, state }) => row([code(name), state, cell(source)])),
    close: detailsClose,
    what: 'fact',
  };
}

function layerTable({ policy }: Decision): Section {
  return {
    open: `${detailsOpen(`${plural(policy.layers.length, 'policy layer')}, strongest first`, false)}| Source | Digest |\n| --- | --- |\n`,
    rows: policy.layers.map(({ source, digest }) => row([code(source), code(digest)])),
    close: detailsClose,
    what: 'policy layer',
  };
}

function folded(section: Section, note: string): Section {
  const count = plural(section.rows.length, 'finding');
  const table = section.open.slice(section.open.indexOf('| Severity'));
  return { ...section, open: `${detailsOpen(`${count} ${note}`, false)}${table}`, close: detailsClose };
}

function detailsOpen(title: string, isOpen: boolean): string {
  return `\n<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n\n`;
}

const detailsClose = '\n</details>\n';

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(text: string): string {
  return markdownText(shorten(text, longestText));
}

function code(text: string): string {
  return markdownCode(shorten(text, longestText));
}
