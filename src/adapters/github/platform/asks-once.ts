import type { Answer } from '../../../ports/github-api.ts';

/** Each question is sent once in a run, whoever asks it: what it came to, a failure too, is every asker's answer. */
export function asksOnce(): <T>(key: string, ask: () => Promise<Answer<T>>) => Promise<Answer<T>> {
  const asked = new Map<string, Promise<Answer<unknown>>>();
  return <T>(key: string, ask: () => Promise<Answer<T>>) => {
    const answer = asked.get(key) ?? ask();
    asked.set(key, answer);
    // A key names one kind of question, whose answers are of one type.
    return answer as Promise<Answer<T>>;
  };
}
