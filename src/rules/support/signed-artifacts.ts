import type { SignedSubject, Subject } from '../../artifact/model.ts';
import { type Fact, type Gap, gapOfUnknown, type Many } from '../../core/facts.ts';
import { type NotApplicable, notApplicable } from '../../core/finding.ts';

/**
 * The judgement of each signed artifact, and what is not known of them. For rules that are asked only once a policy configures them: what they
 * need would make them undecided before that.
 */
export function ofSignedArtifacts<T>(
  { subjects, signatures }: { readonly subjects: Fact<Many<Subject>>; readonly signatures: Fact<Many<SignedSubject>> },
  judge: (signed: SignedSubject) => readonly T[],
): readonly (T | Gap)[] | NotApplicable {
  if (subjects.state === 'unknown') return [gapOfUnknown('subjects', subjects)];
  if (signatures.state === 'unknown') return [gapOfUnknown('signatures', signatures)];
  const { items } = signatures.value;
  const gaps = [...subjects.value.gaps, ...signatures.value.gaps];
  if (items.length === 0 && gaps.length === 0) return notApplicable('there are no subjects and no signatures here');
  return [...gaps, ...items.flatMap(judge)];
}
