import type { Subject } from '../artifact/model.ts';
import { type Gap, gapOfUnknown, known } from '../core/facts.ts';
import type { LeakedCredential } from '../secrets/leaked-credential.ts';
import { defineFact } from './define-fact.ts';
import type { ArtifactCredential } from './fact-map.ts';
import { knownTerms } from './known-terms.ts';
import { notLookedThrough, unknownOf } from './unknown-of.ts';

type Copied = Subject & { readonly stagedPath: string };

/** Credentials in the files that are deployed, as they were copied and hashed. What is named by its digest alone is not here to be looked at. */
export const artifactCredentials = defineFact({
  key: 'artifactCredentials',
  needs: ['subjects', 'knownCredentials'],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async (question, { subjects, knownCredentials }, { world: { credentials: search } }) => {
    if (search === undefined) return notLookedThrough;
    if (subjects.state === 'unknown') return subjects;
    const terms = knownTerms(question, knownCredentials);
    const items: ArtifactCredential[] = [];
    const gaps: Gap[] = [];
    for (const { name, stagedPath } of subjects.value.items.filter(isCopied)) {
      const answer = await search.file(stagedPath, name, terms);
      if (answer.state !== 'value') gaps.push(gapOfUnknown(name, unknownOf(answer, {})));
      else {
        items.push(...answer.value.items.map((credential: LeakedCredential) => ({ artifact: name, credential })));
        gaps.push(...answer.value.gaps);
      }
    }
    return known({ items, gaps }, 'the copies of what is deployed');
  },
});

function isCopied(subject: Subject): subject is Copied {
  return subject.stagedPath !== undefined;
}
