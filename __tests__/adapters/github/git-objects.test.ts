import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseBlob, parseTree } from '../../../src/adapters/github/git-objects.ts';

const oid = 'a'.repeat(40);
const file = { name: 'ci.yml', mode: 0o100644, type: 'blob', oid };

function kindOf(change: Readonly<Record<string, unknown>>): string | undefined {
  return parseTree({ oid, entries: [{ ...file, ...change }] })?.entries.get('ci.yml')?.kind;
}

function answerOf(blob: Readonly<Record<string, unknown>>): unknown {
  return parseBlob({ oid, byteSize: 2, isBinary: false, isTruncated: false, text: 'on', ...blob })?.answer('x');
}

describe('parseTree', () => {
  test.each([
    [{}, 'file'],
    [{ mode: 0o100755 }, 'file'],
    [{ mode: 0o120000 }, 'link'],
    [{ mode: 0o040000, type: 'tree' }, 'directory'],
    [{ mode: 0o160000, type: 'commit' }, 'other'],
    [{ mode: 0o100000 }, 'other'],
  ])('%j is a %s', (change, kind) => {
    expect(kindOf(change)).toBe(kind);
  });

  test.each([{ name: undefined }, { name: '' }, { name: 'a/b' }, { oid: null }, { mode: '33188' }])(
    'with the entry %j it proves nothing',
    (change) => {
      expect(parseTree({ oid, entries: [file, { ...file, ...change }] })).toBeUndefined();
    },
  );

  test('keeps names that objects have of themselves', () => {
    const entries = ['__proto__', 'constructor', 'toString'].map((name) => ({ ...file, name }));
    expect([...(parseTree({ oid, entries })?.entries.keys() ?? [])]).toEqual(['__proto__', 'constructor', 'toString']);
  });

  test('never throws, whatever is answered', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const tree = parseTree(value);
        const blob = parseBlob(value);
        expect([typeof tree?.oid, typeof blob?.oid]).toEqual([
          tree === undefined ? 'undefined' : 'string',
          blob === undefined ? 'undefined' : 'string',
        ]);
      }),
    );
  });
});

describe('parseBlob', () => {
  test.each([
    [{}, { state: 'text', path: 'x', text: 'on' }],
    [{ byteSize: 5 }, { state: 'text', path: 'x', text: 'on' }],
    [{ byteSize: 4, text: 'ü\u{1F600}'.slice(0, 1) }, expect.objectContaining({ cause: 'truncated' })],
    [{ byteSize: 1 }, expect.objectContaining({ cause: 'invalid' })],
    [{ byteSize: 4 }, expect.objectContaining({ cause: 'truncated' })],
    [{ text: null }, expect.objectContaining({ cause: 'empty' })],
    [{ isTruncated: undefined }, expect.objectContaining({ cause: 'truncated' })],
    [{ isBinary: true, text: null }, expect.objectContaining({ cause: 'invalid', why: expect.stringContaining('binary') })],
    [{ byteSize: 1024 * 1024 + 1 }, expect.objectContaining({ cause: 'limit' })],
  ])('%j', (blob, answer) => {
    expect(answerOf(blob)).toEqual(answer);
  });
});
