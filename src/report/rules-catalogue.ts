import type { RuleMeta } from '../core/rule.ts';
import { levelsText } from './levels-text.ts';

/** The catalogue as one table a family, in its own order; names link to `docs/rules/` from the root of the repository. */
export function rulesMarkdown(catalogue: readonly RuleMeta[]): string {
  const families = [...new Set(catalogue.map(({ id }) => familyOf(id)))];
  return families
    .map((family) =>
      tableOf(
        family,
        catalogue.filter(({ id }) => familyOf(id) === family),
      ),
    )
    .join('\n');
}

function tableOf(family: string, rules: readonly RuleMeta[]): string {
  const rows = rules.map(
    ({ id, title, severity, presets, advice, stages }) =>
      `| [${id}](docs/rules/${id}.md) | ${title.replaceAll('|', '\\|')} | ${severity} | ${levelsText(presets.recommended, advice?.recommended, stages)} | ${levelsText(presets.strict, advice?.strict, stages)} |`,
  );
  return `### ${family}\n\n| Rule | What it demands | Severity | recommended | strict |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The catalogue for programs: `interlock.rules/v1`, in its own order, without the examples. Ends with a line feed. */
export function rulesJson(catalogue: readonly RuleMeta[]): string {
  return `${JSON.stringify({ schema: 'interlock.rules/v1', rules: catalogue.map(entryOf) }, undefined, 2)}\n`;
}

function entryOf(meta: RuleMeta): object {
  return {
    id: meta.id,
    title: meta.title,
    severity: meta.severity,
    lifecycle: meta.lifecycle,
    since: meta.since,
    stages: meta.stages,
    presets: meta.presets,
    ...(meta.advice === undefined ? {} : { advice: meta.advice }),
    unknown: meta.unknown,
    locked: meta.locked === true,
    controls: meta.controls.map(({ framework, id }) => ({ framework, id })),
    rationale: meta.rationale,
    remediation: meta.remediation,
    messages: meta.messages,
    options: meta.options,
    key: meta.key,
  };
}
