import { type Fact, type Gap, gapOfUnknown } from '../../core/facts.ts';

/** What is not known of the facts that a judgement has come to need, by their keys. */
export function gapsOf(facts: Readonly<Record<string, Fact<unknown>>>): readonly Gap[] {
  return Object.entries(facts).flatMap(([key, fact]) => (fact.state === 'unknown' ? [gapOfUnknown(key, fact)] : []));
}
