import { inertLine } from './inert-line.ts';
import { printableLines } from './printable.ts';

/** What may stand between backticks: all is literal there, but a backtick and, in a table, a bar; HTML never rests on that alone. */
const literal = /^[^`|<>&]+$/;

/**
 * Text from anywhere as one line of Markdown that means nothing but itself, also in a table cell: no markup, no HTML, no link,
 * no mention of a person and no reference to an issue. Line ends become `<br>`. Pairs of backticks become code.
 */
export function markdownText(text: string): string {
  return printableLines(text).map(lineOf).join('<br>');
}

/** A name, path or digest as code. */
export function markdownCode(text: string): string {
  const line = inertLine(printableLines(text).join('\\n'));
  return literal.test(line) && line.trim() === line ? `\`${line}\`` : `<code>${escaped(line)}</code>`;
}

/** Several lines word for word, as YAML needs; only at the start of a line. */
export function markdownBlock(text: string): string {
  return `<pre>${printableLines(text).map(inertLine).map(htmlEscaped).join('\n')}</pre>`;
}

function lineOf(line: string): string {
  const indent = line.length - line.trimStart().length;
  const parts = line.trimStart().split('`');
  const isPaired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== '');
  const body = isPaired
    ? parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : escaped(part))).join('')
    : escaped(line.trimStart());
  return '&nbsp;'.repeat(indent) + body;
}

/** The comment after `@`, `#` and in addresses parts what GitHub would otherwise turn into a link after it has rendered the rest. */
function escaped(text: string): string {
  return htmlEscaped(text)
    .replace(/[\\`*[\]~|$]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/(?<!\w)@(?=\w)/g, '@<!-- -->')
    .replace(/^#(?=#*(\s|$))/, '\\#')
    .replace(/#(?=\d)/g, '#<!-- -->')
    .replace(/\bgh-(?=\d)/gi, '$&<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/\bwww\./gi, 'www<!-- -->.');
}

function htmlEscaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
