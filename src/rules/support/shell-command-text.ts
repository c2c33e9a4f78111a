/** Words that every POSIX shell takes as they are. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** What a terminal shows as itself, letters of any script among it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A command line for a POSIX shell, in which each word stays one word and nothing in it is expanded, whatever an attacker called a file. Undefined
 * where a word holds what cannot be seen: such a line is not for copying.
 */
export function shellCommand(words: readonly string[]): string | undefined {
  if (words.some((word) => unseen.test(word))) return undefined;
  return words.map((word) => (plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
