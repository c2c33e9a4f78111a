import type { FakeBlob, FakeEntry, FakeTree } from '../git.ts';
import { revParse } from '../repository.ts';
import { notFound, type RestRoute } from '../rest.ts';
import { apiOf, below, nodeId } from './below.ts';

/** Objects of git by their ids. */
export const objectRoutes: readonly RestRoute[] = [
  below('/git/trees/{tree_sha}', { scope: 'contents' }, (request) => {
    const object = revParse(request.repository, request.parameters['tree_sha'] ?? '');
    if (object?.kind !== 'commit') return notFound('rest/git/trees#get-a-tree');
    const tree = everyEntry(object.tree, '').map(
      ({
        path,
        entry: {
          mode,
          object: { kind, oid },
        },
      }) => ({
        path,
        mode: mode.padStart(6, '0'),
        type: kind === 'submodule' ? 'commit' : kind,
        sha: oid,
        url: apiOf(request, `/git/${kind}s/${oid}`),
      }),
    );
    return { status: 200, body: { sha: object.tree.oid, url: apiOf(request, `/git/trees/${object.tree.oid}`), tree, truncated: false } };
  }),
  below('/git/blobs/{file_sha}', { scope: 'contents' }, (request) => {
    const oid = request.parameters['file_sha'] ?? '';
    const commits = [...request.repository.commits.values()];
    const found = commits.flatMap(({ tree }) => everyEntry(tree, '')).find(({ entry }) => entry.object.oid === oid)?.entry.object;
    if (found?.kind !== 'blob') return notFound('rest/git/blobs#get-a-blob');
    const { bytes, byteSize }: FakeBlob = found;
    const content = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
    const url = apiOf(request, `/git/blobs/${oid}`);
    return { status: 200, body: { sha: oid, node_id: nodeId('Blob', oid), size: byteSize, url, content, encoding: 'base64' } };
  }),
  below('/tarball/{ref}', { scope: 'contents' }, (request) => {
    const { repository, bundlesUrl, parameters } = request;
    const commit = revParse(repository, parameters['ref'] ?? '');
    if (commit?.kind !== 'commit') return notFound('rest/repos/contents#download-a-repository-archive-tar');
    return { status: 302, body: undefined, headers: { location: `${bundlesUrl}/tarballs/${repository.id}/${commit.oid}.tar.gz` } };
  }),
];

export function everyEntry({ entries }: FakeTree, base: string): readonly { readonly path: string; readonly entry: FakeEntry }[] {
  return entries.flatMap((entry) => {
    const path = `${base}${entry.name}`;
    return [{ path, entry }, ...(entry.object.kind === 'tree' ? everyEntry(entry.object, `${path}/`) : [])];
  });
}
