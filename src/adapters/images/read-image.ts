import type { TakePart } from '../../ports/secret-sources.ts';
import type { ContentPlace, ImagePlace } from '../../secrets/model.ts';
import { ArchiveBudget } from '../secrets/archive-budget.ts';
import type { Counted } from '../secrets/counted.ts';
import { PartWriter } from '../secrets/part-writer.ts';
import { imageLimits } from './image-limits.ts';
import type { Content, ImageStore } from './image-store.ts';
import { LaterLayers, layerPath } from './later-layers.ts';
import { type ListedImage, type ListedLayer, listImages } from './list-images.ts';
import { metadataTexts } from './metadata-texts.ts';
import { readLayer } from './read-layer.ts';

/** What is asked for: as it was named, and without what changes from one build to the next. */
export interface AskedImage {
  readonly name: string;
  /** `ghcr.io/acme/app` of `ghcr.io/acme/app:1.2`. */
  readonly shown: string;
}

const signIn = "sign in to the registry before (`docker login`); GitHub's own takes the token of a job with `permissions: packages: read`";

/**
 * Reads all that an image hands to whoever pulls it, of every platform: manifests with their annotations, configurations with environment, labels and
 * build history, and each layer, with the files that later ones delete.
 */
export async function readImage(store: ImageStore, { name, shown }: AskedImage, counted: Counted, take: TakePart): Promise<void> {
  const roots = await store.roots();
  if (roots.state !== 'value') return counted.miss(name, roots.state, roots.why, roots.state === 'forbidden' ? signIn : undefined);
  counted.image({ name, digest: roots.value.digest });
  for (const why of roots.value.unread) counted.miss(name, 'invalid', why);
  const { documents, images } = await listImages(store, roots.value.roots, (item, cause, why) =>
    counted.miss(`${name}!${item}`, cause, why),
  );
  const reader = new ImageReader(store, shown, counted, take);
  for (const { name: list, bytes } of roots.value.lists) reader.document(list, bytes);
  for (const { content, platform, bytes } of documents) reader.document('manifest', bytes, { manifest: content.name, platform });
  for (const image of images) await reader.image(image);
  if (roots.value.roots.length + roots.value.unread.length === 0) counted.miss(name, 'empty', 'it lists no image');
}

class ImageReader {
  readonly #store: ImageStore;
  readonly #shown: string;
  readonly #counted: Counted;
  readonly #take: TakePart;
  readonly #budget = new ArchiveBudget(0, imageLimits.entries);
  /** Contents that were read: platforms share some. */
  readonly #read = new Set<string>();

  constructor(store: ImageStore, shown: string, counted: Counted, take: TakePart) {
    this.#store = store;
    this.#shown = shown;
    this.#counted = counted;
    this.#take = take;
  }

  /** `image` is undefined of what lists several. */
  document(kind: string, bytes: Buffer, image?: ImagePlace): void {
    this.#counted.bytes += bytes.length;
    for (const { section, text } of metadataTexts(bytes)) {
      const parts = new PartWriter(
        { path: `${kind}/${section}`, within: [this.#shown], ...(image === undefined ? {} : { image }) },
        1,
        this.#take,
      );
      parts.write(Buffer.from(text));
      parts.end();
    }
  }

  async image({ manifest, platform, config, layers }: ListedImage): Promise<void> {
    const own = { manifest, platform };
    if (config !== undefined && this.#isNew(config)) {
      const bytes = await this.#store.document(config);
      if (bytes.state === 'value') this.document('configuration', bytes.value, own);
      else this.#counted.miss(`${this.#shown}!${config.name}`, bytes.state, bytes.why);
    }
    const later = new LaterLayers();
    // A later layer says what it hides, so it is read before.
    for (const [index, layer] of [...layers.entries()].toReversed()) {
      if (!this.#isNew(layer.content)) continue;
      if (this.#counted.layers >= imageLimits.layers) {
        this.#counted.miss(this.#shown, 'limit', `it has more than ${imageLimits.layers} layers`);
        return;
      }
      later.begin(index + 1);
      await this.#layer(layer, { ...own, layer: { number: index + 1, of: layers.length, name: layer.content.name } }, later);
    }
  }

  async #layer(layer: ListedLayer, image: ImagePlace & Required<Pick<ImagePlace, 'layer'>>, later: LaterLayers): Promise<void> {
    const place: ContentPlace = { path: `layer ${image.layer.number}`, within: [this.#shown], image };
    const shown = `${this.#shown}!${place.path}`;
    if (layer.isEncrypted) return this.#counted.miss(shown, 'unsupported', 'it is encrypted');
    const entryPlace = (name: string, isDirectory: boolean): ContentPlace => {
      const path = layerPath(name);
      const hiddenBy = later.hiding(path);
      later.add(path, isDirectory);
      return { ...place, path, ...(hiddenBy === undefined ? {} : { image: { ...image, layer: { ...image.layer, hiddenBy } } }) };
    };
    const terms = { layer, place, entryPlace, budget: this.#budget };
    const answer = await this.#store.withBlob(layer.content, async (region) => {
      if (region.size > imageLimits.layer)
        return this.#counted.miss(shown, 'limit', `it has ${region.size} bytes, more than ${imageLimits.layer}`);
      await readLayer(region, terms, this.#counted, this.#take);
      this.#counted.layers += 1;
    });
    if (answer.state !== 'value') this.#counted.miss(shown, answer.state, answer.why);
  }

  #isNew({ name }: Content): boolean {
    if (this.#read.has(name)) return false;
    this.#read.add(name);
    return true;
  }
}
