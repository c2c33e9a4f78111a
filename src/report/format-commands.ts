import type { Annotation } from './annotation.ts';

/**
 * Annotations as the runner's workflow commands, a line each. Escapes as the runner reads: `%`, CR and LF everywhere, `:` and `,` in
 * properties too, so that no name ends its property or begins a command of its own.
 */
export function formatCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('');
}

function commandOf({ level, title, message, file, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['file', file],
    ['line', startLine],
    ['endLine', endLine],
    ['col', startColumn],
    ['endColumn', endColumn],
    ['title', title],
  ];
  const given = properties.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${level} ${given.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
