import { expect, test } from '@jest/globals';
import { aRuleMeta } from '../../__fixtures__/catalogue.ts';
import { readPolicyFile } from '../../src/policy/read-policy.ts';
import { unfetchedLayers } from '../../src/policy/unfetched-layers.ts';

const source = `acme/policies/release.yml@${'ab'.repeat(20)}`;

test('a remote layer is refused on the command line, with its name and the way around', async () => {
  const request = { catalogue: [aRuleMeta({ id: 'secret/inherit' })], hash: () => '0'.repeat(64) };
  const reading = readPolicyFile('p.yml', `version: 1\nextends: ["${source}"]\n`, request);
  await expect(reading).rejects.toMatchObject({ code: 'POLICY_UNREADABLE', exitCode: 3 });
  await expect(reading).rejects.toThrow(source);
  await expect(reading).rejects.toThrow('copy that file here, and judge by it with --policy FILE');
});

test('without one there is nothing to refuse', async () => {
  expect(await unfetchedLayers([])).toEqual([]);
});
