import { describe, expect, test } from '@jest/globals';
import { collectFact } from '../../__fixtures__/collect-fact.ts';
import { anAccount, aPlatform, aWorkflowRun, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import type { RunContext } from '../../src/core/question.ts';
import { run } from '../../src/facts/run.ts';
import type { WorkflowRun } from '../../src/platform/model.ts';

async function collect(recorded: Partial<WorkflowRun>, said: Partial<RunContext> = {}, event = 'push') {
  const platform = aPlatform({ run: async () => value(aWorkflowRun(recorded)) });
  const question = aQuestion({ run: aRun(said), event });
  return { fact: await collectFact<WorkflowRun>(run, question, { world: { platform } }), asked: platform.asked };
}

describe('run', () => {
  test('is what the platform records, where it confirms the runner', async () => {
    const { fact, asked } = await collect({});
    expect(fact).toMatchObject({ state: 'known', value: { id: '4711' }, source: 'run 4711' });
    expect(asked).toEqual(['run(4711, 1)']);
  });

  test.each<[string, Partial<WorkflowRun>]>([
    ['another event', { event: 'pull_request' }],
    ['a later attempt', { attempt: 2 }],
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['another commit', { headSha: 'b'.repeat(40) }],
    ['another actor', { actor: anAccount('mallory') }],
    ['somebody else who started it', { triggeringActor: anAccount('mallory') }],
    ['another run', { id: '1' }],
  ])('is unknown where the platform knows of %s: an earlier step may have changed it', async (_name, recorded) => {
    expect((await collect(recorded)).fact).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
      reason: expect.stringContaining('an earlier step may have changed it'),
    });
  });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('of %s has the head of the pull request', async (event) => {
    expect((await collect({ event, headSha: 'b'.repeat(40) }, {}, event)).fact.state).toBe('known');
  });

  test.each(['workflow_dispatch', 'schedule', 'release', 'merge_group', 'workflow_run'])(
    'of %s has the commit that runs',
    async (event) => {
      expect((await collect({ event }, {}, event)).fact.state).toBe('known');
      expect((await collect({ event, headSha: 'b'.repeat(40) }, {}, event)).fact.state).toBe('unknown');
    },
  );

  test('compares logins without case, and not with those that are gone', async () => {
    expect((await collect({ actor: anAccount('Alice'), triggeringActor: undefined })).fact.state).toBe('known');
  });

  test('of a required workflow may be named with its repository or without', async () => {
    const said = { workflowRef: 'acme/policies/.github/workflows/gate.yml@refs/heads/main' };
    expect((await collect({ path: '.github/workflows/gate.yml' }, said)).fact.state).toBe('known');
    expect((await collect({ path: 'acme/policies/.github/workflows/gate.yml' }, said)).fact.state).toBe('known');
    expect((await collect({ path: 'mallory/policies/.github/workflows/gate.yml' }, said)).fact.state).toBe('unknown');
  });

  test('without the permission is unknown, and says which', async () => {
    const platform = aPlatform({ run: async () => forbidden() });
    expect(await collectFact(run, aQuestion({ run: aRun({}) }), { world: { platform } })).toMatchObject({
      cause: 'forbidden',
      remedy: expect.stringContaining('actions: read'),
    });
  });

  test('is not asked where nothing runs, or nobody can be asked', async () => {
    const platform = aPlatform({});
    expect(await collectFact(run, aQuestion({}), { world: { platform } })).toMatchObject({ cause: 'offline' });
    expect(await collectFact(run, aQuestion({ run: aRun({}) }), {})).toMatchObject({ cause: 'offline' });
    expect(platform.asked).toEqual([]);
  });
});
