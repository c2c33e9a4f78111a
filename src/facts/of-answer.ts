import { type Fact, known, type Many } from '../core/facts.ts';
import type { TokenPermissions } from '../core/permissions.ts';
import type { Answer } from '../ports/github-api.ts';
import { unknownOf } from './unknown-of.ts';

/** An answered question as a fact; `needs` is what it takes of the job's token. */
export function ofAnswer<T>(answer: Answer<T>, source: string, needs: TokenPermissions): Fact<T> {
  return answer.state === 'value' ? known(answer.value, source) : unknownOf(answer, needs);
}

/** An answered list as a collection without gaps: it came whole, or not at all. */
export function manyOfAnswer<T>(answer: Answer<readonly T[]>, source: string, needs: TokenPermissions): Fact<Many<T>> {
  return answer.state === 'value' ? known({ items: answer.value, gaps: [] }, source) : unknownOf(answer, needs);
}
