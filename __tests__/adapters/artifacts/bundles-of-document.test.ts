import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mintBundle, thePublicGood } from '../../../__fixtures__/signing.ts';
import { openArtifacts } from '../../../src/adapters/artifacts/open-artifacts.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({ 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
});

afterEach(() => work.remove());

const bundles = [1, 2].map((index) => mintBundle({ subject: { name: 'a', sha256: String(index).repeat(64) } }));
const asNpm = { attestations: bundles.map((bundle) => ({ predicateType: 'https://example.test/a-lie', bundle })) };
const asGitHub = { attestations: bundles.map((bundle) => ({ bundle, repository_id: 1, initiator: 'user' })) };

async function read(name: string, content: unknown) {
  writeFileSync(join(work.path, name), typeof content === 'string' ? content : JSON.stringify(content));
  const { artifacts } = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: undefined });
  return artifacts.readBundles([name]);
}

describe('a bundle file', () => {
  test.each([
    ['the npm registry', asNpm],
    ["GitHub's API", asGitHub],
  ])('may be the list of attestations that %s gives', async (_of, document) => {
    const { items, gaps } = await read('list.json', document);
    expect(gaps).toEqual([]);
    expect(items.map(({ source }) => source)).toEqual(['list.json#1', 'list.json#2']);
    expect(items.map(({ text }) => JSON.parse(text))).toEqual(bundles);
  });

  test('may have such a list on each line', async () => {
    const lines = [asNpm, bundles[0], asGitHub].map((one) => JSON.stringify(one)).join('\n');
    expect((await read('lines.jsonl', lines)).items.map(({ source }) => source)).toEqual([
      'lines.jsonl:1#1',
      'lines.jsonl:1#2',
      'lines.jsonl:2',
      'lines.jsonl:3#1',
      'lines.jsonl:3#2',
    ]);
  });

  test('that lists what is stored elsewhere is a gap beside what it holds', async () => {
    const document = { attestations: [{ bundle: bundles[0] }, { bundle: null, bundle_url: 'https://example.test/1' }] };
    const { items, gaps } = await read('list.json', document);
    expect(items).toHaveLength(1);
    expect(gaps).toMatchObject([{ item: 'list.json', cause: 'invalid', why: expect.stringContaining('stored elsewhere') }]);
  });

  test.each([
    ['a bundle with such a key', { ...Object(bundles[0]), attestations: [{ bundle: bundles[1] }] }],
    ['a list that is none', { attestations: {} }],
    ['a document with a key twice', '{"attestations":[],"attestations":[{"bundle":{}}]}'],
    ['no JSON', '{"attestations":['],
  ])('that is %s is taken as one bundle, which is then judged as one', async (_name, content) => {
    const { items, gaps } = await read('one.json', content);
    expect([items.map(({ source }) => source), gaps]).toEqual([['one.json'], []]);
  });

  test('with an empty list holds none', async () => {
    expect(await read('none.json', { attestations: [] })).toEqual({ items: [], gaps: [] });
  });

  test('with more bundles than the limit is a gap', async () => {
    const { items, gaps } = await read('many.json', { attestations: Array.from({ length: 1001 }, () => ({ bundle: {} })) });
    expect([items.length, gaps]).toMatchObject([1000, [{ cause: 'limit' }]]);
  });
});
