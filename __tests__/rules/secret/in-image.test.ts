import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { many } from '../../../__fixtures__/platform-facts.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { gap, unknown } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/secret/in-image.ts';
import { anExampleCredential } from '../../../src/rules/support/shown-credential.ts';
import type { ContentPlace } from '../../../src/secrets/model.ts';

const manifest = `sha256:${'ab'.repeat(32)}`;
const image = `oci://ghcr.io/acme/app@${manifest}`;
const question = aQuestion({ stage: 'deploy' });

async function judged(imageCredentials: unknown) {
  return judge(rule, { files: {}, question, facts: { imageCredentials } });
}

function at(place: Omit<ContentPlace, 'within'> & { readonly inner?: readonly string[] }) {
  const { inner = [], ...rest } = place;
  return judged(many([{ image, credential: { ...anExampleCredential, place: { ...rest, within: ['ghcr.io/acme/app', ...inner] } } }]));
}

describe('a credential in an image', () => {
  test('is found where it lies, and what hides it changes nothing', async () => {
    const layer = { number: 1, of: 3, name: manifest, hiddenBy: 2 };
    const { kind, findings } = await at({
      path: 'root/.npmrc',
      inner: ['opt/app.tgz'],
      image: { manifest, platform: 'linux/arm64', layer },
    });
    expect(kind).toBe('violation');
    expect(findings).toMatchObject([
      {
        severity: 'critical',
        message: `A GitHub personal access token (classic) ghp_\u2026 (40 characters) lies in \`oci://ghcr.io/acme/app\` at \`opt/app.tgz!root/.npmrc\` in layer 1 of 3 of linux/arm64, which layer 2 hides and does not take away. Revoke it, and build without it`,
        location: { container: 'image', name: image, path: 'opt/app.tgz!root/.npmrc', line: 2 },
        subject: { image: 'oci://ghcr.io/acme/app', where: 'opt/app.tgz!root/.npmrc' },
      },
    ]);
  });

  test.each<[string, ContentPlace['image'], RegExp]>([
    ['in a layer that stays', { manifest, platform: undefined, layer: { number: 2, of: 2, name: manifest } }, /` in layer 2 of 2\. Revoke/],
    ['in its configuration', { manifest, platform: 'linux/amd64' }, /` of linux\/amd64\. Revoke/],
    ['where nothing says more', { manifest, platform: undefined }, /`\. Revoke/],
    ['of which nothing is known', undefined, /`\. Revoke/],
  ])('is told %s', async (_what, where, message) => {
    const { findings } = await at({ path: 'configuration/environment', ...(where === undefined ? {} : { image: where }) });
    expect(findings).toMatchObject([{ message: expect.stringMatching(message) }]);
  });
});

describe('what could not be read', () => {
  test('is unknown, and never a pass', async () => {
    const missed = gap({ item: 'ghcr.io/acme/app!layer 2', cause: 'absent', why: 'it is not there' });
    expect(await judged({ items: [], gaps: [missed] })).toMatchObject({ kind: 'unknown', gaps: [{ item: 'ghcr.io/acme/app!layer 2' }] });
    const subjects = unknown({ cause: 'invalid', reason: 'they could not be read', remedy: 'build them' });
    expect(await judged(subjects)).toMatchObject({ kind: 'unknown', gaps: [{ item: 'the images of what is deployed', cause: 'invalid' }] });
  });

  test('is left to another command on the command line', async () => {
    expect((await judge(rule, { files: {}, question })).kind).toBe('not-applicable');
  });

  test('is nothing where nothing lies in it', async () => {
    expect((await judged(many([]))).kind).toBe('pass');
  });
});
