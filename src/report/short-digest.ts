/** Enough of a digest to compare by eye: `sha256:1a2b3c4d5e6f`. The decision file has all of it. */
export function shortDigest(digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':');
  return hex === '' ? digest.slice(0, 12) : `${algorithm}:${hex.slice(0, 12)}`;
}
