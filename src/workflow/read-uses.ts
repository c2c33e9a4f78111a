import type { Scalar, Uses } from './model.ts';
import { parseTarget } from './parse-target.ts';

/** The target of a `uses:` with the comment behind it on its line. */
export function readUses(text: string, scalar: Scalar): Uses {
  return { scalar, target: parseTarget(scalar.value), comment: commentBehind(text, scalar) };
}

function commentBehind(text: string, scalar: Scalar): string {
  if (scalar.style === 'literal' || scalar.style === 'folded') return '';
  const { end } = scalar.span;
  const feed = text.indexOf('\n', end);
  const rest = text.slice(end, feed === -1 ? text.length : feed);
  return /^[ \t\]},]*[ \t]#(.*)$/.exec(rest.trimEnd())?.[1]?.trim() ?? '';
}
