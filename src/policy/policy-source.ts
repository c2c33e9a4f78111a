import { InterlockError } from '../core/errors.ts';
import type { RepositoryName } from '../core/question.ts';

/** Where a policy is read from. Which of them a launcher trusts is decided here and nowhere else. */
export type PolicySource =
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'base'; readonly path: string }
  | { readonly kind: 'remote'; readonly repository: RepositoryName; readonly path: string; readonly commit: string }
  /** A file of the developer's own machine; `isDefault` when none was named, so that its absence means the preset. */
  | { readonly kind: 'file'; readonly path: string; readonly isDefault: boolean };

/** The policy's place in every repository. */
export const defaultPolicyPath = '.github/interlock.yml';

const remoteForm = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/i;

/**
 * Parses the Action's `policy` input. A path of the workspace is refused: a change could bring its own policy (POLICY_UNTRUSTED).
 * So is a ref that can move: a remote policy is named by its full commit.
 */
export function trustedPolicySource(text: string): PolicySource {
  if (text.startsWith('preset:')) return { kind: 'preset', name: text.slice('preset:'.length) };
  if (text.startsWith('base:')) return { kind: 'base', path: cleanPath(text.slice('base:'.length), text) };
  const remote = remoteForm.exec(text);
  if (remote !== null) {
    const [, owner = '', name = '', path = '', commit = ''] = remote;
    return { kind: 'remote', repository: { owner, name }, path: cleanPath(path, text), commit: commit.toLowerCase() };
  }
  if (/^[\w.-]+\/[\w.-]+\/.+@/.test(text)) {
    throw new InterlockError(
      'POLICY_UNTRUSTED',
      `policy '${text}' names a ref that can move; write the full commit: owner/repo/path@<40 hex>`,
    );
  }
  const why = 'a change could bring its own policy with it';
  const allowed = `base:${defaultPolicyPath} (the default branch), preset:NAME or owner/repo/path@<40 hex>`;
  throw new InterlockError('POLICY_UNTRUSTED', `policy '${text}' is a path of the workspace, and ${why}; write ${allowed}`);
}

/** Parses `--policy` of the command line, where the workspace is the developer's own. */
export function localPolicySource(text: string | undefined): PolicySource {
  if (text === undefined) return { kind: 'file', path: defaultPolicyPath, isDefault: true };
  if (text.startsWith('preset:')) return { kind: 'preset', name: text.slice('preset:'.length) };
  return { kind: 'file', path: text, isDefault: false };
}

function cleanPath(path: string, whole: string): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0 || segments.includes('..')) {
    throw new InterlockError('POLICY_UNTRUSTED', `policy '${whole}' names no file within its repository; write a path without '..'`);
  }
  return segments.join('/');
}
