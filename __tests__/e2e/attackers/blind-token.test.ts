import { afterEach, describe, expect, test } from '@jest/globals';
import { aRepository } from '../fake-github/index.ts';
import { type DeployScene, deployPolicy, deployScene, grants, pin, policyFile } from './deploy-scene.ts';

let scene: DeployScene | undefined;

afterEach(async () => {
  await scene?.fake.stop();
  scene = undefined;
});

const { contents: _contents, ...blind } = grants;

describe('a private repository whose job may not read it', () => {
  test.each([
    ['nothing at all', {}],
    ['everything but contents: read', blind],
  ])('is undecided and names the missing line, not judged by a preset: %s', async (_name, permissions) => {
    scene = await deployScene({ permissions });
    const run = await scene.judge();
    expect(run).toMatchObject({ exitCode: 3, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run.outputs['message']).toMatch(
      /^acme\/app does not exist, or the token may not read it; give the job `permissions: \{contents: read\}`$/,
    );
    expect(run.stdout + run.summary).not.toMatch(/preset:|recommended|no policy file/);
  });

  test('mode: report does not make that a pass', async () => {
    scene = await deployScene({ permissions: blind });
    const run = await scene.judge({ inputs: { mode: 'report', policy: 'preset:observe' } });
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', enforced: 'true', 'exit-reason': 'unknown' } });
  });
});

test('a layer of the organisation that answers 404 is not left out', async () => {
  const corp = aRepository({ owner: 'acme', name: 'policies', commits: [{ files: { 'release.yml': 'version: 1\n' } }] });
  const extending = deployPolicy().replace('[preset:strict]', `["acme/policies/release.yml@${corp.sha(0)}", preset:strict]`);
  scene = await deployScene({ files: { [policyFile]: extending } });
  scene.fake.add(corp);
  const run = await scene.judge();
  expect(run).toMatchObject({ exitCode: 3, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
  expect(run.outputs['message']).toContain(`acme/policies/release.yml@${corp.sha(0)}`);
});

test('a policy that is not the whole file is not read as one', async () => {
  scene = await deployScene({ files: { [policyFile]: { text: 'version: 1\n', isTruncated: true, byteSize: 900_000 } } });
  const run = await scene.judge();
  expect(run).toMatchObject({ exitCode: 3, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
  expect(run.outputs['message']).toContain(policyFile);
});

test('a remote policy that answers 404 is none of its inputs’ choice', async () => {
  scene = await deployScene({});
  const run = await scene.judge({ inputs: { policy: `acme/gone/release.yml@${pin}` } });
  expect(run).toMatchObject({ exitCode: 3, decision: undefined, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
});
