import { describe, expect, test } from '@jest/globals';
import { aScope } from '../../../__fixtures__/value-scope.ts';
import { credentialInputs, registryUse } from '../../../src/rules/support/credential-inputs.ts';
import { runIn, usesIn } from './steps-in.ts';

const secret = '${{ secrets.KEY }}';
const scope = aScope(runIn('true'), { isScript: false });

describe('registryUse', () => {
  test.each<[string, string | undefined]>([
    ['ghcr.io', 'ghcr'],
    ['GHCR.io/acme/app:1', 'ghcr'],
    ['https://acme.azurecr.io/v2/', 'acr'],
    ['acme.azurecr.io:443', 'acr'],
    [' acme.azurecr.io ', 'acr'],
    ['${{ vars.NAME }}.azurecr.io', 'acr'],
    // Hosts that only look alike.
    ['ghcr.io.evil.example', undefined],
    ['evil.example/ghcr.io', undefined],
    ['docker.io', undefined],
    ['', undefined],
  ])('%j is %s', (registry, credential) => {
    expect(registryUse(registry, 'x', secret, scope)?.credential).toBe(credential);
  });

  test('a key of Google says itself what it is, whatever the registry is called', () => {
    expect(registryUse('${{ vars.REGISTRY }}', '_json_key_base64', secret, scope)).toEqual({ credential: 'gar', source: 'secrets.KEY' });
  });

  test('a password that ends with the run is none', () => {
    expect(registryUse('ghcr.io', 'x', '${{ github.token }}', scope)).toBeUndefined();
    expect(registryUse('acme.azurecr.io', 'x', '${{ steps.login.outputs.token }}', scope)).toBeUndefined();
  });
});

describe('credentialInputs', () => {
  const places = (uses: string, inputs: Readonly<Record<string, string>>) => {
    const step = usesIn(uses, inputs);
    return credentialInputs(step, aScope(step)).map(({ place, confidence }) => [place, confidence]);
  };

  test('an unknown action that takes a key by its usual name is less sure', () => {
    expect(places('acme/deploy@v1', { 'aws-secret-access-key': secret })).toEqual([['aws-secret-access-key', 'medium']]);
    expect(places('aws-actions/configure-aws-credentials@v5', { 'aws-secret-access-key': secret })).toEqual([
      ['aws-secret-access-key', 'high'],
    ]);
  });

  test('local actions are judged by their own steps, and images take no inputs that are known', () => {
    expect(places('./.github/actions/deploy', { 'aws-secret-access-key': secret })).toEqual([]);
    expect(places('docker://acme/deploy:1', { 'aws-secret-access-key': secret })).toEqual([]);
  });
});
