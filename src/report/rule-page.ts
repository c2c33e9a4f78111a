import { frameworks } from '../core/controls.ts';
import type { Example, OptionSpec, RuleMeta } from '../core/rule.ts';
import type { Stage } from '../core/stage.ts';
import { authorMarkdown } from './author-markdown.ts';
import { compactJson } from './compact-json.ts';
import { levelsText } from './levels-text.ts';
import { namedPlaceholders } from './named-placeholders.ts';
import { plural } from './plural.ts';

/** The page of one rule, `docs/rules/FAMILY/NAME.md`: what its metadata says and nothing else, so that it is generated the same anywhere. */
export function rulePage(meta: RuleMeta): string {
  const sections = [
    `# ${meta.id}\n\n${sentence(meta.title)}`,
    factTable(meta),
    enforcementTable(meta),
    `## Why\n\n${authorMarkdown(meta.rationale)}`,
    `## How to put it right\n\n${authorMarkdown(namedPlaceholders(meta.remediation))}`,
    messageList(meta),
    ...optionTable(meta),
    ...controlList(meta),
    ...exampleList(meta),
  ];
  return `${sections.join('\n\n')}\n`;
}

function factTable({ id, severity, lifecycle, since, key, locked }: RuleMeta): string {
  const keys = ['path', ...key].map((name) => `\`${name}\``).join(', ');
  const exception = locked === true ? 'none: no exception, glob or lower layer lowers it' : `an exception of \`${id}\` names ${keys}`;
  return [
    '| | |',
    '| --- | --- |',
    `| Severity | ${severity} |`,
    `| Lifecycle | ${lifecycle}, since ${since} |`,
    `| Exceptions | ${exception} |`,
  ].join('\n');
}

function enforcementTable({ presets, advice, unknown, stages: decided }: RuleMeta): string {
  const cells = (stage: Stage): string =>
    (['recommended', 'strict'] as const).map((name) => levelsText(presets[name], advice?.[name], [stage])).join(' | ');
  const rows = (['merge', 'deploy', 'posture'] as const).map((stage) =>
    decided.includes(stage) ? `| ${stage} | ${cells(stage)} | ${unknown[stage]} |` : `| ${stage} | not decided | not decided | - |`,
  );
  const table = ['| Stage | recommended | strict | At most, when it could not be decided |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
  return advice === undefined ? table : `${table}\n\n${adviceText}`;
}

const adviceText =
  'A finding is advice where nothing that it breaks was configured or proven. A level that a policy itself sets for the rule holds for both.';

function messageList({ messages }: RuleMeta): string {
  const lines = Object.entries(messages).map(([id, text]) => `- \`${id}\`: ${authorMarkdown(namedPlaceholders(text))}`);
  return `## Messages\n\n${lines.join('\n')}`;
}

function optionTable({ options }: RuleMeta): readonly string[] {
  const rows = Object.entries(options).map(
    ([name, spec]) => `| \`${name}\` | ${typeOf(spec)} | \`${JSON.stringify(spec.default)}\` | ${cell(spec.description)} |`,
  );
  return rows.length === 0
    ? []
    : [['## Options', '', '| Name | Type | Default | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

function typeOf(spec: OptionSpec): string {
  switch (spec.type) {
    case 'integer':
      return `whole number from ${spec.minimum}`;
    case 'levels':
      return `map to ${spec.levels.join(', ')}`;
    case 'strings':
      return 'list of texts';
    case 'choice':
      return spec.choices.map((choice) => `\`${choice}\``).join(' or ');
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
  }
}

function controlList({ controls }: RuleMeta): readonly string[] {
  const lines = controls.map(({ framework, id }) => `- ${id} (${frameworks[framework]})`);
  return lines.length === 0 ? [] : [`## Controls\n\n${lines.join('\n')}`];
}

function exampleList(meta: RuleMeta): readonly string[] {
  const found = meta.examples.filter(({ expect }) => expect.length > 0);
  const passing = meta.examples.filter(({ expect }) => expect.length === 0);
  return [...group('Found', found, meta), ...group('Passes', passing, meta)];
}

function group(title: string, examples: readonly Example[], meta: RuleMeta): readonly string[] {
  return examples.length === 0 ? [] : [`## ${title}`, ...examples.map((one) => exampleText(one, meta))];
}

function exampleText({ title, files, facts, options, expect }: Example, { messages }: RuleMeta): string {
  const parts = [`### ${title.slice(0, 1).toUpperCase()}${title.slice(1)}`];
  for (const [path, text] of Object.entries(files)) parts.push(`\`${path}\``, fenced(text, languageOf(path)));
  if (facts !== undefined) parts.push('With these facts, as the rule sees them:', fenced(compactJson(facts), 'json'));
  if (options !== undefined) parts.push('With these options:', fenced(compactJson(options), 'json'));
  if (expect.length > 0) {
    const lines = expect.map(
      ({ message, path, line }) => `- ${placeOf(path, line)}${authorMarkdown(namedPlaceholders(messages[message] ?? message))}`,
    );
    parts.push(`${plural(expect.length, 'finding')}:`, lines.join('\n'));
  }
  return parts.join('\n\n');
}

function placeOf(path: string | undefined, line: number | undefined): string {
  if (path === undefined && line === undefined) return '';
  const where = [path === undefined ? '' : `\`${path}\``, line === undefined ? '' : `line ${line}`].filter((part) => part !== '');
  return `${where.join(', ')}: `;
}

/** A fence longer than any run of backticks in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function languageOf(path: string): string {
  if (/\.(ya?ml|lock)$/.test(path)) return 'yaml';
  return path.endsWith('.json') ? 'json' : '';
}

function cell(text: string): string {
  return authorMarkdown(text).replaceAll('|', '\\|');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
