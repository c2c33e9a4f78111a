import type { Span } from '../../core/location.ts';
import { valueOf } from '../../workflow/callers.ts';
import type { RunStep, Step } from '../../workflow/model.ts';
import { runCommands } from '../../workflow/run-commands.ts';
import { type Command, programOf } from '../../workflow/shell.ts';

/** The whole environment, written where others can read it. */
export interface EnvironmentDump {
  readonly step: RunStep;
  /** The program that lists the environment, and the one that takes it away. */
  readonly dump: string;
  readonly sink: string;
  /** In the script. */
  readonly span: Span;
}

/** Programs that carry data out of the runner, or wrap it so that the log does not mask it. */
const sinks =
  /^(?:curl|wget|wget2|nc|ncat|netcat|socat|telnet|openssl|base64|base32|xxd|od|hexdump|gpg|ssh|scp|sftp|rsync|rclone|ftp|lftp|tftp|http|https|xh|aria2c|mail|sendmail|mutt|dig|nslookup|host|aws|gsutil|gcloud|azcopy|s3cmd|mc|gh|hub|git|invoke-webrequest|invoke-restmethod|iwr|irm|certutil)$/i;

/** What a job or composite action sends of its environment, by a pipe, a substitution or a file that a later command takes. */
export function environmentDumps(steps: readonly Step[]): readonly EnvironmentDump[] {
  const found: EnvironmentDump[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'run') continue;
    const commands = runCommands(step.run);
    for (const command of commands) {
      const dump = dumpName(command);
      if (dump === undefined) continue;
      const sink =
        directSink(command, commands, step.run.value) ?? laterSink(filesOf(command, commands), command, commands, steps.slice(index + 1));
      if (sink !== undefined) found.push({ step, dump, sink, span: command.span });
    }
  }
  return found;
}

/** The name of a program that lists all variables; undefined for one that lists some. */
function dumpName(command: Command): string | undefined {
  const texts = command.words.map(({ text }) => text);
  const memory =
    texts.find((text) => /^@?\/proc\/[^/]+\/(?:environ|mem)$/.test(text)) ??
    command.redirects.find(({ target }) => /^\/proc\/[^/]+\/environ$/.test(target.text))?.target.text;
  if (memory !== undefined) return memory;
  const at = texts.findIndex((text) => !/^(?:sudo|-E|then|do|else|!|command|exec)$/.test(text));
  const name = /^(?:\/usr)?(?:\/bin\/)?(.*)$/.exec(texts[at] ?? '')?.[1] ?? '';
  const rest = at < 0 ? [] : texts.slice(at + 1);
  switch (name.toLowerCase()) {
    case 'env':
    case 'printenv':
      return rest.every((text) => /^(?:-0|--null)$/.test(text)) ? name : undefined;
    case 'export':
    case 'declare':
    case 'typeset':
      return rest.every((text) => /^-[xp]+$/.test(text)) ? name : undefined;
    case 'set':
      return rest.length === 0 ? name : undefined;
    case 'get-childitem':
    case 'get-item':
    case 'gci':
    case 'dir':
    case 'ls':
      return rest.some((text) => /^env:[\\/]?\*?$/i.test(text)) ? `${name} env:` : undefined;
    default:
      return interpreterDump(command);
  }
}

/** `node -e 'console.log(process.env)'` and its like. */
function interpreterDump(command: Command): string | undefined {
  const program = programOf(command);
  const script = program?.arguments.map(({ text }) => text).join(' ') ?? '';
  if (program === undefined || script.length > 20_000) return undefined;
  const whole: Readonly<Record<string, RegExp>> = {
    node: /process\.env(?![\w.[?])/,
    bun: /process\.env(?![\w.[?])/,
    deno: /env\.toObject\(/,
    python: /os\.environ(?![\w.[])/,
    python3: /os\.environ(?![\w.[])/,
    ruby: /ENV(?:\.(?:to_h|inspect|to_a)|\b(?![\w.[]))/,
    perl: /%ENV/,
    php: /getenv\(\)|\$_ENV\b(?!\[)/,
    jq: /(?:^|[\s(,|])(?:env|\$ENV)(?![\w.[])/,
  };
  const pattern = Object.hasOwn(whole, program.name) ? whole[program.name] : undefined;
  return pattern?.test(script) === true ? program.name : undefined;
}

/** The program that takes the output: behind a pipe, or around the substitution. */
function directSink(dump: Command, commands: readonly Command[], script: string): string | undefined {
  for (const command of commands) {
    const isItself = command === dump && /^@?\/proc\//.test(dumpName(dump) ?? '');
    const isPiped = command.pipeline === dump.pipeline && command.span.start >= dump.span.end;
    const isAround = command.span.start < dump.span.start && dump.span.end <= command.span.end;
    const isProcess =
      script.slice(dump.span.start - 2, dump.span.start) === '<(' &&
      command.span.end <= dump.span.start &&
      !script.slice(command.span.end, dump.span.start).includes('\n');
    const sink = isItself || isPiped || isAround || isProcess ? sinkName(command) : undefined;
    if (sink !== undefined) return sink;
  }
  const variable = assignedFrom(dump, commands);
  return variable === undefined ? undefined : laterSink([variable], dump, commands, []);
}

function sinkName(command: Command): string | undefined {
  const program = programOf(command);
  if (program === undefined || !sinks.test(program.name)) return undefined;
  const texts = program.arguments.map(({ text }) => text);
  const isDecoding = /^base(?:64|32)$/.test(program.name) && texts.some((text) => /^(?:-d|-D|-di|--decode)$/.test(text));
  const isQuiet = program.name === 'git' && !texts.includes('push') && !texts.includes('commit');
  return isDecoding || isQuiet ? undefined : program.name;
}

/** `$X` where a dump is assigned: `X=$(env)`. */
function assignedFrom(dump: Command, commands: readonly Command[]): string | undefined {
  for (const { assignments } of commands) {
    const found = assignments.find(({ value }) => value.span.start < dump.span.start && dump.span.end <= value.span.end);
    if (found !== undefined) return `$${found.name}`;
  }
  return undefined;
}

/** Files that a dump is written to, by a redirection of its pipe or by `tee`. */
function filesOf(dump: Command, commands: readonly Command[]): readonly string[] {
  const pipe = commands.filter(({ pipeline, span }) => pipeline === dump.pipeline && span.start >= dump.span.start);
  return pipe.flatMap((command) => {
    const program = programOf(command);
    const targets = command.redirects
      .filter(({ operator }) => operator.includes('>') && operator !== '>&')
      .map(({ target }) => target.text);
    const tee =
      program !== undefined && /^(?:tee|out-file|set-content)$/i.test(program.name) ? program.arguments.map(({ text }) => text) : [];
    return [...targets, ...tee].filter(
      (text) => /[A-Za-z]/.test(text) && !/^-|^\/dev\/|GITHUB_(?:ENV|OUTPUT|PATH|STEP_SUMMARY)/.test(text),
    );
  });
}

/** A later command, or an upload, that names one of the files. */
function laterSink(files: readonly string[], dump: Command, commands: readonly Command[], steps: readonly Step[]): string | undefined {
  if (files.length === 0) return undefined;
  const names = files
    .map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/^\$\{?(\w+)\}?$/, '$$$1'))
    .filter((name) => name.length > 0);
  const takes = (command: Command): boolean =>
    [...command.words, ...command.redirects.map(({ target }) => target)].some(({ text }) =>
      names.some((name) => text.replace(/\$\{(\w+)\}/g, '$$$1').includes(name)),
    );
  const sinkIn = (list: readonly Command[]): string | undefined => {
    for (const command of list.filter(takes)) {
      const pipe = list.filter(({ pipeline, span }) => pipeline === command.pipeline && span.start >= command.span.start);
      const sink = pipe.map(sinkName).find((name) => name !== undefined);
      if (sink !== undefined) return sink;
    }
    return undefined;
  };
  const here = sinkIn(commands.filter(({ span }) => span.start > dump.span.start && span.start >= dump.span.end));
  if (here !== undefined) return here;
  for (const step of steps) {
    const sink = step.kind === 'run' ? sinkIn(runCommands(step.run)) : uploadOf(step, names);
    if (sink !== undefined) return sink;
  }
  return undefined;
}

function uploadOf(step: Step, names: readonly string[]): string | undefined {
  if (step.kind !== 'uses' || !/upload|release|cache|publish/i.test(step.uses.scalar.value)) return undefined;
  const path = valueOf(step.with, 'path') ?? valueOf(step.with, 'files');
  const isTaken = path?.kind === 'scalar' && names.some((name) => path.value.includes(name));
  return isTaken ? (step.uses.scalar.value.split('@')[0] ?? '') : undefined;
}
