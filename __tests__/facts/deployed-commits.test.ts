import { describe, expect, test } from '@jest/globals';
import { collectFact, gapsOf, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aHistoryCommit, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { known, type Many } from '../../src/core/facts.ts';
import { deployedCommits } from '../../src/facts/deployed-commits.ts';
import type { DeployedCommit } from '../../src/platform/model.ts';
import type { DeployedChange, HistoryCommit } from '../../src/ports/platform.ts';

/** `head:parent,parent` lines, the newest first. */
const history = (...lines: readonly string[]): readonly HistoryCommit[] =>
  lines.map((line) => {
    const [oid = '', parents = ''] = line.split(':');
    return aHistoryCommit(oid, parents === '' ? [] : parents.split(','));
  });

async function collect(commits: DeployedChange['commits']) {
  const change = known<DeployedChange>({ commits, deployments: forbidden(), pullRequests: forbidden() }, 'commit d');
  return collectFact<Many<DeployedCommit>>(deployedCommits, aQuestion({}), { facts: { change } });
}

async function of(...lines: readonly string[]) {
  const fact = await collect(value(history(...lines)));
  return { oids: knownOf(fact).items.map(({ oid }) => oid), gaps: gapsOf(fact) };
}

describe('deployedCommits', () => {
  test.each([
    ['has a parent', ['d:c', 'c:b']],
    ['has none', ['d:']],
    ['has one that was not read', ['d:c']],
  ])('are the judged one alone where it %s, whatever was deployed before', async (_name, lines) => {
    expect(await of(...lines)).toEqual({ oids: ['d'], gaps: [] });
  });

  test('are a merge and all of what it merged, and nothing of that into which it did', async () => {
    expect(await of('d:c,y', 'y:x', 'c:b', 'x:a', 'b:a', 'a:')).toEqual({ oids: ['d', 'y', 'x'], gaps: [] });
    expect(await of('d:c,y,z', 'z:c', 'y:c', 'c:b')).toEqual({ oids: ['d', 'z', 'y'], gaps: [] });
  });

  test('leave a gap where what was merged goes back behind what was read', async () => {
    const { oids, gaps } = await of('d:c,y', 'c:b', 'y:x');
    expect(oids).toEqual(['d', 'y']);
    expect(gaps).toMatchObject([{ item: 'd', cause: 'limit', why: expect.stringContaining('history of x was not read') }]);
  });

  test('leave a gap where that into which it was merged was not read', async () => {
    const { oids, gaps } = await of('d:c,y', 'y:x', 'x:w');
    expect(oids).toEqual(['d', 'y', 'x']);
    expect(gaps).toMatchObject([{ item: 'd', cause: 'limit', why: expect.stringContaining('commit c, into which it was merged') }]);
  });

  test('say nothing of their parents', async () => {
    expect(knownOf(await collect(value(history('d:c')))).items[0]).not.toHaveProperty('parents');
  });

  test('are none where nothing was answered, and unknown where it may not be seen', async () => {
    expect(knownOf(await collect(value([])))).toEqual({ items: [], gaps: [] });
    expect(await collect(forbidden())).toMatchObject({ cause: 'forbidden', remedy: expect.stringContaining('contents: read') });
    expect(await collectFact(deployedCommits, aQuestion({}), { facts: { change: unseen } })).toBe(unseen);
  });
});
