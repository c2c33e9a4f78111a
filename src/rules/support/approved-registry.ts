import { imageName, isDomainLike, readImage, tagColon } from '../../artifact/image-reference.ts';
import { matchesGlob, patternLimit } from '../../core/glob.ts';
import type { ExpandedText } from '../../workflow/expand-text.ts';
import { markedImage } from '../../workflow/image-text.ts';

/** Whether a list of registries and repositories has a name. */
export type Approval =
  | { readonly state: 'approved' }
  | { readonly state: 'refused'; readonly name: string }
  /** Only a run knows the name, or it is none. */
  | { readonly state: 'unknown'; readonly why: string };

/** A pattern as names are compared: in lower case, with Docker Hub for one without a registry. */
export function registryPattern(pattern: string): string {
  const text = pattern.trim().toLowerCase();
  const [first = '', ...rest] = text.split('/');
  if (/[*?[\\]/.test(first) || (rest.length > 0 && isDomainLike(first))) return text.replace(/^index\.docker\.io\//, 'docker.io/');
  return rest.length === 0 ? `docker.io/library/${text}` : `docker.io/${text}`;
}

/** Judges one reading of an image; what only a run fills in counts where it cannot change the answer. */
export function approvalOf(parts: ExpandedText, patterns: readonly string[]): Approval {
  const marked = markedImage(parts);
  if (!marked.includes('\0')) {
    const read = readImage(marked);
    if (read.state === 'refused') return { state: 'unknown', why: `it is no name of an image: ${read.why}` };
    const name = imageName(read.image);
    return patterns.some((pattern) => isMatch(pattern, name)) ? { state: 'approved' } : { state: 'refused', name };
  }
  const named = marked.includes('@') ? marked.slice(0, marked.indexOf('@')) : marked;
  const colon = tagColon(named);
  const name = colon === -1 ? named : named.slice(0, colon);
  if (!name.includes('\0')) return approvalOf([{ kind: 'text', text: name }], patterns);
  return ofPrefix(name.split('/'), patterns);
}

/** A pattern of which the last segment is `**` holds for every name below what stands before it. */
function ofPrefix(segments: readonly string[], patterns: readonly string[]): Approval {
  const [host = ''] = segments;
  const known = segments.slice(
    0,
    segments.findIndex((segment) => segment.includes('\0')),
  );
  const unknown: Approval = { state: 'unknown', why: 'only a run knows its name' };
  if (known.length === 0 || !isDomainLike(host)) return unknown;
  // What is not filled in yet can hold no `..`: no client takes it.
  const probe = readImage([host, ...known.slice(1), 'x'].join('/'));
  if (probe.state === 'refused') return { state: 'unknown', why: `it is no name of an image: ${probe.why}` };
  const prefix = imageName(probe.image).split('/').slice(0, known.length).join('/');
  const isBelow = (pattern: string) => pattern.endsWith('/**') && covers(pattern.slice(0, -3), prefix);
  if (patterns.some(isBelow)) return { state: 'approved' };
  const isHost = (pattern: string) => {
    const first = pattern.replace(/\/.*$/, '');
    return first === '**' || isMatch(first, probe.image.registry);
  };
  return patterns.some(isHost) ? unknown : { state: 'refused', name: `${prefix}/...` };
}

/** Whether a pattern holds for the prefix itself, or for a directory above it. */
function covers(pattern: string, prefix: string): boolean {
  const parts = prefix.split('/');
  return parts.some((_, index) => isMatch(pattern, parts.slice(0, index + 1).join('/')));
}

function isMatch(pattern: string, name: string): boolean {
  return pattern.length <= patternLimit && matchesGlob(pattern, name);
}
