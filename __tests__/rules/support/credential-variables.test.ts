import { describe, expect, test } from '@jest/globals';
import { aScope } from '../../../__fixtures__/value-scope.ts';
import { credentialOfVariable, credentialVariables } from '../../../src/rules/support/credential-variables.ts';
import { runIn } from './steps-in.ts';

const secret = '${{ secrets.KEY }}';

function places(env: Readonly<Record<string, string>>): readonly string[] {
  const step = runIn('make', env);
  return credentialVariables(step.env, aScope(step, { env: [], isScript: false })).map(({ place }) => place);
}

describe('credentialVariables', () => {
  test('a path may be kept in a variable of the repository, a key may not', () => {
    expect(places({ GOOGLE_APPLICATION_CREDENTIALS: '${{ vars.KEY_PATH }}' })).toEqual([]);
    expect(places({ google_application_credentials: '${{ vars.KEY_PATH }}' })).toEqual([]);
    expect(places({ GOOGLE_APPLICATION_CREDENTIALS: secret })).toEqual(['GOOGLE_APPLICATION_CREDENTIALS']);
    expect(places({ GOOGLE_CREDENTIALS: '${{ vars.KEY }}' })).toEqual(['GOOGLE_CREDENTIALS']);
  });

  test('one for each kind, the first; names in any letter case', () => {
    expect(places({ ARM_CLIENT_SECRET: secret, ARM_CLIENT_CERTIFICATE: secret, vault_token: secret })).toEqual([
      'ARM_CLIENT_SECRET',
      'vault_token',
    ]);
  });

  test('a store that only speaks the protocol of Amazon knows no other login', () => {
    expect(places({ AWS_SECRET_ACCESS_KEY: secret, AWS_ENDPOINT_URL: 'https://r2.example.com' })).toEqual([]);
    expect(places({ AWS_SECRET_ACCESS_KEY: secret, AWS_ENDPOINT_URL: 'https://s3.eu-west-1.amazonaws.com' })).toHaveLength(1);
    expect(places({ VAULT_TOKEN: secret, AWS_ENDPOINT_URL: 'https://r2.example.com' })).toHaveLength(1);
  });
});

test.each([
  ['AWS_SECRET_ACCESS_KEY', 'aws'],
  ['Aws_Secret_Access_Key', 'aws'],
  ['AWS_REGION', undefined],
  ['constructor', undefined],
])('%s is read as %s', (name, credential) => {
  expect(credentialOfVariable(name)).toBe(credential);
});
