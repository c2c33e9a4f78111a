import type { FakeAttestation } from '../attestation.ts';
import { notFound, type RestRoute } from '../rest.ts';
import { apiOf, below, type RepositoryRequest } from './below.ts';

/** Stored attestations by digest; the next page is asked by a cursor. */
export const attestationRoutes: readonly RestRoute[] = [
  below('/attestations/{subject_digest}', { scope: 'attestations' }, (request) => {
    const { repository, parameters, query } = request;
    const wanted = query.get('predicate_type');
    const found = repository.attestations.filter(
      ({ digest, predicateType }) => digest === parameters['subject_digest'] && (wanted === null || wanted === predicateType),
    );
    if (found.length === 0 && repository.whenUnattested === 'not-found') return notFound('rest/repos/attestations#list-attestations');
    const { items, link } = cursorPage(request, found);
    return { status: 200, body: { attestations: items.map((one) => attestationShape(request, one)) }, headers: link };
  }),
];

function attestationShape({ repository, bundlesUrl }: RepositoryRequest, { id, bundle, delivery, initiator }: FakeAttestation) {
  const url = `${bundlesUrl}/attestations/${repository.id}/${id}.json.sn?sig=${repository.id}-${id}`;
  return {
    bundle: delivery === 'inline' ? bundle : null,
    repository_id: repository.id,
    ...(delivery === 'inline' ? {} : { bundle_url: url }),
    initiator,
  };
}

function cursorPage(request: RepositoryRequest, all: readonly FakeAttestation[]) {
  const size = Math.min(100, Math.max(1, Number(request.query.get('per_page') ?? 30)));
  const after = Number(request.query.get('after') ?? 0);
  const rest = all.filter(({ id }) => id > after);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  if (last === undefined || rest.length === items.length) return { items, link: {} };
  const query = new URLSearchParams(request.query);
  query.set('after', String(last.id));
  const path = `/attestations/${encodeURIComponent(request.parameters['subject_digest'] ?? '')}`;
  return { items, link: { link: `<${apiOf(request, path)}?${query.toString()}>; rel="next"` } };
}
