import { isRecord, listOf } from '../../artifact/json-value.ts';

/** Bundles of a document that lists attestations. */
export interface ListedBundles {
  /** Each as JSON. */
  readonly bundles: readonly string[];
  /** An entry has no bundle of its own, as where GitHub gives the address of one. */
  readonly isElsewhere: boolean;
}

/**
 * The bundles of `{"attestations": [{"bundle": ...}]}`, the form in which the npm registry and GitHub's API list them; undefined where the
 * value has another form. What stands beside a bundle is a label that nobody signed, and is not read.
 */
export function bundlesOfDocument(value: unknown): ListedBundles | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, 'attestations') || Object.hasOwn(value, 'mediaType')) return undefined;
  const entries = listOf(value, 'attestations');
  if (entries === undefined) return undefined;
  const bundles = entries.flatMap((entry) => (isRecord(entry) && isRecord(entry['bundle']) ? [JSON.stringify(entry['bundle'])] : []));
  return { bundles, isElsewhere: bundles.length < entries.length };
}
