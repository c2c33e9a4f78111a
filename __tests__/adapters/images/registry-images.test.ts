import { afterEach, describe, expect, test } from '@jest/globals';
import {
  addIndex,
  addLayeredImage,
  dockerRegistryProgram,
  type Intercept,
  memoryRegistry,
  ociContent,
  pushContent,
  startDockerRegistry,
} from '../../../__fixtures__/oci.ts';
import { tarOf } from '../../../__fixtures__/secrets/archives.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { placesOf, readHere } from './read-here.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const mark = 'here-it-is';
const program = dockerRegistryProgram();
const withRegistry = program === undefined ? describe.skip : describe;

async function anImage() {
  const content = ociContent();
  const layers = [await tarOf({ 'etc/one.env': mark }), await tarOf({ 'etc/.wh.one.env': '' })];
  const image = addLayeredImage(content, { layers, config: { config: { Env: [`A=${mark}`] } }, tag: '1.2' });
  const manifest = content.manifests.get(image.digest);
  return { content, image, digests: [...content.blobs.keys()], manifest };
}

const found = ['configuration/environment', 'etc/one.env in 1 of 2 hidden by 2'];

/** A registry in memory that answers first as it is told to. */
async function hostile(intercept: Intercept) {
  const image = await anImage();
  const registry = await memoryRegistry(image.content, { intercept });
  stops.push(() => registry.stop());
  return { ...image, registry, read: (reference = '1.2') => readHere(`${registry.host}/acme/app:${reference}`) };
}

withRegistry('a real registry', () => {
  test('gives an image by its tag and by its digest, and an index with all of its platforms', async () => {
    const registry = await startDockerRegistry(program ?? '');
    stops.push(() => registry.stop());
    const { content, image } = await anImage();
    const index = addIndex(content, [image, addLayeredImage(content, { layers: [await tarOf({ two: mark })] })]);
    await pushContent(registry.host, 'acme/app', content);
    for (const name of [`${registry.host}/acme/app:1.2`, `docker://${registry.host}/acme/app@${image.digest}`]) {
      const { seen, report } = await readHere(name);
      expect(placesOf(seen, mark)).toEqual(found);
      expect(report).toMatchObject({ layers: 2, gaps: [], images: [{ name, digest: image.digest }] });
      expect(seen.every(({ place }) => place.within[0] === `${registry.host}/acme/app`)).toBe(true);
    }
    const { seen, report } = await readHere(`oci://${registry.host}/acme/app@${index.digest}`);
    expect(placesOf(seen, mark)).toEqual([...found, 'two in 1 of 1']);
    expect(report.gaps).toEqual([]);
    expect((await readHere(`${registry.host}/acme/app`)).report.gaps).toMatchObject([{ cause: 'absent' }]);
  });

  test('that lets nobody in without a password takes the one that docker stored, and without it the image is a gap', async () => {
    const htpasswd = ['reader:$2b$04', '$iJ0XompvPEzadJCNAk7F5u', 'RkdCv1mxKvJrdjncXi6ekY3gs0JLFE2'].join('');
    const login = Buffer.from(['reader', ['pull', 'only'].join('-')].join(':')).toString('base64');
    const registry = await startDockerRegistry(program ?? '', htpasswd);
    stops.push(() => registry.stop());
    const { content } = await anImage();
    await pushContent(registry.host, 'acme/app', content, `Basic ${login}`);
    const config = temporaryDirectory({ 'config.json': JSON.stringify({ auths: { [registry.host]: { auth: login } } }) });
    stops.push(() => config.remove());
    const { seen, report } = await readHere(`${registry.host}/acme/app:1.2`, { DOCKER_CONFIG: config.path });
    expect(placesOf(seen, mark)).toEqual(found);
    expect(report.gaps).toEqual([]);
    const refused = await readHere(`${registry.host}/acme/app:1.2`);
    expect(refused.report.gaps).toMatchObject([{ cause: 'forbidden', remedy: expect.stringContaining('docker login') }]);
    expect(JSON.stringify(refused.report)).not.toContain(login);
  });
});

describe('a hostile registry', () => {
  test('that sends another manifest than the digest says is refused', async () => {
    const { registry, image, manifest } = await hostile((_request, response, path) => {
      if (!path.includes('/manifests/sha256:')) return false;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      return true;
    });
    expect(manifest).toBeDefined();
    const { seen, report } = await readHere(`${registry.host}/acme/app@${image.digest}`);
    expect(seen).toEqual([]);
    expect(report.gaps).toMatchObject([{ cause: 'outage', why: expect.stringContaining('other content') }]);
  });

  test.each<[string, Intercept, RegExp]>([
    ['sends another layer', (_request, response) => (response.writeHead(200).end('other'), true), /no tar|those of its digest/],
    ['has lost a layer', (_request, response) => (response.writeHead(404).end(), true), /does not have/],
    [
      'breaks off in a layer',
      (_request, response) => (response.writeHead(200, { 'content-length': 9999 }).write('x'), response.destroy(), true),
      /broke the connection/,
    ],
    [
      'leads a layer to a place that is not https',
      (_request, response) => (response.writeHead(307, { location: 'http://192.0.2.1/x' }).end(), true),
      /not https/,
    ],
    [
      'leads a layer in a circle',
      (request, response) => (response.writeHead(307, { location: request.url ?? '' }).end(), true),
      /without an end/,
    ],
    [
      'sends a layer that never ends',
      (_request, response) => (response.writeHead(200, { 'content-length': 2 ** 40 }).write('x'), true),
      /more than/,
    ],
    ['asks for a password in the middle', (_request, response) => (response.writeHead(401).end(), true), /does not let/],
  ])('that %s is told, and what else it has is read', async (_what, answer, why) => {
    const layers = new Set<string>();
    const { digests, read } = await hostile((request, response, path) => layers.has(path) && answer(request, response, path));
    const lowest = digests.at(1) ?? '';
    layers.add(`/v2/acme/app/blobs/${lowest}`);
    const { seen, report } = await read();
    expect(placesOf(seen, mark)).toContain('configuration/environment');
    expect(report.gaps).toContainEqual(expect.objectContaining({ why: expect.stringMatching(why) }));
  });

  test('whose token ends in the middle is asked for another one', async () => {
    let refusals = 1;
    const { read, registry } = await hostile((_request, response, path) => {
      if (!path.includes('/blobs/') || refusals === 0) return false;
      refusals -= 1;
      response.writeHead(401).end();
      return true;
    });
    const { seen, report } = await read();
    expect(report.gaps).toEqual([]);
    expect(placesOf(seen, mark)).toEqual(found);
    expect(registry.requests.filter((one) => one.endsWith('/manifests/1.2'))).toHaveLength(2);
  });

  test('that redirects a layer is followed without what says who asks', async () => {
    const { content } = await anImage();
    const login = Buffer.from(['reader', ['pull', 'only'].join('-')].join(':')).toString('base64');
    const told: (string | undefined)[] = [];
    const registry = await memoryRegistry(content, {
      intercept: (request, response, path) => {
        const [, digest] = /^\/stored\/(.*)$/.exec(path) ?? [];
        if (digest !== undefined) {
          told.push(request.headers.authorization);
          response.writeHead(200).end(content.blobs.get(digest));
          return true;
        }
        if (request.headers.authorization === undefined) response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
        else if (path.includes('/blobs/')) response.writeHead(307, { location: `/stored/${path.replace(/^.*\//, '')}` }).end();
        else return false;
        return true;
      },
    });
    stops.push(() => registry.stop());
    const config = temporaryDirectory({ 'config.json': JSON.stringify({ auths: { [registry.host]: { auth: login } } }) });
    stops.push(() => config.remove());
    const { seen, report } = await readHere(`${registry.host}/acme/app:1.2`, { DOCKER_CONFIG: config.path });
    expect(placesOf(seen, mark)).toEqual(found);
    expect(report.gaps).toEqual([]);
    expect(told).toEqual([undefined, undefined, undefined]);
  });
});
