import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/secret/static-credential.ts';

const path = '.github/workflows/a.yml';

async function found(files: Record<string, string>) {
  const { findings } = await judge(rule, { files, question: aQuestion({}) });
  return findings.map(({ subject, location }) => [subject['place'], subject['source'], 'start' in location ? location.start.line : 0]);
}

/** One job whose steps begin on line 5. */
const job = (steps: string, head = '') => ({
  [path]: `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
${steps.replace(/^/gm, '      ')}
${head}`,
});

const uses = (action: string, inputs: Record<string, string>, env: Record<string, string> = {}) => {
  const lines = (values: Record<string, string>) => Object.entries(values).map(([name, value]) => `\n    ${name}: ${value}`);
  const block = (key: string, values: Record<string, string>) =>
    Object.keys(values).length === 0 ? '' : `\n  ${key}:${lines(values).join('')}`;
  return job(`- uses: ${action}@v1${block('with', inputs)}${block('env', env)}`);
};
const run = (script: string, env: Record<string, string> = {}) => {
  const lines = Object.entries(env).map(([name, value]) => `\n    ${name}: ${value}`);
  return job(`- run: |\n${script.replace(/^/gm, '    ')}${lines.length === 0 ? '' : `\n  env:${lines.join('')}`}`);
};
const secret = '${{ secrets.KEY }}';

describe('inputs that take a static credential', () => {
  test.each<[string, Record<string, string>]>([
    ['aws-actions/configure-aws-credentials', { 'aws-secret-access-key': secret }],
    ['AWS-Actions/Configure-AWS-Credentials', { 'AWS-Secret-Access-Key': "${{ SECRETS['KEY'] }}" }],
    ['acme/any-deploy', { aws_secret_access_key: secret }],
    ['google-github-actions/auth', { credentials_json: "'${{ secrets.KEY }}'" }],
    ['azure/login', { creds: `'{"clientSecret":"${secret}"}'` }],
    ['azure/webapps-deploy', { 'publish-profile': secret }],
    ['hashicorp/vault-action', { url: 'https://vault', token: secret }],
    ['hashicorp/vault-action', { method: 'approle', roleId: 'r', secretId: secret }],
    ['hashicorp/vault-action', { method: 'jwt', role: 'r', jwtPrivateKey: secret }],
    ['hashicorp/vault-action', { method: '${{ inputs.method }}', token: secret }],
    ['Infisical/secrets-action', { 'client-id': 'i', 'client-secret': secret }],
    ['DopplerHQ/secrets-fetch-action', { 'doppler-token': secret }],
    ['cyberark/conjur-action', { api_key: secret }],
    ['tailscale/github-action', { authkey: secret }],
    ['docker/login-action', { registry: 'acme.azurecr.io', username: 'u', password: secret }],
    ['docker/login-action', { registry: '${{ secrets.N }}.dkr.ecr.eu-west-1.amazonaws.com', username: 'u', password: secret }],
    ['docker/login-action', { registry: '${{ vars.REGISTRY }}', username: '_json_key', password: secret }],
    ['docker/login-action', { registry: 'GHCR.IO', username: 'u', password: secret }],
    ['docker/login-action', { registry: 'https://europe-docker.pkg.dev/p/r', username: 'u', password: '${{ secrets.A && secrets.KEY }}' }],
  ])('%s %j', async (action, inputs) => {
    expect(await found(uses(action, inputs))).toHaveLength(1);
  });

  test.each<[string, Record<string, string>]>([
    ['aws-actions/configure-aws-credentials', { 'role-to-assume': 'arn:aws:iam::1:role/x' }],
    ['aws-actions/configure-aws-credentials', { 'aws-secret-access-key': '${{ steps.assume.outputs.key }}' }],
    ['acme/any-deploy', { aws_secret_access_key: secret, endpoint: 'https://r2.example.com' }],
    ['google-github-actions/auth', { workload_identity_provider: 'projects/1/x' }],
    ['azure/login', { creds: secret, 'client-id': '${{ vars.ID }}' }],
    ['hashicorp/vault-action', { method: 'jwt', role: 'r' }],
    ['hashicorp/vault-action', { method: 'jwt', role: 'r', token: secret }],
    ['hashicorp/vault-action', { token: '${{ steps.login.outputs.token }}' }],
    ['Infisical/secrets-action', { method: 'oidc', 'identity-id': 'i' }],
    ['DopplerHQ/secrets-fetch-action', { 'auth-method': 'oidc', 'doppler-token': secret }],
    ['1Password/load-secrets-action', { 'service-account-token': secret }],
    ['bitwarden/sm-action', { access_token: secret }],
    ['docker/login-action', { username: 'u', password: secret }],
    ['docker/login-action', { registry: 'docker.io', username: 'u', password: secret }],
    ['docker/login-action', { registry: 'registry.gitlab.com', username: 'u', password: secret }],
    ['docker/login-action', { registry: 'ghcr.io', username: 'u', password: '${{ secrets.github_token }}' }],
    ['docker/login-action', { registry: 'ghcr.io', username: 'u', password: "${{ secrets['GITHUB_TOKEN'] }}" }],
    [
      'docker/login-action',
      { registry: 'eu-docker.pkg.dev', username: 'oauth2accesstoken', password: '${{ steps.a.outputs.access_token }}' },
    ],
    ['docker/login-action', { registry: 'azurecr.io.evil.example', username: 'u', password: secret }],
    ['cloudflare/wrangler-action', { apiToken: secret }],
    ['actions/create-github-app-token', { 'private-key': secret }],
  ])('not: %s %j', async (action, inputs) => {
    expect(await found(uses(action, inputs))).toEqual([]);
  });

  test('one finding for each kind of credential of a step', async () => {
    const inputs = { 'aws-access-key-id': secret, 'aws-secret-access-key': secret, 'aws-session-token': secret };
    expect(await found(uses('aws-actions/configure-aws-credentials', inputs, { AWS_SECRET_ACCESS_KEY: secret }))).toEqual([
      ['aws-secret-access-key', 'secrets.KEY', 9],
    ]);
  });

  test('several registries of one login', async () => {
    const list = `|\n      - registry: ghcr.io\n        password: \${{ github.token }}\n      - registry: public.ecr.aws\n        password: ${secret}`;
    expect(await found(uses('docker/login-action', { 'registry-auth': list }))).toEqual([['registry-auth', 'secrets.KEY', 8]]);
  });

  test('says where the value comes from, never the value', async () => {
    expect(await found(uses('azure/login', { creds: '${{ vars.CREDS }}' }))).toEqual([['creds', 'vars.CREDS', 8]]);
    expect(await found(uses('azure/login', { creds: '${{ secrets[github.ref] }}' }))).toEqual([['creds', 'a computed secret', 8]]);
    expect(await found(uses('azure/login', { creds: '${{ vars[github.ref] }}' }))).toEqual([['creds', 'a computed variable', 8]]);
  });

  test('a key that is written down counts, a made-up one does not', async () => {
    const key = ['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYzzzzzzzzKEY9'].join('/').slice(0, 40);
    const action = 'aws-actions/configure-aws-credentials';
    expect(await found(uses(action, { 'aws-secret-access-key': key }))).toEqual([
      ['aws-secret-access-key', 'a value written in the file', 8],
    ]);
    expect(await found(uses(action, { 'aws-secret-access-key': 'test' }))).toEqual([]);
  });
});

describe('variables', () => {
  test.each([
    'AWS_SECRET_ACCESS_KEY',
    'GOOGLE_CREDENTIALS',
    'AZURE_CLIENT_SECRET',
    'ARM_CLIENT_SECRET',
    'VAULT_TOKEN',
    'COSIGN_PRIVATE_KEY',
  ])('%s', async (name) => {
    expect(await found(run('make deploy', { [name]: secret }))).toEqual([[name, 'secrets.KEY', 9]]);
  });

  test.each<[string, Record<string, string>]>([
    ['an output', { AWS_SECRET_ACCESS_KEY: '${{ steps.assume.outputs.key }}' }],
    ['a value for tests', { AWS_SECRET_ACCESS_KEY: 'test', VAULT_TOKEN: 'root' }],
    ['another store', { AWS_SECRET_ACCESS_KEY: secret, AWS_ENDPOINT_URL: 'https://acme.r2.example.com' }],
    ['a path', { GOOGLE_APPLICATION_CREDENTIALS: '/tmp/some/long/path/to/key1.json' }],
    ['a session', { AWS_SESSION_TOKEN: secret }],
    ['nothing', { AZURE_CLIENT_SECRET: "''" }],
  ])('not: %s', async (_, env) => {
    expect(await found(run('make deploy', env))).toEqual([]);
  });

  test('of the workflow, the job, its container and its services', async () => {
    const text = `on: push
env: {VAULT_TOKEN: "${secret}"}
jobs:
  a:
    runs-on: ubuntu-latest
    env: {AZURE_CLIENT_SECRET: "${secret}"}
    container: {image: x, env: {DOPPLER_TOKEN: "${secret}"}}
    services: {db: {image: y, env: {JF_ACCESS_TOKEN: "${secret}"}}}
    steps:
      - run: make
`;
    expect((await found({ [path]: text })).map(([place]) => place)).toEqual([
      'VAULT_TOKEN',
      'AZURE_CLIENT_SECRET',
      'DOPPLER_TOKEN',
      'JF_ACCESS_TOKEN',
    ]);
  });
});

describe('images of a job', () => {
  const image = (name: string, password: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    container: {image: "${name}", credentials: {username: x, password: "${password}"}}
    services: {db: {image: "${name}", credentials: {username: x, password: "${password}"}}}
    steps:
      - run: make
`;

  test("take the job's own token where the registry is GitHub's; no other registry has a login before the job starts", async () => {
    expect(await found({ [path]: image('ghcr.io/acme/x:1', secret) })).toHaveLength(2);
    expect(await found({ [path]: image('ghcr.io/acme/x:1', '${{ github.token }}') })).toEqual([]);
    expect(await found({ [path]: image('acme.azurecr.io/x:1', secret) })).toEqual([]);
    expect(await found({ [path]: image('acme/x:1', secret) })).toEqual([]);
  });
});

describe('commands', () => {
  test.each([
    `aws configure set aws_secret_access_key ${secret}`,
    `aws configure set profile.x.aws_secret_access_key "$K"`,
    'az login --service-principal -u x -p "$K" --tenant t',
    `az login --service-principal --password=${secret}`,
    'gcloud auth activate-service-account --key-file=key.json',
    `echo '${secret}' | docker login -u _json_key --password-stdin https://gcr.io`,
    'docker login acme.azurecr.io -u x -p $K',
    'sudo podman login --password "${K}" --username x acme.azurecr.io',
    `docker login --password-stdin -u x acme.azurecr.io <<< "$K"`,
    'helm registry login acme.azurecr.io -u x -p $K',
    'vault login "$K"',
    'echo "$K" | vault login -',
    `vault login -method=userpass username=x password=${secret}`,
    `vault write auth/approle/login role_id=x secret_id=${secret}`,
    `infisical login --method=universal-auth --client-secret=${secret}`,
    'az storage blob upload --account-key "$K" --file x',
    'az acr login --name acme -u x -p "$K"',
    'cosign sign --key env://K image',
    'cosign sign --key env://UNSET image',
    'cosign sign --key <(echo "$K") image',
    'cosign attest-blob --yes --key cosign.key file',
    `export AWS_SECRET_ACCESS_KEY=${secret}`,
    `echo "AWS_SECRET_ACCESS_KEY=${secret}" >> "$GITHUB_ENV"`,
    'export AWS_SECRET_ACCESS_KEY="$K"; aws s3 ls',
    'AWS_SECRET_ACCESS_KEY=${K} aws s3 ls',
    'echo "AWS_SECRET_ACCESS_KEY=$K" >> "$GITHUB_ENV"',
    'cat > ~/.aws/credentials <<EOF\n[default]\naws_secret_access_key = $K\nEOF',
    '$env:AWS_SECRET_ACCESS_KEY = $env:K',
    `env AZURE_CLIENT_SECRET=${secret} make`,
    `docker run -e VAULT_TOKEN=${secret} image`,
    `cat > ~/.aws/credentials <<EOF\n[default]\naws_secret_access_key = ${secret}\nEOF`,
    `$env:AWS_SECRET_ACCESS_KEY = "${secret}"`,
    `bash -c 'az login --service-principal -p ${secret}'`,
  ])('%s', async (script) => {
    expect(await found(run(script, { K: secret }))).toHaveLength(1);
  });

  test.each([
    'aws configure set region eu-west-1',
    'az storage blob upload --auth-mode login --file x',
    'infisical login --method=oidc-auth',
    'vault login -method=userpass username=x',
    'vault write secret/x password=y',
    'cosign login acme.azurecr.io -u x',
    'cosign sign --key $KEY image',
    'docker login',
    'aws ecr get-login-password | docker login --username AWS --password-stdin 1.dkr.ecr.eu-west-1.amazonaws.com',
    'az login --service-principal -u x --federated-token "$TOKEN"',
    'az acr login --name acme',
    'gcloud auth login --cred-file=wif.json',
    `echo "${secret}" | docker login -u x --password-stdin`,
    'echo "$GITHUB_TOKEN" | docker login ghcr.io -u x --password-stdin',
    'vault login -method=jwt role=x',
    'cosign sign --yes image',
    'cosign sign --key awskms:///alias/x image',
    'cosign verify --key cosign.pub image',
    'export AWS_SECRET_ACCESS_KEY=$MINTED',
    'export AWS_SECRET_ACCESS_KEY=$(mint --with "$K")',
    'export AWS_SECRET_ACCESS_KEY=$GITHUB_TOKEN',
    'K=$AWS_SECRET_ACCESS_KEY; export AWS_SECRET_ACCESS_KEY=$AWS_SECRET_ACCESS_KEY',
    'cosign generate-key-pair\ncosign sign --key cosign.key image',
    'cosign sign --key cosign.key localhost:5000/image',
    `# aws configure set aws_secret_access_key ${secret}`,
    `aws s3 cp x s3://y --endpoint-url https://r2.example.com # \nexport AWS_SECRET_ACCESS_KEY=${secret}`,
  ])('not: %s', async (script) => {
    expect(await found(run(script, { GITHUB_TOKEN: '${{ github.token }}', K: secret }))).toEqual([]);
  });

  test('stands at the command', async () => {
    const { findings } = await judge(rule, {
      files: run('true\naz login --service-principal -p "$K"', { K: secret }),
      question: aQuestion({}),
    });
    expect(findings[0]?.location).toMatchObject({ start: { line: 8, column: 11 }, end: { line: 8, column: 47 } });
  });
});

describe('detours', () => {
  test('a variable of the workflow', async () => {
    const files = { [path]: `env: {K: "${secret}"}\n${uses('azure/login', { creds: '${{ env.K }}' })[path]}` };
    expect(await found(files)).toEqual([['creds', 'secrets.KEY', 9]]);
  });

  test('a variable that the workflow sets, judged once and there', async () => {
    const action = uses('aws-actions/configure-aws-credentials', { 'aws-secret-access-key': '${{ env.AWS_SECRET_ACCESS_KEY }}' });
    expect(await found({ [path]: `env: {AWS_SECRET_ACCESS_KEY: "${secret}"}\n${action[path]}` })).toEqual([
      ['AWS_SECRET_ACCESS_KEY', 'secrets.KEY', 1],
    ]);
  });

  test('the environment file of an earlier step', async () => {
    const steps = `- run: echo "K=${secret}" >> $GITHUB_ENV\n- uses: azure/login@v2\n  with:\n    creds: \${{ env.K }}`;
    expect(await found(job(steps))).toEqual([['creds', 'secrets.KEY', 9]]);
  });

  test('the environment file through a pipe', async () => {
    const steps = `- run: echo "K=${secret}" | tee -a $GITHUB_ENV\n- uses: azure/login@v2\n  with:\n    creds: \${{ env.K }}`;
    expect(await found(job(steps))).toEqual([['creds', 'secrets.KEY', 9]]);
  });

  test('an output that only repeats a secret', async () => {
    const steps = (value: string) =>
      `- id: x\n  run: echo "k=${value}" >> $GITHUB_OUTPUT\n- uses: azure/login@v2\n  with:\n    creds: \${{ steps.X.outputs.k }}`;
    expect(await found(job(steps(secret)))).toEqual([['creds', 'secrets.KEY', 10]]);
    expect(await found(job(steps('$(mint)')))).toEqual([]);
  });

  test('an alias', async () => {
    const steps = `- run: make\n  env: &e\n    VAULT_TOKEN: ${secret}\n- run: make\n  env: *e`;
    expect(await found(job(steps))).toHaveLength(2);
  });

  test('a composite action, called with a secret', async () => {
    const action = `name: a
description: a
inputs: {key: {required: true}}
runs:
  using: composite
  steps:
    - uses: google-github-actions/auth@v3
      with:
        credentials_json: \${{ inputs.key }}
`;
    const called = { '.github/actions/login/action.yml': action };
    expect(await found({ ...uses('./.github/actions/login', {}), ...called })).toEqual([]);
    const caller = job(`- uses: ./.github/actions/login\n  with:\n    KEY: ${secret}`);
    expect(await found({ ...caller, ...called })).toEqual([['credentials_json', 'secrets.KEY', 9]]);
  });

  test('a key that is handed on through thousands of variables stays one', async () => {
    const hop = (index: number) => `- run: echo "V${index}=$V${index - 1}" >> $GITHUB_ENV\n`;
    const hops = Array.from({ length: 3000 }, (_, index) => hop(index + 1)).join('');
    const steps = `- run: echo "V0=${secret}" >> $GITHUB_ENV\n${hops}- uses: azure/login@v2\n  with:\n    creds: \${{ env.V3000 }}`;
    expect(await found(job(steps))).toMatchObject([['creds', 'a computed secret', expect.anything()]]);
  });

  test('the environment of a called workflow, from what its caller gives', async () => {
    const callee = (name: string) => `on: {workflow_call: {inputs: {key: {type: string}}}}
env:
  VAULT_TOKEN: \${{ inputs.${name} }}
jobs:
  a:
    runs-on: x
    steps:
      - run: make
`;
    const caller = (value: string) => ({
      [path]: `on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    with: {key: "${value}"}\n`,
    });
    const called = '.github/workflows/b.yml';
    expect(await found({ ...caller('${{ vars.KEY }}'), [called]: callee('key') })).toEqual([['VAULT_TOKEN', 'vars.KEY', 3]]);
    expect(await found({ ...caller('${{ github.ref }}'), [called]: callee('key') })).toEqual([]);
    expect(await found({ ...caller('${{ vars.KEY }}'), [called]: callee('other') })).toEqual([]);
  });

  test('the environment of an action in a container, called with a secret', async () => {
    const action = (value: string) => `name: a
description: a
inputs: {key: {required: true}}
runs:
  using: docker
  image: Dockerfile
  env:
    VAULT_TOKEN: ${value}
`;
    const caller = job(`- uses: ./login\n  with:\n    key: ${secret}`);
    expect(await found({ ...caller, 'login/action.yml': action('${{ inputs.key }}') })).toEqual([['VAULT_TOKEN', 'secrets.KEY', 8]]);
    expect(await found({ ...caller, 'login/action.yml': action('${{ inputs.other }}') })).toEqual([]);
  });

  test('a variable that names itself a thousand times ends', async () => {
    const loop = '${{ env.K }}'.repeat(1000);
    expect(await found({ [path]: `env: {K: "${loop}"}\n${uses('azure/login', { creds: loop }, { K: loop })[path]}` })).toEqual([]);
  });
});

describe('a key that a script hands on', () => {
  const K = { K: secret };

  test.each<[string, string]>([
    ['AWS_SECRET_ACCESS_KEY=$K aws s3 ls', 'AWS_SECRET_ACCESS_KEY'],
    ['X=$K\nexport AWS_SECRET_ACCESS_KEY=$X', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY=$(printf %s "$K") aws s3 ls', 'AWS_SECRET_ACCESS_KEY'],
    ['echo "aws_secret_access_key = $K" >> ~/.aws/credentials', 'aws_secret_access_key'],
    ['echo -e "[default]\\naws_secret_access_key=$K" > ~/.aws/credentials', 'aws_secret_access_key'],
    ['printf \'[default]\\naws_access_key_id=%s\\naws_secret_access_key=%s\\n\' "$ID" "$K" > ~/.aws/credentials', 'aws_secret_access_key'],
    ['cat <<EOF > ~/.aws/credentials\n[default]\naws_secret_access_key=$K\nEOF', 'aws_secret_access_key'],
    ['echo "aws_secret_access_key=$K" | tee ~/.aws/credentials', 'aws_secret_access_key'],
  ])('%s', async (script, place) => {
    expect((await found(run(script, K))).map(([at]) => at)).toEqual([place]);
  });

  test('within a composite action, from the variables around it', async () => {
    const action = (script: string) =>
      `name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - run: ${script}\n      shell: bash\n`;
    const files = (env: string) => ({
      ...job(`- uses: ./login\n  env: {X: "${env}"}`),
      'login/action.yml': action('echo "AWS_SECRET_ACCESS_KEY=$X" >> "$GITHUB_ENV"'),
    });
    expect(await found(files(secret))).toEqual([['AWS_SECRET_ACCESS_KEY', 'secrets.KEY', 6]]);
    expect(await found(files('${{ steps.x.outputs.y }}'))).toEqual([]);
  });

  test.each(['AWS_SECRET_ACCESS_KEY=$(assume-role "$K") aws s3 ls', 'X=$(mint "$K")\nexport AWS_SECRET_ACCESS_KEY=$X'])(
    '%s is none',
    async (script) => {
      expect(await found(run(script, K))).toEqual([]);
    },
  );
});

describe('a key that stands in the file', () => {
  // Drawn the same each time, from parts: no scanner finds a key in this file.
  const drawn = (length: number) => 'aB3/dE5gH7jK9mN2+pQ4sT6vW8yZ1cF0xLu'.repeat(Math.ceil(length / 35)).slice(0, length);
  const aws = drawn(40);
  const configure = 'aws-actions/configure-aws-credentials';

  test.each<[string, Record<string, string>]>([
    ['given to its input', uses(configure, { 'aws-secret-access-key': aws })],
    ['with letters that spell a test', uses(configure, { 'aws-secret-access-key': `test${aws.slice(4)}` })],
    ['in an expression', uses(configure, { 'aws-secret-access-key': `\${{ '${aws}' }}` })],
    ['by a variable', uses(configure, { 'aws-secret-access-key': '${{ env.X }}' }, { X: aws })],
    ['in a variable', run('aws s3 ls', { AWS_SECRET_ACCESS_KEY: aws })],
    ['in a script', run(`export AWS_SECRET_ACCESS_KEY="${aws}"`)],
    ['in a file', run(`cat > ~/.aws/credentials <<EOF\naws_secret_access_key = ${aws}\nEOF`)],
    ['as a password', uses('hashicorp/vault-action', { url: 'https://vault', token: ['hvs', drawn(8)].join('.') })],
    ['as a storage key', run('az storage blob list', { AZURE_STORAGE_KEY: `${drawn(86)}==` })],
    [
      'as a connection string',
      run('az storage blob list', { AZURE_STORAGE_CONNECTION_STRING: `"AccountName=a;AccountKey=${drawn(86)}==;EndpointSuffix=x"` }),
    ],
  ])('%s is found, with its own words, and is nowhere in the decision', async (_name, files) => {
    const outcome = await judge(rule, { files, question: aQuestion({}) });
    expect(outcome.findings.map(({ severity, subject }) => [severity, subject['source']])).toEqual([
      ['critical', 'a value written in the file'],
    ]);
    expect(outcome.findings[0]?.message).toContain('stands in the file');
    expect(JSON.stringify(outcome)).not.toContain(drawn(8));
  });

  test('its fingerprint says nothing about it', async () => {
    const printOf = async (key: string) => {
      const { findings } = await judge(rule, { files: uses(configure, { 'aws-secret-access-key': key }), question: aQuestion({}) });
      return findings.map(({ fingerprint }) => fingerprint);
    };
    expect(await printOf(drawn(40))).toEqual(await printOf(drawn(41).slice(1)));
    expect(await printOf(drawn(40))).toHaveLength(1);
  });

  test.each<[string, Record<string, string>]>([
    ['a made-up one', uses(configure, { 'aws-secret-access-key': 'fake-key-0123456789' })],
    ["the documentation's", uses(configure, { 'aws-secret-access-key': `${drawn(33)}EXAMPLE` })],
    ['a path', run('x', { AZURE_STORAGE_KEY: '/home/runner/Work/App1/Keys/Of/The/Storage/A' })],
    ['a path from here', run('x', { AZURE_STORAGE_KEY: 'home/runner/Work/App1/Keys/Of/The/Storage/Ab' })],
    ['a short word', uses('hashicorp/vault-action', { url: 'https://vault', token: 'root' })],
    ['an address', uses('hashicorp/vault-action', { url: 'https://vault', token: 'https://vault/v1' })],
    ['a variable of the shell that nobody sets', run('export AWS_SECRET_ACCESS_KEY=$NOT_SET')],
  ])('%s is none', async (_name, files) => {
    expect(await found(files)).toEqual([]);
  });
});
