import { expect, test } from '@jest/globals';
import { sourceOf } from '../../../src/artifact/claims/source-uri.ts';

test.each<[string, string | undefined, string | undefined]>([
  ['git+https://github.com/acme/app@refs/heads/main', 'https://github.com/acme/app', 'refs/heads/main'],
  ['git+https://github.com/acme/app@refs/heads/a@b', 'https://github.com/acme/app', 'refs/heads/a@b'],
  ['https://github.com/acme/app.git#refs/tags/v1:docker', 'https://github.com/acme/app', 'refs/tags/v1'],
  ['https://github.com/acme/app.git#:docker', 'https://github.com/acme/app', undefined],
  ['git+https://github.com/acme/app/', 'https://github.com/acme/app', undefined],
  ['git+https://github.com/acme/app?x=1', undefined, undefined],
  ['git+ssh://git@github.com/acme/app', undefined, undefined],
  ['pkg:npm/a@1', undefined, undefined],
  ['', undefined, undefined],
])('%s', (uri, repository, ref) => {
  const source = sourceOf(uri, undefined);
  expect([source?.repository, source?.ref]).toEqual([repository, ref]);
});
