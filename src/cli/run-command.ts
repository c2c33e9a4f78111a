import { InterlockError } from '../core/errors.ts';
import { toolVersion } from '../data/tool.ts';
import { checkOptions } from '../inputs/command-line.ts';
import { check } from './check.ts';
import type { CliPorts } from './cli-ports.ts';
import { errorText, exitCodeOf } from './error-text.ts';
import { type CommandHelp, helpText } from './help.ts';
import { policy, policyOptions } from './policy.ts';
import { rules, rulesOptions } from './rules.ts';
import { secretsOptions } from './secrets-options.ts';
import { verifyOptions } from './verify-options.ts';

interface Command extends CommandHelp {
  readonly run: (args: readonly string[], ports: CliPorts) => Promise<number>;
}

const commands: ReadonlyMap<string, Command> = new Map([
  [
    'check',
    {
      usage: 'interlock check [DIR] [options]',
      summary: 'Judge the pipeline of a repository.',
      options: checkOptions,
      exitCodes:
        '0 allow; 1 deny by violations; 2 wrong usage or invalid policy; 3 deny only because something is unknown; 4 internal error or an error of a rule. With --mode report a deny exits with 0 and is said.',
      run: check,
    },
  ],
  [
    'verify',
    {
      usage: 'interlock verify FILE|sha256:HEX --bundle FILE (--identity SAN --issuer URL|none | --key FILE) [options]',
      summary: 'Verify that a signature covers a file and was made by exactly this identity, or by this key.',
      options: verifyOptions,
      exitCodes: '0 verified; 1 untrusted, missing or malformed; 2 wrong usage; 3 something could not be read.',
      run: async (args, ports) => (await import('./verify.ts')).verify(args, ports),
    },
  ],
  [
    'secrets',
    {
      usage:
        'interlock secrets scan PATH... [--diff BASE..HEAD | --history] [--image IMAGE] [--log FILE] [--environment] [options] | import REPORT... [options]',
      summary:
        'Look for credentials in files, container images and logs, in what a change adds, or in the history of a repository; or take over reports of other scanners.',
      options: secretsOptions,
      exitCodes: '0 none; 1 found; 2 wrong usage; 3 none found, and something could not be read.',
      run: async (args) => (await import('../start/start-secrets.ts')).startSecrets(args, undefined),
    },
  ],
  ['rules', { usage: 'interlock rules [--format json|markdown]', summary: 'List every rule.', options: rulesOptions, run: rules }],
  [
    'policy',
    {
      usage: 'interlock policy validate|explain|schema [FILE]',
      summary: 'Check a policy file (default .github/interlock.yml), say what it makes of each rule, or print its JSON Schema.',
      options: policyOptions,
      run: policy,
    },
  ],
]);

/** Runs one command and returns its exit code; every refusal is one clear message without a stack. */
export async function runCommand(args: readonly string[], ports: CliPorts): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === 'help' || args.includes('--help') || args.includes('-h')) {
      const wanted = name === 'help' ? rest.find((word) => !word.startsWith('-')) : name;
      const asked = commands.get(wanted ?? '');
      if (name === 'help' && wanted !== undefined && asked === undefined) throw unknownCommand(wanted);
      ports.writeOut(helpText(asked === undefined ? [...commands.values()] : [asked]));
      return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
      ports.writeOut(`${toolVersion}\n`);
      return 0;
    }
    const command = commands.get(name);
    if (command === undefined) throw unknownCommand(name);
    return await command.run(rest, ports);
  } catch (error) {
    ports.writeError(errorText(error));
    return exitCodeOf(error);
  }
}

function unknownCommand(name: string): InterlockError {
  return new InterlockError('USAGE', `unknown command '${name}'; there are ${[...commands.keys(), 'help'].join(', ')}`);
}
