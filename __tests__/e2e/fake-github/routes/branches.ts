import type { FakeRepository } from '../repository.ts';
import { notFound, page, type RestRoute } from '../rest.ts';
import { isAbout } from '../ruleset.ts';
import { apiOf, below, pageOf, type RepositoryRequest } from './below.ts';
import { commitShape } from './shapes.ts';

/** Branches as everybody with `contents: read` sees them: whether they are protected, not by what. */
export const branchRoutes: readonly RestRoute[] = [
  below('/branches', { scope: 'contents' }, (request) => {
    const wanted = request.query.get('protected');
    const names = [...request.repository.branches.keys()].toSorted();
    const chosen = names.filter((name) => wanted === null || String(isProtected(request.repository, name)) === wanted);
    const { items, headers } = page(request, chosen);
    return { status: 200, body: items.map((name) => shortShape(request, name)), headers };
  }),
  below('/branches/{branch}', { scope: 'contents' }, (request) => {
    const name = request.parameters['branch'] ?? '';
    const commit = request.repository.commits.get(request.repository.branches.get(name) ?? '');
    if (commit === undefined) return { ...notFound('rest/branches/branches#get-a-branch'), body: { message: 'Branch not found' } };
    const links = { self: apiOf(request, `/branches/${name}`), html: pageOf(request, `/tree/${name}`) };
    return { status: 200, body: { ...shortShape(request, name), commit: commitShape(request, commit), _links: links } };
  }),
];

/** By a classic protection, or by an active ruleset with a rule. */
export function isProtected({ protectedBranches, rulesets, defaultBranch }: FakeRepository, branch: string): boolean {
  const ref = `refs/heads/${branch}`;
  const hasRule = rulesets.some((one) => one.enforcement === 'active' && one.rules.length > 0 && isAbout(one, ref, defaultBranch));
  return protectedBranches.has(branch) || hasRule;
}

function shortShape(request: RepositoryRequest, name: string) {
  const sha = request.repository.branches.get(name) ?? '';
  const isClassic = request.repository.protectedBranches.has(name);
  const checks = { enforcement_level: 'off', contexts: [], checks: [] };
  return {
    name,
    commit: { sha, url: apiOf(request, `/commits/${sha}`) },
    protected: isProtected(request.repository, name),
    protection: { enabled: isClassic, required_status_checks: checks },
    protection_url: apiOf(request, `/branches/${name}/protection`),
  };
}
