import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { RuleMeta } from '../../src/core/rule.ts';
import { levelAt } from '../../src/core/stage.ts';
import { inputTable, outputSpecs } from '../../src/inputs/spec.ts';
import { actionPart } from './action-yaml.ts';

/** Fills the parts of the README between `<!-- generated: NAME -->` and `<!-- end -->`. */
export function fillReadme(text: string, catalogue: readonly RuleMeta[], root: string): string {
  const parts: Readonly<Record<string, () => string>> = {
    families: () => familyTable(catalogue),
    inputs: inputsTable,
    outputs: outputsTable,
    example: () => exampleOutput(root),
  };
  return text.replace(/(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_all, start: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`README.md asks for the generated part '${name}'; there are ${Object.keys(parts).join(', ')}`);
    return `${start}${part()}\n${end}`;
  });
}

function familyTable(catalogue: readonly RuleMeta[]): string {
  const families = [...new Set(catalogue.map(({ id }) => id.split('/')[0] ?? ''))];
  const rows = families.map((family) => {
    const rules = catalogue.filter(({ id }) => id.startsWith(`${family}/`));
    return `| \`${family}\` | ${rules.map(ruleCell).join(', ')} |`;
  });
  return ['| Family | Rules (**deny**, warn, _audit_ at deploy under `recommended`) |', '|---|---|', ...rows].join('\n');
}

function ruleCell(meta: RuleMeta): string {
  const [, name = ''] = meta.id.split('/');
  const link = `[${name}](docs/rules/${meta.id}.md)`;
  const level = levelAt(meta.presets.recommended, meta.stages.includes('deploy') ? 'deploy' : 'posture');
  if (level === 'deny') return `**${link}**`;
  return level === 'warn' ? link : `_${link}_`;
}

function inputsTable(): string {
  const rows = inputTable.flatMap(([name, { action, description, isHidden }]) => {
    if (action === undefined || isHidden === true) return [];
    const standard = action.default === undefined ? '' : `\`${action.default}\``;
    return [`| \`${name}\` | ${standard} | ${actionPart(description).replaceAll('|', '\\|')} |`];
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

function outputsTable(): string {
  const rows = Object.entries(outputSpecs).map(([name, description]) => `| \`${name}\` | ${description} |`);
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

/** What the program really prints for three rules of the leaky example: the rest of it is on the example's own page. */
function exampleOutput(root: string): string {
  const args = ['check', 'examples/leaky-release', ...shownRules.flatMap((rule) => ['--rule', rule])];
  const output = runAllowingDeny(root, [join(root, 'scripts', 'run-source.ts'), ...args]);
  return ['```console', `$ node dist/cli/index.js ${args.join(' ')}`, output.trimEnd(), '```'].join('\n');
}

const shownRules = ['secret/bulk-exposure', 'secret/static-credential', 'policy/gate-ineffective'] as const;

/** The example is denied, so its exit code is not 0; what it printed is the result. */
function runAllowingDeny(root: string, args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}
