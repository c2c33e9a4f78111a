import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Subject } from '../../src/artifact/model.ts';
import { askWithin, startDeadline, type Testimony, type Witness, witnessLimits } from '../../src/facts/witness.ts';

const subjects: readonly Subject[] = ['a', 'b'].map((name) => ({ name, kind: 'digest', digests: {}, stagedPath: undefined }));
const held: Testimony = { state: 'held', bundles: [] };

function witness(ask: Witness['ask']): Witness {
  return { name: 'somebody', covers: () => true, ask };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a witness', () => {
  test('that answers is heard', async () => {
    const { signal, end } = startDeadline();
    expect(
      await askWithin(
        witness(async (asked) => asked.map(() => held)),
        subjects,
        signal,
      ),
    ).toEqual([held, held]);
    end();
    expect(jest.getTimerCount()).toBe(0);
  });

  test('that never answers is an outage for each subject after one deadline for all', async () => {
    const { signal } = startDeadline();
    const first = askWithin(
      witness(() => new Promise(() => undefined)),
      subjects,
      signal,
    );
    await jest.advanceTimersByTimeAsync(witnessLimits.deadline - 1);
    expect(signal.aborted).toBe(false);
    await jest.advanceTimersByTimeAsync(200);
    expect(await first).toMatchObject([
      { state: 'unasked', gap: { item: 'a', cause: 'outage', why: expect.stringMatching(/^somebody: .* 60 seconds/) } },
      { state: 'unasked', gap: { item: 'b', cause: 'outage' } },
    ]);
    const next = jest.fn(async () => [held, held]);
    expect(await askWithin(witness(next), subjects, signal)).toMatchObject([{ gap: { cause: 'outage' } }, { gap: { cause: 'outage' } }]);
    expect(next).not.toHaveBeenCalled();
  });

  test('that keeps the signal says itself what it had by then', async () => {
    const { signal } = startDeadline();
    const asked = askWithin(
      witness((_, until) => new Promise((resolve) => until.addEventListener('abort', () => resolve([held, held])))),
      subjects,
      signal,
    );
    await jest.advanceTimersByTimeAsync(witnessLimits.deadline);
    expect(await asked).toEqual([held, held]);
  });

  test('is not asked about nothing', async () => {
    const ask = jest.fn(async () => []);
    expect(await askWithin(witness(ask), [], new AbortController().signal)).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });

  test('that breaks breaks the question', async () => {
    const { signal, end } = startDeadline();
    await expect(
      askWithin(
        witness(() => Promise.reject(new Error('broken'))),
        subjects,
        signal,
      ),
    ).rejects.toThrow('broken');
    end();
  });
});
