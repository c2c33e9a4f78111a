import type { Clock } from '../ports/clock.ts';

/** The machine's own clock: wall time for records, a monotonic one for durations. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsed: () => Number(process.hrtime.bigint()) / 1e6,
};
