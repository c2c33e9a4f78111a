import { createHash } from 'node:crypto';
import type { ImageReference } from '../../artifact/image-reference.ts';
import { apiHost } from '../../artifact/oci/image-reference.ts';
import { imageTypes } from '../../artifact/oci/media-types.ts';
import type { Failure } from '../../ports/github-api.ts';
import type { CredentialSource } from '../registry/credentials.ts';
import { failureOfStatus } from '../registry/failure-of-status.ts';
import { type Fetched, outage, type Saved, type Wire } from '../registry/fetch.ts';
import { isOf } from '../registry/read-content.ts';
import { type Opened, openSession, type Read, type Session } from '../registry/session.ts';
import { inOwnFolder } from '../secrets/in-own-folder.ts';
import { imageLimits } from './image-limits.ts';
import { type Content, digestOf, type ImageStore, type Region, type Roots, type Stored } from './image-store.ts';

export interface RegistryPlace {
  readonly image: ImageReference;
  readonly credentials: CredentialSource;
  readonly wire: Wire;
  /** Where a layer is written for the time in which it is read. */
  readonly folder: string;
}

const accept = imageTypes.join(', ');

/** One image of a registry. Its layers are saved one at a time. */
export class RegistryStore implements ImageStore {
  readonly #place: RegistryPlace;
  readonly #first: Read;
  #session: Session | undefined;
  #root: { readonly name: string; readonly body: Buffer } | undefined;

  constructor(place: RegistryPlace) {
    this.#place = place;
    const { digest, tag } = place.image;
    this.#first = { path: `manifests/${digest ?? tag ?? 'latest'}`, accept, most: imageLimits.document };
  }

  async roots(): Promise<Stored<Roots>> {
    const opened = await this.#open();
    if ('state' in opened) return opened;
    const { wire, image } = this.#place;
    const { status, body } = opened.first;
    if (status !== 200) return failureOfStatus(opened.first, 'the image', wire);
    if (image.digest !== undefined && !isOf(body, image.digest))
      return outage(wire, 'sends other content than the digest of the image says');
    const name = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    this.#root = { name, body };
    const content = { kind: 'manifests', name, size: body.length } as const;
    return { state: 'value', value: { lists: [], digest: name, roots: [{ kind: 'manifest', content, platform: undefined }], unread: [] } };
  }

  async document(content: Content): Promise<Stored<Buffer>> {
    // Registries count how often a manifest is taken.
    if (content.name === this.#root?.name) return { state: 'value', value: this.#root.body };
    const answer = await this.#asked((session) => session.read({ ...readOf(content), most: imageLimits.document }));
    if (answer.state !== 'fetched') return answer;
    const { wire } = this.#place;
    if (answer.status !== 200) return failureOfStatus(answer, content.name, wire);
    const digest = digestOf(content);
    if (digest === undefined || !isOf(answer.body, digest)) return outage(wire, `sends other content for ${content.name}`);
    return { state: 'value', value: answer.body };
  }

  withBlob<T>(content: Content, act: (region: Region) => Promise<T>): Promise<Stored<T>> {
    const { folder, wire } = this.#place;
    return inOwnFolder(folder, 'layer', async (path) => {
      const most = Math.min(content.size ?? imageLimits.layer, imageLimits.layer);
      const answer = await this.#asked((session) => session.save({ ...readOf(content), most }, path));
      if (isSaved(answer)) return { state: 'value', value: await act({ path, start: 0, size: answer.size }) };
      return answer.state === 'fetched' ? failureOfStatus(answer, content.name, wire) : answer;
    });
  }

  async #open(): Promise<Failure | Opened> {
    const { image, credentials, wire } = this.#place;
    const opened = await openSession({ host: apiHost(image.registry), repository: image.repository }, this.#first, credentials, wire);
    if ('session' in opened) this.#session = opened.session;
    return opened;
  }

  /** A token ends after minutes: then the repository is opened once more. */
  async #asked<T extends Failure | Fetched | Saved>(ask: (session: Session) => Promise<T>): Promise<T | Failure> {
    if (this.#session === undefined) return outage(this.#place.wire, 'was not asked for the image yet');
    const answer = await ask(this.#session);
    if (answer.state !== 'fetched' || answer.status !== 401) return answer;
    const opened = await this.#open();
    return 'session' in opened ? ask(opened.session) : opened;
  }
}

function isSaved(answer: { readonly state: string }): answer is Saved {
  return answer.state === 'saved';
}

function readOf({ kind, name }: Content): Omit<Read, 'most'> {
  return { path: `${kind}/${name}`, accept: kind === 'manifests' ? accept : '*/*' };
}
