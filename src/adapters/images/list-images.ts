import { type Manifest, readManifest } from '../../artifact/oci/read-manifest.ts';
import type { GapCause } from '../../core/facts.ts';
import { imageLimits } from './image-limits.ts';
import type { Content, ImageStore, Root } from './image-store.ts';

/** A manifest or an index as it was read. */
export interface ListedDocument {
  readonly content: Content;
  readonly platform: string | undefined;
  readonly bytes: Buffer;
}

export interface ListedLayer {
  readonly content: Content;
  /** False of what its manifest calls something else than a tar, such as an attestation. */
  readonly isTar: boolean;
  readonly isEncrypted: boolean;
}

/** One image of one platform. */
export interface ListedImage {
  /** Digest of its manifest. */
  readonly manifest: string | undefined;
  readonly platform: string | undefined;
  readonly config: Content | undefined;
  /** From the lowest. */
  readonly layers: readonly ListedLayer[];
}

export interface ListedImages {
  readonly documents: readonly ListedDocument[];
  readonly images: readonly ListedImage[];
}

export type Miss = (item: string, cause: GapCause, why: string) => void;

/** Everything that the roots lead to, each once: an index lists manifests or further indexes. */
export async function listImages(store: Pick<ImageStore, 'document'>, roots: readonly Root[], miss: Miss): Promise<ListedImages> {
  const listing = new Listing(store, miss);
  for (const root of roots) await listing.add(root, 0);
  return listing;
}

class Listing implements ListedImages {
  readonly documents: ListedDocument[] = [];
  readonly images: ListedImage[] = [];
  readonly #store: Pick<ImageStore, 'document'>;
  readonly #miss: Miss;
  readonly #seen = new Set<string>();

  constructor(store: Pick<ImageStore, 'document'>, miss: Miss) {
    this.#store = store;
    this.#miss = miss;
  }

  async add(root: Root, depth: number): Promise<void> {
    if (root.kind === 'parts') {
      this.images.push({ manifest: undefined, platform: undefined, config: root.config, layers: root.layers.map(tarLayer) });
      return;
    }
    const { content, platform } = root;
    if (this.#seen.has(content.name)) return;
    this.#seen.add(content.name);
    if (depth > imageLimits.depth) return this.#miss(content.name, 'limit', `indexes lie more than ${imageLimits.depth} deep in it`);
    if (this.#seen.size === imageLimits.documents + 1)
      this.#miss(content.name, 'limit', `it is the first behind ${imageLimits.documents} manifests`);
    if (this.#seen.size > imageLimits.documents) return;
    const bytes = await this.#store.document(content);
    if (bytes.state !== 'value') return this.#miss(content.name, bytes.state, bytes.why);
    this.documents.push({ content, platform, bytes: bytes.value });
    const read = readManifest(bytes.value);
    if (read.state === 'refused') return this.#miss(content.name, 'invalid', `it is no manifest that is read here: ${read.why}`);
    await this.#manifest(root, read.value, depth);
  }

  async #manifest({ content, platform }: ManifestRoot, { kind, items, config, unread }: Manifest, depth: number): Promise<void> {
    if (unread > 0) this.#miss(content.name, 'invalid', `it lists ${unread} things that are no SHA-256 content`);
    if (kind === 'index')
      for (const { digest, size, platform: own } of items)
        await this.add({ kind: 'manifest', content: { kind: 'manifests', name: digest, size }, platform: own ?? platform }, depth + 1);
    else {
      const layers = items.map(({ digest, size, mediaType }) => layerOf({ kind: 'blobs', name: digest, size }, mediaType));
      if (config === undefined) this.#miss(content.name, 'invalid', 'it names no configuration that is SHA-256 content');
      const own = config && ({ kind: 'blobs', name: config.digest, size: config.size } as const);
      this.images.push({ manifest: content.name, platform, config: own, layers });
    }
  }
}

type ManifestRoot = Extract<Root, { readonly kind: 'manifest' }>;

function tarLayer(content: Content): ListedLayer {
  return { content, isTar: true, isEncrypted: false };
}

/** `application/vnd.oci.image.layer.v1.tar+gzip`, `application/vnd.docker.image.rootfs.diff.tar.gzip`, `...+encrypted`. */
function layerOf(content: Content, mediaType: string): ListedLayer {
  return {
    content,
    isTar: /^application\/vnd\.(?:oci\.image|docker\.image)\.[\w.]*\btar\b/.test(mediaType),
    isEncrypted: mediaType.endsWith('+encrypted'),
  };
}
