import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTagRuleset } from '../../../../src/adapters/github/platform/tag-rulesets.ts';
import { aRuleset, aToken, type FakeGitHub, type FakeRepository, type FakeToken, startFakeGitHub } from '../../../e2e/fake-github/index.ts';
import { aBusyRepository } from '../../../e2e/fake-github/scenario.ts';
import { platformFor } from '../platform-for.ts';

let fake: FakeGitHub;
let app: FakeRepository;
let job: FakeToken;

beforeEach(async () => {
  ({ repository: app } = aBusyRepository());
  job = aToken({ name: 'job', repositories: ['acme/app'], permissions: { contents: 'read' } });
  fake = await startFakeGitHub({ repositories: [app], tokens: [job] });
});

afterEach(async () => {
  await fake.stop();
});

const ask = () => platformFor(fake, job).platform.tagRulesets();

describe('the rulesets about tags', () => {
  test('are those that are active, of the organisation too, in one request', async () => {
    app.rulesets.push(
      aRuleset({ name: 'trial', target: 'tag', enforcement: 'evaluate', rules: [{ type: 'deletion' }] }),
      aRuleset({ name: 'off', target: 'tag', enforcement: 'disabled', rules: [{ type: 'deletion' }] }),
      aRuleset({ name: 'all', target: 'tag', level: 'organization', exclude: ['refs/tags/x'], rules: [{ type: 'non_fast_forward' }] }),
    );
    expect(await ask()).toEqual({
      state: 'value',
      value: [
        { name: 'tags', include: ['refs/tags/v*'], exclude: [], rules: ['update', 'deletion'] },
        { name: 'all', include: ['~ALL'], exclude: ['refs/tags/x'], rules: ['non_fast_forward'] },
      ],
    });
    expect(fake.requests).toHaveLength(1);
  });

  test('can be none', async () => {
    app.rulesets.length = 0;
    expect(await ask()).toEqual({ state: 'value', value: [] });
  });

  test('that are more than are read are truncated', async () => {
    for (let n = 0; n < 50; n += 1) app.rulesets.push(aRuleset({ target: 'tag', rules: [] }));
    expect(await ask()).toMatchObject({ state: 'truncated', why: 'the rulesets about tags: GitHub counts 51 and gives 50' });
  });

  test('of a repository that the token may not see are forbidden or absent', async () => {
    const elsewhere = fake.addToken(aToken({ name: 'elsewhere', repositories: ['acme/other'], permissions: {} }));
    expect(await platformFor(fake, elsewhere).platform.tagRulesets()).toMatchObject({ state: 'forbidden' });
  });

  test('of an older server are unsupported', async () => {
    fake.forget('Repository.rulesets');
    expect(await ask()).toMatchObject({ state: 'unsupported' });
  });

  test.each([
    ['no list', { repository: { rulesets: {} } }],
    ['no repository', { repository: null }],
    ['a ruleset without a name', { repository: { rulesets: { totalCount: 1, nodes: [{ enforcement: 'ACTIVE' }] } } }],
  ])('that come as %s are an outage', async (_name, data) => {
    fake.fault({ path: '/graphql', fault: { kind: 'change', change: () => ({ data }) } });
    expect(await ask()).toMatchObject({ state: 'outage' });
  });

  test('with an error below them are an outage', async () => {
    const errors = [{ message: 'x', path: ['repository', 'rulesets', 'nodes', 0, 'conditions'] }];
    fake.fault({ path: '/graphql', fault: { kind: 'change', change: (body) => ({ ...Object(body), errors }) } });
    expect(await platformFor(fake, job, { retries: 0 }).platform.tagRulesets()).toMatchObject({ state: 'outage' });
  });
});

test.each([{ include: ['~ALL'] }, { exclude: [] }, { include: ['~ALL'], exclude: [1] }, { include: ['~ALL'], exclude: null }, 'all'])(
  'a condition on refs that is %j is no answer',
  (refName) => {
    expect(parseTagRuleset({ name: 'a', conditions: { refName }, rules: { nodes: [{ type: 'UPDATE' }] } })).toBeUndefined();
  },
);

test('a ruleset whose enforcement is not said protects nothing', async () => {
  const change = (body: unknown) => {
    const { data } = Object(body);
    for (const node of data.repository.rulesets.nodes) delete node.enforcement;
    return { data };
  };
  fake.fault({ path: '/graphql', fault: { kind: 'change', change } });
  expect(await ask()).toEqual({ state: 'value', value: [] });
});

test('a ruleset without a condition on refs names none', () => {
  expect(parseTagRuleset({ name: 'a', conditions: { refName: null }, rules: { nodes: [{ type: 'UPDATE' }] } })).toEqual({
    name: 'a',
    include: [],
    exclude: [],
    rules: ['update'],
  });
});
