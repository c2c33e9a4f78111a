import { describe, expect, test } from '@jest/globals';
import { readSubjectLine } from '../../src/artifact/read-subject-line.ts';

const hex = 'ab'.repeat(32);

describe('a line of artifacts', () => {
  test.each([
    [`sha256:${hex}`, 'digest'],
    [`oci://ghcr.io/acme/app@sha256:${hex}`, 'image'],
    [`oci://localhost:5000/a/b-c_d.e/f@sha256:${hex}`, 'image'],
  ])('%s is a %s', (line, kind) => {
    expect(readSubjectLine(line)).toEqual({
      kind: 'subject',
      subject: { name: line, kind, digests: { sha256: hex }, stagedPath: undefined },
    });
  });

  test.each([
    ['sha384', 'ab'.repeat(48)],
    ['sha512', 'ab'.repeat(64)],
  ])('%s is a digest too', (algorithm, digest) => {
    const name = `${algorithm}:${digest}`;
    const subject = { name, kind: 'digest', digests: { [algorithm]: digest }, stagedPath: undefined };
    expect(readSubjectLine(name)).toEqual({ kind: 'subject', subject });
  });

  test.each(['dist/*.tgz', './a', 'sha256', 'a sha256:x', 'C:/x', 'oci', 'ociX://a/b'])('%s is a pattern of files', (line) => {
    expect(readSubjectLine(line)).toEqual({ kind: 'files', pattern: line });
  });

  test.each([
    `sha256:${hex.toUpperCase()}`,
    `sha256:${hex.slice(1)}`,
    `sha256:${hex}0`,
    `SHA256:${hex}`,
    `sha1:${'ab'.repeat(20)}`,
    `sha512:${hex}`,
    `sha384:${'ab'.repeat(64)}`,
    `sha512:${'AB'.repeat(64)}`,
    `sha224:${'ab'.repeat(28)}`,
    `md5:${'ab'.repeat(16)}`,
    'oci://ghcr.io/acme/app:v1',
    'oci://ghcr.io/acme/app',
    `oci://ghcr.io/acme/app:v1@sha256:${hex}`,
    `oci://ghcr.io/acme/app@sha256:${hex.toUpperCase()}`,
    `oci://ghcr.io/acme/app@sha512:${'ab'.repeat(64)}`,
    `oci://GHCR.io/Acme/app@sha256:${hex}`,
    `oci://ghcr.io/../app@sha256:${hex}`,
    `oci://user@ghcr.io/app@sha256:${hex}`,
    `oci:ghcr.io/acme/app@sha256:${hex}`,
  ])('%s is a gap', (line) => {
    expect(readSubjectLine(line)).toMatchObject({ kind: 'gap', gap: { item: line, cause: 'invalid', remedy: expect.any(String) } });
  });

  test('a tag is told from a wrong digest', () => {
    expect(readSubjectLine('oci://ghcr.io/acme/app:v1')).toMatchObject({ gap: { why: expect.stringContaining('tag') } });
    expect(readSubjectLine('oci://ghcr.io/acme/app:v1')).toMatchObject({ gap: { remedy: expect.stringContaining('digest') } });
  });

  test.each([
    ['pkg:npm/sigstore@2.1.0', 'sigstore', '2.1.0'],
    ['pkg:npm/%40sigstore/tuf@5.0.1', '@sigstore/tuf', '5.0.1'],
    ['pkg:npm/%40acme/a.b_c-d~e@0.0.0-rc.1-x', '@acme/a.b_c-d~e', '0.0.0-rc.1-x'],
    ['pkg:npm/JSONStream@1.3.5', 'JSONStream', '1.3.5'],
  ])('%s is a package', (purl, name, version) => {
    expect(readSubjectLine(purl)).toEqual({ kind: 'package', named: { purl, name, version } });
  });

  test.each([
    'pkg:npm/sigstore',
    'pkg:npm/sigstore@latest',
    'pkg:npm/sigstore@^2.1.0',
    'pkg:npm/sigstore@2',
    'pkg:npm/sigstore@2.1.0?x=y',
    'pkg:npm/sigstore@2.1.0#sub',
    'pkg:npm/sigstore@02.1.0',
    'pkg:npm/sigstore@2.1.0+build',
    'pkg:npm/@sigstore/tuf@5.0.1',
    'pkg:npm/%40sigstore%2Ftuf@5.0.1',
    'pkg:npm/%40/tuf@5.0.1',
    'pkg:npm/../x@1.0.0',
    'pkg:npm/.x@1.0.0',
    'pkg:npm/a/b@1.0.0',
    'pkg:npm/a@1.0.0/../b@1.0.0',
    'PKG:npm/a@1.0.0',
    'pkg:pypi/sigstore@2.1.0',
    'pkg:npm/a@1.0.0\u0000',
  ])('%s is no package, and no file either', (line) => {
    expect(readSubjectLine(line)).toMatchObject({ kind: 'gap', gap: { item: line, cause: 'invalid' } });
  });
});
