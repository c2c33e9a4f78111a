import { compare } from '../ancestry.ts';
import { fileChanges } from '../file-changes.ts';
import type { FakeCommit } from '../git.ts';
import { type FakeRepository, revParse } from '../repository.ts';
import { notFound, page, type RestRoute } from '../rest.ts';
import { apiOf, below, pageOf } from './below.ts';
import { commitShape } from './shapes.ts';

/** Two commits against each other, and one alone. */
export const compareRoutes: readonly RestRoute[] = [
  below('/compare/{basehead}', { scope: 'contents' }, (request) => {
    const { repository, parameters } = request;
    const [base, head] = (parameters['basehead'] ?? '').split('...').map((name) => commitAt(repository, name));
    const found = base === undefined || head === undefined ? undefined : compare(repository, base.oid, head.oid);
    const common = commitAt(repository, found?.mergeBase);
    if (base === undefined || head === undefined || found === undefined || common === undefined)
      return notFound('rest/commits/commits#compare-two-commits');
    const ahead = found.ahead.flatMap((oid) => commitAt(repository, oid) ?? []);
    const { items, headers } = page(request, ahead);
    const web = pageOf(request, `/compare/${base.oid}...${head.oid}`);
    const body = {
      url: apiOf(request, `/compare/${base.oid}...${head.oid}`),
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: commitShape(request, base),
      merge_base_commit: commitShape(request, common),
      status: found.status,
      ahead_by: found.ahead.length,
      behind_by: found.behind.length,
      total_commits: found.ahead.length,
      commits: items.map((commit) => commitShape(request, commit)),
      files: fileChanges(common.tree, head.tree)
        .slice(0, 300)
        .map((file) => ({
          ...file,
          blob_url: pageOf(request, `/blob/${head.oid}/${encodedPath(file.filename)}`),
          raw_url: pageOf(request, `/raw/${head.oid}/${encodedPath(file.filename)}`),
          contents_url: apiOf(request, `/contents/${encodedPath(file.filename)}?ref=${head.oid}`),
        })),
    };
    return { status: 200, body, headers };
  }),
  below('/commits/{ref}', { scope: 'contents' }, (request) => {
    const commit = commitAt(request.repository, request.parameters['ref']);
    if (commit === undefined) return notFound('rest/commits/commits#get-a-commit');
    return { status: 200, body: commitShape(request, commit) };
  }),
];

function commitAt(repository: FakeRepository, name: string | undefined): FakeCommit | undefined {
  const object = name === undefined ? undefined : revParse(repository, name);
  return object?.kind === 'commit' ? object : undefined;
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
