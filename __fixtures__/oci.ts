/**
 * Images, and what signs them, as a registry stores them: in memory, in a small registry with the referrers API, or in Debian's real one.
 *
 *     const content = ociContent();
 *     const image = addImage(content, 'one');
 *     addBundle(content, image, mintBundle({ subject: { name: 'app', sha256: hexOf(image) } }));
 *     const registry = await memoryRegistry(content);
 */
export * from './oci/content.ts';
export * from './oci/cosign-layers.ts';
export * from './oci/docker-registry.ts';
export * from './oci/layered-image.ts';
export * from './oci/memory-registry.ts';
