/**
 * A message's template for people who see no finding: `{uses}` becomes `<uses>`, as code, and `{why}{more}` one piece of code. Other braces
 * stay, such as those of `${{ }}` and of YAML.
 */
export function namedPlaceholders(template: string): string {
  return template
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(placeholders, (run) => `\`${named(run)}\``) : named(part)))
    .join('`');
}

function named(text: string): string {
  return text.replace(placeholder, '<$1>');
}

/** As the engine fills them. */
const placeholder = /\{([a-z][a-zA-Z-]*)\}/g;
const placeholders = /(?:\{[a-z][a-zA-Z-]*\})+/g;
