import { expect, test } from '@jest/globals';
import { aRuleMeta, catalogue } from '../../__fixtures__/catalogue.ts';
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
  const policy = await loadPolicy([], catalogue, { preset: 'recommended', isAbsent: true });
  const text = explainPolicy({ ...policy, layers: [] }, [...catalogue.slice(0, 1), aRuleMeta({ id: 'a/b', stages: [] })]);
  expect(text).toContain('There is no policy file');
  expect(text).toContain('the preset');
  expect(text).not.toContain('Not granted');
});

test('says both levels of a rule that is milder where it only advises', async () => {
  const advised = aRuleMeta({
    id: 'workflow/script-injection',
    stages: ['deploy', 'posture'],
    advice: { recommended: 'warn', strict: 'deny' },
  });
  const levelsOf = async (text: string) => {
    const policy = await load(anOrganisation(text));
    const lines = explainPolicy(policy, [advised]).split('\n');
    return lines.filter((line) => line.startsWith('    deploy ')).map((line) => line.trim().split(/\s{2,}/));
  };
  const organisation = 'acme/policies/release.yml@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
  expect(await levelsOf('extends: [preset:recommended]')).toEqual([['deploy', 'deny, advice warn', 'preset:recommended@1']]);
  expect(await levelsOf('extends: [preset:strict]')).toEqual([['deploy', 'deny', 'preset:strict@1']]);
  expect(await levelsOf('rules: {workflow/script-injection: {enforce: deny, deny-from: high}}')).toEqual([
    ['deploy', 'deny from high', organisation],
  ]);
  expect(await levelsOf('rules: {workflow/script-injection: {deny-from: high, on-unknown: warn}}')).toEqual([
    ['deploy', 'deny from high, advice warn, on-unknown warn', organisation],
  ]);
});
