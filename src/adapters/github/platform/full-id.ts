import type { Answer } from '../../../ports/github-api.ts';

/** Anything but a full id would be resolved as a branch or tag, whose owner can move it. */
export async function withFullId<T>(commit: string, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return ask();
  return { state: 'absent', why: `${JSON.stringify(commit.slice(0, 100))} is not the full id of a commit` };
}
