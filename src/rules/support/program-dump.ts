import type { Span } from '../../core/location.ts';
import { type Statement, statementsOf } from './program-statements.ts';

/** A program that takes its whole environment and sends it. */
export interface ProgramDump {
  /** How it takes the environment, and how it sends it. */
  readonly dump: string;
  readonly sink: string;
  /** Of the statement that sends it, in the script. */
  readonly span: Span;
}

/** The whole environment, as languages have it: never one variable by its name. */
const environments: readonly (readonly [string, RegExp])[] = [
  [
    'os.environ',
    /(?<!\bin\s{1,9}(?:\w+\.)?)\benvironb?\b(?!\s{0,9}[\w[.=]|["'/])|\benvironb?\.(?:copy|items|values)\(|\bfor\s[\w, ]{1,60}\sin\s{1,9}(?:\w+\.)?environb?\b/,
  ],
  ['process.env', /(?<!\}\s{0,9}=\s{0,9})\b(?:process|Bun)\.env\b(?!\s{0,9}(?:[\w[=]|\??\.(?!\.)|\?\?))/],
  ['Deno.env', /\bDeno\.env\.toObject\(/],
  ['Get-ChildItem env:', /\b(?:get-childitem|get-item|gci|gi|dir|ls)\b[^|;\n]{0,80}[\s'"(]env:[\\/]?\*?(?=['"\s)|;]|$)/i],
  ['GetEnvironmentVariables', /\bGetEnvironmentVariables\(/i],
  ['ENV', /\bENV\.(?:to_h|to_a|to_hash|inspect|each|map|sort)\b|%ENV\b|\$_ENV\b(?!\s{0,9}\[)|\bgetenv\(\)/],
  ['os.Environ', /\bos\.Environ\(\)|\benv::vars\(\)/],
  ['/proc/self/environ', /["'`]\/proc\/(?:self|\d{1,9}|\$\{?\w{1,20}\}?)\/environ["'`]/],
];

/** What carries data out of the runner, or wraps it so that the log does not mask it. */
const sinks =
  /\b(urlopen|Request|b64encode|b32encode|b85encode|hexlify|sendall|sendmail|sendto|storbinary|put_object|upload_file|fetch|btoa|axios|undici|ToBase64String|UploadString|UploadData|PostAsync|invoke-webrequest|invoke-restmethod|iwr|irm|curl|wget|post|put|patch|send|encode64|strict_encode64|base64|base64_encode|file_get_contents|HTTP|getaddrinfo|gethostbyname)\b/i;
const sendingCalls = /[.:>](?:post|put|patch|send|request)\s{0,3}\(/i;

/** What a program does to give its environment to another program. */
const starting = /\b(?:spawn\w*|exec\w*|subprocess|Popen|run|call|check_(?:call|output)|start-process)\b/i;
const handedToProgram = /(?<=[{(,\s])env\s{0,3}[=:]\s{0,3}(?:dict\(|\{\s{0,9}(?:\*\*|\.\.\.))?\s{0,3}[\w.]{1,60}(?:\.copy\(\))?/g;

/** More names are not followed: a program with more of them is found for what it does with those. */
const maxNames = 500;

/** Follows the environment through the names of a script, statement by statement, to what sends it. One for a script, the first. */
export function programDumps(script: string): readonly ProgramDump[] {
  if (!environments.some(([, pattern]) => pattern.test(script))) return [];
  // Name -> the environment that it holds.
  const names = new Map<string, string>();
  for (const statement of statementsOf(script)) {
    const text = withoutHandedOn(statement);
    const own = environments.find(([, pattern]) => pattern.test(text))?.[0];
    const dump = own ?? wordsOf(text).flatMap((word) => names.get(word) ?? [])[0];
    if (dump === undefined) continue;
    const sink = sendingCalls.exec(text)?.[0].replace(/[^a-z]/gi, '') ?? sinkIn(text);
    if (sink !== undefined) return [{ dump, sink, span: statement.span }];
    for (const name of namesBoundIn(text)) if (names.size < maxNames) names.set(name, dump);
  }
  return [];
}

function sinkIn(text: string): string | undefined {
  const name = sinks.exec(text)?.[1];
  // `post`, `send` and their like are words of any text; what sends by them is a call.
  return name === undefined || /^(?:post|put|patch|send)$/i.test(name) ? undefined : name;
}

/** A variable `env` of its own is followed; `env=` of a call that starts a program is that program's. */
function withoutHandedOn({ text }: Statement): string {
  return starting.test(text) ? text.replace(handedToProgram, '') : text;
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/[A-Za-z_]\w{0,99}/g)].map(([word]) => word);
}

/** Names to which a statement gives what it reads: by assignment, in a loop, as what it is called. */
function namesBoundIn(text: string): readonly string[] {
  const bound = [
    /^\s{0,200}(?:(?:const|let|var|my|export)\s{1,9})?[$@%]?(?:global:|script:)?([A-Za-z_]\w{0,99})\s{0,9}(?::[^=\n]{0,60})?\+?=(?!=)/.exec(
      text,
    )?.[1],
    /\bfor(?:each)?\b\s{0,9}\(?\s{0,9}(?:(?:const|let|var)\s{1,9})?[[(]?([\w$, ]{1,100}?)[\])]?\s{1,9}(?:in|of)\b/i.exec(text)?.[1],
    /\bas\s{1,9}([A-Za-z_]\w{0,99})/.exec(text)?.[1],
    /(?:%|foreach-object)\s{0,9}\{/i.test(text) ? '_' : undefined,
  ];
  return bound.flatMap((names) => (names === undefined ? [] : wordsOf(names)));
}
