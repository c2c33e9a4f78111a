import type { FakeAttestation } from '../attestation.ts';
import type { FakeRepository } from '../repository.ts';
import { notFound, type RestAnswer, type RestRequest, type RestRoute } from '../rest.ts';
import { mayUse } from '../token.ts';
import { apiOf, below } from './below.ts';

/** Stored attestations by digest, or by many digests of one owner; the next page is asked by a cursor. */
export const attestationRoutes: readonly RestRoute[] = [
  below('/attestations/{subject_digest}', { scope: 'attestations' }, (request) => {
    const { repository, parameters, query } = request;
    const wanted = query.get('predicate_type');
    const found = repository.attestations.filter(
      ({ digest, predicateType }) => digest === parameters['subject_digest'] && (wanted === null || wanted === predicateType),
    );
    if (found.length === 0 && repository.whenUnattested === 'not-found') return notFound('rest/repos/attestations#list-attestations');
    const { items, link } = cursorPage(request, found);
    return { status: 200, body: { attestations: items.map((one) => attestationShape(request, repository, one)) }, headers: link };
  }),
  bulkList('/orgs/{org}', 'org', 'Organization'),
  bulkList('/users/{username}', 'username', 'User'),
];

/** What the token may not see is left out of the answer and not refused. */
function bulkList(prefix: string, parameter: string, kind: FakeRepository['ownerAccount']['kind']): RestRoute {
  return {
    method: 'POST',
    template: `${prefix}/attestations/bulk-list`,
    answer: (request) => {
      const owner = request.parameters[parameter]?.toLowerCase();
      const owned = request.repositories.filter((one) => one.owner.toLowerCase() === owner && one.ownerAccount.kind === kind);
      return owned.length === 0 ? notFound() : bulkAnswer(request, owned);
    },
  };
}

function bulkAnswer(request: RestRequest, owned: readonly FakeRepository[]): RestAnswer {
  const { subject_digests: digests = [], predicate_type: predicate } = Object(request.body);
  const wanted: readonly string[] = digests;
  const seen = owned.filter((one) => mayUse(request.token, one, 'attestations', 'read'));
  const all = seen
    .flatMap((repository) => repository.attestations.map((one) => ({ repository, one })))
    .filter(({ one }) => wanted.includes(one.digest) && (predicate === undefined || predicate === one.predicateType))
    .toSorted((a, b) => a.one.id - b.one.id);
  const size = Math.min(100, Math.max(1, Number(request.query.get('per_page') ?? 30)));
  const rest = all.filter(({ one }) => one.id > Number(request.query.get('after') ?? 0));
  const items = rest.slice(0, size);
  const hasNext = rest.length > items.length;
  const lists = wanted.map((digest) => {
    const found = items.filter(({ one }) => one.digest === digest);
    return [digest, found.length === 0 ? null : found.map(({ repository, one }) => bulkShape(request, repository, one))] as const;
  });
  const cursor = hasNext ? { next: String(items.at(-1)?.one.id) } : {};
  const info = { has_next: hasNext, has_previous: request.query.has('after'), ...cursor };
  return { status: 200, body: { attestations_subject_digests: Object.fromEntries(lists), page_info: info } };
}

function bulkShape(request: RestRequest, repository: FakeRepository, one: FakeAttestation) {
  const { initiator: _initiator, ...shape } = attestationShape(request, repository, one);
  return shape;
}

function attestationShape({ bundlesUrl }: RestRequest, repository: FakeRepository, { id, bundle, delivery, initiator }: FakeAttestation) {
  const url = `${bundlesUrl}/attestations/${repository.id}/${id}.json.sn?sig=${repository.id}-${id}`;
  return {
    bundle: delivery === 'inline' ? bundle : null,
    repository_id: repository.id,
    ...(delivery === 'inline' ? {} : { bundle_url: url }),
    initiator,
  };
}

function cursorPage(request: Parameters<typeof apiOf>[0], all: readonly FakeAttestation[]) {
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
