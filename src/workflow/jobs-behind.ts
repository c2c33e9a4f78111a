import type { Job, Workflow } from './model.ts';

/** The jobs that need a job, directly or through others; ids are compared without case. */
export function jobsBehind(job: Job, { jobs }: Workflow): ReadonlySet<Job> {
  const needing = new Map<string, Job[]>();
  for (const one of jobs) {
    for (const { value } of one.needs) {
      const list = needing.get(value.toLowerCase());
      if (list === undefined) needing.set(value.toLowerCase(), [one]);
      else list.push(one);
    }
  }
  const found = new Set<Job>();
  const open: Job[] = [job];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of needing.get(next.id.value.toLowerCase()) ?? []) {
      if (found.has(one)) continue;
      found.add(one);
      open.push(one);
    }
  }
  return found;
}
