import type { Answer, Failure } from '../../../ports/github-api.ts';

/** An answer without what the official description promises: nothing may be concluded from it. */
export function misshapen(what: string): Failure {
  return { state: 'outage', why: `${what}: the answer of GitHub does not have the form that its description gives` };
}

/** The answer, parsed; a parser gives undefined for what does not have the described form. */
export function shaped<S, T>(answer: Answer<S>, what: string, parse: (value: S) => T | undefined): Answer<T> {
  if (answer.state !== 'value') return answer;
  const value = parse(answer.value);
  return value === undefined ? misshapen(what) : { state: 'value', value };
}

/** Every item parsed; undefined where one of them does not have its form, since a list without it would say less than there is. */
export function eachOf<T>(items: readonly unknown[], parse: (item: unknown) => T | undefined): readonly T[] | undefined {
  const parsed: T[] = [];
  for (const item of items) {
    const value = parse(item);
    if (value === undefined) return undefined;
    parsed.push(value);
  }
  return parsed;
}
