import { type Gap, known } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { DeploymentEnvironment, RefPolicy } from '../platform/model.ts';
import type { Answer } from '../ports/github-api.ts';
import type { ListedEnvironment, Platform } from '../ports/platform.ts';
import { defineFact } from './define-fact.ts';
import { isSameName } from './environment-uses.ts';
import { gapOf, notAsked, unknownOf } from './unknown-of.ts';

const actions: TokenPermissions = { actions: 'read' };
const contents: TokenPermissions = { contents: 'read' };

/** All environments in one call; which refs may deploy is a further one for each that is used, and not asked of a change. */
export const environments = defineFact({
  key: 'environments',
  needs: ['environmentUses'],
  scope: 'run',
  permissions: actions,
  tier: 1,
  collect: async ({ stage, environment }, { environmentUses }, { world: { platform } }) => {
    if (platform === undefined) return notAsked;
    const listed = await platform.environments();
    if (listed.state !== 'value') return unknownOf(listed, actions);
    const names = environmentUses.state === 'known' ? environmentUses.value.items.map((use) => use.environment) : [];
    const used = [...names, ...(environment === undefined ? [] : [environment])];
    const isUsed = ({ name }: ListedEnvironment) => stage !== 'merge' && used.some((one) => isSameName(one, name));
    const items: DeploymentEnvironment[] = [];
    const gaps: Gap[] = [];
    const refsOf = asker(platform);
    for (const one of listed.value) {
      const refs = isUsed(one) ? await refsOf(one) : unaskedOf(one);
      if ('cause' in refs) gaps.push(refs);
      items.push({ ...one, refs: 'cause' in refs ? unasked : refs });
    }
    return known({ items, gaps }, 'the environments of the repository');
  },
});

const unasked: RefPolicy = { kind: 'unasked' };

function unaskedOf({ refs }: ListedEnvironment): RefPolicy {
  return refs === 'any' ? { kind: 'any' } : unasked;
}

/** The protected branches are the same for every environment. */
function asker(platform: Platform): (environment: ListedEnvironment) => Promise<RefPolicy | Gap> {
  let branches: Promise<Answer<readonly string[]>> | undefined;
  return async ({ name, refs }) => {
    switch (refs) {
      case 'any':
        return { kind: 'any' };
      case 'patterns': {
        const answer = await platform.refPatterns(name);
        return answer.state === 'value' ? { kind: 'patterns', patterns: answer.value } : gapOf(name, answer, actions);
      }
      case 'protected-branches': {
        const answer = await (branches ??= platform.protectedBranches());
        return answer.state === 'value' ? { kind: 'protected-branches', branches: answer.value } : gapOf(name, answer, contents);
      }
    }
  };
}
