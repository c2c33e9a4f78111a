import { gitFragments } from './git-objects.ts';

/** How much of an object is wanted: a list of names, names with the content of the files in it, or whatever is there. */
export type Depth = 'names' | 'texts' | 'any';

export interface WantedObject {
  /** What `git rev-parse` would take: `<40 hex>:path`, `HEAD:path`. */
  readonly expression: string;
  readonly depth: Depth;
}

/** A query under construction. Everything that comes from outside travels as a variable, never as part of the query's text. */
export interface QueryDraft {
  readonly variables: Record<string, string>;
  /** A variable of this type with the value: `$v0`. */
  variable(type: string, value: string): string;
  /** Selections of these objects, under `alias0`, `alias1`, ... */
  objects(alias: string, wanted: readonly WantedObject[]): string;
  repository(alias: string, name: { readonly owner: string; readonly name: string }, selections: readonly string[]): string;
  /** The whole document. */
  query(name: string, selections: readonly string[]): string;
}

const selectionOf = { names: '...Names', texts: '...Texts', any: '...Names ...Text' } as const satisfies Record<Depth, string>;

export function queryDraft(): QueryDraft {
  const variables: Record<string, string> = {};
  const declarations: string[] = [];
  const variable = (type: string, value: string): string => {
    const name = `v${declarations.length}`;
    declarations.push(`$${name}: ${type}!`);
    variables[name] = value;
    return `$${name}`;
  };
  return {
    variables,
    variable,
    objects: (alias, wanted) =>
      wanted
        .map(
          ({ expression, depth }, index) =>
            `${alias}${index}: object(expression: ${variable('String', expression)}) { __typename ${selectionOf[depth]} }`,
        )
        .join('\n'),
    repository: (alias, { owner, name }, selections) =>
      `${alias}: repository(owner: ${variable('String', owner)}, name: ${variable('String', name)}) {\n${selections.join('\n')}\n}`,
    query: (name, selections) => {
      const body = selections.join('\n');
      return `query ${name}(${declarations.join(', ')}) {\n${body}\n}\n${fragmentsFor(body)}`;
    },
  };
}

/** GraphQL refuses a document with a fragment that nothing uses. */
function fragmentsFor(body: string): string {
  const all = gitFragments.trim().split('\n');
  const used = new Set<string>();
  for (let text = body; text !== ''; ) {
    const fresh = all.filter((line) => !used.has(line) && new RegExp(`\\.\\.\\.${line.split(' ')[1]}\\b`).test(text));
    for (const line of fresh) used.add(line);
    text = fresh.join('\n');
  }
  return all.filter((line) => used.has(line)).join('\n');
}
