import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { diskSources } from '../src/adapters/disk-sources.ts';
import { sha256 } from '../src/adapters/sha256.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import type { Decision } from '../src/core/decision.ts';
import { collectors } from '../src/facts/registry.ts';
import { noWorld } from '../src/facts/world.ts';
import { checkOptions, parseCommandLine } from '../src/inputs/command-line.ts';
import { readCliInputs } from '../src/inputs/read-cli-inputs.ts';
import { judge } from '../src/judge.ts';
import { placeText } from '../src/report/place-text.ts';
import { rules } from '../src/rules/registry.gen.ts';
import { run } from '../src/run.ts';

const examples = join(import.meta.dirname, '..', 'examples');

/** Only the platform knows what these judge: without it they are unknown, and say that nothing was asked. */
const byPlatform: ReadonlySet<string> = new Set([
  'approval/run-not-approved',
  'approval/self-review',
  'approval/self-review-allowed',
  'approval/unknown-environment',
  'approval/unprotected-environment',
  'identity/token-claims',
  'policy/not-binding',
  'secret/stale',
]);

/** Judged where a job deploys: what is named there, and not what lies in the repository. */
const byArtifacts: readonly string[] = [
  'artifact/build-run-failed',
  'artifact/level-too-low',
  'artifact/missing-predicate',
  'artifact/mutable-release',
  'artifact/none-named',
  'artifact/provenance-contradicts-certificate',
  'artifact/stale',
  'artifact/unsigned',
  'artifact/untrusted-identity',
  'artifact/wrong-source',
];

/** No file of a repository can break these: they need the platform, artifacts, another layer or an input, or that nothing is judged. */
const notByFiles: ReadonlySet<string> = new Set([
  ...byPlatform,
  ...byArtifacts,
  'policy/loosened',
  'policy/no-rules',
  'secret/hardcoded',
  'secret/in-artifact',
  'secret/in-image',
  'secret/in-log',
]);

/** What could not be decided although it stands in files. */
function undecidedOf({ results }: Decision): readonly string[] {
  const isOffline = ({ rule, gaps }: Decision['results'][number]) => byPlatform.has(rule) && gaps.every(({ cause }) => cause === 'offline');
  return results.filter((result) => result.gaps.length > 0 && !isOffline(result)).map(({ rule }) => rule);
}

/** What `interlock check` decides about an example. */
async function decisionOf(example: string, ...options: readonly string[]): Promise<Decision> {
  const inputs = readCliInputs(parseCommandLine([join(examples, example), ...options], checkOptions));
  return run(
    inputs,
    { heads: rules, factHeads: collectors, loadRules: async () => rules, loadJudges: async () => ({ judge, rules, collectors }) },
    {
      openSources: diskSources,
      openWorld: async () => noWorld,
      clock: systemClock,
      hash: sha256,
      progress: () => {},
      usage: () => ({ calls: 0, remaining: undefined }),
    },
  );
}

function placesOf(decision: Decision): readonly string[] {
  return decision.results.flatMap(({ rule, findings }) => findings.map(({ location }) => `${placeText(location)} ${rule}`)).toSorted();
}

describe('leaky-release', () => {
  test('breaks every rule that files can break', async () => {
    const decision = await decisionOf('leaky-release');
    const broken = decision.results.filter(({ findings }) => findings.length > 0).map(({ rule }) => rule);
    const breakable = rules.map(({ meta }) => meta.id).filter((id) => !notByFiles.has(id));
    expect(broken).toEqual(breakable);
  });

  test('breaks them where its page says', async () => {
    const page = readFileSync(join(examples, 'leaky-release', 'README.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([^`]+)` \| \[`[^`]+`\]\(([^)]+)\) \|/gm)];
    const told = rows.map(([, place = '', link = '']) => `${place} ${link.replace(/^.*docs\/rules\/(.*)\.md$/, '$1')}`);
    const found = placesOf(await decisionOf('leaky-release')).map((place) => place.replace(/:\d+ /, ' '));
    expect(told.toSorted()).toEqual(found);
  });

  test('is judged to the end: nothing is unknown and no rule broke', async () => {
    const decision = await decisionOf('leaky-release', '--policy', 'preset:strict');
    expect(undecidedOf(decision)).toEqual([]);
    expect(decision.counts).toMatchObject({ errors: 0 });
  });
});

describe('sound-release', () => {
  test.each([
    ['its own policy', []],
    ['recommended', ['--policy', 'preset:recommended']],
    ['strict', ['--policy', 'preset:strict']],
    ['its own policy, which is strict, at deploy', ['--stage', 'deploy']],
  ])('nothing is found under %s', async (_name, options) => {
    const decision = await decisionOf('sound-release', ...options);
    expect(placesOf(decision)).toEqual([]);
    expect(undecidedOf(decision)).toEqual([]);
    expect(decision).toMatchObject({ verdict: 'allow', exitCode: 0, counts: { errors: 0 } });
    expect(decision.results.map(({ outcome }) => outcome)).toContain('pass');
  });

  test('is the leaky one put right: it has the same files', () => {
    const filesOf = (example: string) => readdirSync(join(examples, example, '.github'), { recursive: true, encoding: 'utf8' }).toSorted();
    expect(filesOf('sound-release')).toEqual(filesOf('leaky-release'));
  });
});
