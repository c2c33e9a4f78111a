import { expect, test } from '@jest/globals';
import { aRuleMeta, catalogue } from '../../__fixtures__/catalogue.ts';
import { fakeHash } from '../../__fixtures__/policies.ts';
import { aLayer, anOrganisation, load } from '../../__fixtures__/policy-layers.ts';
import { explainPolicy } from '../../src/policy/explain-policy.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';

test('says what holds for each rule at each stage, and who said so', async () => {
  const policy = await load(
    anOrganisation(
      'extends: [preset:recommended]\nrules: {secret/stale: {enforce: deny, deny-from: high, options: {max-age-days: 90}}}\nopen: [mode]',
    ),
    aLayer('rules: {secret/stale: warn, workflow/*: {enforce: deny, on-unknown: warn}}'),
  );
  expect(explainPolicy(policy, catalogue)).toMatchSnapshot();
});

test('says that there is no policy file', async () => {
  const policy = await loadPolicy([], catalogue, { hash: fakeHash, preset: 'recommended', isAbsent: true });
  const text = explainPolicy({ ...policy, layers: [] }, [...catalogue.slice(0, 1), aRuleMeta({ id: 'a/b', stages: [] })]);
  expect(text).toContain('There is no policy file');
  expect(text).toContain('the preset');
  expect(text).not.toContain('Not granted');
});
