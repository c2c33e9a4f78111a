import { type Gap, gapOfUnknown, known } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import type { ImageCredential } from './fact-map.ts';
import { notLookedThrough, unknownOf } from './unknown-of.ts';

/** Credentials in the container images that are deployed, as their registries have them. */
export const imageCredentials = defineFact({
  key: 'imageCredentials',
  needs: ['subjects'],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async (_question, { subjects }, { world: { credentials: search } }) => {
    if (search === undefined) return notLookedThrough;
    if (subjects.state === 'unknown') return subjects;
    const items: ImageCredential[] = [];
    const gaps: Gap[] = [];
    for (const { name } of subjects.value.items.filter(({ kind }) => kind === 'image')) {
      const answer = await search.image(name);
      if (answer.state !== 'value') gaps.push(gapOfUnknown(name, unknownOf(answer, {})));
      else {
        items.push(...answer.value.items.map((credential) => ({ image: name, credential })));
        gaps.push(...answer.value.gaps);
      }
    }
    return known({ items, gaps }, 'the registries of what is deployed');
  },
});
