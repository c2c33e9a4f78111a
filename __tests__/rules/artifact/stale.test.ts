import { describe, expect, test } from '@jest/globals';
import type { Verified } from '../../../src/artifact/model.ts';
import rule from '../../../src/rules/artifact/stale.ts';
import { by, judgeSigned } from './judge-signed.ts';

const days = { 'max-age-days': 30 };
const at = (signedAt: string | undefined, name = 'build'): Verified => by(name, { signedAt });

function outcomeOf(verifications: readonly Verified[], options: Readonly<Record<string, unknown>> = days) {
  return judgeSigned(rule, { verifications, options });
}

test('is not applicable until the policy says how old is too old', async () => {
  expect(await outcomeOf([at('2001-01-01T00:00:00.000Z')], {})).toMatchObject({
    kind: 'not-applicable',
    reason: 'not configured (`max-age-days`)',
  });
});

describe('the age of what was signed', () => {
  test.each<[string, readonly Verified[], string]>([
    ['fresh', [at('2026-11-20T10:00:00.000Z')], 'pass'],
    ['at the limit', [at('2026-10-24T10:00:00.000Z')], 'pass'],
    ['over it', [at('2026-10-24T09:59:59.000Z')], 'violation'],
    ['signed anew', [at('2026-11-20T10:00:00.000Z'), at('2026-01-01T00:00:00.000Z', 'scanner')], 'violation'],
    ['signed long ago by somebody else', [at('2026-11-20T10:00:00.000Z'), at('2026-01-01T00:00:00.000Z', 'mallory')], 'pass'],
    ['signed lately by somebody else', [at('2026-01-01T00:00:00.000Z'), at('2026-11-20T10:00:00.000Z', 'mallory')], 'violation'],
    ['signed by nobody approved', [at('2026-01-01T00:00:00.000Z', 'mallory')], 'violation'],
    ['with a clock that is a little behind', [at('2026-11-23T10:04:59.000Z')], 'pass'],
    ['in the future', [at('2026-11-23T10:05:01.000Z')], 'unknown'],
    ['in the future, beside one that is not', [at('2026-11-20T10:00:00.000Z'), at('2027-01-01T00:00:00.000Z')], 'unknown'],
    ['at no time', [at(undefined)], 'unknown'],
    ['at no time, beside one that is old', [at(undefined), at('2026-01-01T00:00:00.000Z')], 'violation'],
    ['not at all', [], 'unknown'],
  ])('%s', async (_what, verifications, kind) => {
    expect((await outcomeOf(verifications)).kind).toBe(kind);
  });

  test('is said in whole days', async () => {
    const { reason } = await outcomeOf([at('2026-11-20T10:00:00.000Z'), at('2026-10-01T10:00:00.000Z')]);
    expect(reason).toBe('`app.tgz` was signed on 2026-10-01, 53 days ago, and at most 30 days are allowed');
  });

  test('that is not known says why', async () => {
    expect((await outcomeOf([at(undefined)])).gaps).toMatchObject([{ cause: 'empty', why: expect.stringContaining('vouches') }]);
    expect((await outcomeOf([at('2027-01-01T00:00:00.000Z')])).gaps).toMatchObject([
      { cause: 'invalid', why: expect.stringContaining('clocks') },
    ]);
  });
});
