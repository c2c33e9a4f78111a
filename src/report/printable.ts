/** Nothing of these leaves a trace of its own on a screen: controls, format and bidi characters, lone surrogates, line separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const shortForms: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * One line of text in which everything can be seen. An attacker names branches, files and steps: without this a name could
 * move the cursor, reverse the reading direction, or hide a part of itself.
 */
export function printable(text: string): string {
  return text.replace(invisible, (character) => shortForms.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for texts that may have several lines, such as a remedy with YAML. */
export function printableLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map(printable);
}
