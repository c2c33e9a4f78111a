import { readManifest } from '../../artifact/oci/read-manifest.ts';
import type { Roots, Stored } from './image-store.ts';

/** The images that the `index.json` of an OCI layout lists. */
export function indexRoots(bytes: Buffer): Stored<Roots> {
  const read = readManifest(bytes);
  if (read.state === 'refused') return { state: 'invalid', why: `its index.json is malformed: ${read.why}` };
  const { kind, items, unread } = read.value;
  if (kind !== 'index') return { state: 'invalid', why: 'its index.json lists no manifests' };
  const roots = items.map(
    ({ digest, size, platform }) => ({ kind: 'manifest', content: { kind: 'manifests', name: digest, size }, platform }) as const,
  );
  const [only] = roots;
  return {
    state: 'value',
    value: {
      lists: [{ name: 'index.json', bytes }],
      digest: roots.length === 1 ? only?.content.name : undefined,
      roots,
      unread: unread === 0 ? [] : [`its index.json lists ${unread} things that are no SHA-256 content`],
    },
  };
}
