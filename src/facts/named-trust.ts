import { type NamedFile, type NamedTrust, noNamedTrust } from '../artifact/named-trust.ts';
import { type Unknown, unknown } from '../core/facts.ts';
import type { Policy, PolicyFile } from '../core/policy.ts';
import type { FileAnswer } from '../ports/file-tree.ts';
import type { PlacedFile, PolicyFiles } from '../ports/policy-files.ts';

/** The texts of all keys and roots that the policy names; where one cannot be had nothing is verified, since a bundle might be of that one. */
export async function namedTrust({ keys, trustRoots }: Policy, files: PolicyFiles | undefined): Promise<NamedTrust | Unknown> {
  const namedKeys = Object.entries(keys).map(([name, key]) => ({ ...key, name }));
  const wanted: readonly (PolicyFile & { readonly name: string })[] = [...namedKeys, ...trustRoots];
  if (wanted.length === 0) return noNamedTrust;
  if (files === undefined) return unreadable('the policy names keys or trust roots by file, and this run reads none');
  const placed = wanted.flatMap(({ place, file }): readonly PlacedFile[] => (place === undefined ? [] : [{ place, path: file }]));
  if (placed.length < wanted.length)
    return unreadable('a layer that was given as a text alone names a file, so that it is not known where it lies');
  const answers = await files.read(placed);
  const read: NamedFile[] = [];
  for (const [index, { name, file, sha256 }] of wanted.entries()) {
    const text = textOf(file, answers[index]);
    if (typeof text !== 'string') return text;
    read.push({ name, source: file, sha256, text });
  }
  return {
    keys: read.slice(0, namedKeys.length).map((file, index) => {
      const { validFrom, validUntil, root } = namedKeys[index] ?? {};
      return { ...file, validFrom, validUntil, root };
    }),
    roots: read.slice(namedKeys.length).flatMap((file, index) => {
      const root = trustRoots[index];
      return root === undefined ? [] : [{ ...file, profile: root.profile, logEntries: root.logEntries, timestamps: root.timestamps }];
    }),
  };
}

function textOf(file: string, answer: FileAnswer | undefined): string | Unknown {
  if (answer?.state === 'text') return answer.text;
  if (answer?.state === 'unreadable')
    return unreadable(`the file '${file}' that the policy names could not be read: ${answer.why}`, answer.cause);
  return unreadable(`the file '${file}' that the policy names does not exist where the policy was read`);
}

/** Whoever writes the policy names the file: that it cannot be had is never what the platform does not support. */
function unreadable(reason: string, found: Unknown['cause'] = 'invalid'): Unknown {
  const cause = found === 'unsupported' || found === 'offline' ? 'invalid' : found;
  return unknown({
    cause,
    reason,
    remedy: 'put the file where `keys` or `trust-roots` of the policy says, in the same repository and commit as the policy',
  });
}
