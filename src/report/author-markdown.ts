/** Markdown of a rule's author, in which angle brackets outside of code must not become HTML. Not for text from outside. */
export function authorMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`');
}
