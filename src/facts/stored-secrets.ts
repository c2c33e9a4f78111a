import { type Gap, gap, gapOfUnknown, known } from '../core/facts.ts';
import type { SecretStore } from '../ports/platform.ts';
import { defineFact } from './define-fact.ts';
import { noAdminToken, notAsked, refusedAdminToken } from './unknown-of.ts';

/** Environments whose secrets are listed, one call each. */
const environmentLimit = 50;

/** Names and dates of the secrets that the repository's jobs can be given. */
export const storedSecrets = defineFact({
  key: 'storedSecrets',
  needs: ['environments'],
  scope: 'run',
  permissions: {},
  tier: 2,
  collect: async (_question, { environments }, { world: { platform, administration } }) => {
    if (platform === undefined) return notAsked;
    if (administration === undefined) return noAdminToken;
    const names = environments.state === 'known' ? environments.value.items.map(({ name }) => name) : [];
    const stores = await administration.storedSecrets(names.slice(0, environmentLimit));
    const unlisted = environments.state === 'known' ? [] : [gapOfEnvironments(environments)];
    const left = names.slice(environmentLimit).map((name) => {
      const why = `its secrets were not listed: the limit is ${environmentLimit} environments`;
      return gap({ item: name, cause: 'limit', why, remedy: 'remove environments that nothing uses' });
    });
    const items = stores.flatMap(({ answer }) => (answer.state === 'value' ? answer.value : []));
    return known({ items, gaps: [...stores.flatMap(gapsOfStore), ...unlisted, ...left] }, 'the stored secrets');
  },
});

/** A store that could not be read blinds nobody for the others. */
function gapsOfStore({ name, right, answer }: SecretStore): readonly Gap[] {
  return answer.state === 'value' ? [] : [gapOfUnknown(name, refusedAdminToken(answer, right))];
}

function gapOfEnvironments({ cause, reason, remedy }: Pick<Gap, 'cause'> & { readonly reason: string; readonly remedy: string }): Gap {
  return gap({ item: 'secrets of environments', cause, why: `the environments are not known: ${reason}`, remedy });
}
