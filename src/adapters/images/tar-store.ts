import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import type { Header } from 'tar-stream';
import { fieldOf } from '../../artifact/json-value.ts';
import { parseStrictJson } from '../../artifact/strict-json.ts';
import { errorCode } from '../error-code.ts';
import { untar } from '../secrets/untar.ts';
import { documentIn } from './document-in.ts';
import { imageLimits } from './image-limits.ts';
import { type Content, digestOf, type ImageStore, type Region, type Root, type Roots, type Stored } from './image-store.ts';
import { indexRoots } from './index-roots.ts';

const blockSize = 512;

/** Where each file of a tar lies in it. */
interface TarIndex {
  readonly files: ReadonlyMap<string, Region>;
  /** Names by what a link calls them. */
  readonly links: ReadonlyMap<string, string>;
  /** Names that it has twice: which of the two counts is up to whoever reads it. */
  readonly twice: ReadonlySet<string>;
}

/** An uncompressed tar in which images lie: an OCI layout, what `docker save` writes, or both at once. */
export function tarStore(path: string): ImageStore {
  let reading: Promise<Stored<TarIndex>> | undefined;
  const index = () => (reading ??= indexOf(path));
  const regionOf = async (content: Content): Promise<Stored<Region>> => {
    const read = await index();
    return read.state === 'value' ? regionIn(read.value, pathOf(content)) : read;
  };
  const documentOf = async (content: Content): Promise<Stored<Buffer>> => {
    const region = await regionOf(content);
    return region.state === 'value' ? documentIn(region.value, content) : region;
  };
  return {
    roots: () => rootsOf(documentOf),
    document: documentOf,
    withBlob: async (content, act) => {
      const region = await regionOf(content);
      return region.state === 'value' ? { state: 'value', value: await act(region.value) } : region;
    },
  };
}

function pathOf(content: Content): string {
  const digest = digestOf(content);
  return digest === undefined ? content.name : `blobs/${digest.replace(':', '/')}`;
}

function regionIn({ files, links, twice }: TarIndex, name: string): Stored<Region> {
  const found = links.get(name) ?? name;
  if (twice.has(name) || twice.has(found)) return { state: 'invalid', why: `it has two files called ${name}` };
  const region = files.get(found);
  return region === undefined ? { state: 'absent', why: `there is no ${name} in it` } : { state: 'value', value: region };
}

async function indexOf(path: string): Promise<Stored<TarIndex>> {
  const [files, links, twice] = [new Map<string, Region>(), new Map<string, string>(), new Set<string>()];
  const archive = untar();
  const source = createReadStream(path, { highWaterMark: 1024 * 1024 });
  source.on('error', (error) => archive.destroy(error));
  source.pipe(archive);
  try {
    for await (const entry of archive) {
      const name = inTar(entry.header.name);
      if (files.size + links.size >= imageLimits.tarEntries)
        return { state: 'limit', why: `it holds more than ${imageLimits.tarEntries} files` };
      if (entry.header.type !== 'directory' && (files.has(name) || links.has(name))) twice.add(name);
      const target = targetOf(entry.header, name);
      if (target !== undefined) links.set(name, target);
      else if (entry.header.type === 'file') files.set(name, { path, start: startOf(entry), size: entry.header.size ?? 0 });
      entry.resume();
    }
  } catch (error) {
    return { state: 'invalid', why: `it could not be read to its end as a tar (${errorCode(error)})` };
  } finally {
    source.destroy();
  }
  return { state: 'value', value: { files, links, twice } };
}

/** `offset` is where the header begins that is followed by the content. */
function startOf(entry: object): number {
  if (!('offset' in entry) || typeof entry.offset !== 'number') throw new TypeError('an entry of a tar has no offset');
  return entry.offset + blockSize;
}

/** An older `docker save` writes a layer once, and links to it from where it stands again. */
function targetOf({ type, linkname }: Header, name: string): string | undefined {
  if (linkname === undefined || linkname === null) return undefined;
  if (type === 'link') return inTar(linkname);
  return type === 'symlink' ? inTar(posix.join(posix.dirname(name), linkname)) : undefined;
}

function inTar(name: string): string {
  return posix.normalize(name).replace(/^\/+|\/$/g, '');
}

type DocumentOf = (content: Content) => Promise<Stored<Buffer>>;

/** Both lists where both are there: which one a program goes by is its affair. What both have is read once. */
async function rootsOf(documentOf: DocumentOf): Promise<Stored<Roots>> {
  const listed = await Promise.all([listIn('index.json', indexRoots, documentOf), listIn('manifest.json', savedRoots, documentOf)]);
  const lists: Roots[] = [];
  for (const list of listed) {
    if (list.state === 'value') lists.push(list.value);
    else if (list.state !== 'absent') return list;
  }
  if (lists.length === 0) return { state: 'absent', why: 'it has neither index.json nor manifest.json: it is no image' };
  return {
    state: 'value',
    value: {
      lists: lists.flatMap((list) => list.lists),
      digest: lists[0]?.digest,
      roots: lists.flatMap(({ roots }) => roots),
      unread: lists.flatMap(({ unread }) => unread),
    },
  };
}

async function listIn(name: string, read: (bytes: Buffer) => Stored<Roots>, documentOf: DocumentOf): Promise<Stored<Roots>> {
  const bytes = await documentOf({ kind: 'manifests', name, size: undefined });
  return bytes.state === 'value' ? read(bytes.value) : bytes;
}

/** The `manifest.json` of `docker save`: for each image its configuration and its layers, by their paths. */
function savedRoots(bytes: Buffer): Stored<Roots> {
  const json = parseStrictJson(bytes.toString('utf8'));
  if (json.state === 'refused') return { state: 'invalid', why: `its manifest.json is malformed: ${json.why}` };
  const images = Array.isArray(json.value) ? json.value.map(savedRoot) : [undefined];
  const roots = images.filter((root) => root !== undefined);
  const unread = images.length - roots.length;
  return {
    state: 'value',
    value: {
      lists: [{ name: 'manifest.json', bytes }],
      digest: undefined,
      roots,
      unread: unread === 0 ? [] : [`its manifest.json lists ${unread} things that are no images`],
    },
  };
}

function savedRoot(image: unknown): Root | undefined {
  const [config, layers] = [fieldOf(image, 'Config'), fieldOf(image, 'Layers') ?? []];
  if (typeof config !== 'string' || !Array.isArray(layers)) return undefined;
  const paths = layers.filter((layer) => typeof layer === 'string');
  if (paths.length !== layers.length) return undefined;
  return { kind: 'parts', config: savedContent(config), layers: paths.map(savedContent) };
}

/** Newer ones name contents by their digest here, too. */
function savedContent(path: string): Content {
  const name = inTar(path);
  const [, hex] = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(name) ?? [];
  return { kind: 'blobs', name: hex === undefined ? name : `sha256:${hex}`, size: undefined };
}
