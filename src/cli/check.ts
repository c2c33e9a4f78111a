import type { Decision } from '../core/decision.ts';
import { checkOptions, parseCommandLine } from '../inputs/command-line.ts';
import type { Format, Inputs } from '../inputs/inputs.ts';
import { readCliInputs } from '../inputs/read-cli-inputs.ts';
import { type TextOptions, toText } from '../report/to-text.ts';
import { type Catalogue, run } from '../run.ts';
import type { CliPorts } from './cli-ports.ts';
import { writeResult } from './write-result.ts';

/** `interlock check`: judges a directory and prints the decision. Returns the exit code. */
export async function check(args: readonly string[], ports: CliPorts): Promise<number> {
  const inputs = readCliInputs(parseCommandLine(args, checkOptions));
  const decision = await run(inputs, ports.catalogue, ports);
  const isColour = ports.isColour && inputs.output === undefined;
  const text = await render(decision, inputs.format, ports.catalogue, { isColour, isVerbose: inputs.isVerbose });
  await writeResult(text, { output: inputs.output, inputs: readFor(decision, inputs) }, ports);
  return decision.enforced ? decision.exitCode : 0;
}

/** What the decision was made of, as far as it lies on this machine. */
function readFor({ subjects }: Decision, { directory, policy, bundles, trustedRoot }: Inputs): readonly string[] {
  const given = policy.kind === 'file' && !policy.isDefault ? [policy.path] : [];
  const own = ['.github', 'action.yml', 'action.yaml'].map((name) => `${directory}/${name}`);
  return [...own, ...given, ...bundles, ...(trustedRoot === undefined ? [] : [trustedRoot]), ...subjects.map(({ name }) => name)];
}

/** Each format is loaded when it is asked for. */
async function render(decision: Decision, format: Format, { loadRules }: Catalogue, options: TextOptions): Promise<string> {
  switch (format) {
    case 'text':
      return toText(decision, options);
    case 'json': {
      const { toDecisionJson } = await import('../report/to-decision-json.ts');
      return toDecisionJson(decision);
    }
    case 'sarif': {
      const { toSarif } = await import('../report/to-sarif.ts');
      const catalogue = (await loadRules()).map(({ meta }) => meta);
      return `${JSON.stringify(toSarif(decision, catalogue), null, 2)}\n`;
    }
    case 'markdown': {
      const { toMarkdown } = await import('../report/to-markdown.ts');
      return toMarkdown(decision);
    }
    case 'github': {
      const { toAnnotations } = await import('../report/to-annotations.ts');
      const { formatCommands } = await import('../report/format-commands.ts');
      return formatCommands(toAnnotations(decision));
    }
  }
}
