import { describe, expect, test } from '@jest/globals';
import { collectFact, gapsOf, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aQuestion, aRun } from '../../__fixtures__/question.ts';
import { aWorkflow, job } from '../../__fixtures__/workflow.ts';
import { type Fact, gap, known, type Many } from '../../src/core/facts.ts';
import type { Question, RunContext } from '../../src/core/question.ts';
import { environmentUses } from '../../src/facts/environment-uses.ts';
import type { EnvironmentUse } from '../../src/facts/fact-map.ts';
import { scene } from '../../src/facts/scene.ts';
import type { IdentityClaims } from '../../src/platform/model.ts';
import type { Workflow } from '../../src/workflow/model.ts';

const started = '.github/workflows/release.yml';
const called = '.github/workflows/called.yml';
const ofStarted = `acme/app/${started}@refs/heads/main`;
const ofCalled = `acme/app/${called}@refs/heads/main`;
const elsewhere = 'interlock/gate/.github/workflows/gate.yml@refs/tags/v1';

interface Setting {
  readonly question?: Partial<Question>;
  readonly run?: Partial<RunContext>;
  readonly claims?: IdentityClaims;
  readonly gaps?: Many<Workflow>['gaps'];
}

async function collect(workflows: readonly Workflow[], { question: changes = {}, run = {}, claims, gaps = [] }: Setting = {}) {
  const question = aQuestion({
    stage: 'deploy',
    repository: { owner: 'acme', name: 'app' },
    run: aRun({ workflowRef: ofStarted, jobWorkflowRef: ofStarted, ...run }),
    ...changes,
  });
  const facts = {
    workflows: known({ items: workflows, gaps }, 'commit a'),
    scene: await collectFact<never>(scene, question, {}),
    tokenClaims: claims === undefined ? unseen : known(claims, 'the identity token'),
  };
  const fact: Fact<Many<EnvironmentUse>> = await collectFact(environmentUses, question, { facts });
  const uses = () => knownOf(fact).items.map((use) => `${use.job} ${use.environment}${use.isReached ? ' reached' : ''}`);
  return { fact, uses, gaps: () => gapsOf(fact) };
}

const production = 'environment: production';

describe('at deploy, the environments', () => {
  test('are those of the running job and of all that need it, in any case of the letters', async () => {
    const workflow = aWorkflow(
      started,
      job('build', 'environment: build'),
      job('gate', 'needs: build, environment: {name: gate, deployment: false}'),
      job('deploy', `needs: [GATE], ${production}`),
      job('after', 'needs: deploy, environment: after'),
      job('other', 'environment: other'),
    );
    const { fact, uses, gaps } = await collect([workflow]);
    expect(uses()).toEqual(['gate gate reached', 'deploy production', 'after after']);
    expect(gaps()).toEqual([]);
    expect(knownOf(fact).items[0]).toEqual({
      environment: 'gate',
      job: 'gate',
      location: { path: started, start: { line: 4, column: 89 }, end: { line: 4, column: 93 } },
      isReached: true,
      isRecorded: false,
    });
    expect(knownOf(fact).items[1]).toMatchObject({ isRecorded: true });
  });

  test('are those of the workflows that they call, in circles too', async () => {
    const workflows = [
      aWorkflow(started, job('gate'), `ship: {needs: gate, uses: ./${called}}`, 'other: {uses: ./.github/workflows/unjudged.yml}'),
      aWorkflow(called, job('a', production), 'b: {uses: ./.github/workflows/inner.yml}'),
      aWorkflow('.github/workflows/inner.yml', job('c', 'environment: inner'), `d: {uses: ./${called}}`),
      aWorkflow('.github/workflows/unjudged.yml', job('e', 'environment: unjudged')),
    ];
    expect((await collect(workflows)).uses()).toEqual(['a production', 'c inner']);
  });

  test('of a called workflow that was not read are a gap', async () => {
    const { gaps } = await collect([aWorkflow(started, job('gate'), `ship: {needs: gate, uses: ./${called}}`)]);
    expect(gaps()).toMatchObject([{ item: called, cause: 'empty' }]);
  });

  describe('of a job in a called workflow', () => {
    const run = { jobWorkflowRef: ofCalled };
    const inner = aWorkflow(called, job('gate'), job('deploy', `needs: gate, ${production}`), job('side', 'environment: side'));

    test('are those of what needs it there, and of the jobs that call it with what needs those', async () => {
      const outer = aWorkflow(
        started,
        `call: {uses: ./${called}}`,
        job('next', 'needs: call, environment: next'),
        job('other', 'environment: x'),
      );
      expect((await collect([outer, inner], { run })).uses()).toEqual(['deploy production', 'next next']);
    });

    test('are found through a workflow in between', async () => {
      const middlePath = '.github/workflows/middle.yml';
      const outer = aWorkflow(started, `call: {uses: ./${middlePath}}`, job('next', 'needs: call, environment: next'));
      const middle = aWorkflow(
        middlePath,
        `to: {uses: ./${called}}`,
        job('then', 'needs: to, environment: then'),
        job('not', 'environment: x'),
      );
      const { uses, gaps } = await collect([outer, middle, inner], { run });
      expect(uses()).toEqual(['deploy production', 'then then', 'next next']);
      expect(gaps()).toEqual([]);
    });

    test('are not known where no job calls it', async () => {
      const { gaps } = await collect([aWorkflow(started, job('other')), inner], { run });
      expect(gaps()).toMatchObject([{ item: 'job gate', cause: 'empty' }]);
    });
  });

  test('behind the gate of another repository are those of what needs its call', async () => {
    const use = `${elsewhere.split('@')[0]}@${'b'.repeat(40)}`;
    const outer = aWorkflow(started, `gate: {uses: ${use}}`, job('deploy', `needs: gate, ${production}`));
    const { uses, gaps } = await collect([outer], { run: { jobWorkflowRef: elsewhere, job: 'interlock' } });
    expect(uses()).toEqual(['deploy production']);
    expect(gaps()).toEqual([]);
  });

  test('are not known where the running job is not among the workflows', async () => {
    const { gaps } = await collect([aWorkflow(started, job('other', production))]);
    expect(gaps()).toMatchObject([{ item: 'job gate', cause: 'empty' }]);
    const unread = gap({ item: started, cause: 'limit', why: 'it is too large' });
    expect((await collect([], { gaps: [unread] })).gaps()).toEqual([unread]);
  });

  test('of a workflow that another repository started are those that its file names', async () => {
    const environmentsElsewhere = [
      { job: 'gate', environment: 'central', isRunning: true, isRecorded: true },
      { job: 'ship', environment: 'production', isRunning: false, isRecorded: false },
      { job: 'next', environment: undefined, isRunning: false, isRecorded: true },
    ];
    const run = { workflowRef: elsewhere, jobWorkflowRef: elsewhere };
    const { uses, gaps } = await collect([], { run, question: { environmentsElsewhere } });
    expect(uses()).toEqual(['gate central reached', 'ship production']);
    expect(gaps()).toMatchObject([{ item: 'job next', cause: 'unresolvable' }]);
    expect((await collect([], { run, question: { environmentsElsewhere: undefined } })).gaps()).toMatchObject([{ cause: 'unresolvable' }]);
  });
});

describe('an environment by an expression', () => {
  const workflow = aWorkflow(
    started,
    job('gate', "environment: '${{ inputs.to }}'"),
    job('next', "needs: gate, environment: '${{ vars.X }}'"),
  );

  test('is a gap at its place', async () => {
    const { uses, gaps } = await collect([workflow]);
    expect(uses()).toEqual([]);
    expect(gaps()).toMatchObject([
      {
        item: 'job gate',
        cause: 'unresolvable',
        why: expect.stringContaining('${{ inputs.to }}'),
        location: { path: started, start: { line: 3 } },
      },
      { item: 'job next', cause: 'unresolvable', location: { start: { line: 4 } } },
    ]);
  });

  test('of the running job is what its token says', async () => {
    const { fact, uses, gaps } = await collect([workflow], { claims: { environment: 'production' } });
    expect(uses()).toEqual(['gate production reached']);
    expect(knownOf(fact).items[0]?.location).toMatchObject({ path: started, start: { line: 3 } });
    expect(gaps()).toMatchObject([{ item: 'job next' }]);
  });

  test('of the running job is none where its token says none', async () => {
    const { uses, gaps } = await collect([workflow], { claims: { ref: 'refs/heads/main' } });
    expect(uses()).toEqual([]);
    expect(gaps()).toMatchObject([{ item: 'job next' }]);
  });
});

describe('the identity token', () => {
  const workflow = aWorkflow(started, job('gate', production));

  test('that says the same in other letters adds nothing', async () => {
    expect((await collect([workflow], { claims: { environment: 'Production' } })).uses()).toEqual(['gate production reached']);
  });

  test('that contradicts the file is judged too, and is where the job stands', async () => {
    expect((await collect([workflow], { claims: { environment: 'staging' } })).uses()).toEqual([
      'gate production reached',
      'gate staging reached',
    ]);
  });

  test('that contradicts an input has the last word', async () => {
    const plain = aWorkflow(started, job('gate'));
    const setting = { question: { environment: 'staging' }, claims: { environment: 'production' } };
    expect((await collect([plain], setting)).uses()).toEqual(['gate production reached', 'gate staging']);
  });
});

describe('an input', () => {
  test('is a use that nobody has reached', async () => {
    expect((await collect([aWorkflow(started, job('gate'))], { question: { environment: 'production' } })).uses()).toEqual([
      'gate production',
    ]);
  });

  test('adds nothing where a job names it', async () => {
    const workflow = aWorkflow(started, job('gate'), job('deploy', `needs: gate, ${production}`));
    expect((await collect([workflow], { question: { environment: 'PRODUCTION' } })).uses()).toEqual(['deploy production']);
  });
});

describe('elsewhere', () => {
  test.each(['merge', 'posture'] as const)('at %s the environments are those of all jobs of all workflows', async (stage) => {
    const workflows = [aWorkflow(started, job('gate'), job('a', production)), aWorkflow(called, job('b', "environment: '${{ vars.X }}'"))];
    const { uses, gaps } = await collect(workflows, { question: { stage } });
    expect(uses()).toEqual(['a production']);
    expect(gaps()).toMatchObject([{ item: 'job b' }]);
  });

  test('on the command line a deploy is of the whole repository', async () => {
    const workflows = [aWorkflow(started, job('a', production))];
    expect((await collect(workflows, { question: { run: undefined, environment: 'staging' } })).uses()).toEqual([
      'a production',
      ' staging',
    ]);
  });

  test('they are not known without the workflows or the scene', async () => {
    const facts = { workflows: unseen, scene: unseen, tokenClaims: unseen };
    expect(await collectFact(environmentUses, aQuestion({}), { facts })).toBe(unseen);
    const some = { ...facts, workflows: known<Many<Workflow>>({ items: [], gaps: [] }, 'test') };
    expect(await collectFact(environmentUses, aQuestion({}), { facts: some })).toBe(unseen);
  });
});
