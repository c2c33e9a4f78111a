import { addBlob, addManifest, digestOf, manifestType, type OciContent, type OciDescriptor, type OciLayer } from './content.ts';

export const layerType = 'application/vnd.oci.image.layer.v1.tar';

export interface LayeredImage {
  /** From the lowest: a tar, or anything with a media type of its own. */
  readonly layers: readonly (Uint8Array | OciLayer)[];
  /** Its configuration, which is what is told of how it is run and was built. */
  readonly config?: object | Uint8Array;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly tag?: string;
}

/** An image of these layers. */
export function addLayeredImage(content: OciContent, { layers, config = {}, annotations, tag }: LayeredImage): OciDescriptor {
  const bytes = config instanceof Uint8Array ? config : Buffer.from(JSON.stringify(config));
  const manifest = {
    mediaType: manifestType,
    config: addBlob(content, { mediaType: 'application/vnd.oci.image.config.v1+json', bytes }),
    layers: layers.map((layer) => addBlob(content, 'bytes' in layer ? layer : { mediaType: layerType, bytes: layer })),
    ...(annotations === undefined ? {} : { annotations }),
  };
  return addManifest(content, manifest, tag);
}

/** The files of an OCI image layout whose index lists these. */
export function layoutFiles(content: OciContent, roots: readonly OciDescriptor[]): Record<string, Uint8Array> {
  const blobs = [...content.blobs.values(), ...[...content.manifests.values()].map(({ body }) => body)];
  return {
    'oci-layout': Buffer.from('{"imageLayoutVersion":"1.0.0"}'),
    'index.json': Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: roots })),
    ...Object.fromEntries(blobs.map((bytes) => [`blobs/${digestOf(bytes).replace(':', '/')}`, bytes])),
  };
}
