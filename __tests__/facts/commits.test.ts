import { describe, expect, test } from '@jest/globals';
import { collectFact, gapsOf, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aHistoryCommit, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { known, type Many } from '../../src/core/facts.ts';
import { commits } from '../../src/facts/commits.ts';
import type { DeployedCommit, DeploymentRecord } from '../../src/platform/model.ts';
import type { DeployedChange, HistoryCommit } from '../../src/ports/platform.ts';

/** `head:parent,parent` lines, the newest first. */
const history = (...lines: readonly string[]): readonly HistoryCommit[] =>
  lines.map((line) => {
    const [oid = '', parents = ''] = line.split(':');
    return aHistoryCommit(oid, parents === '' ? [] : parents.split(','));
  });

const deployed = (commit: string, state: DeploymentRecord['state'] = 'success'): DeploymentRecord => {
  return { commit, state, environment: 'production', createdAt: '2026-11-01T00:00:00Z' };
};

async function collect(read: DeployedChange['commits'], deployments: DeployedChange['deployments']) {
  const change = known({ commits: read, deployments, pullRequests: value([]) }, 'commit d');
  return collectFact<Many<DeployedCommit>>(commits, aQuestion({}), { facts: { change } });
}

async function since(read: readonly HistoryCommit[], ...records: readonly DeploymentRecord[]) {
  const fact = await collect(value(read), value(records));
  return { oids: knownOf(fact).items.map(({ oid }) => oid), gaps: gapsOf(fact) };
}

const line = history('d:c', 'c:b', 'b:a', 'a:');

describe('commits', () => {
  test('go back to the last deployment that succeeded, without it', async () => {
    expect(await since(line, deployed('d', 'in-progress'), deployed('c', 'failure'), deployed('b'), deployed('a'))).toEqual({
      oids: ['d', 'c'],
      gaps: [],
    });
  });

  test.each<[string, readonly DeploymentRecord[]]>([
    ['nothing was deployed', []],
    ['nothing succeeded', [deployed('b', 'failure'), deployed('a', 'inactive')]],
    ['another history was deployed', [deployed('x'), deployed('b')]],
    ['the same commit was deployed', [deployed('d')]],
  ])('are the judged one alone where %s', async (_name, records) => {
    expect(await since(line, ...records)).toEqual({ oids: ['d'], gaps: [] });
  });

  test('may lack somebody where the deployments may not be seen, which is a gap with what would show them', async () => {
    const fact = await collect(value(line), forbidden());
    expect(knownOf(fact)).toMatchObject({ items: [{ oid: 'd' }] });
    expect(gapsOf(fact)).toMatchObject([{ cause: 'forbidden', remedy: expect.stringContaining('deployments: read') }]);
  });

  test.each<[string, readonly DeploymentRecord[]]>([
    ['nothing was deployed', []],
    ['another history was deployed', [deployed('z')]],
  ])('are all of the branch that the judged one merged where %s', async (_name, records) => {
    const merged = history('d:c,y', 'c:b', 'y:x', 'x:b', 'b:a', 'a:');
    expect(await since(merged, ...records)).toEqual({ oids: ['d', 'y', 'x'], gaps: [] });
  });

  test('are found by their parents: a commit of a merged branch that is dated before the last deployment is among them', async () => {
    const merged = history('d:c,y', 'c:b', 'b:a', 'a:', 'y:x', 'x:a');
    expect(await since(merged, deployed('b'))).toEqual({ oids: ['d', 'c', 'y', 'x'], gaps: [] });
  });

  test('leave a gap where a branch goes back behind what was read', async () => {
    const cut = history('d:c,y', 'c:b', 'b:a', 'y:x');
    const { oids, gaps } = await since(cut, deployed('b'));
    expect(oids).toEqual(['d', 'c', 'y']);
    expect(gaps).toMatchObject([{ item: 'd', cause: 'limit', why: expect.stringContaining('history of x was not read') }]);
  });

  test('leave none where all that was not read lies behind the last deployment', async () => {
    const cut = history('d:c,y', 'c:b', 'y:a', 'b:a');
    expect(await since(cut, deployed('b'))).toEqual({ oids: ['d', 'c', 'y'], gaps: [] });
  });

  test('say nothing of their parents', async () => {
    expect(knownOf(await collect(value(line), value([]))).items[0]).not.toHaveProperty('parents');
  });

  test('are unknown where they may not be seen', async () => {
    expect(await collect(forbidden(), value([]))).toMatchObject({ cause: 'forbidden', remedy: expect.stringContaining('contents: read') });
    expect(await collectFact(commits, aQuestion({}), { facts: { change: unseen } })).toBe(unseen);
  });
});
