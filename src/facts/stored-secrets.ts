import { type Gap, gap, known } from '../core/facts.ts';
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
    const answer = await administration.storedSecrets(names.slice(0, environmentLimit));
    if (answer.state !== 'value') return refusedAdminToken(answer);
    const unlisted = environments.state === 'known' ? [] : [gapOfEnvironments(environments)];
    const left = names.slice(environmentLimit).map((name) => {
      const why = `its secrets were not listed: the limit is ${environmentLimit} environments`;
      return gap({ item: name, cause: 'limit', why, remedy: 'remove environments that nothing uses' });
    });
    return known({ items: answer.value, gaps: [...unlisted, ...left] }, 'the stored secrets');
  },
});

function gapOfEnvironments({ cause, reason, remedy }: Pick<Gap, 'cause'> & { readonly reason: string; readonly remedy: string }): Gap {
  return gap({ item: 'secrets of environments', cause, why: `the environments are not known: ${reason}`, remedy });
}
