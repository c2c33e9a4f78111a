import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addLayeredImage, layoutFiles, ociContent } from '../../../__fixtures__/oci.ts';
import { tarOf } from '../../../__fixtures__/secrets/archives.ts';
import { randomFrom } from '../../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../../__fixtures__/secrets/sample-of.ts';
import { credentialSearch, type SearchPorts } from '../../../src/adapters/secrets/credential-search.ts';
import { openMarker } from '../../../src/adapters/secrets/open-marker.ts';
import { partSettings } from '../../../src/adapters/secrets/shared-parts.ts';
import { ignoreLine } from '../../../src/secrets/allowances/ignore-entry.ts';
import { entryHash } from '../../../src/secrets/allowances/mark.ts';
import { detectors } from '../../../src/secrets/detectors/catalogue.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const random = randomFrom(23);
const [known, other] = [sampleOf(github, random), sampleOf(github, random)];
const key = 'k'.repeat(32);
const launcher = new URL('../../../__fixtures__/threads/real.ts', import.meta.url);

let layout: ReturnType<typeof temporaryDirectory>;

/** More than is searched before another thread is asked, and a credential behind that. */
beforeAll(async () => {
  const filler = 'x = 1;\n'.repeat(150_000);
  const count = Math.ceil(partSettings.alone / filler.length) + 48;
  const files = Object.fromEntries(Array.from({ length: count }, (_none, index) => [`m/${String(index).padStart(3, '0')}.txt`, filler]));
  const layer = await tarOf({ 'a.env': `TOKEN=${other}\n`, ...files, 'z.env': `TOKEN=${known}\n` });
  const content = ociContent();
  layout = temporaryDirectory(layoutFiles(content, [addLayeredImage(content, { layers: [layer] })]));
});
afterAll(() => layout.remove());

async function searched(threadLauncher: URL | undefined) {
  const ports: SearchPorts = {
    platform: {
      blob: unasked,
      changedFiles: unasked,
      filesOf: unasked,
      jobLog: unasked,
      sourceArchive: unasked,
    },
    workspace: layout.path,
    temporaryDirectory: layout.path,
    ignoreKey: key,
    registries: { env: {}, userAgent: 'interlock/test', job: undefined },
    threadLauncher,
  };
  const place = { path: 'z.env', within: [layout.path] };
  const hash = entryHash(openMarker(key).mark({ detector: 'github-personal-access-token', place, secret: known })) ?? '';
  const entry = ignoreLine({
    hash,
    detector: 'github-personal-access-token',
    path: `${layout.path}!z.env`,
    until: '2027-01-31',
    reason: 'revoked',
  });
  const files = [{ means: 'ignore', source: '.interlockignore', text: `${entry}\n` }] as const;
  const answer = await credentialSearch(ports).image(layout.path, { files, values: 'known', now: '2026-11-23T10:00:00.000Z' });
  if (answer.state !== 'value') throw new Error(answer.why);
  return answer.value;
}

function unasked(): never {
  throw new Error('the platform is not asked');
}

describe('a large image in the gate', () => {
  test('comes to the same with the help of another thread, which knows what is known', async () => {
    const alone = await searched(undefined);
    expect(alone.gaps).toEqual([]);
    expect(alone.items.map(({ place, waiver }) => [place.path, waiver?.id])).toEqual([
      ['a.env', undefined],
      ['z.env', '.interlockignore:1'],
    ]);
    expect(await searched(launcher)).toEqual(alone);
  });
});
