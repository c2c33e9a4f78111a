import { describe, expect, test } from '@jest/globals';
import { readStatement } from '../../src/artifact/read-statement.ts';

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'app.tgz', digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {},
};

function read(value: unknown, payloadType = 'application/vnd.in-toto+json') {
  const payload = value instanceof Uint8Array ? value : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  return readStatement({ payloadType, payload });
}

describe('readStatement', () => {
  test.each(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'])('%s', (type) => {
    expect(read({ ...statement, _type: type })).toEqual({
      state: 'value',
      value: { predicateType: 'https://slsa.dev/provenance/v1', subjects: [{ sha256: 'ab'.repeat(32) }], predicate: {} },
    });
  });

  test.each([
    'application/vnd.in-toto+json\0',
    'application/vnd.in-toto+json ',
    'Application/vnd.in-toto+json',
    'application/vnd.in\u2010toto+json',
    'text/plain',
    '',
  ])('a payload type %j is not verified here', (payloadType) => {
    expect(read(statement, payloadType)).toMatchObject({ code: 'unsupported' });
  });

  test.each([
    ['another type', { ...statement, _type: 'https://in-toto.io/Statement/v2' }, 'unsupported'],
    ['no type', { ...statement, _type: undefined }, 'unsupported'],
    ['a list', [statement], 'unsupported'],
    ['no predicate type', { ...statement, predicateType: undefined }, 'malformed'],
    ['an empty predicate type', { ...statement, predicateType: '' }, 'malformed'],
    ['a predicate type that is no text', { ...statement, predicateType: ['x'] }, 'malformed'],
    ['an endless predicate type', { ...statement, predicateType: 'x'.repeat(1025) }, 'malformed'],
    ['no subject', { ...statement, subject: undefined }, 'malformed'],
    ['an empty subject list', { ...statement, subject: [] }, 'malformed'],
    ['a subject that is no list', { ...statement, subject: statement.subject[0] }, 'malformed'],
    ['a subject without a digest', { ...statement, subject: [...statement.subject, { name: 'x' }] }, 'malformed'],
    ['a digest that is a text', { ...statement, subject: [{ digest: 'ab' }] }, 'malformed'],
    ['2,000 subjects', { ...statement, subject: Array.from({ length: 2000 }, () => statement.subject[0]) }, 'too-large'],
    [
      '33 digests',
      { ...statement, subject: [{ digest: Object.fromEntries(Array.from({ length: 33 }, (_, n) => [n, 'x'])) }] },
      'too-large',
    ],
    ['no JSON', 'hello, world!', 'malformed'],
    ['a key twice', JSON.stringify(statement).replace('{', '{"subject":[],'), 'malformed'],
    ['no UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), 'malformed'],
  ])('%s is refused', (_what, value, code) => {
    expect(read(value)).toMatchObject({ state: 'refused', code });
  });

  test('1,024 subjects are read', () => {
    expect(read({ ...statement, subject: Array.from({ length: 1024 }, () => statement.subject[0]) }).state).toBe('value');
  });
});
