/** The code of a system error such as `ENOENT`, or `unknown`. Never its text, which may carry addresses and content. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'unknown';
  return typeof error.code === 'string' ? error.code.slice(0, 60) : 'unknown';
}
