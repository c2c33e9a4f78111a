import type { Edition } from './contract.ts';
import { exampleOf } from './contract.ts';
import { type FakeBlob, type FakeEntry, type FakeObject, objectAt } from './git.ts';
import { type FakeRepository, revParse } from './repository.ts';
import { type FakeToken, isIssuedFor, type Level, mayUse } from './token.ts';

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RestRequest {
  readonly method: 'GET' | 'POST';
  /** Of the template, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: FakeToken;
  /** Address of this API, without a slash at its end. */
  readonly apiUrl: string;
  /** Path of the request as it was sent, without the query. */
  readonly path: string;
  readonly edition: Edition;
  /** Set for templates below `/repos/{owner}/{repo}`. */
  readonly repository: FakeRepository | undefined;
}

/** One operation of the API. `permission` is what a private repository takes of the token. */
export interface RestRoute {
  readonly method: 'GET' | 'POST';
  /** As the OpenAPI description writes it; the last parameter may hold slashes. */
  readonly template: string;
  readonly permission?: { readonly scope: string; readonly level: Level };
  readonly answer: (request: RestRequest) => RestAnswer;
}

export function notFound(anchor = 'rest'): RestAnswer {
  return { status: 404, body: { message: 'Not Found', documentation_url: `https://docs.github.com/${anchor}`, status: '404' } };
}

/** What GitHub answers to a token of an App that lacks a permission. */
export function notAccessible({ scope, level }: { readonly scope: string; readonly level: Level }): RestAnswer {
  const body = { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' };
  return { status: 403, body, headers: { 'x-accepted-github-permissions': `${scope.replaceAll('-', '_')}=${level}` } };
}

/** The refusal of a request to a repository, or undefined where it may go on. */
export function refusal(
  token: FakeToken,
  repository: FakeRepository | undefined,
  permission: RestRoute['permission'],
): RestAnswer | undefined {
  if (repository === undefined) return notFound();
  if (repository.visibility === 'private' && !isIssuedFor(token, repository)) return notFound('rest/repos/repos');
  if (permission === undefined || mayUse(token, repository, permission.scope, permission.level)) return undefined;
  return notAccessible(permission);
}

/** One page of a list, with the `Link` header that leads to the others. */
export function page(
  { apiUrl, path, query }: RestRequest,
  items: readonly unknown[],
): { readonly items: readonly unknown[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)));
  const current = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, relation: string) => {
    const target = new URLSearchParams(query);
    target.set('page', String(number));
    return `<${apiUrl}${path}?${target.toString()}>; rel="${relation}"`;
  };
  const before = current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : [];
  const after = current < last ? [link(current + 1, 'next'), link(last, 'last')] : [];
  const links = [...before, ...after].join(', ');
  return { items: items.slice((current - 1) * size, current * size), headers: links === '' ? {} : { link: links } };
}

/** The operations that Interlock asks now; add further ones here, or for one test with `fake.route`. */
export const restRoutes: readonly RestRoute[] = [
  { method: 'GET', template: '/rate_limit', answer: rateLimit },
  { method: 'GET', template: '/repos/{owner}/{repo}', permission: { scope: 'metadata', level: 'read' }, answer: repositoryAnswer },
  { method: 'GET', template: '/repos/{owner}/{repo}/contents/{path}', permission: { scope: 'contents', level: 'read' }, answer: contents },
];

function rateLimit({ token }: RestRequest): RestAnswer {
  const rate = {
    limit: token.limit,
    remaining: token.remaining,
    used: token.limit - token.remaining,
    reset: 2_000_000_000,
    resource: 'core',
  };
  return { status: 200, body: { resources: { core: rate, search: rate, graphql: rate }, rate } };
}

function repositoryAnswer({ repository, edition }: RestRequest): RestAnswer {
  if (repository === undefined) return notFound();
  const { id, owner, name, visibility, defaultBranch } = repository;
  const own = {
    id,
    name,
    full_name: `${owner}/${name}`,
    private: visibility === 'private',
    visibility,
    default_branch: defaultBranch,
    language: null,
  };
  // The example's forks and templates belong to other repositories.
  const foreign = { source: undefined, parent: undefined, template_repository: undefined };
  return { status: 200, body: { ...exampleOf(edition, 'full-repository-default-response'), ...foreign, ...own } };
}

function contents({ repository, parameters, query, apiUrl }: RestRequest): RestAnswer {
  const path = parameters['path'] ?? '';
  const commit = repository === undefined ? undefined : revParse(repository, query.get('ref') ?? 'HEAD');
  if (repository === undefined || commit?.kind !== 'commit') return notFound('rest/repos/contents#get-repository-content');
  const object = objectAt(commit.tree, path);
  if (object === undefined) return notFound('rest/repos/contents#get-repository-content');
  const base = `${apiUrl}/repos/${repository.owner}/${repository.name}`;
  if (object.kind !== 'tree') return { status: 200, body: { ...item(base, path, object), ...content(object) } };
  const entries = object.entries.map((entry) => item(base, path === '' ? entry.name : `${path}/${entry.name}`, entry.object, entry));
  return { status: 200, body: entries };
}

function item(base: string, path: string, object: FakeEntry['object'] | FakeObject, entry?: FakeEntry) {
  const url = `${base}/contents/${path.split('/').map(encodeURIComponent).join('/')}`;
  const type = entry?.mode === '120000' ? 'symlink' : { tree: 'dir', blob: 'file', submodule: 'submodule', commit: 'file' }[object.kind];
  const links = { self: url, git: `${base}/git/blobs/${object.oid}`, html: url };
  const size = object.kind === 'blob' ? object.byteSize : 0;
  return {
    type,
    size,
    name: path.split('/').at(-1),
    path,
    sha: object.oid,
    url,
    git_url: links.git,
    html_url: url,
    download_url: url,
    _links: links,
  };
}

function content(object: FakeEntry['object']) {
  if (object.kind !== 'blob') return {};
  return { encoding: 'base64', content: base64Lines(object) };
}

function base64Lines({ bytes }: FakeBlob): string {
  return Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
}
