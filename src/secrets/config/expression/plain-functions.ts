import { entropyOf } from '../../engine/entropy.ts';
import { looksRandom } from '../../engine/looks-random.ts';
import type { FunctionName } from './nodes.ts';
import { keyOf, listOf, textOf, textsOf, type Value } from './values.ts';

type PlainFunction = (args: readonly Value[]) => Value;

/** Functions of expressions that have no patterns; each throws WrongType. */
export const plainFunctions: Readonly<Record<Exclude<FunctionName, 'matchesAny' | 'findMatch'>, PlainFunction>> = {
  containsAny: ([first = null, second = null]) => {
    const terms = textsOf(second).map((term) => term.toLowerCase());
    return textsOf(first).some((text) => terms.some((term) => text.toLowerCase().includes(term)));
  },
  startsWithAny: ([first = null, second = null]) => {
    const prefixes = textsOf(second);
    return textsOf(first).some((text) => prefixes.some((prefix) => text.startsWith(prefix)));
  },
  entropy: ([text = null]) => entropyOf(textOf(text)),
  failsTokenEfficiency: ([text = null]) => !looksRandom(textOf(text)),
  get: ([of = null, key = null, otherwise = null]) => keyOf(of, key) ?? otherwise,
  len: ([of = null]) => (typeof of === 'string' ? of.length : listOf(of).length),
  lower: ([text = null]) => textOf(text).toLowerCase(),
  upper: ([text = null]) => textOf(text).toUpperCase(),
  trim: ([text = null]) => textOf(text).trim(),
  contains: ([text = null, part = null]) => textOf(text).includes(textOf(part)),
  startsWith: ([text = null, part = null]) => textOf(text).startsWith(textOf(part)),
  endsWith: ([text = null, part = null]) => textOf(text).endsWith(textOf(part)),
};
