import { describe, expect, test } from '@jest/globals';
import { aSigningInstance, mintBundle, thePublicGood } from '../../../__fixtures__/signing.ts';
import { type ProofTask, proveBundle } from '../../../src/adapters/artifacts/prove-bundle-task.ts';
import { type SharedWork, shareWork } from '../../../src/adapters/workers/shared-work.ts';

function launcher(name: string): URL {
  return new URL(`../../../__fixtures__/threads/${name}.ts`, import.meta.url);
}

const roots = [{ name: 'test', text: JSON.stringify(thePublicGood().trustedRoot) }];
const good: ProofTask = { text: JSON.stringify(mintBundle({})), roots, others: [] };
const attacker = aSigningInstance('public-good', 'attacker.test');
const bad: ProofTask = { ...good, text: JSON.stringify(mintBundle({ instance: attacker })) };
const broken: ProofTask = { ...good, text: '{' };
const otherRoot: ProofTask = { ...good, roots: [{ name: 'test', text: JSON.stringify(attacker.trustedRoot) }] };
const tasks = Array.from({ length: 24 }, (_, index) => [good, bad, broken, otherRoot][index % 4] ?? good);

/** Runs all tasks, where this thread does nothing until another one has answered. Counts what was done here. */
async function afterAnother(shared: SharedWork<'prove-bundle'>, given: readonly ProofTask[]) {
  let here = 0;
  let answered = (): void => undefined;
  const another = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const own = async (task: ProofTask) => {
    here += 1;
    await another;
    return proveBundle(task);
  };
  const outcomes = await Promise.all(given.map((task) => shared.run(task, async () => own(task)).finally(answered)));
  return { here, outcomes };
}

describe('shared work', () => {
  test('comes to the same, whatever the number of threads', async () => {
    const none = shareWork('prove-bundle', { launcher: launcher('real'), tasksForThread: 1, threads: 0 });
    const alone = await Promise.all(tasks.map((task) => none.run(task, async () => proveBundle(task))));
    expect(alone.slice(0, 4)).toMatchObject([
      { state: 'done', found: { state: 'value', value: { root: 'test' } } },
      { state: 'done', found: { state: 'refused', code: 'certificate-untrusted' } },
      { state: 'done', found: { state: 'refused', code: 'malformed' } },
      { state: 'done', found: { state: 'refused', code: 'certificate-untrusted' } },
    ]);
    for (const threads of [1, 2, 3]) {
      const shared = shareWork('prove-bundle', { launcher: launcher('real'), tasksForThread: 1, threads });
      const { here, outcomes } = await afterAnother(shared, tasks);
      expect(outcomes).toEqual(alone);
      expect(here).toBeLessThan(tasks.length);
    }
  });

  test('is all done here where it is little, or where nothing starts a thread', async () => {
    for (const start of [launcher('ends-at-work'), undefined]) {
      const { run } = shareWork('prove-bundle', { launcher: start, tasksForThread: 25, threads: 2 });
      const found = await Promise.all(tasks.map((task) => run(task, async () => proveBundle(task))));
      expect(found.every(({ state }) => state === 'done')).toBe(true);
    }
  });

  test.each(['ends-at-work', 'throws-at-work', 'answers-failed'])('of a thread that %s has failed, and never held', async (name) => {
    const shared = shareWork('prove-bundle', { launcher: launcher(name), tasksForThread: 1, threads: 1 });
    const goods = tasks.map(() => good);
    const { here, outcomes } = await afterAnother(shared, goods);
    const failed = outcomes.filter(({ state }) => state === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    // What the thread had not taken was done here.
    expect(outcomes.length - failed.length).toBe(here);
  });

  test('is done here where no thread can be started', async () => {
    for (const name of ['never-starts', 'is-not-there']) {
      const { run } = shareWork('prove-bundle', { launcher: launcher(name), tasksForThread: 1, threads: 2 });
      const outcomes = await Promise.all(tasks.map(() => run(good, async () => proveBundle(good))));
      expect(outcomes.every(({ state }) => state === 'done')).toBe(true);
    }
  });

  test('that throws here has failed', async () => {
    const { run } = shareWork('prove-bundle', { launcher: undefined, tasksForThread: 1 });
    expect(await run(good, async () => Promise.reject(new Error('thrown')))).toEqual({ state: 'failed', why: 'thrown' });
  });

  test('is not told to a thread with the environment', async () => {
    const shared = shareWork('prove-bundle', { launcher: launcher('shows-surroundings'), tasksForThread: 1, threads: 1 });
    const goods = tasks.map(() => good);
    const { outcomes } = await afterAnother(shared, goods);
    expect(outcomes).toContainEqual({ state: 'failed', why: JSON.stringify({ env: {}, argv: [], execArgv: [] }) });
  });
});
