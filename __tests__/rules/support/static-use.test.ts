import { describe, expect, test } from '@jest/globals';
import { isStatic, nameOfSource } from '../../../src/rules/support/static-use.ts';
import type { ValueSource } from '../../../src/workflow/value-source.ts';

const literal = (text: string): ValueSource => ({ kind: 'literal', text });
const made = (length: number) => 'aB3dE5gH7jK9mN2pQ4sT6vW8yZ1c'.repeat(Math.ceil(length / 28)).slice(0, length);

describe('isStatic', () => {
  test.each<[string, ValueSource, boolean]>([
    ['a secret', { kind: 'secret', name: 'KEY' }, true],
    ['a variable of the repository', { kind: 'variable', name: 'KEY' }, true],
    ["the job's token", { kind: 'token' }, false],
    ['an output', { kind: 'output' }, false],
    ['an input that nobody gives', { kind: 'open', name: 'inputs.key' }, false],
    ['nothing', { kind: 'empty' }, false],
    ['a key without signs', literal(made(40)), true],
    ['a key of 40 with slashes', literal(`${made(19)}/${made(20)}`), true],
    ['a key with blanks around it', literal(`  ${made(32)}\n`), true],
    ['a service account', literal('{"type": "service_account", "private_key_id": "9f8e"}'), true],
    ['a private key', literal('-----BEGIN PRIVATE KEY-----\nMIIEvQ'), true],
    ['a path', literal('/home/runner/work/app/key.json'), false],
    ['words', literal('please-ask-the-team-for-it'), false],
    ['a number', literal('98765432109876543210987'), false],
    ['a sentence', literal('the key of 2024 is in the vault'), false],
    ['a short text', literal(made(19)), false],
    ['a text longer than any key', literal(`{${made(20_000)}`), false],
    ['a key of a test', literal(`test${made(32)}`), false],
    ['a placeholder', literal(`{"key": "CHANGEME${made(20)}"}`), false],
  ])('%s: %#', (_name, source, expected) => {
    expect(isStatic(source)).toBe(expected);
  });
});

test.each([
  [{ kind: 'secret', name: 'KEY' }, 'secrets.KEY'],
  [{ kind: 'secret', name: '*' }, 'a computed secret'],
  [{ kind: 'variable', name: 'KEY' }, 'vars.KEY'],
  [{ kind: 'variable', name: '*' }, 'a computed variable'],
  [{ kind: 'literal', text: made(40) }, 'a value written in the file'],
] as const)('%j is called %j', (source, name) => {
  expect(nameOfSource(source)).toBe(name);
});
