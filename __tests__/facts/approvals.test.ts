import { expect, test } from '@jest/globals';
import { collectFact, knownOf } from '../../__fixtures__/collect-fact.ts';
import { anAccount, aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import { approvals } from '../../src/facts/approvals.ts';

const question = aQuestion({ run: aRun({}) });

test('approvals are those of the run', async () => {
  const items = [{ state: 'approved', by: anAccount('bob'), environments: ['production'] }] as const;
  const platform = aPlatform({ approvals: async () => value(items) });
  expect(knownOf(await collectFact<unknown>(approvals, question, { world: { platform } }))).toEqual({ items, gaps: [] });
  expect(platform.asked).toEqual(['approvals(4711)']);
});

test('approvals are unknown without the right, a run or a platform', async () => {
  const platform = aPlatform({ approvals: async () => forbidden() });
  expect(await collectFact(approvals, question, { world: { platform } })).toMatchObject({
    cause: 'forbidden',
    remedy: expect.stringContaining('actions: read'),
  });
  expect(await collectFact(approvals, aQuestion({}), { world: { platform } })).toMatchObject({ cause: 'offline' });
  expect(await collectFact(approvals, question, {})).toMatchObject({ cause: 'offline' });
});
