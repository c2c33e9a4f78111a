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

test('says what rules compare with', async () => {
  const policy = await load(
    anOrganisation(`
extends: [preset:recommended]
identities:
  release:
    issuer: https://token.actions.githubusercontent.com
    workflow: acme/app/.github/workflows/release.yml
    workflow-ref: refs/heads/main
    source-repository: acme/app
    source-ref: refs/heads/main
    triggers: [push, workflow_dispatch]
    runner: github-hosted
  builder:
    issuer: https://token.actions.githubusercontent.com
    workflow: other/builder/.github/workflows/build.yml
    workflow-sha: ${'8f'.repeat(20)}
    source-repository: acme/app
    source-repository-id: '42'
    source-ref: any
    triggers: any
    runner: any
  vendor: {san: release@vendor.example, issuer: https://github.com/login/oauth}
  partner: {key: partner}
keys: {partner: {file: keys/partner.pem, sha256: ${'ab'.repeat(32)}}}
attestations:
  provenance: {type: slsa-provenance}
  two-parties: {type: any, signers: [release, partner], minimum: 2, artifacts: [dist/*.tgz], max-age-days: 30}
  clean: {type: vulnerability-scan, signers: [vendor], minimum: 1, vulnerabilities: {critical: 0, high: 5}}
  summary: {type: vsa, verifier: https://verifier.example.com, resource: oci://registry.example/*, level: 2}
  review: {type: https://example.com/review/v1, fields: {result: {any-of: [yes, 1]}, a.b: {matches: x*}, c: {at-most: 0}, d: {at-least: 2}}}
token: {claims: {environment: production}}
environments:
  'prod*': {reviewers: {minimum: 1}, self-review: forbidden, refs: [refs/heads/main, refs/tags/v*], artifacts: required, approval: any}
  empty: {}
exceptions:
  - {id: a, rule: secret/inherit, where: {callee: acme/x/.github/workflows/a.yml@v1}, reason: r, approved-by: '@alice', expires: 2027-01-01}
open: [exceptions]`),
    aLayer(
      "exceptions: [{id: b, rule: secret/inherit, where: {path: a.yml, callee: b}, reason: r, approved-by: '@bob', expires: 2027-01-02}]",
    ),
  );
  const [, compared = ''] = explainPolicy(policy, catalogue).split('What rules compare with:\n');
  expect(compared.split('\n\n')[0]).toMatchSnapshot();
});

test('says what is built in, and what is none', async () => {
  const text = explainPolicy(await load(anOrganisation('extends: [preset:recommended]')), catalogue);
  expect(text).toMatch(
    / {2}identities:\n {4}this-repository {2}built in: .*\n {2}attestations: none\n {2}token claims: none\n {2}environments: none\n {2}exceptions: none\n/,
  );
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
