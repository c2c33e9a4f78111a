import { readFileSync } from 'node:fs';
import {
  type ASTVisitor,
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  GraphQLError as Problem,
  parse,
  specifiedRules,
  type ValidationContext,
  validate,
} from 'graphql';
import { queryRoot } from './graphql-root.ts';
import type { FakeRepository } from './repository.ts';
import type { FakeToken } from './token.ts';

export interface GraphqlWorld {
  readonly token: FakeToken;
  readonly repositories: readonly FakeRepository[];
  /** Address of the pages, without a slash at its end. */
  readonly serverUrl: string;
  /** `Type.field` that this server does not know, as an older one would not. */
  readonly lacks: ReadonlySet<string>;
  /** Told where the fake itself is asked for what it does not have. */
  readonly onProblem: (problem: string) => void;
}

let loaded: GraphQLSchema | undefined;

/** GitHub's own schema, read on the first query and once per process. */
function schema(): GraphQLSchema {
  const file = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
  loaded ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, assumeValidSDL: true, noLocation: true });
  return loaded;
}

/** The body that GitHub answers with, always under status 200. */
export async function answerGraphql(body: unknown, world: GraphqlWorld): Promise<unknown> {
  const { query, variables } = requestOf(body);
  const document = parsed(query);
  if (typeof document === 'string') return { errors: [{ message: document, extensions: { code: 'parseError' } }] };
  const refusals = validate(schema(), document, [...specifiedRules, lackingFields(world.lacks)]);
  if (refusals.length > 0) return { errors: refusals.map(refusalOf) };
  const { data, errors } = await execute({
    schema: schema(),
    document,
    variableValues: variables,
    rootValue: queryRoot(world),
    fieldResolver: resolver(world),
  });
  return { data, ...(errors === undefined ? {} : { errors: errors.map(errorOf) }) };
}

function parsed(query: string): DocumentNode | string {
  try {
    return parse(query, { maxTokens: 20_000 });
  } catch (error) {
    return String(error);
  }
}

function requestOf(body: unknown): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  const { query, variables } = Object(body);
  return { query: typeof query === 'string' ? query : '', variables: typeof variables === 'object' && variables !== null ? variables : {} };
}

/** Own properties only: a field that the fake does not have is its own defect, never a null that a test would take for GitHub's. */
function resolver({ onProblem }: GraphqlWorld): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const from = Object(source);
    if (!Object.hasOwn(from, info.fieldName)) {
      const problem = `${info.parentType.name}.${info.fieldName} is not part of the fake yet`;
      onProblem(problem);
      throw new Problem(problem);
    }
    const value: unknown = from[info.fieldName];
    return typeof value === 'function' ? value(args) : value;
  };
}

function lackingFields(lacks: ReadonlySet<string>) {
  return (context: ValidationContext): ASTVisitor => ({
    Field: (node) => {
      const name = `${context.getParentType()?.name}.${node.name.value}`;
      if (lacks.has(name))
        context.reportError(new Problem(`Cannot query field "${node.name.value}"`, { nodes: node, extensions: { lacking: name } }));
    },
  });
}

/** A document that does not fit the schema, in GitHub's words. */
function refusalOf(error: GraphQLError): unknown {
  const lacking = error.extensions['lacking'];
  const words = /^Cannot query field "([^"]+)" on type "([^"]+)"/.exec(error.message);
  const [typeName, fieldName] = typeof lacking === 'string' ? lacking.split('.') : [words?.[2], words?.[1]];
  if (typeName === undefined || fieldName === undefined)
    return { message: error.message, extensions: { code: 'invalidDocument' }, locations: error.locations };
  const extensions = { code: 'undefinedField', typeName, fieldName };
  return {
    path: ['query', fieldName],
    extensions,
    locations: error.locations,
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}

function errorOf({ message, path, locations, extensions }: GraphQLError): unknown {
  const type = extensions['type'];
  const forbidden = type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {};
  return { ...(typeof type === 'string' ? { type } : {}), path, ...forbidden, locations, message };
}
