import { InterlockError } from '../core/errors.ts';
import type { Policy } from '../core/policy.ts';
import { unjudgedNotice } from '../core/unjudged-keys.ts';
import { optionsNamed, parseCommandLine } from '../inputs/command-line.ts';
import { explainPolicy } from '../policy/explain-policy.ts';
import { defaultPolicyPath } from '../policy/policy-source.ts';
import { readPolicyFile } from '../policy/read-policy.ts';
import { plural } from '../report/plural.ts';
import { printableLines } from '../report/printable.ts';
import type { CliPorts } from './cli-ports.ts';
import { writeResult } from './write-result.ts';

export const policyOptions = optionsNamed('output');

/** `interlock policy validate|explain|schema`. An invalid policy is POLICY_INVALID, exit code 2. */
export async function policy(args: readonly string[], ports: CliPorts): Promise<number> {
  const { options, positionals } = parseCommandLine(args, policyOptions);
  const [action, path = defaultPolicyPath, ...more] = positionals;
  if (more.length > 0) throw new InterlockError('USAGE', `policy takes one file, and got ${positionals.length - 1}`);
  const text = await textOf(action, path, ports);
  const output = options.get('output')?.at(-1);
  await writeResult(text, { output, inputs: [path] }, ports);
  return 0;
}

async function textOf(action: string | undefined, path: string, ports: CliPorts): Promise<string> {
  const catalogue = (await ports.catalogue.loadRules()).map(({ meta }) => meta);
  const request = { catalogue, hash: ports.hash, place: { kind: 'directory', path: ports.rootOfPolicy(path) } } as const;
  switch (action) {
    case 'schema': {
      const { policyJsonSchema } = await import('../policy/policy-json-schema.ts');
      return `${JSON.stringify(policyJsonSchema(catalogue), null, 2)}\n`;
    }
    case 'validate': {
      const read = await readPolicyFile(path, await ports.readFile(path), request);
      await demandFiles(read, ports);
      const { layers, rules, exceptions } = read;
      const notice = unjudgedNotice(read);
      const held = [plural(layers.length, 'layer'), plural(rules.length, 'rule setting'), plural(exceptions.length, 'exception')];
      return `${path} is valid: ${held.join(', ')}\n${notice === undefined ? '' : `note  ${notice}\n`}`;
    }
    case 'explain':
      return printableLines(explainPolicy(await readPolicyFile(path, await ports.readFile(path), request), catalogue)).join('\n');
    default:
      throw new InterlockError('USAGE', `policy takes validate, explain or schema${action === undefined ? '' : `, not '${action}'`}`);
  }
}

/** Keys and trust roots that the policy names are there, are what it says, and can be verified with (POLICY_INVALID, INPUT_INVALID). */
async function demandFiles(policy: Policy, { policyFiles, openArtifacts }: CliPorts): Promise<void> {
  if (Object.keys(policy.keys).length + policy.trustRoots.length === 0) return;
  const { namedTrust } = await import('../facts/named-trust.ts');
  const named = await namedTrust(policy, policyFiles);
  if ('state' in named) throw new InterlockError('POLICY_INVALID', `${named.reason}; ${named.remedy}`);
  await openArtifacts(undefined).verifier.trusting(named);
}
