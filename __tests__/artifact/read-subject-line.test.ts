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
});
