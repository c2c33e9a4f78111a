import { limits } from './limits.ts';
import type { Target } from './model.ts';

/**
 * What a `uses:` names. Paths of local and self targets are without their `./` or `$/`; nothing is normalized, so `..` stays visible.
 * An image without tag and digest has both empty.
 */
export function parseTarget(value: string): Target {
  if (value.length > limits.usesLength) {
    return { kind: 'unreadable', why: `it has ${value.length} characters, more than ${limits.usesLength} (limit usesLength)` };
  }
  if (value.includes('${{')) return { kind: 'unreadable', why: 'it is an expression, which GitHub does not evaluate there' };
  if (value === '.' || value.startsWith('./') || value.startsWith('.\\')) return { kind: 'local', path: value.slice(2) };
  if (value.startsWith('$/')) return { kind: 'self', path: value.slice(2) };
  if (/^docker:\/\//i.test(value)) return dockerTarget(value.slice('docker://'.length));
  return repositoryTarget(value);
}

function repositoryTarget(value: string): Target {
  const at = value.indexOf('@');
  if (at === -1) return { kind: 'unreadable', why: 'it has no `@` with a ref' };
  const ref = value.slice(at + 1);
  if (ref === '') return { kind: 'unreadable', why: 'nothing stands behind its `@`' };
  if (/\s/.test(value)) return { kind: 'unreadable', why: 'it holds a blank' };
  const [owner = '', name = '', ...path] = value.slice(0, at).split(/[\\/]/);
  if (!/^[A-Za-z0-9_-]+$/.test(owner)) return { kind: 'unreadable', why: 'it does not begin with the name of an owner' };
  if (!/^[A-Za-z0-9_.-]+$/.test(name) || name === '.' || name === '..') {
    return { kind: 'unreadable', why: 'it does not name a repository behind its owner' };
  }
  return { kind: 'repository', owner, name, path: path.join('/'), ref };
}

/** A `:` behind the last `/` begins the tag; one before it belongs to the registry's port. */
function dockerTarget(reference: string): Target {
  const at = reference.indexOf('@');
  const digest = at === -1 ? '' : reference.slice(at + 1);
  const named = at === -1 ? reference : reference.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const image = hasTag ? named.slice(0, colon) : named;
  if (image === '' || /\s/.test(reference)) return { kind: 'unreadable', why: 'it does not name an image' };
  return { kind: 'docker', image, tag: hasTag ? named.slice(colon + 1) : '', digest };
}
