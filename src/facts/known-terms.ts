import type { Fact, Gap, Many } from '../core/facts.ts';
import type { Question } from '../core/question.ts';
import type { FoundCredentials, KnownCredentials } from '../ports/credentials.ts';
import type { KnownFile } from '../secrets/allowances/known-file.ts';

/** What a search for credentials is told to be known. Of files that could not be had nothing is: what they cover counts. */
export function knownTerms({ stage, now }: Question, files: Fact<Many<KnownFile>>): KnownCredentials {
  return { files: files.state === 'known' ? files.value.items : [], values: stage === 'merge' ? 'known' : 'any', now };
}

/**
 * What of the files of the policy could not be had or means nothing. A change cannot mend it, since the policy is not the one that it brings: there it is old.
 */
export function gapsOfKnown({ stage }: Question, files: Fact<Many<KnownFile>>, { unusable }: FoundCredentials): readonly Gap[] {
  const gaps = [...(files.state === 'known' ? files.value.gaps : []), ...unusable];
  return stage === 'merge' ? gaps.map((one): Gap => ({ ...one, isOld: true })) : gaps;
}
