import { type Gap, gapOfUnknown, known } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import type { ImageCredential } from './fact-map.ts';
import { knownTerms } from './known-terms.ts';
import { notLookedThrough, unknownOf } from './unknown-of.ts';

/** Credentials in the container images that are deployed, as their registries have them. */
export const imageCredentials = defineFact({
  key: 'imageCredentials',
  needs: ['subjects', 'knownCredentials'],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async (question, { subjects, knownCredentials }, { world: { credentials: search } }) => {
    if (search === undefined) return notLookedThrough;
    if (subjects.state === 'unknown') return subjects;
    const terms = knownTerms(question, knownCredentials);
    const items: ImageCredential[] = [];
    const gaps: Gap[] = [];
    for (const { name } of subjects.value.items.filter(({ kind }) => kind === 'image')) {
      const answer = await search.image(name, terms);
      if (answer.state !== 'value') gaps.push(gapOfUnknown(name, unknownOf(answer, {})));
      else {
        items.push(...answer.value.items.map((credential) => ({ image: name, credential })));
        gaps.push(...answer.value.gaps);
      }
    }
    return known({ items, gaps }, 'the registries of what is deployed');
  },
});
