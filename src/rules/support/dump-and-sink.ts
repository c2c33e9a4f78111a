import { type Command, programOf } from '../../workflow/shell.ts';

/** Programs that carry data out of the runner, or wrap it so that the log does not mask it. */
const sinks =
  /^(?:curl|wget|wget2|nc|ncat|netcat|socat|telnet|openssl|base64|base32|xxd|od|hexdump|gpg|ssh|scp|sftp|rsync|rclone|ftp|lftp|tftp|http|https|xh|aria2c|mail|sendmail|mutt|dig|nslookup|host|aws|gsutil|gcloud|azcopy|s3cmd|mc|gh|hub|git|invoke-webrequest|invoke-restmethod|iwr|irm|certutil)$/i;

/** The name of a program that lists all variables; undefined for one that lists some. */
export function dumpName(command: Command): string | undefined {
  const memory = memoryFile(command);
  if (memory !== undefined) return memory;
  const texts = command.words.map(({ text }) => text);
  const at = texts.findIndex((text) => !/^(?:sudo|-E|then|do|else|!|command|exec)$/.test(text));
  const name = (texts[at] ?? '').replace(/^(?:\/usr)?(?:\/bin\/)?/, '');
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
    default:
      return powershellDump(name, rest) ?? interpreterDump(command);
  }
}

/** `Get-ChildItem env:` under its many names. */
function powershellDump(name: string, rest: readonly string[]): string | undefined {
  if (!/^(?:get-childitem|get-item|gci|dir|ls)$/i.test(name)) return undefined;
  return rest.some((text) => /^env:[\\/]?\*?$/i.test(text)) ? `${name} env:` : undefined;
}

/** A process's own memory or environment, read as a file. */
function memoryFile({ words, redirects }: Command): string | undefined {
  return (
    words.find(({ text }) => /^@?\/proc\/[^/]+\/(?:environ|mem)$/.test(text))?.text ??
    redirects.find(({ target }) => /^\/proc\/[^/]+\/environ$/.test(target.text))?.target.text
  );
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

/** The name of a program that carries data out; undefined for others, and where its options say that it does not. */
export function sinkName(command: Command): string | undefined {
  const program = programOf(command);
  if (program === undefined || !sinks.test(program.name)) return undefined;
  const texts = program.arguments.map(({ text }) => text);
  const isDecoding = /^base(?:64|32)$/.test(program.name) && texts.some((text) => /^(?:-d|-D|-di|--decode)$/.test(text));
  const isQuiet = program.name === 'git' && !texts.includes('push') && !texts.includes('commit');
  return isDecoding || isQuiet ? undefined : program.name;
}
