import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { deviations } from './deviations.ts';

/** Which description is binding: github.com's, or the newest Enterprise Server's. */
export type Edition = 'api.github.com' | 'ghes-3.19';

export interface Exchange {
  readonly method: 'get' | 'post';
  /** `/repos/{owner}/{repo}` as the description writes it. */
  readonly template: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Body of the request. */
  readonly sent: unknown;
  readonly status: number;
  readonly body: unknown;
}

type Json = Readonly<Record<string, unknown>>;

/** Everything in which a REST request or answer breaks the official description; empty where it keeps it. */
export function contractProblems(edition: Edition, exchange: Exchange): readonly string[] {
  const { method, template } = exchange;
  const operation = operationOf(edition, method, template);
  if (operation === undefined) return [`${method.toUpperCase()} ${template} is not part of ${edition}`];
  return [...requestProblems(edition, operation, exchange), ...answerProblems(edition, operation, exchange)].map(
    (problem) => `${method.toUpperCase()} ${template}: ${problem}`,
  );
}

/** True where the description of this edition has the operation. */
export function isDescribed(edition: Edition, method: 'get' | 'post', template: string): boolean {
  return operationOf(edition, method, template) !== undefined;
}

const descriptions = new Map<Edition, Json>();

/** 13 MB of JSON: read when the first REST request comes, once per process. */
function description(edition: Edition): Json {
  const loaded = descriptions.get(edition);
  if (loaded !== undefined) return loaded;
  const file = new URL(`../../../node_modules/@octokit/openapi/generated/${edition}.json`, import.meta.url);
  const read: Json = JSON.parse(readFileSync(file, 'utf8'));
  descriptions.set(edition, read);
  return read;
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((found, key) => (Object.hasOwn(Object(found), key) ? Object(found)[key] : undefined), value);
}

function operationOf(edition: Edition, method: string, template: string): unknown {
  return at(description(edition), 'paths', template, method);
}

/** A `$ref` within the document, followed. */
function resolved(edition: Edition, value: unknown): unknown {
  const reference = at(value, '$ref');
  return typeof reference === 'string' ? at(description(edition), ...reference.replace(/^#\//, '').split('/')) : value;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function requestProblems(
  edition: Edition,
  operation: unknown,
  { pathParameters, query, sent, method, template }: Exchange,
): readonly string[] {
  const parameters = listAt(operation, 'parameters').map((one) => resolved(edition, one));
  const known = new Set<unknown>(parameters.filter((one) => at(one, 'in') === 'query').map((one) => at(one, 'name')));
  const unknown = [...query.keys()].filter((name) => !known.has(name) && !deviations.queryOfAll.some((one) => one === name));
  const wrong = parameters.flatMap((parameter) => parameterProblems(edition, parameter, pathParameters, query));
  const schema = at(operation, 'requestBody', 'content', 'application/json', 'schema');
  const isBodyWrong = schema !== undefined && !validator(edition, `${method} ${template} body`, schema)(sent);
  return [
    ...unknown.map((name) => `query parameter ${name} is not known`),
    ...wrong,
    ...(isBodyWrong ? ['its body is not as described'] : []),
  ];
}

function parameterProblems(
  edition: Edition,
  parameter: unknown,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): readonly string[] {
  const name = String(at(parameter, 'name'));
  const given = at(parameter, 'in') === 'path' ? path[name] : at(parameter, 'in') === 'query' ? (query.get(name) ?? undefined) : undefined;
  const isRequired = at(parameter, 'required') === true;
  if (given === undefined) return isRequired ? [`parameter ${name} is missing`] : [];
  const validate = validator(edition, `parameter ${name} ${JSON.stringify(at(parameter, 'schema'))}`, at(parameter, 'schema'));
  const values = [given, ...(/^-?\d+$/.test(given) ? [Number(given)] : []), ...(/^(true|false)$/.test(given) ? [given === 'true'] : [])];
  return values.some((value) => validate(value)) ? [] : [`parameter ${name} may not be ${JSON.stringify(given)}`];
}

function answerProblems(edition: Edition, operation: unknown, { status, body, template, method }: Exchange): readonly string[] {
  const answer = resolved(edition, at(operation, 'responses', String(status)));
  if (answer === undefined) return deviations.statusesOfAll.some((one) => one === status) ? [] : [`status ${status} is not described`];
  const schema = at(answer, 'content', 'application/json', 'schema');
  if (schema === undefined) return body === undefined || status >= 300 ? [] : [`status ${status} is described without a body`];
  const validate = validator(edition, `${method} ${template} ${status}`, schema);
  if (validate(withoutNulls(template, body))) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `answer ${status} ${instancePath} ${message}`);
}

/** Leaves out what GitHub gives as null although the description does not have it so. */
function withoutNulls(template: string, body: unknown): unknown {
  const names = Object.entries(deviations.nullsBeyond).find(([one]) => one === template)?.[1] ?? [];
  if (names.length === 0) return body;
  const isKept = (key: string, value: unknown) => value !== null || !names.some((name) => name === key);
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (isKept(key, value) ? value : undefined)));
}

const compiled = new Map<string, ValidateFunction>();

function validator(edition: Edition, key: string, schema: unknown): ValidateFunction {
  const id = `${edition} ${key}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
  formats.default(ajv);
  const made = ajv.compile({ ...Object(toJsonSchema(schema)), definitions: definitionsFor(edition, schema) });
  compiled.set(id, made);
  return made;
}

/** The component schemas that this one leads to, and no others: all of them would take minutes to compile. */
function definitionsFor(edition: Edition, schema: unknown): Json {
  const found: Record<string, unknown> = Object.create(null);
  const queue = referencesIn(schema);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name in found) continue;
    const component = at(description(edition), 'components', 'schemas', name);
    found[name] = toJsonSchema(component);
    queue.push(...referencesIn(component));
  }
  return found;
}

function referencesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
}

const unchecked: ReadonlySet<string> = new Set([
  'nullable',
  'example',
  'examples',
  'discriminator',
  'externalDocs',
  'xml',
  'default',
  'description',
  'title',
  'deprecated',
]);

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a union with null, component references become local ones. */
function toJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (typeof value !== 'object' || value === null) return value;
  const reference = at(value, '$ref');
  if (typeof reference === 'string') return { $ref: reference.replace('#/components/schemas/', '#/definitions/') };
  const entries = Object.entries(value).flatMap(([key, part]) => {
    if (key === 'properties')
      return [[key, Object.fromEntries(Object.entries(Object(part)).map(([name, one]) => [name, propertySchema(name, one)]))]];
    if (unchecked.has(key) || key.startsWith('x-')) return [];
    return [[key === 'oneOf' && deviations.isOneOfAnyOf ? 'anyOf' : key, key === 'enum' ? part : toJsonSchema(part)]];
  });
  const schema: unknown = Object.fromEntries(entries);
  return at(value, 'nullable') === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function propertySchema(name: string, schema: unknown): unknown {
  const further = Object.entries(deviations.valuesBeyond).find(([one]) => one === name)?.[1] ?? [];
  return toJsonSchema(further.length === 0 ? schema : { ...Object(schema), enum: [...listAt(schema, 'enum'), ...further] });
}

/** An example of the description, to build a valid answer on. */
export function exampleOf(edition: Edition, name: string): Json {
  return Object(structuredClone(at(description(edition), 'components', 'examples', name, 'value')));
}
