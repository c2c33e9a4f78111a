import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { coverOf } from '../../src/core/exception.ts';
import type { Values } from '../../src/core/finding.ts';
import type { Location } from '../../src/core/location.ts';
import type { Exception } from '../../src/core/policy.ts';

function anException(fields: Partial<Exception> = {}): Exception {
  return {
    id: 'legacy-pin',
    rule: 'workflow/unpinned-action',
    where: { path: '.github/workflows/legacy.yml', uses: 'acme/tool@v1' },
    reason: 'moves next year',
    approvedBy: '@alice',
    expires: '2026-12-31',
    revoked: undefined,
    isFromOrganisation: false,
    place: undefined,
    ...fields,
  };
}

const start = { line: 3, column: 5 };
const location: Location = { path: '.github/workflows/legacy.yml', start, end: start };
const found: { readonly location: Location; readonly subject: Values } = { location, subject: { uses: 'acme/tool@v1', job: 'build' } };
const now = '2026-06-01T12:00:00.000Z';
const cover = (exceptions: readonly Exception[], subject = found, at = now, rule = 'workflow/unpinned-action') =>
  coverOf(exceptions, rule, subject, at);

describe('coverOf', () => {
  test('covers a finding whose subject has every value', () => {
    const exception = anException();
    expect(cover([exception])).toEqual({ state: 'covered', exception });
  });

  test.each([
    ['another rule', { rule: 'workflow/unpinned-image' }],
    ['a rule glob', { rule: 'workflow/*' }],
    ['another value', { where: { uses: 'acme/tool@v2' } }],
    ['a glob in a value', { where: { uses: 'acme/*' } }],
    ['a name that was not found', { where: { uses: 'acme/tool@v1', step: '1' } }],
    ['a name of every object', { where: { constructor: 'Object' } }],
    ['another path', { where: { path: 'other.yml', uses: 'acme/tool@v1' } }],
    ['a path glob of another folder', { where: { path: '.github/*.yml', uses: 'acme/tool@v1' } }],
    ['nothing at all', { where: {} }],
  ])('%s covers nothing', (_, fields) => {
    expect(cover([anException(fields)])).toBeUndefined();
  });

  test('a path may be a glob per segment', () => {
    expect(cover([anException({ where: { path: '.github/*/leg*.yml', job: 'build' } })])?.state).toBe('covered');
  });

  test('a path within a container counts, an object has none', () => {
    const exception = anException({ where: { path: 'app/*', uses: 'acme/tool@v1' } });
    const container = { container: 'image', name: 'acme/app', path: 'app/.env', line: 1 };
    expect(cover([exception], { ...found, location: container })?.state).toBe('covered');
    expect(cover([exception], { ...found, location: { object: 'environment', name: 'production' } })).toBeUndefined();
  });

  test('a path that no tree can have is not covered', () => {
    const long = { ...found, location: { path: 'a'.repeat(10_000), start, end: start } };
    expect(cover([anException({ where: { path: '**', uses: 'acme/tool@v1' } })], long)).toBeUndefined();
  });

  test.each([
    ['2026-12-30T23:59:59.999Z', 'covered'],
    ['2026-12-31T00:00:00.000Z', 'expired'],
    ['2027-01-01T00:00:00.000Z', 'expired'],
    ['no time', 'expired'],
  ])('at %s: %s', (at, state) => {
    expect(cover([anException()], found, at)?.state).toBe(state);
  });

  describe('of a revoked credential', () => {
    const revoked = { date: '2026-06-01', by: '@alice' };

    test.each([
      ['2026-05-31T23:59:59.999Z', undefined],
      ['2026-06-01T00:00:00.000Z', 'covered'],
      ['2999-01-01T00:00:00.000Z', 'covered'],
      ['no time', undefined],
    ])('at %s: %s', (at, state) => {
      expect(cover([anException({ revoked, expires: undefined })], found, at)?.state).toBe(state);
    });

    test.each([
      ['2026-05-31T23:59:59.999Z', undefined],
      ['2026-06-01T00:00:00.000Z', 'covered'],
      ['2026-12-31T00:00:00.000Z', 'expired'],
    ])('that has an end as well, at %s: %s', (at, state) => {
      expect(cover([anException({ revoked })], found, at)?.state).toBe(state);
    });
  });

  test('one in force wins over one that has run out, whatever their order', () => {
    const old = anException({ id: 'old', expires: '2026-01-01' });
    const valid = anException({ id: 'valid' });
    const organisation = anException({ id: 'organisation', isFromOrganisation: true });
    fc.assert(
      fc.property(fc.shuffledSubarray([old, valid, organisation], { minLength: 1 }), (exceptions) => {
        const expected = ['organisation', 'valid', 'old'].find((id) => exceptions.some((one) => one.id === id));
        expect(cover(exceptions)?.exception.id).toBe(expected);
        expect(cover(exceptions)?.state).toBe(expected === 'old' ? 'expired' : 'covered');
      }),
    );
  });
});
