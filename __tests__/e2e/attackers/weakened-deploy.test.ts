import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type DeployScene,
  deployFile,
  deployPolicy,
  deployScene,
  deployWorkflow,
  gateJob,
  gateStep,
  policyFile,
  type SceneSpec,
  toldBy,
  toldOf,
} from './deploy-scene.ts';

let scene: DeployScene | undefined;

afterEach(async () => {
  await scene?.fake.stop();
  scene = undefined;
});

/** A scene whose gate is a job of its own, which has no environment to claim. */
function ofGateJob(workflow: string): SceneSpec {
  return {
    files: { [deployFile]: workflow, [policyFile]: deployPolicy({ claims: 'runner_environment: github-hosted' }) },
    job: { key: 'gate', environment: undefined },
  };
}

const behindGate = { jobsBefore: gateJob, gate: '' };

describe('the sound deploy is allowed, and binds', () => {
  test('with the gate as the first step of the deploying job', async () => {
    scene = await deployScene();
    const run = await scene.judge();
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow', stage: 'deploy', binding: 'true' } });
    expect(toldOf(run, 'approval/run-not-approved').outcome).toBe('pass');
    expect(toldOf(run, 'identity/token-claims').outcome).toBe('pass');
  });

  test('with the gate as a job of its own', async () => {
    scene = await deployScene(ofGateJob(deployWorkflow({ ...behindGate, lines: '    needs: gate\n' })));
    const run = await scene.judge();
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow', stage: 'deploy', binding: 'true' } });
  });
});

/** What only one rule holds against the attack, so that nothing else could have refused it. */
async function refusalBy(spec: SceneSpec, rule: string, inputs: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  scene = await deployScene(spec);
  const run = await scene.judge({ inputs });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', enforced: 'true', 'denied-rules': rule } });
  return toldOf(run, rule).texts;
}

describe('each of the ways to weaken it is refused with its own reason', () => {
  test('continue-on-error on the gate', async () => {
    const gate = `${gateStep}        continue-on-error: true\n`;
    const texts = await refusalBy({ files: { [deployFile]: deployWorkflow({ gate }) } }, 'policy/gate-ineffective');
    expect(texts).toEqual([expect.stringContaining('may fail without consequence: `continue-on-error: true`')]);
  });

  test('if: always() on the deploying job', async () => {
    const workflow = deployWorkflow({ ...behindGate, lines: '    needs: gate\n    if: always()\n' });
    const texts = await refusalBy(ofGateJob(workflow), 'policy/gate-ineffective');
    expect(texts).toEqual([expect.stringContaining('its `if: always()` lets it run although the gate in job `gate` refused')]);
  });

  test('no needs, which makes the gate one before nothing', async () => {
    const texts = await refusalBy(ofGateJob(deployWorkflow(behindGate)), 'policy/gate-ineffective');
    expect(texts).toEqual([expect.stringContaining('no gate stands before it')]);
  });

  test('mode: report is judged as what it asks for, and does not count', async () => {
    scene = await deployScene({ files: { [deployFile]: deployWorkflow({ gate: `${gateStep}        with: { mode: report }\n` }) } });
    const run = await scene.judge({ inputs: { mode: 'report' } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny', enforced: 'true' } });
    expect(toldOf(run, 'policy/loosened').texts).toEqual([expect.stringContaining('`input mode` asks for report')]);
    expect(toldOf(run, 'policy/gate-ineffective').texts).toEqual([expect.stringContaining('only reports (`mode: report`)')]);
  });

  test('stage: merge stops before anything is decided', async () => {
    scene = await deployScene();
    const run = await scene.judge({ inputs: { stage: 'merge' } });
    expect(run).toMatchObject({ exitCode: 2, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'policy' } });
    expect(run.outputs['message']).toContain("stage 'merge' is milder than what runs here: this is stage deploy");
  });

  test('artifacts that match nothing', async () => {
    scene = await deployScene({ files: { [policyFile]: deployPolicy({ artifacts: 'required' }) } });
    const run = await scene.judge({ inputs: { artifacts: 'dist/*.tgz' } });
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown', 'staged-artifacts': '' } });
    for (const rule of ['artifact/none-named', 'artifact/unsigned', 'artifact/untrusted-identity'])
      expect(toldOf(run, rule)).toEqual({ rule, outcome: 'unknown', texts: ['it matches no file'] });
  });

  test('a tag without an environment', async () => {
    const workflow = deployWorkflow({ triggers: "push:\n    tags: ['v*']", environment: '' });
    const policy = deployPolicy({ claims: 'runner_environment: github-hosted', artifacts: 'required' });
    const spec: SceneSpec = {
      files: { [deployFile]: workflow, [policyFile]: policy },
      job: { environment: undefined },
      run: { ref: 'refs/tags/v1', headBranch: 'v1' },
    };
    const texts = await refusalBy(spec, 'artifact/none-named');
    expect(texts).toEqual([expect.stringContaining('names neither an environment nor an artifact')]);
  });

  test('an environment by an expression that only the run evaluates', async () => {
    const environment = `\${{ vars.TARGET }}`;
    scene = await deployScene(ofGateJob(deployWorkflow({ ...behindGate, lines: '    needs: gate\n', environment })));
    const run = await scene.judge();
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', stage: 'deploy', 'exit-reason': 'unknown' } });
    const undecided = toldBy(run).filter(({ texts }) => texts.some((text) => text.includes('which only a run can evaluate')));
    expect(undecided.map(({ rule }) => rule)).toEqual([
      'approval/run-not-approved',
      'approval/self-review',
      'approval/self-review-allowed',
      'approval/unknown-environment',
      'approval/unprotected-environment',
    ]);
  });
});

test('an environment by an expression in the job of the gate is the one that its token names', async () => {
  const environment = `\${{ vars.TARGET }}`;
  const spec = { files: { [deployFile]: deployWorkflow({ environment }) }, job: { environment: 'production' } };
  scene = await deployScene(spec);
  expect(await scene.judge()).toMatchObject({ exitCode: 0, outputs: { verdict: 'allow' } });
  await scene.fake.stop();
  scene = await deployScene({ ...spec, job: { environment: 'staging' } });
  const run = await scene.judge();
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'deny' } });
  expect(toldOf(run, 'approval/unknown-environment').texts).toEqual([expect.stringContaining('`staging`')]);
});
