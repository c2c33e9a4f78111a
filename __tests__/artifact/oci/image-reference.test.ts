import { describe, expect, test } from '@jest/globals';
import { imageReference } from '../../../src/artifact/oci/image-reference.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

describe('an image by its digest', () => {
  test.each([
    ['ghcr.io/acme/app', 'ghcr.io', 'ghcr.io', 'acme/app'],
    ['127.0.0.1:5000/app', '127.0.0.1:5000', '127.0.0.1:5000', 'app'],
    ['docker.io/acme/app', 'docker.io', 'registry-1.docker.io', 'acme/app'],
    ['docker.io/nginx', 'docker.io', 'registry-1.docker.io', 'library/nginx'],
    ['index.docker.io/nginx', 'docker.io', 'registry-1.docker.io', 'library/nginx'],
    ['docker.io.evil.example/nginx', 'docker.io.evil.example', 'docker.io.evil.example', 'nginx'],
  ])('%s lies at %s, which is asked at %s for %s', (name, registry, host, repository) => {
    expect(imageReference(`oci://${name}@${digest}`)).toEqual({ registry, host, repository, digest });
  });

  test.each(['app.tgz', digest, `ghcr.io/acme/app@${digest}`, 'oci://ghcr.io/acme/app:v1', `oci://ghcr.io@${digest}`])(
    '%s is none',
    (name) => {
      expect(imageReference(name)).toBeUndefined();
    },
  );
});
