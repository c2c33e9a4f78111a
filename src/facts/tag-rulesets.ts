import type { SignedSubject } from '../artifact/model.ts';
import { type Fact, known, type Many } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';
import { manyOfAnswer } from './of-answer.ts';
import { notAsked } from './unknown-of.ts';

/** Asked only where a tag decides something: where an artifact was built and signed from one. */
export const tagRulesets = defineFact({
  key: 'tagRulesets',
  needs: [],
  prefers: ['signatures'],
  scope: 'run',
  permissions: {},
  tier: 1,
  collect: async (_question, { signatures }, { world: { platform } }) => {
    if (!hasTag(signatures)) return known({ items: [], gaps: [] }, 'not asked: nothing that was verified was built from a tag');
    if (platform === undefined) return notAsked;
    return manyOfAnswer(await platform.tagRulesets(), 'the rulesets about tags', {});
  },
});

function hasTag(signatures: Fact<Many<SignedSubject>>): boolean {
  if (signatures.state === 'unknown') return false;
  return signatures.value.items.some(({ verifications }) =>
    verifications.some((one) => {
      if (one.state !== 'verified' || one.signer.kind !== 'certificate') return false;
      return one.signer.certificate.sourceRepositoryRef?.startsWith('refs/tags/') === true;
    }),
  );
}
