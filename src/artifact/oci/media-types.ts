/** Kinds of content in a registry, as descriptors and manifests name them. */
export const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  /** What cosign signs in its older form: a few fields that name the image. */
  simpleSigning: 'application/vnd.dev.cosign.simplesigning.v1+json',
  envelope: 'application/vnd.dsse.envelope.v1+json',
} as const;

/** What a registry is asked for that has an image. */
export const imageTypes = [mediaTypes.index, mediaTypes.dockerList, mediaTypes.manifest, mediaTypes.dockerManifest] as const;

/** A Sigstore bundle of any version; its own media type says which, and is what counts. */
export function isBundleType(mediaType: string): boolean {
  return /^application\/vnd\.dev\.sigstore\.bundle(?:[.+;]|$)/.test(mediaType);
}

/** What a signature of another scheme is called; undefined of anything that signs nothing. */
export function foreignSignature(artifactType: string): string | undefined {
  if (artifactType.startsWith('application/vnd.cncf.notary.')) return 'a Notation signature';
  return /\b(?:pgp|gpg)\b/.test(artifactType) ? 'an OpenPGP signature' : undefined;
}

/** Statements that the builder stores beside an image without a signature. */
export function isUnsignedStatement(artifactType: string): boolean {
  return artifactType === 'application/vnd.in-toto+json' || artifactType.startsWith('application/vnd.docker.attestation.');
}
