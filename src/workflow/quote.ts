/** A text of the file for a message: in backticks, on one line, at most 60 characters, without control characters. */
export function quote(text: string): string {
  const line = text.length > 200 ? text.slice(0, 200) : text;
  const printable = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, ' ').trim();
  return printable.length > 60 ? `\`${printable.slice(0, 59)}…\`` : `\`${printable}\``;
}
