import { describe, expect, test } from '@jest/globals';
import type { RootInUse } from '../../src/ports/trust-roots.ts';
import { rootNotices } from '../../src/report/root-notices.ts';

const sha256 = 'ab'.repeat(32);
const github: RootInUse = {
  name: 'github',
  source: 'a package 1.2.3',
  date: '2026-07-01',
  sha256,
  newestAuthority: '2026-06-12T00:00:00.000Z',
  refresh: { state: 'not-asked' },
};
const failed = { state: 'failed', mirror: 'https://tuf.example.test', why: 'its host answered 503' } as const;
const soon = '2026-11-11T23:59:59.999Z';
const late = '2026-11-12T00:00:00.000Z';

describe('of a trust root is told', () => {
  test('nothing while it is what it was, and its newest authority is not old', () => {
    expect(rootNotices([github], soon)).toEqual([]);
    expect(rootNotices([{ ...github, newestAuthority: undefined }], late)).toEqual([]);
    expect(rootNotices([], late)).toEqual([]);
  });

  test('from five months on, that a newer authority is likely, and what to do', () => {
    expect(rootNotices([github], late)).toEqual([
      'The newest authority of the embedded trust root github (of 2026-07-01) is of 2026-06-12, more than 5 months ago: what a newer one signs is refused as certificate-untrusted. Update Interlock',
    ]);
  });

  test('nothing of the age of one whose authority stays for years', () => {
    expect(rootNotices([{ ...github, name: 'public-good' }], '2030-01-01T00:00:00.000Z')).toEqual([]);
  });

  test('nothing of the age where its repository signs no other', () => {
    expect(rootNotices([{ ...github, refresh: { state: 'same' } }], late)).toEqual([]);
  });

  test('that it was refreshed, from where and to what', () => {
    expect(rootNotices([{ ...github, source: 'https://tuf.example.test', refresh: { state: 'done' } }], late)).toEqual([
      `The trust root github was refreshed from https://tuf.example.test (sha256:${sha256})`,
    ]);
  });

  test('that it could not be, why, and what was judged under', () => {
    const text = `The trust root github could not be refreshed from https://tuf.example.test (its host answered 503), so signatures were judged under the embedded one of 2026-07-01 (sha256:${sha256})`;
    expect(rootNotices([{ ...github, refresh: failed }], soon)).toEqual([text]);
    expect(rootNotices([{ ...github, refresh: failed }], late)).toEqual([text, expect.stringContaining('more than 5 months ago')]);
  });
});
