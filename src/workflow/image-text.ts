import { isDigest, readImage, tagColon } from '../artifact/image-reference.ts';
import type { ExpandedText } from './expand-text.ts';

/** How an image is named, as far as its text says. */
export type ImagePin =
  /** By what it holds: nobody can move it. */
  | 'digest'
  | 'tag'
  /** By its name alone, which means the tag `latest`. */
  | 'none'
  /** No client takes it. */
  | 'invalid'
  /** Only a run knows. */
  | 'open';

/** Stands for a hole; no name of an image holds it. */
const holeMark = '\0';

/** Outputs whose own name says that they are digests are believed. */
const digestOutput = /^(?:steps|needs)\..{1,200}(?:^|[._-])digests?$/i;

/** A reading of an image's text, with `\0` for each hole and without a transport before it. */
export function markedImage(parts: ExpandedText): string {
  const text = parts.map((part) => (part.kind === 'text' ? part.text.replaceAll(holeMark, '?') : holeMark)).join('');
  return text.trim().replace(/^(?:docker|oci):\/\/(?:\/)?/i, '');
}

/** How a reading of an image's text names it. */
export function pinOf(parts: ExpandedText): ImagePin {
  const marked = markedImage(parts);
  if (!marked.includes(holeMark)) return pinOfWritten(marked);
  const at = marked.indexOf('@');
  if (at !== -1) return isDigestWithHole(marked.slice(at + 1)) ? 'digest' : 'invalid';
  const [hole] = parts.filter(({ kind }) => kind === 'hole');
  if (marked === holeMark) return hole?.kind === 'hole' && digestOutput.test(hole.name) ? 'digest' : 'open';
  if (tagColon(marked) !== -1) return 'tag';
  return marked.endsWith(holeMark) ? 'open' : 'none';
}

function pinOfWritten(text: string): ImagePin {
  const read = readImage(text);
  if (read.state === 'refused') return 'invalid';
  if (read.image.digest !== undefined) return 'digest';
  return read.image.tag === undefined ? 'none' : 'tag';
}

/** Clients take nothing but a digest behind `@`: what a run fills in there is one, or is refused. */
function isDigestWithHole(text: string): boolean {
  return text.includes(holeMark) ? /^[\0a-z0-9:]+$/.test(text) : isDigest(text);
}

/** The digest that a reading names in full. */
export function writtenDigest(parts: ExpandedText): string | undefined {
  const digest = markedImage(parts).split('@')[1];
  return digest !== undefined && isDigest(digest) ? digest : undefined;
}
