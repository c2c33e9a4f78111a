import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bindingRefusal } from '../../src/artifact/bind-subject.ts';
import type { Subject } from '../../src/artifact/model.ts';

const digests = { sha256: 'a1'.repeat(32), sha384: 'b2'.repeat(48), sha512: 'c3'.repeat(64) };
const file: Subject = { name: 'app.tgz', kind: 'file', digests, stagedPath: undefined };
const other = { sha256: '00'.repeat(32) };

describe('bindingRefusal', () => {
  test.each([
    ['sha256', [{ sha256: digests.sha256 }]],
    ['sha384 alone', [{ sha384: digests.sha384 }]],
    ['sha512 alone', [{ sha512: digests.sha512 }]],
    ['several digests that agree', [{ ...digests, sha1: 'whatever' }]],
    ['the last of many', [other, { sha1: '00'.repeat(20) }, { sha512: digests.sha512 }]],
  ])('covered by %s', (_how, named) => {
    expect(bindingRefusal(named, file)).toBeUndefined();
  });

  test.each([
    ['another digest', [other]],
    ['upper case', [{ sha256: digests.sha256.toUpperCase() }]],
    ['a truncated digest', [{ sha256: digests.sha256.slice(0, 63) }]],
    ['an empty digest', [{ sha256: '' }]],
    ['white space', [{ sha256: `${digests.sha256} ` }]],
    ['a digest under another name', [{ sha384: digests.sha256 }]],
    ['one that agrees and one that contradicts', [{ sha256: digests.sha256, sha512: '00'.repeat(64) }]],
    ['a digest in a list', [{ sha256: [digests.sha256] }, other]],
  ])('not covered: %s', (_how, named) => {
    expect(bindingRefusal(named, file)).toMatchObject({ code: 'subject-mismatch' });
  });

  test.each([
    ['sha1', [{ sha1: 'd4'.repeat(20) }], 'sha1'],
    ['md5 and a git commit', [{ md5: 'e5'.repeat(16), gitCommit: 'x' }], 'md5, gitCommit'],
    ['nothing', [{}], 'no digest'],
  ])('%s proves nothing', (_how, named, shown) => {
    expect(bindingRefusal(named, file)).toMatchObject({ code: 'weak-subject', why: expect.stringContaining(`by ${shown} alone`) });
  });

  test('names expected and actual', () => {
    expect(bindingRefusal([other, { sha256: 'ff'.repeat(32) }], file)?.why).toBe(
      `it signs sha256:${other.sha256} and 1 more, and the artifact is sha256:${digests.sha256}`,
    );
  });

  test('a digest of an algorithm that the subject has not is no match', () => {
    const image: Subject = { name: 'sha256:x', kind: 'digest', digests: { sha256: digests.sha256 }, stagedPath: undefined };
    expect(bindingRefusal([{ sha512: digests.sha512 }], image)).toMatchObject({ code: 'subject-mismatch' });
    expect(bindingRefusal([{ sha512: digests.sha512, sha256: digests.sha256 }], image)).toBeUndefined();
  });

  test('no text but the digest itself is a match', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(bindingRefusal([{ sha256: text }], file)).toBeDefined();
      }),
    );
  });
});
