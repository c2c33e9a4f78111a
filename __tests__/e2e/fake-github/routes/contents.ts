import { exampleOf } from '../contract.ts';
import { type FakeBlob, type FakeEntry, type FakeObject, objectAt } from '../git.ts';
import { revParse } from '../repository.ts';
import { notFound, type RestAnswer, type RestRequest, type RestRoute } from '../rest.ts';

/** The rate limit, the repository itself, and its files. */
export const contentsRoutes: readonly RestRoute[] = [
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
