import type { Subject } from '../../artifact/model.ts';
import { imageContents } from '../../artifact/oci/image-contents.ts';
import { type ImageReference, imageReference } from '../../artifact/oci/image-reference.ts';
import { imageTypes } from '../../artifact/oci/media-types.ts';
import { readManifest } from '../../artifact/oci/read-manifest.ts';
import type { Answer } from '../../ports/github-api.ts';
import type { Registries, StoredSignatures } from '../../ports/registry.ts';
import type { Transport } from '../github/transport.ts';
import type { CredentialSource } from './credentials.ts';
import { failureOfStatus } from './failure-of-status.ts';
import { outage, type Wire } from './fetch.ts';
import { type RegistryLimits, registryLimits } from './limits.ts';
import { isOf } from './read-content.ts';
import { readSignatures } from './read-signatures.ts';
import { openSession } from './session.ts';
import { isLocalHost, withWire } from './wire.ts';

export interface RegistriesOptions {
  readonly transport: Transport;
  readonly userAgent: string;
  /** Asked for where a registry lets nobody in anonymously. */
  readonly credentials: CredentialSource;
  readonly limits?: Partial<RegistryLimits>;
}

/** Registries of the OCI distribution API. Whatever one does, its answer comes within the deadline. */
export function openedRegistries({ limits: given, ...options }: RegistriesOptions): Registries {
  const limits = { ...registryLimits, ...given };
  return {
    signatures: async (image, outer) => {
      const reference = imageReference(image.name);
      const isLocal = reference === undefined ? undefined : isLocalHost(reference.host);
      if (reference === undefined || isLocal === undefined)
        return { state: 'unsupported', why: 'its name says no registry that can be asked' };
      return withWire({ ...options, limits, registry: reference.registry, isLocal }, outer, (wire) =>
        signaturesOf(image, reference, options.credentials, wire),
      );
    },
  };
}

/**
 * The image itself comes first: only who was shown it can be told that nothing signs it, and its bytes, which its digest vouches for, say
 * which other manifests a signature over it covers.
 */
async function signaturesOf(
  { digests }: Subject,
  image: ImageReference,
  credentials: CredentialSource,
  wire: Wire,
): Promise<Answer<StoredSignatures>> {
  const opened = await openSession(
    image,
    { path: `manifests/${image.digest}`, accept: imageTypes.join(', '), most: wire.limits.manifest },
    credentials,
    wire,
  );
  if ('state' in opened) return opened;
  const { first, session } = opened;
  if (first.status !== 200) return failureOfStatus(first, 'the image', wire);
  if (!isOf(first.body, `sha256:${digests.sha256}`)) return outage(wire, 'sends other content than the digest of the image says');
  const manifest = readManifest(first.body);
  const contents = manifest.state === 'value' ? imageContents(manifest.value) : { covers: [], unsigned: 0 };
  const found = await readSignatures(session, image, wire);
  const unsigned = contents.unsigned + found.unsigned;
  return { state: 'value', value: { ...found, registry: image.registry, covers: contents.covers, unsigned } };
}
