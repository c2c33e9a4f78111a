import { createHash } from 'node:crypto';

export interface OciDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: Readonly<Record<string, string>>;
}

export interface OciManifest {
  readonly mediaType: string;
  readonly body: Buffer;
}

/** One repository of a registry, in memory: served as it is, or pushed to a real one. */
export interface OciContent {
  readonly blobs: Map<string, Buffer>;
  /** By digest, and by tag. */
  readonly manifests: Map<string, OciManifest>;
  /** What refers to a digest, as the referrers API lists it. */
  readonly referrers: Map<string, OciDescriptor[]>;
}

export interface OciLayer {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly annotations?: Readonly<Record<string, string>>;
}

export const indexType = 'application/vnd.oci.image.index.v1+json';
export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export function ociContent(): OciContent {
  return { blobs: new Map(), manifests: new Map(), referrers: new Map() };
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function addBlob(content: OciContent, { mediaType, bytes, annotations }: OciLayer): OciDescriptor {
  const digest = digestOf(bytes);
  content.blobs.set(digest, Buffer.from(bytes));
  return { mediaType, digest, size: bytes.length, ...(annotations === undefined ? {} : { annotations }) };
}

/** A manifest or an index, by its digest and, where one is given, by a tag. */
export function addManifest(content: OciContent, manifest: { readonly mediaType: string }, tag?: string): OciDescriptor {
  const { mediaType } = manifest;
  const body = Buffer.from(JSON.stringify({ schemaVersion: 2, ...manifest }));
  const digest = digestOf(body);
  content.manifests.set(digest, { mediaType, body });
  if (tag !== undefined) content.manifests.set(tag, { mediaType, body });
  return { mediaType, digest, size: body.length };
}

/** An image for one platform with a configuration and a layer, which differ with the text. */
export function addImage(content: OciContent, text: string): OciDescriptor {
  const platform = { architecture: 'amd64', os: 'linux' };
  const config = addBlob(content, {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    bytes: Buffer.from(JSON.stringify({ ...platform, rootfs: { type: 'layers', diff_ids: [digestOf(Buffer.from(text))] } })),
  });
  const layer = addBlob(content, { mediaType: 'application/vnd.oci.image.layer.v1.tar', bytes: Buffer.from(text) });
  return { ...addManifest(content, Object.assign({ mediaType: manifestType }, { config, layers: [layer] })), platform };
}

/** An index over these manifests, and what BuildKit would put beside each of them. */
export function addIndex(content: OciContent, images: readonly OciDescriptor[], isAttested = false): OciDescriptor {
  const statements = (isAttested ? images : []).map((image) => ({
    ...addManifest(content, {
      mediaType: manifestType,
      ...layersOf(content, [{ mediaType: 'application/vnd.in-toto+json', bytes: Buffer.from('{}') }]),
    }),
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': image.digest },
    platform: { architecture: 'unknown', os: 'unknown' },
  }));
  return addManifest(content, Object.assign({ mediaType: indexType }, { manifests: [...images, ...statements] }));
}

/** Something that refers to an image, in the list of the referrers API. */
export function addReferrer(content: OciContent, image: OciDescriptor, artifactType: string, layers: readonly OciLayer[]): OciDescriptor {
  const { mediaType, digest, size } = image;
  const manifest = { mediaType: manifestType, artifactType, ...layersOf(content, layers), subject: { mediaType, digest, size } };
  const referrer = { ...addManifest(content, manifest), artifactType };
  content.referrers.set(digest, [...(content.referrers.get(digest) ?? []), referrer]);
  return referrer;
}

export function addBundle(content: OciContent, image: OciDescriptor, bundle: unknown): OciDescriptor {
  return addReferrer(content, image, bundleType, [{ mediaType: bundleType, bytes: Buffer.from(JSON.stringify(bundle)) }]);
}

/** The index that clients write where a registry has no referrers API. */
export function addFallbackTag(content: OciContent, { digest }: OciDescriptor): void {
  const manifests = content.referrers.get(digest) ?? [];
  addManifest(content, Object.assign({ mediaType: indexType }, { manifests }), digest.replace(':', '-'));
}

/** What cosign's older form stores at `sha256-<hex>.sig` or `.att`. */
export function addCosignTag(content: OciContent, { digest }: OciDescriptor, suffix: 'sig' | 'att', layers: readonly OciLayer[]): void {
  addManifest(content, { mediaType: manifestType, ...layersOf(content, layers) }, `${digest.replace(':', '-')}.${suffix}`);
}

function layersOf(content: OciContent, layers: readonly OciLayer[]) {
  const config = addBlob(content, { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') });
  return { config, layers: layers.map((layer) => addBlob(content, layer)) };
}
