import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { imageName, isDigest, readImage } from '../../src/artifact/image-reference.ts';

const hex = 'ab'.repeat(32);

function nameOf(text: string): string {
  const read = readImage(text);
  return read.state === 'image' ? imageName(read.image) : 'refused';
}

describe('names', () => {
  test.each([
    ['nginx', 'docker.io/library/nginx'],
    ['acme/app', 'docker.io/acme/app'],
    ['docker.io/nginx', 'docker.io/library/nginx'],
    ['index.docker.io/nginx:1', 'docker.io/library/nginx'],
    ['ghcr.io/acme/app', 'ghcr.io/acme/app'],
    ['GHCR.IO/acme/app', 'ghcr.io/acme/app'],
    ['localhost/app', 'localhost/app'],
    ['localhost:5000/app', 'localhost:5000/app'],
    ['Host/app', 'host/app'],
    ['[::1]:5000/app', '[::1]:5000/app'],
    ['registry.example.com:5000/team/app__x:1.2', 'registry.example.com:5000/team/app__x'],
    ['ghcr.io/acme-evil/app', 'ghcr.io/acme-evil/app'],
    ['ghcr.io.evil.com/acme/app', 'ghcr.io.evil.com/acme/app'],
    ['ghcr.io:8443/acme/app', 'ghcr.io:8443/acme/app'],
    [`a--b/c-d@sha256:${hex}`, 'docker.io/a--b/c-d'],
  ])('%s is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test.each([
    '',
    ' nginx',
    'ghcr.io@evil.com/acme/app',
    'user:secret@ghcr.io/acme/app',
    'ghcr.io/acme/../evil/app',
    'ghcr.io//acme/app',
    'ghcr.io/acme/app/',
    '/acme/app',
    'ghcr.io./acme/app',
    '.ghcr.io/acme/app',
    '-x.io/acme/app',
    'ghcr.io:/acme/app',
    'ghcr.io:123456/acme/app',
    'ghcr.io/Acme/app',
    'Nginx',
    'ghcr.io/acme/äpp',
    'ghcr.іo/acme/app',
    'ghcr.io/acme/a__b___c',
    'ghcr.io/acme/.app',
    'ghcr.io/acme/app:',
    'ghcr.io/acme/app:-x',
    'ghcr.io/acme/app:a@',
    'ghcr.io/acme/app:a:b',
    `ghcr.io/acme/app@sha256:${hex}@sha256:${hex}`,
    `ghcr.io/acme/app@sha256:${hex.toUpperCase()}`,
    `ghcr.io/acme/app@sha256:${hex.slice(1)}`,
    'ghcr.io/acme/app@sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'ghcr.io/acme/app@latest',
    'ghcr.io/acme/app%2f',
    'docker://ghcr.io/acme/app',
    hex,
  ])('refuses %j', (text) => {
    expect(readImage(text).state).toBe('refused');
  });

  test('refuses what is too long', () => {
    for (const text of [`ghcr.io/${'a'.repeat(255)}`, `app:${'a'.repeat(129)}`, 'a'.repeat(100_000)])
      expect(readImage(text).state).toBe('refused');
  });
});

test('tag and digest are told apart from a port', () => {
  expect(readImage(`localhost:5000/app:v1@sha256:${hex}`)).toEqual({
    state: 'image',
    image: { registry: 'localhost:5000', repository: 'app', tag: 'v1', digest: `sha256:${hex}` },
  });
  expect(readImage('localhost:5000')).toEqual({
    state: 'image',
    image: { registry: 'docker.io', repository: 'library/localhost', tag: '5000', digest: undefined },
  });
});

test('digests are of algorithms that prove something, and whole', () => {
  expect([`sha256:${hex}`, `sha512:${hex}${hex}`, `sha384:${hex}${'ab'.repeat(16)}`].every(isDigest)).toBe(true);
  expect([`sha256:${hex}0`, `sha512:${hex}`, `md5:${hex.slice(32)}`, `toString:${hex}`, hex].some(isDigest)).toBe(false);
});

const component = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,8})?$/);
const host = fc.stringMatching(/^[a-zA-Z0-9]{1,8}\.[a-z]{2,5}(?::[0-9]{1,5})?$/);

describe('properties', () => {
  test('any text has a reading, and a name of its own characters alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9./:@_-]{0,40}$/)), (text) => {
        const read = readImage(text);
        const name = read.state === 'image' ? imageName(read.image) : 'a/b';
        const digest = read.state === 'image' ? read.image.digest : undefined;
        expect(name).toMatch(/^[a-z0-9.:[\]-]+(?:\/[a-z0-9._-]+)+$/);
        expect(digest === undefined || isDigest(digest)).toBe(true);
      }),
    );
  });

  test('what is written is read, and a normalised name reads as itself', () => {
    fc.assert(
      fc.property(
        host,
        fc.array(component, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (registry, path, hasTag, hasDigest) => {
          const name = `${registry}/${path.join('/')}`;
          const read = readImage(`${name}${hasTag ? ':v1' : ''}${hasDigest ? `@sha256:${hex}` : ''}`);
          expect(read).toEqual({
            state: 'image',
            image: {
              registry: registry.toLowerCase(),
              repository: path.join('/'),
              tag: hasTag ? 'v1' : undefined,
              digest: hasDigest ? `sha256:${hex}` : undefined,
            },
          });
          expect(nameOf(nameOf(name))).toBe(nameOf(name));
        },
      ),
    );
  });
});
