/** What one image may cost. What lies beyond is a gap. */
export const imageLimits = {
  /** Bytes of a manifest or an index, as the distribution specification recommends, and of a configuration. */
  document: 4 * 1024 * 1024,
  /** Indexes may list indexes. */
  depth: 3,
  /** Manifests and indexes together. */
  documents: 200,
  /** Different layers of all images that one name stands for. */
  layers: 1000,
  /** Bytes of one layer, as it is stored. */
  layer: 16 * 1024 ** 3,
  /** Files in all layers. */
  entries: 5_000_000,
  /** Names of later layers that are remembered, to tell what they hide. */
  names: 300_000,
  /** Entries of the tar in which images lie. */
  tarEntries: 100_000,
  /** Bytes of that tar, once it is no longer compressed. */
  tar: 64 * 1024 ** 3,
  /** Milliseconds for everything that a registry sends of one image, and bytes. */
  deadline: 30 * 60_000,
  total: 64 * 1024 ** 3,
} as const;
