import { describe, expect, test } from '@jest/globals';
import { statementRefusal } from '../../src/artifact/bind-statement.ts';
import type { Subject } from '../../src/artifact/model.ts';

const digests = { sha256: 'a1'.repeat(32), sha512: 'c3'.repeat(64) };
const purl = 'pkg:npm/%40acme/app@1.2.3';
const packaged: Subject = { name: purl, kind: 'package', digests, stagedPath: undefined };
const statement = (...subjects: readonly (readonly [name: string | undefined, digests: Record<string, string>])[]) => ({
  predicateType: 'x',
  predicate: undefined,
  names: subjects.map(([name]) => name),
  subjects: subjects.map(([, one]) => one),
});

describe('a package', () => {
  test('is covered by its name and its bytes together', () => {
    expect(statementRefusal(statement([purl, { sha512: digests.sha512 }]), packaged)).toBeUndefined();
    expect(statementRefusal(statement(['pkg:npm/b@1.0.0', digests], [purl, digests]), packaged)).toBeUndefined();
  });

  test.each([
    ['another version', 'pkg:npm/%40acme/app@1.2.4'],
    ['another scope', 'pkg:npm/%40mallory/app@1.2.3'],
    ['the name without its encoding', 'pkg:npm/@acme/app@1.2.3'],
    ['the name in another case', 'pkg:npm/%40Acme/app@1.2.3'],
    ['the file', 'acme-app-1.2.3.tgz'],
    ['no name', undefined],
  ])('is not covered by the same bytes under %s', (_how, name) => {
    const refused = statementRefusal(statement([name, { sha512: digests.sha512 }]), packaged);
    expect(refused).toMatchObject({ code: 'subject-mismatch', why: expect.stringContaining(`the package is '${purl}'`) });
  });

  test('is not covered by its name with other bytes, nor by the bytes of another entry', () => {
    const other = { sha512: '00'.repeat(64) };
    expect(statementRefusal(statement([purl, other]), packaged)).toMatchObject({ code: 'subject-mismatch' });
    expect(statementRefusal(statement([purl, other], ['pkg:npm/b@1.0.0', digests]), packaged)).toMatchObject({ code: 'subject-mismatch' });
    expect(statementRefusal(statement([purl, { sha1: 'ab'.repeat(20) }]), packaged)).toMatchObject({ code: 'weak-subject' });
  });
});

test('a file is covered under any name', () => {
  const file: Subject = { ...packaged, name: 'app.tgz', kind: 'file' };
  expect(statementRefusal(statement([undefined, digests]), file)).toBeUndefined();
});
