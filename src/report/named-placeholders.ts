/**
 * A message's template for people who see no finding: `{uses}` becomes `<uses>`, as code. Other braces stay, such as those of `${{ }}`
 * and of YAML.
 */
export function namedPlaceholders(template: string): string {
  return template
    .split('`')
    .map((part, index) => part.replace(placeholder, index % 2 === 0 ? '`<$1>`' : '<$1>'))
    .join('`');
}

/** As the engine fills them. */
const placeholder = /\{([a-z][a-zA-Z-]*)\}/g;
