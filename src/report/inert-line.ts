/**
 * A line of output that the runner never takes for a workflow command. It reads `::name::` at the start of a line, after white
 * space, and the older `##[name]` anywhere in it; a file or a step may be named like that.
 */
export function inertLine(line: string): string {
  return line.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/u, '$1\\u{3a}');
}
