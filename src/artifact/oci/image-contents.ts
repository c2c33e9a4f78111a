import type { Manifest } from './read-manifest.ts';

/** What an image's own manifest says beside its layers. */
export interface ImageContents {
  /** Digests of the platforms' manifests that an index holds: whoever signs the index signs them too. */
  readonly covers: readonly string[];
  /** Attestations that the builder put into the index. Nobody signed them, so they prove nothing. */
  readonly unsigned: number;
}

/** BuildKit marks its attestations in the index by an annotation. */
export function imageContents({ kind, items }: Manifest): ImageContents {
  if (kind === 'manifest') return { covers: [], unsigned: 0 };
  const isStatement = (annotations: ReadonlyMap<string, string>) => annotations.get('vnd.docker.reference.type') === 'attestation-manifest';
  const covers = items.filter(({ annotations }) => !isStatement(annotations)).map(({ digest }) => digest);
  return { covers, unsigned: items.length - covers.length };
}
