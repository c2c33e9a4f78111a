import { expect, test } from '@jest/globals';
import type { Fault } from '../fake-github/index.ts';
import type { ActionRun } from '../run-dist.ts';
import { deployScene, toldOf } from './deploy-scene.ts';

interface Hanging {
  readonly path: string | RegExp;
  readonly fault: Fault;
}

async function runWith({ path, fault }: Hanging): Promise<ActionRun> {
  const scene = await deployScene();
  try {
    scene.fake.fault({ path, fault });
    return await scene.judge();
  } finally {
    await scene.fake.stop();
  }
}

const attacks: readonly Hanging[] = [
  { path: '/graphql', fault: { kind: 'silence' } },
  { path: '/graphql', fault: { kind: 'close-mid-body' } },
  { path: '/graphql', fault: { kind: 'endless-body' } },
  { path: /approvals$/, fault: { kind: 'drip', ms: 100 } },
  { path: /idtoken$/, fault: { kind: 'silence' } },
];

test('an API that never answers, stops in the middle or never ends: each ends, fails, denies and says outage', async () => {
  // Side by side, because each of them waits for the program's own deadline.
  const [silent, closing, endless, dripping, untold] = await Promise.all(attacks.map(runWith));
  for (const run of [silent, closing, endless, dripping, untold]) {
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', 'exit-reason': 'unknown' } });
    expect(run?.stdout).not.toMatch(/signed by nobody|no valid signature|nobody has approved|no person approved/);
  }
  expect(silent?.outputs['message']).toBe('GitHub could not be asked (outage): GitHub did not answer within 20 seconds');
  expect(closing?.outputs['message']).toMatch(/^GitHub could not be asked \(outage\): the connection to GitHub failed/);
  expect(endless?.outputs['message']).toMatch(/^GitHub could not be asked \(outage\): the answer of GitHub is over the limit/);
  expect(dripping && toldOf(dripping, 'approval/run-not-approved')).toMatchObject({
    outcome: 'unknown',
    texts: ['GitHub did not answer within 20 seconds'],
  });
  expect(untold && toldOf(untold, 'identity/token-claims')).toMatchObject({
    outcome: 'unknown',
    texts: ['no identity token could be had: the token service of the runner did not answer within 10 seconds'],
  });
});
