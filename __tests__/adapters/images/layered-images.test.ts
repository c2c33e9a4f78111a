import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  addIndex,
  addLayeredImage,
  addManifest,
  digestOf,
  indexType,
  type LayeredImage,
  layerType,
  layoutFiles,
  manifestType,
  type OciContent,
  type OciDescriptor,
  ociContent,
} from '../../../__fixtures__/oci.ts';
import { type Files, tarOf, zipOf } from '../../../__fixtures__/secrets/archives.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { placesOf, readHere } from './read-here.ts';

const folders: { remove(): void }[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryDirectory(files);
  folders.push(folder);
  return folder.path;
}

/** One image in a layout, after whatever is done to its files. */
function layoutOf(spec: LayeredImage, change: (files: Record<string, Uint8Array>, content: OciContent) => void = () => undefined): string {
  const content = ociContent();
  const files = layoutFiles(content, [addLayeredImage(content, spec)]);
  change(files, content);
  return folderOf(files);
}

function indexOf(content: OciContent, roots: readonly OciDescriptor[]): string {
  return folderOf(layoutFiles(content, roots));
}

const mark = 'here-it-is';

describe('layers', () => {
  test('of files that lie tens of thousands of directories deep are read, and what hides them is not looked up', async () => {
    const folder = 'a/'.repeat(20_000);
    const files = Object.fromEntries(Array.from({ length: 200 }, (_none, index) => [`${folder}${index}`, mark]));
    const layers = [await tarOf(files), await tarOf({ '.wh.a': '' })];
    const { seen, report } = await readHere(layoutOf({ layers }));
    expect(placesOf(seen, mark).map((place) => place.replace(/^.*\d+ in/, 'in'))).toEqual(Array.from({ length: 200 }, () => 'in 1 of 2'));
    expect(report.gaps).toEqual([]);
  });

  test('are read in whole, and what a later one hides is told', async () => {
    const layers = await Promise.all(
      [
        { 'etc/a.env': mark, 'etc/b.env': mark, 'opt/x/c.env': mark, 'var/d.env': mark, 'kept.env': mark, 'srv/e': mark },
        { 'etc/.wh.a.env': '', 'etc/b.env': 'new', '.wh.opt': '' },
        { 'var/.wh..wh..opq': '', 'opt/x/c.env': mark, srv: 'a file now' },
        { 'etc/.wh.a.env': '' },
      ].map((files) => tarOf(files)),
    );
    const { seen, report } = await readHere(layoutOf({ layers }));
    expect(placesOf(seen, mark)).toEqual([
      'etc/a.env in 1 of 4 hidden by 2',
      'etc/b.env in 1 of 4 hidden by 2',
      'kept.env in 1 of 4',
      'opt/x/c.env in 1 of 4 hidden by 2',
      'opt/x/c.env in 3 of 4',
      'srv/e in 1 of 4 hidden by 3',
      'var/d.env in 1 of 4 hidden by 3',
    ]);
    expect(report).toMatchObject({ layers: 4, gaps: [] });
  });

  test('say their names as the root of the container has them', async () => {
    const { seen } = await readHere(layoutOf({ layers: [await tarOf({ './etc/a': mark, '/etc//b': mark, 'x/../etc/c': mark })] }));
    expect(placesOf(seen, mark)).toEqual(['etc/a in 1 of 1', 'etc/b in 1 of 1', 'etc/c in 1 of 1']);
  });

  test('are read with the archives that lie in them, behind any compression', async () => {
    const inner = gzipSync(await tarOf({ 'lib/app.jar': zipOf({ 'app.env': gzipSync(mark) }) }));
    const { seen, report } = await readHere(layoutOf({ layers: [gzipSync(await tarOf({ 'opt/app.tgz': inner }))] }));
    expect(placesOf(seen, mark)).toEqual(['opt/app.tgz!app.tar!lib/app.jar!app.env!app.env in 1 of 1']);
    expect(report.gaps).toEqual([]);
  });

  test('that several platforms share are read once; each is asked what is its own', async () => {
    const content = ociContent();
    const shared = await tarOf({ shared: mark });
    const images = await Promise.all(
      ['amd64', 'arm64'].map(async (architecture) => ({
        ...addLayeredImage(content, { layers: [shared, await tarOf({ own: `${mark} ${architecture}` })], config: { architecture } }),
        platform: { os: 'linux', architecture },
      })),
    );
    const { seen, report } = await readHere(indexOf(content, [addIndex(content, images, true)]));
    expect(placesOf(seen, mark)).toEqual(['own in 2 of 2', 'own in 2 of 2', 'shared in 1 of 2']);
    expect(seen.flatMap(({ place: { path, image } }) => (path === 'own' ? [image?.platform] : []))).toEqual(['linux/amd64', 'linux/arm64']);
    expect(report.gaps).toEqual([]);
  });

  test('of an attestation are read as what they are', async () => {
    const statement = { mediaType: 'application/vnd.in-toto+json', bytes: Buffer.from(JSON.stringify({ args: { TOKEN: mark } })) };
    const { seen, report } = await readHere(layoutOf({ layers: [statement] }));
    expect(placesOf(seen, mark)).toEqual(['layer 1 in 1 of 1']);
    expect(report.gaps).toEqual([]);
  });

  test('without entries are none, and no gap', async () => {
    const { report } = await readHere(layoutOf({ layers: [gzipSync(Buffer.alloc(1024)), Buffer.alloc(0)] }));
    expect(report.gaps).toEqual([]);
  });
});

describe('what is said about an image', () => {
  const config = {
    architecture: 'amd64',
    author: `${mark} author`,
    config: {
      Env: ['PATH=/bin', `TOKEN=${mark}`],
      Labels: { arg: mark },
      Cmd: ['login', '--password', mark],
      Healthcheck: { Test: [mark] },
    },
    history: [{ created_by: `RUN login ${mark}`, comment: 'buildkit' }],
  };

  test('is read by its parts, each value on a line', async () => {
    const { seen } = await readHere(layoutOf({ layers: [], config, annotations: { note: mark } }));
    expect(placesOf(seen, mark)).toEqual([
      'configuration/environment',
      'configuration/history',
      'configuration/labels',
      'configuration/other',
      'manifest/annotations',
    ]);
    expect(seen.find(({ place }) => place.path === 'configuration/environment')?.text).toBe(`PATH=/bin\nTOKEN=${mark}\n`);
  });

  test('is read of what lists images, too: names, annotations, platforms', async () => {
    const layout = layoutOf({ layers: [] }, (files) => {
      const index = JSON.parse(Buffer.from(files['index.json'] ?? []).toString());
      const [root] = index.manifests;
      const more = { annotations: { 'org.opencontainers.image.ref.name': mark }, platform: { os: mark, architecture: 'arm64' } };
      files['index.json'] = Buffer.from(JSON.stringify({ ...index, annotations: { note: mark }, manifests: [{ ...root, ...more }] }));
    });
    expect(placesOf((await readHere(layout)).seen, mark)).toEqual(['index.json/annotations', 'index.json/other']);
    const manifest = [{ Config: 'c.json', RepoTags: [`acme/app:${mark}`], Layers: [`${mark}/layer.tar`] }];
    const saved = await tarOf({
      'manifest.json': JSON.stringify(manifest),
      'c.json': '{}',
      [`${mark}/layer.tar`]: await tarOf({ a: 'b' }),
    });
    const { seen, report } = await readHere(join(folderOf({ 'saved.tar': saved }), 'saved.tar'));
    expect(placesOf(seen, mark)).toEqual(['manifest.json/other']);
    expect(report.gaps).toEqual([]);
  });

  test.each<[string, string]>([
    ['no JSON', `{"Env": [${mark}`],
    ['JSON of two readings', `{"config": {"Env": ["A=1"], "Env": ["TOKEN=${mark}"]}}`],
    ['nested without end', `${'{"a":'.repeat(5000)}"${mark}"${'}'.repeat(5000)}`],
  ])('is read as it is where it is %s', async (_what, text) => {
    const { seen } = await readHere(layoutOf({ layers: [], config: Buffer.from(text) }));
    expect(placesOf(seen, mark)).toEqual(['configuration/other']);
  });
});

describe('what cannot be read is a gap, and what can be is read all the same', () => {
  const whole = async (): Promise<LayeredImage> => ({ layers: [await tarOf({ one: mark }), await tarOf({ two: mark })] });
  const blob = (files: Record<string, Uint8Array>, text: string): string =>
    Object.keys(files).find((name) => name.startsWith('blobs/') && Buffer.from(files[name] ?? []).includes(text)) ?? '';

  test('a layer that is not there', async () => {
    const { seen, report } = await readHere(layoutOf(await whole(), (files) => delete files[blob(files, 'two\0')]));
    expect(placesOf(seen, mark)).toEqual(['one in 1 of 2']);
    expect(report.gaps).toMatchObject([{ cause: 'absent', item: expect.stringContaining('layer 2') }]);
  });

  test('a layer of other bytes than those of its digest, also where they are more', async () => {
    const other = await tarOf({ other: mark });
    const swap = (bytes: Uint8Array) => (files: Record<string, Uint8Array>) => void (files[blob(files, 'two\0')] = bytes);
    for (const bytes of [other, Buffer.concat([other, Buffer.from('more')])]) {
      const { seen, report } = await readHere(layoutOf(await whole(), swap(bytes)));
      expect(placesOf(seen, mark)).toContain('other in 2 of 2');
      expect(report.gaps).toContainEqual(expect.objectContaining({ cause: 'invalid', why: 'its bytes are not those of its digest' }));
    }
  });

  test('a manifest or a configuration of other bytes', async () => {
    const lie = (text: string) => (files: Record<string, Uint8Array>) => void (files[blob(files, text)] = Buffer.from('{}'));
    for (const text of ['"layers"', '"Env"']) {
      const { report } = await readHere(layoutOf({ ...(await whole()), config: { Env: [] } }, lie(text)));
      expect(report.gaps).toMatchObject([{ cause: 'invalid', why: 'its bytes are not those of its digest' }]);
    }
  });

  test.each<[string, LayeredImage['layers'][number], RegExp]>([
    ['is encrypted', { mediaType: `${layerType}+encrypted`, bytes: Buffer.from(mark) }, /encrypted/],
    ['is no tar', Buffer.from(`nothing ${mark}`), /no tar/],
    ['is cut', gzipSync(Buffer.alloc(9000)).subarray(0, 30), /to its end/],
    ['is of a compression that is not unpacked', Buffer.from('BZh91AY&SY and no more', 'latin1'), /not unpacked/],
  ])('a layer that %s', async (_what, layer, why) => {
    const { report } = await readHere(layoutOf({ layers: [layer] }));
    expect(report.gaps).toMatchObject([{ item: expect.stringContaining('layer 1'), why: expect.stringMatching(why) }]);
  });

  test('a bomb, in front of which other layers are read all the same', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(700 * 1024 * 1024)));
    const { seen, report } = await readHere(layoutOf({ layers: [await tarOf({ one: mark }), { mediaType: layerType, bytes: bomb }] }));
    expect(report.gaps[0]).toMatchObject({ cause: 'limit', item: expect.stringContaining('layer 2') });
    expect(report.bytes).toBeLessThan(600 * 1024 * 1024);
    expect(placesOf(seen, mark)).toEqual(['one in 1 of 2']);
  }, 60_000);

  test('an image of more manifests than are read, and indexes in indexes', async () => {
    const content = ociContent();
    const many = Array.from({ length: 220 }, (_none, index) => addLayeredImage(content, { layers: [], config: { index } }));
    const wide = await readHere(indexOf(content, [addIndex(content, many)]));
    expect(wide.report.gaps).toMatchObject([{ cause: 'limit' }]);
    let deep = addLayeredImage(content, { layers: [] });
    for (let level = 0; level < 6; level += 1) deep = addIndex(content, [deep]);
    expect((await readHere(indexOf(content, [deep]))).report.gaps).toMatchObject([{ cause: 'limit' }]);
  });

  test.each<[string, object, RegExp]>([
    [
      'digests of another algorithm',
      { mediaType: manifestType, layers: [{ mediaType: layerType, digest: `sha512:${'0'.repeat(128)}`, size: 1 }] },
      /SHA-256/,
    ],
    ['no configuration', { mediaType: manifestType, layers: [] }, /configuration/],
    ['manifests and layers', { mediaType: indexType, layers: [], manifests: [] }, /manifests and layers/],
    ['neither, as its first version did', { mediaType: manifestType, fsLayers: [{ blobSum: `sha256:${'0'.repeat(64)}` }] }, /neither/],
  ])('a manifest with %s', async (_what, manifest, why) => {
    const content = ociContent();
    const root = addManifest(content, Object.assign({ mediaType: manifestType }, manifest));
    const { report } = await readHere(indexOf(content, [root]));
    expect(report.gaps).toContainEqual(expect.objectContaining({ cause: 'invalid', why: expect.stringMatching(why) }));
  });

  test('a folder without an index, one that lists nothing, and one that is a link', async () => {
    expect((await readHere(folderOf({ a: 'b' }))).report.gaps).toMatchObject([{ cause: 'absent' }]);
    expect((await readHere(folderOf({ 'index.json': '{"manifests": []}' }))).report.gaps).toMatchObject([{ cause: 'empty' }]);
    const linked = folderOf({ 'real.json': '{"manifests": []}' });
    symlinkSync('real.json', join(linked, 'index.json'));
    expect((await readHere(linked)).report.gaps).toMatchObject([{ cause: 'absent' }]);
    expect((await readHere(join(linked, 'nowhere'))).report.gaps).toMatchObject([{ cause: 'absent' }]);
  });
});

describe('a tar', () => {
  const docker = async (files: Files, list: unknown = [{ Config: 'c.json', Layers: ['1/layer.tar', '2/layer.tar'] }]): Promise<string> => {
    const one = await tarOf({ one: mark });
    const saved = await tarOf({
      '1/layer.tar': one,
      '2/layer.tar': await tarOf({ '.wh.one': '' }),
      'c.json': JSON.stringify({ config: { Env: [`A=${mark}`] } }),
      'manifest.json': JSON.stringify(list),
      ...files,
    });
    return join(folderOf({ 'image.tar': saved }), 'image.tar');
  };

  test('as older dockers wrote it is read', async () => {
    const { seen, report } = await readHere(await docker({}));
    expect(placesOf(seen, mark)).toEqual(['configuration/environment', 'one in 1 of 2 hidden by 2']);
    expect(report).toMatchObject({ layers: 2, gaps: [] });
  });

  test('that lists what it does not have, or what is no image, is told', async () => {
    const { report } = await readHere(await docker({}, [{ Config: 'c.json', Layers: ['3/layer.tar'] }, { Config: 1 }, 'x']));
    expect(report.gaps).toMatchObject([
      { cause: 'invalid', why: expect.stringContaining('2 things') },
      { cause: 'absent', item: expect.stringContaining('layer 1') },
    ]);
  });

  test('that has a file twice has it not at all: one program takes the first, and another the last', async () => {
    const saved = Buffer.concat([
      (await tarOf({ 'manifest.json': '[]' })).subarray(0, 1024),
      await tarOf({ 'manifest.json': JSON.stringify([{ Config: 'c.json', Layers: [] }]), 'c.json': '{}' }),
    ]);
    const { report } = await readHere(join(folderOf({ 'image.tar': saved }), 'image.tar'));
    expect(report.gaps).toMatchObject([{ cause: 'invalid', why: 'it has two files called manifest.json' }]);
  });

  test('with both lists is read by both', async () => {
    const content = ociContent();
    const hidden = addLayeredImage(content, { layers: [await tarOf({ three: mark })] });
    const { seen, report } = await readHere(await docker(layoutFiles(content, [hidden])));
    expect(placesOf(seen, mark)).toEqual(['configuration/environment', 'one in 1 of 2 hidden by 2', 'three in 1 of 1']);
    expect(report.gaps).toEqual([]);
  });

  test('that is none, is cut, or lies behind a link is told', async () => {
    const folder = folderOf({ 'a.tar': 'nothing', 'b.tgz': gzipSync(Buffer.alloc(70_000)).subarray(0, 60) });
    symlinkSync('a.tar', join(folder, 'c.tar'));
    for (const name of ['a.tar', 'b.tgz', 'c.tar', 'd.tar']) {
      const { report } = await readHere(join(folder, name));
      expect(report.gaps).toHaveLength(1);
      expect(report.layers).toBe(0);
    }
  });
});

describe('a name', () => {
  test('is one of a registry, whatever lies in the working directory', async () => {
    const { report } = await readHere('no such/Image');
    expect(report.gaps).toMatchObject([
      { cause: 'invalid', why: expect.stringContaining('no name of an image'), remedy: expect.stringContaining('./') },
    ]);
    const digest = digestOf(Buffer.from('x'));
    expect((await readHere(`127.0.0.1:9/app@sha512:${'0'.repeat(128)}`)).report.gaps).toMatchObject([{ cause: 'unsupported' }]);
    expect((await readHere(`127.0.0.1:9/app@${digest}`)).report.gaps).toMatchObject([{ cause: 'outage' }]);
  });
});
