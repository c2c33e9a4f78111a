export interface TufLimits {
  /** Milliseconds for everything that one refresh asks. */
  readonly deadline: number;
  /** Bytes of each kind of metadata, and of a target. */
  readonly root: number;
  readonly timestamp: number;
  readonly snapshot: number;
  readonly targets: number;
  readonly target: number;
  /** Roots between the embedded one and the newest. */
  readonly rotations: number;
  readonly delegations: number;
}

/** The metadata of both instances is some 20 kB in all, and each has had fewer than 20 roots in five years. */
export const tufLimits: TufLimits = {
  deadline: 10_000,
  root: 256 * 1024,
  timestamp: 16 * 1024,
  snapshot: 256 * 1024,
  targets: 1024 * 1024,
  target: 1024 * 1024,
  rotations: 32,
  delegations: 4,
};
