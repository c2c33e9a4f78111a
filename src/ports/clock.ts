export interface Clock {
  /** ISO 8601, UTC, with milliseconds. */
  now(): string;
  /** Milliseconds since an arbitrary start; only differences mean anything. */
  elapsed(): number;
}
