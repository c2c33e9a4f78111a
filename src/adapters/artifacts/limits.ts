/** Over one of these a line of `artifacts` is a gap that names it. */
export const artifactLimits = {
  /** Bytes of all files together: they are streamed, so this bounds the time and the room for their copies, not the memory. */
  bytes: 64 * 1024 ** 3,
  files: 1000,
  /** Entries of the directories that patterns are looked for in. */
  entries: 100_000,
} as const;

/** The same for bundle files. */
export const bundleFileLimits = {
  files: 1000,
  /** Bytes of one file. */
  bytes: 64 * 1024 * 1024,
  /** Bundles of one `.jsonl` file. */
  lines: 1000,
} as const;

/** Bytes of a file that are held at once, for a kind of key that takes them all. */
export const wholeBytesLimit = 64 * 1024 * 1024;

/** Bundles about one subject that are verified, and those of them that sign the bytes themselves: each costs a pass over the file. */
export const verificationLimits = { bundles: 256, passes: 8 } as const;
