/**
 * A text of the file for a message: in backticks, on one line, at most 60 characters, without control characters. What may be a credential that
 * somebody put in the wrong place, a long run of letters and digits, is cut short.
 */
export function quote(text: string): string {
  const line = text.length > 200 ? text.slice(0, 200) : text;
  const printable = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, ' ').trim();
  const safe = printable.replaceAll(/[\w+=-]{20,}/g, (run) => (/\d/.test(run) ? `${run.slice(0, 4)}…` : run));
  return safe.length > 60 ? `\`${safe.slice(0, 59)}…\`` : `\`${safe}\``;
}
