import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Decision } from '../../src/core/decision.ts';
import { InterlockError } from '../../src/core/errors.ts';
import type { GapCause } from '../../src/core/facts.ts';
import { deployScene, toldOf } from './attackers/deploy-scene.ts';
import { type Fault, secondaryLimit, startProxy } from './fake-github/index.ts';
import { judgeHere } from './judge-here.ts';
import { signedDeploy, signedWorkspace } from './signed-deploy.ts';

/** One of the questions of a deploy: how many of its path come before it, and how its answer is read. */
interface Endpoint {
  readonly path: string | RegExp;
  readonly before?: number;
  /** A list of pages; `counted`: one whose length the answer says. */
  readonly list?: 'pages' | 'counted';
  /** Asked within deadlines that no test can shorten. */
  readonly isPatient?: true;
  /** Only what warns is about it. */
  readonly isAdvice?: true;
  /** Follows a redirect, since it never carries a token. */
  readonly isPublic?: true;
}

const endpoints: Readonly<Record<string, Endpoint>> = {
  'the bundle’s host': { path: /^\/attestations\/.*\.sn$/, isPatient: true, isPublic: true },
  'the token service': { path: /idtoken$/, isPatient: true },
  'the issuer’s keys': { path: /jwks$/, isPatient: true },
  'the judged commit': { path: '/graphql' },
  'the change': { path: '/graphql', before: 1 },
  'the source of the artifact, and rulesets of tags': { path: '/graphql', before: 2 },
  'the run that built it': { path: /\/attempts\/1$/ },
  'its release': { path: /\/releases\/tags\//, isAdvice: true },
  'rules of the branch': { path: /\/rules\/branches\//, list: 'pages' },
  environments: { path: /\/environments$/, list: 'counted' },
  'refs of the environment': { path: /deployment-branch-policies$/, list: 'counted' },
  approvals: { path: /\/approvals$/, list: 'pages' },
  'the run': { path: /\/actions\/runs\/\d+$/ },
  attestations: { path: /\/attestations\/sha256/, list: 'pages' },
  'the comparison with main': { path: /\/compare\// },
};

/** What comes of it: the cause of every gap, or nothing where the answer stays a good one. */
type Expected = readonly GapCause[] | 'nothing';

interface Trouble {
  readonly fault: (elsewhere: string) => Fault;
  readonly expected: (endpoint: Endpoint) => Expected;
  /** It waits until a deadline. */
  readonly isSlow?: true;
}

const outage = (): Expected => ['outage'];
const limited = ({ isPatient }: Endpoint): Expected => (isPatient === true ? ['outage'] : ['limited']);
/** Only a list has a next page; what is about it names what it did not do, or what it did not give. */
const ofList = ({ list }: Endpoint): Expected => (list === undefined ? 'nothing' : ['outage', 'truncated']);

const troubles: Readonly<Record<string, Trouble>> = {
  silence: { fault: () => ({ kind: 'silence' }), expected: outage, isSlow: true },
  'a drip': { fault: () => ({ kind: 'drip', ms: 50 }), expected: outage, isSlow: true },
  'an answer after the deadline': { fault: () => ({ kind: 'latency', ms: 60_000 }), expected: outage, isSlow: true },
  'an answer that takes its time': { fault: () => ({ kind: 'latency', ms: 100 }), expected: () => 'nothing' },
  500: { fault: () => ({ kind: 'status', status: 500 }), expected: outage },
  502: { fault: () => ({ kind: 'status', status: 502 }), expected: outage },
  503: { fault: () => ({ kind: 'status', status: 503, body: '<html>Unicorn</html>' }), expected: outage },
  'a limit as 403': { fault: () => secondaryLimit(3600), expected: limited },
  'a limit as 429': { fault: () => secondaryLimit(3600, 429), expected: limited },
  'a reset': { fault: () => ({ kind: 'reset' }), expected: outage },
  'half a body': { fault: () => ({ kind: 'close-mid-body' }), expected: outage },
  'a body without end': { fault: () => ({ kind: 'endless-body' }), expected: outage },
  'broken JSON': { fault: () => ({ kind: 'broken-json' }), expected: outage },
  'a redirect to another host': { fault: (location) => ({ kind: 'redirect', location }), expected: outage },
  'a page that is its own next': { fault: () => ({ kind: 'next-page', address: 'itself' }), expected: ofList },
  'a next page on another host': { fault: (address) => ({ kind: 'next-page', address }), expected: ofList },
  'a list cut short': {
    fault: () => ({ kind: 'cut', keep: 0 }),
    expected: ({ list }) => (list === 'counted' ? ['outage', 'truncated'] : 'nothing'),
  },
};

/** How a run under a fault ended. */
interface Ending {
  readonly decision: Decision | undefined;
  /** Where there is no decision. */
  readonly error: unknown;
  /** What the other host received. */
  readonly elsewhere: readonly string[];
}

const quick = { deadline: 1000, retryBase: 1, answerBytes: 1_000_000 };

async function endUnder(endpoint: Endpoint, trouble: Trouble): Promise<Ending> {
  const { scene, job } = await signedDeploy();
  const other = await startProxy({});
  try {
    const { path, before = 0 } = endpoint;
    if (before > 0) scene.fake.fault({ path, times: before, fault: { kind: 'latency', ms: 0 } });
    scene.fake.fault({ path, fault: trouble.fault(`${other.url}/elsewhere`) });
    // What stays allowed must have its other answers in time.
    const isLate = trouble.isSlow === true && endpoint.isAdvice !== true;
    const limits = isLate ? quick : { ...quick, deadline: trouble.isSlow === true ? 10_000 : 20_000 };
    const decided = judgeHere(job, { ...signedWorkspace(), limits });
    const [decision, error] = await decided.then(
      (value) => [value, undefined] as const,
      (reason: unknown) => [undefined, reason] as const,
    );
    const secrets = [scene.token.secret, scene.identity.requestToken];
    const elsewhere = other.requests.map(({ headers }) =>
      secrets.some((one) => other.hasSeen(one)) ? 'a secret' : Object.keys(headers).join(),
    );
    return { decision, error, elsewhere };
  } finally {
    await Promise.all([scene.fake.stop(), other.stop()]);
  }
}

const endings = new Map<string, Promise<Ending>>();
const isSensible = (endpoint: Endpoint, name: string) => name !== 'a list cut short' || endpoint.list === 'counted';
const cases = Object.entries(endpoints).flatMap(([place, endpoint]) =>
  Object.entries(troubles).flatMap(([name, trouble]) => (isSensible(endpoint, name) ? [{ place, endpoint, name, trouble }] : [])),
);

/** All of them side by side, as many at a time as leave the processors something to do, those that wait for a deadline first. */
beforeAll(() => {
  const waiting = cases
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ place, endpoint, name, trouble }) => {
      let start = (): void => undefined;
      const started = new Promise<void>((resolve) => {
        start = resolve;
      });
      const ended = started.then(() => endUnder(endpoint, trouble));
      endings.set(`${place}: ${name}`, ended);
      return { start, ended };
    });
  const queue = waiting.values();
  const work = async (): Promise<void> => {
    for (const { start, ended } of queue) {
      start();
      await ended.catch(() => undefined);
    }
  };
  for (let lane = 0; lane < 20; lane += 1) void work();
});

function rank({ endpoint, trouble }: (typeof cases)[number]): number {
  if (trouble.isSlow !== true) return 2;
  return endpoint.isPatient === true ? 0 : 1;
}

/** Words of what is missing and of what is not to be trusted, which an outage is neither of. */
const otherKinds =
  /signed by nobody|no valid signature|is refused as|no approved identity|no build of this repository|not to be trusted|no person approved|does not exist|no ruleset|not on `main`/;

/** How a run ended, with everything about it that an undecided run must not have. */
interface Judged {
  readonly ended: 'allowed' | 'undecided' | 'otherwise';
  readonly strange: readonly unknown[];
}

function judged({ decision, error }: Ending, causes: readonly GapCause[]): Judged {
  if (decision !== undefined) return decision.verdict === 'allow' ? { ended: 'allowed', strange: [] } : ofDenial(decision, causes);
  if (!(error instanceof InterlockError)) return { ended: 'otherwise', strange: [error] };
  const isTold = error.code === 'PLATFORM' && causes.some((cause) => error.message.startsWith(`GitHub could not be asked (${cause}): `));
  return { ended: error.exitCode === 3 ? 'undecided' : 'otherwise', strange: isTold ? [] : [error.message] };
}

function ofDenial({ exitCode, exitReason, results }: Decision, causes: readonly GapCause[]): Judged {
  const denying = results.filter(({ unknownEnforcement, findings }) => unknownEnforcement === 'deny' || findings.length > 0);
  const strange = [
    ...denying.filter(({ outcome }) => outcome !== 'unknown').map(({ rule, outcome }) => ({ rule, outcome })),
    ...denying.flatMap(({ gaps }) => gaps).filter(({ cause, why }) => !causes.includes(cause) || otherKinds.test(why)),
  ];
  return { ended: exitCode === 3 && exitReason === 'unknown' ? 'undecided' : 'otherwise', strange };
}

describe.each(Object.keys(endpoints))('%s', (place) => {
  test.each(cases.filter((one) => one.place === place).map((one) => [one.name, one] as const))(
    '%s',
    async (name, { endpoint, trouble }) => {
      const ending = await endings.get(`${place}: ${name}`);
      if (ending === undefined) throw new Error('it was not started');
      const expected = endpoint.isAdvice === true ? 'nothing' : trouble.expected(endpoint);
      const isHarmless = expected === 'nothing';
      expect(judged(ending, isHarmless ? [] : expected)).toEqual({ ended: isHarmless ? 'allowed' : 'undecided', strange: [] });
      expect(ending.elsewhere.filter((one) => endpoint.isPublic !== true || one === 'a secret' || one.includes('authorization'))).toEqual(
        [],
      );
    },
  );
});

describe('the built program', () => {
  const built: readonly (readonly [string, string | RegExp, Fault, string])[] = [
    ['an outage', /\/approvals$/, { kind: 'status', status: 502 }, 'approval/run-not-approved'],
    ['a limit', /\/environments$/, secondaryLimit(3600, 429), 'approval/unprotected-environment'],
    ['half an answer', /\/actions\/runs\/\d+$/, { kind: 'broken-json' }, 'approval/run-not-approved'],
    ['no keys', /jwks$/, { kind: 'status', status: 503 }, 'identity/token-claims'],
  ];

  test.each(built)('fails, denies and says so: %s', async (_name, path, fault, rule) => {
    const scene = await deployScene();
    try {
      scene.fake.fault({ path, fault });
      const run = await scene.judge();
      expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'deny', enforced: 'true', 'exit-reason': 'unknown' } });
      expect(toldOf(run, rule).outcome).toBe('unknown');
      expect(run.stdout + run.summary).not.toMatch(otherKinds);
    } finally {
      await scene.fake.stop();
    }
  });
});
