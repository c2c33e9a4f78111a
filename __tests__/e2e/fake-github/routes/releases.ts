import { notFound, type RestRoute } from '../rest.ts';
import { apiOf, below, nodeId, pageOf } from './below.ts';
import { userShape } from './shapes.ts';

/** The published release of a tag; a draft is none. */
export const releaseRoutes: readonly RestRoute[] = [
  below('/releases/tags/{tag}', { scope: 'contents' }, (request) => {
    const { repository, parameters } = request;
    const release = repository.releases.find(({ tag, isDraft }) => tag === parameters['tag'] && !isDraft);
    if (release === undefined) return notFound('rest/releases/releases#get-a-release-by-tag-name');
    const { id, tag, isImmutable } = release;
    const url = apiOf(request, `/releases/${id}`);
    const date = '2026-11-20T00:00:00Z';
    const body = {
      url,
      html_url: pageOf(request, `/releases/tag/${tag}`),
      assets_url: `${url}/assets`,
      upload_url: `${url}/assets{?name,label}`,
      tarball_url: apiOf(request, `/tarball/${tag}`),
      zipball_url: apiOf(request, `/zipball/${tag}`),
      id,
      node_id: nodeId('Release', id),
      tag_name: tag,
      target_commitish: repository.defaultBranch,
      name: tag,
      body: '',
      draft: false,
      prerelease: false,
      immutable: isImmutable,
      created_at: date,
      published_at: date,
      author: userShape(request, repository.ownerAccount),
      assets: [],
    };
    return { status: 200, body };
  }),
];
