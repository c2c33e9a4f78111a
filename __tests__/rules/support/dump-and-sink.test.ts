import { describe, expect, test } from '@jest/globals';
import { dumpName, sinkName } from '../../../src/rules/support/dump-and-sink.ts';
import { commandsOf } from '../../../src/workflow/shell.ts';

function first(script: string) {
  const [command] = commandsOf(script);
  if (command === undefined) throw new Error('no command');
  return command;
}

describe('dumpName', () => {
  test.each<[string, string]>([
    ['env', 'env'],
    ['sudo -E /usr/bin/env -0', 'env'],
    ['command exec printenv', 'printenv'],
    ['declare -xp', 'declare'],
    ['typeset -x', 'typeset'],
    ['dir env:\\', 'dir env:'],
    ['gci Env:*', 'gci env:'],
    ['cat /proc/1/mem', '/proc/1/mem'],
    ['cat < /proc/self/environ', '/proc/self/environ'],
    ["perl -e 'print %ENV'", 'perl'],
    ["ruby -e 'puts ENV.to_h'", 'ruby'],
    ["deno eval 'Deno.env.toObject()'", 'deno'],
    ["php -r 'print_r($_ENV);'", 'php'],
    ['jq -n env', 'jq'],
  ])('%s lists all variables', (script, name) => {
    expect(dumpName(first(script))).toBe(name);
  });

  test.each([
    'env -u HOME',
    'printenv HOME',
    'declare -x A=b',
    'set -e',
    'ls /env:/x',
    'cat /proc/self/status',
    "perl -e 'print $x'",
    'jq .env.name',
    'sudo -E',
    '$TOOL env',
    "'env\n'",
    `node -e '${' '.repeat(20_001)}process.env'`,
  ])('%s does not', (script) => {
    expect(dumpName(first(script))).toBeUndefined();
  });
});

describe('sinkName', () => {
  test.each<[string, string]>([
    ['curl https://example.com', 'curl'],
    ['sudo /usr/bin/wget x', 'wget'],
    ['base64 -w0', 'base64'],
    ['git push https://x@example.com', 'git'],
    ['git -C x commit -m y', 'git'],
    ['IWR -Uri x', 'IWR'],
  ])('%s carries data out', (script, name) => {
    expect(sinkName(first(script))).toBe(name);
  });

  test.each(['git log', 'git config user.name x', 'base64 -d', 'base32 --decode', 'cat x', 'curly', '$TOOL x', 'echo curl'])(
    '%s does not',
    (script) => {
      expect(sinkName(first(script))).toBeUndefined();
    },
  );
});
