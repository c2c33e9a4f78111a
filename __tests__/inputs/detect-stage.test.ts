import { describe, expect, test } from '@jest/globals';
import { atLeast, type DetectedStage, detectStage, type Standing } from '../../src/inputs/detect-stage.ts';
import type { Workflow } from '../../src/workflow/model.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';

function workflow(jobs: string): Workflow {
  const { workflow: parsed, problems } = parseWorkflow({ path: '.github/workflows/ci.yml', root: '', text: `on: push\njobs:\n${jobs}` });
  if (parsed === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return parsed;
}

const steps = (run: string): string => `    runs-on: ubuntu-24.04\n    steps:\n      - run: ${run}\n`;
const gate = `  gate:\n${steps('echo')}`;

function standing(overrides: Partial<Standing>): Standing {
  return {
    event: 'push',
    ref: 'refs/heads/main',
    job: 'gate',
    started: workflow(gate),
    called: undefined,
    calledPath: undefined,
    environment: undefined,
    hasArtifacts: false,
    callees: new Map(),
    ...overrides,
  };
}

const detect = (overrides: Partial<Standing>): DetectedStage => detectStage(standing(overrides));

describe('detectStage', () => {
  test('a plain push or pull request is merge, a schedule posture', () => {
    expect(detect({})).toMatchObject({ stage: 'merge' });
    expect(detect({ event: 'pull_request' })).toMatchObject({ stage: 'merge' });
    expect(detect({ event: 'schedule' })).toMatchObject({ stage: 'posture' });
  });

  test.each([
    ['a tag push', { ref: 'refs/tags/v1' }],
    ['a release', { event: 'release' }],
    ['a deployment', { event: 'deployment' }],
    ['an environment input', { environment: 'production' }],
    ['an unreadable workflow', { started: undefined }],
    ['a job that is not in its workflow', { job: 'gone' }],
    ['a scheduled deploy', { event: 'schedule', started: workflow(`  gate:\n${steps('npm publish')}`) }],
  ])('%s is deploy', (_name, overrides) => {
    expect(detect(overrides)).toMatchObject({ stage: 'deploy' });
  });

  describe('a job that calls a workflow of the repository', () => {
    const path = '.github/workflows/x.yml';
    const caller = workflow(`${gate}  ship:\n    needs: gate\n    uses: ./${path}\n`);
    const call = (uses: string) => workflow(`  next:\n    uses: ./${uses}\n`);

    test('deploys where that does, whatever its name', () => {
      const callees = new Map([[path, workflow(`  a:\n    environment: production\n${steps('echo')}`)]]);
      expect(detect({ started: caller, callees })).toEqual({
        stage: 'deploy',
        why: 'job `ship` calls `.github/workflows/x.yml`, whose job `a` names the environment `production`',
        environment: 'production',
      });
    });

    test('deploys where a workflow deploys that this calls, in circles too', () => {
      const other = '.github/workflows/y.yml';
      const circle = new Map([
        [path, call(other)],
        [other, call(path)],
      ]);
      expect(detect({ started: caller, callees: circle })).toMatchObject({ stage: 'merge' });
      const callees = new Map([...circle, [other, workflow(`  a:\n${steps('npm publish')}`)]]);
      expect(detect({ started: caller, callees })).toMatchObject({ stage: 'deploy' });
    });

    test('deploys where that cannot be read', () => {
      expect(detect({ started: caller, callees: new Map([[path, undefined]]) })).toMatchObject({ stage: 'deploy' });
    });

    test('does not where that only builds', () => {
      expect(detect({ started: caller, callees: new Map([[path, workflow(`  a:\n${steps('make')}`)]]) })).toMatchObject({ stage: 'merge' });
    });

    test('in which the running job stands: only what needs that job counts', () => {
      const called = workflow(`${gate}  other:\n    environment: production\n${steps('echo')}`);
      const standing = { started: caller, called, calledPath: `acme/app/${path}`, callees: new Map([[path, called]]) };
      expect(detect(standing)).toMatchObject({ stage: 'merge' });
    });
  });

  test('the running job that names an environment, also by an expression, deploys', () => {
    const named = workflow(`  gate:\n    environment: production\n${steps('echo')}`);
    expect(detect({ started: named })).toMatchObject({ stage: 'deploy', environment: 'production' });
    const computed = workflow(`  gate:\n    environment: \${{ inputs.where }}\n${steps('echo')}`);
    expect(detect({ started: computed })).toEqual({ stage: 'deploy', why: 'job `gate` names an environment', environment: undefined });
  });

  test('a job that needs the running one counts, however far; an independent one does not', () => {
    const chain = workflow(
      `${gate}  build:\n    needs: gate\n${steps('make')}  ship:\n    needs: [build]\n    environment: production\n${steps('echo')}`,
    );
    expect(detect({ started: chain })).toMatchObject({
      stage: 'deploy',
      environment: 'production',
      why: 'job `ship` names the environment `production`',
    });
    const apart = workflow(`${gate}  ship:\n    environment: production\n${steps('echo')}`);
    expect(detect({ started: apart })).toMatchObject({ stage: 'merge' });
  });

  test('a circle of needs ends', () => {
    const circle = workflow(`  gate:\n    needs: b\n${steps('echo')}  b:\n    needs: gate\n${steps('echo')}`);
    expect(detect({ started: circle })).toMatchObject({ stage: 'merge' });
  });

  describe('inside a reusable workflow', () => {
    const caller = workflow(
      `  call:\n    uses: acme/policies/.github/workflows/gate.yml@v1\n  ship:\n    needs: call\n    environment: production\n${steps('echo')}`,
    );
    const calledPath = 'acme/policies/.github/workflows/gate.yml';

    test('what needs the calling job deploys', () => {
      expect(detect({ started: caller, called: workflow(gate), calledPath })).toMatchObject({ stage: 'deploy', environment: 'production' });
    });

    test('a called file that cannot be read is deploy', () => {
      expect(detect({ started: caller, called: undefined, calledPath })).toMatchObject({
        stage: 'deploy',
        why: expect.stringContaining('could not be found'),
      });
    });

    test('a local call is found by its path', () => {
      const local = workflow('  call:\n    uses: ./.github/workflows/gate.yml\n');
      expect(detect({ started: local, called: workflow(gate), calledPath: 'acme/app/.github/workflows/gate.yml' })).toMatchObject({
        stage: 'merge',
      });
    });

    test('a caller without that call is deploy', () => {
      expect(detect({ called: workflow(gate), calledPath })).toMatchObject({ stage: 'deploy' });
    });
  });

  test('keeps the environment that the workflow names when an input names another', () => {
    const named = workflow(`  gate:\n    environment: production\n${steps('echo')}`);
    expect(detect({ started: named, environment: 'staging' })).toMatchObject({ environment: 'staging', contradicted: 'production' });
    expect(detect({ started: named, environment: 'production' })).not.toHaveProperty('contradicted');
  });
});

describe('atLeast', () => {
  const merge: DetectedStage = { stage: 'merge', why: 'the event is push', environment: undefined };

  test('lets a stage be stricter and refuses a milder one', () => {
    expect(atLeast(merge, undefined)).toBe(merge);
    expect(atLeast(merge, 'merge')).toBe(merge);
    expect(atLeast(merge, 'deploy')).toMatchObject({ stage: 'deploy' });
    expect(() => atLeast(merge, 'posture')).toThrow(/stage 'posture' is milder than what runs here/);
  });
});
