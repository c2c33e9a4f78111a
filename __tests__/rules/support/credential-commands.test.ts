import { describe, expect, test } from '@jest/globals';
import { aScope } from '../../../__fixtures__/value-scope.ts';
import { credentialCommands } from '../../../src/rules/support/credential-commands.ts';
import { runIn } from './steps-in.ts';

const secret = '${{ secrets.KEY }}';

/** Kind, place and source of each login; `$K` holds a secret. */
function logins(script: string): readonly (readonly [string, string, string])[] {
  const step = runIn(script, { K: secret });
  return credentialCommands(step.run, aScope(step)).map(({ credential, place, source }) => [credential, place, source]);
}

describe('logins with what is stored', () => {
  test.each<[string, string, string]>([
    ['echo "$K" | xargs aws configure set aws_secret_access_key', 'aws', 'aws configure set aws_secret_access_key'],
    ['echo "$K" | docker login --password-stdin acme.azurecr.io', 'acr', 'docker login'],
    ['crane auth login -u x -p "$K" ghcr.io', 'ghcr', 'crane auth login'],
    ['regctl registry login acme.azurecr.io --user x --password="$K"', 'acr', 'regctl registry login'],
    ['infisical login --method=universal-auth --client-id x --client-secret "$K"', 'infisical', 'infisical login'],
    ['Write-Output $env:K | docker login --password-stdin acme.azurecr.io', 'acr', 'docker login'],
  ])('%s', (script, credential, place) => {
    expect(logins(script)).toEqual([[credential, place, 'secrets.KEY']]);
  });

  test("GitHub's own registry weighs less: its token can do less", () => {
    const weights = (script: string) => {
      const step = runIn(script, { K: secret });
      return credentialCommands(step.run, aScope(step)).map(({ severity, confidence }) => [severity, confidence]);
    };
    expect(weights('docker login ghcr.io -u x -p "$K"')).toEqual([['medium', 'medium']]);
    expect(weights('docker login acme.azurecr.io -u x -p "$K"')).toEqual([['high', 'high']]);
  });

  test('a command that says itself that it takes a key names that, unless the secret is known', () => {
    expect(logins('gcloud auth activate-service-account --key-file k.json')).toEqual([
      ['google', 'gcloud auth activate-service-account', 'a key file'],
    ]);
    expect(logins('echo "$K" | gcloud auth activate-service-account --key-file -')).toMatchObject([
      ['google', expect.anything(), 'secrets.KEY'],
    ]);
  });

  test('one for each kind, the first', () => {
    expect(logins('vault login "$K"\nvault login $K\naz login -p "$K"')).toEqual([
      ['vault', 'vault login', 'secrets.KEY'],
      ['azure', 'az login --service-principal', 'secrets.KEY'],
    ]);
  });
});

describe('no login with what is stored', () => {
  test.each([
    'aws configure set',
    'aws configure set aws_secret_access_key',
    'aws configure list',
    'az login --identity',
    'az account show',
    'infisical run -- make',
    'infisical export --token "$K"',
    'crane login ghcr.io -p "$K"',
    'toString login -p "$K" ghcr.io',
    '$TOOL login -p "$K" ghcr.io',
    'mint | docker login --password-stdin acme.azurecr.io',
    'export AWS_SECRET_ACCESS_KEY="$OTHER"',
    'export AWS_SECRET_ACCESS_KEY=${{ steps.assume.outputs.key }}',
    'export GOOGLE_APPLICATION_CREDENTIALS=${{ vars.KEY_PATH }}',
    `export ORDINARY=${secret}`,
  ])('%s', (script) => {
    expect(logins(script)).toEqual([]);
  });

  test('what feeds another login, or one far before, does not count', () => {
    const far = `echo "$K" | tee x\n${'true\n'.repeat(30)}docker login --password-stdin acme.azurecr.io`;
    expect(logins(far)).toEqual([]);
    expect(logins('echo "$K"; docker login --password-stdin acme.azurecr.io')).toEqual([]);
  });
});
