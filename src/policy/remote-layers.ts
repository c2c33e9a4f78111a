import { readPolicyText } from './read-policy-text.ts';

/** A layer of another repository at a full commit. */
export interface RemoteLayer {
  /** As it is written: the `source` that its `LayerText` must have. */
  readonly source: string;
  readonly owner: string;
  readonly name: string;
  readonly path: string;
  readonly commit: string;
}

const form = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)\/([^@\s]+)@([0-9a-f]{40})$/;

/**
 * The layers that a policy's `extends` names, to be read and put above it. What is not of their form is left for
 * `loadPolicy` to refuse; so is one that is written with escapes, since a text without a commit is not parsed for it.
 *
 * @throws InterlockError POLICY_INVALID where the text is no YAML of a policy.
 */
export function remoteLayersOf(text: string, path: string): readonly RemoteLayer[] {
  if (!/@[0-9a-f]{40}/.test(text)) return [];
  const { value } = readPolicyText(text, path);
  const parents: unknown = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : [];
  return Array.isArray(parents) ? parents.flatMap(remoteOf) : [];
}

function remoteOf(source: unknown): readonly RemoteLayer[] {
  const found = typeof source === 'string' ? form.exec(source) : null;
  if (found === null || typeof source !== 'string') return [];
  const [, owner = '', name = '', path = '', commit = ''] = found;
  return [{ source, owner, name, path, commit }];
}
