import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/secret/publish-token.ts';

const path = '.github/workflows/a.yml';
const secret = '${{ secrets.KEY }}';

async function found(files: Record<string, string>) {
  const { findings } = await judge(rule, { files, question: aQuestion({}) });
  return findings.map(({ subject, location }) => [subject['registry'], subject['place'], 'start' in location ? location.start.line : 0]);
}

const job = (steps: string, tail = '') => ({
  [path]: `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    permissions: {id-token: write}
    steps:
${steps.replace(/^/gm, '      ')}
${tail}`,
});
const block = (key: string, values: Record<string, string>) =>
  Object.keys(values).length === 0
    ? ''
    : `\n  ${key}:${Object.entries(values)
        .map(([name, value]) => `\n    ${name}: ${value}`)
        .join('')}`;
const run = (script: string, env: Record<string, string> = {}) => job(`- run: |\n${script.replace(/^/gm, '    ')}${block('env', env)}`);
const uses = (action: string, inputs: Record<string, string>, env: Record<string, string> = {}) =>
  job(`- uses: ${action}@v1${block('with', inputs)}${block('env', env)}`);

describe('commands with a stored token', () => {
  test.each<[string, string, string]>([
    ['npm publish --provenance', 'NODE_AUTH_TOKEN', 'npm'],
    ['pnpm -r --filter x publish --no-git-checks', 'NPM_TOKEN', 'npm'],
    ['yarn workspaces foreach npm publish', 'YARN_NPM_AUTH_TOKEN', 'npm'],
    ['npx changeset publish', 'NPM_TOKEN', 'npm'],
    ['pnpm dlx @changesets/cli@2 publish', 'NPM_TOKEN', 'npm'],
    ['npx semantic-release@24', 'NPM_TOKEN', 'npm'],
    ["bash -c 'cd x && npm publish'", 'NODE_AUTH_TOKEN', 'npm'],
    ['python -m twine upload dist/*', 'TWINE_PASSWORD', 'PyPI'],
    ['twine upload --repository pypi dist/*', 'TWINE_PASSWORD', 'PyPI'],
    ['uv publish', 'UV_PUBLISH_TOKEN', 'PyPI'],
    ['poetry publish --build', 'POETRY_PYPI_TOKEN_PYPI', 'PyPI'],
    ['gem push x.gem', 'GEM_HOST_API_KEY', 'RubyGems'],
    ['bundle exec rake release', 'GEM_HOST_API_KEY', 'RubyGems'],
    ['cargo publish -p x', 'CARGO_REGISTRY_TOKEN', 'crates.io'],
    ['make publish', 'CARGO_REGISTRY_TOKEN', 'crates.io'],
    ['pnpm run release', 'NPM_TOKEN', 'npm'],
  ])('%s with %s', async (script, name, registry) => {
    expect(await found(run(script, { [name]: secret }))).toEqual([[registry, name, 10]]);
  });

  test.each<[string, string, string]>([
    ['dotnet nuget push x.nupkg -k "$K" -s https://api.nuget.org/v3/index.json', 'NuGet', 'dotnet nuget push -k'],
    [`dotnet nuget push x.nupkg --api-key=${secret}`, 'NuGet', 'dotnet nuget push --api-key'],
    [`twine upload -u __token__ -p ${secret} dist/*`, 'PyPI', 'twine upload -p'],
    ['cargo publish --token "${K}"', 'crates.io', 'cargo publish --token'],
    [`cargo login ${secret}\ncargo publish`, 'crates.io', 'cargo login'],
    ['echo "//registry.npmjs.org/:_authToken=$K" > .npmrc\nnpm publish', 'npm', '_authToken'],
    [`npm config set //registry.npmjs.org/:_authToken ${secret} && npm publish`, 'npm', '_authToken'],
    [`cat > ~/.npmrc <<EOF\n//registry.npmjs.org/:_authToken=${secret}\nEOF\nnpm publish`, 'npm', '_authToken'],
    ['printf -- "---\\n:rubygems_api_key: $K\\n" > ~/.gem/credentials; gem push x.gem', 'RubyGems', ':rubygems_api_key'],
  ])('%s', async (script, registry, place) => {
    expect((await found(run(script, { K: secret }))).map((item) => item.slice(0, 2))).toEqual([[registry, place]]);
  });

  test.each<[string, Record<string, string>]>([
    ['npm publish', {}],
    ['npm publish', { NODE_AUTH_TOKEN: '${{ secrets.GITHUB_TOKEN }}' }],
    ['npm publish --dry-run', { NODE_AUTH_TOKEN: secret }],
    ['npm publish --registry https://npm.acme.example', { NODE_AUTH_TOKEN: secret }],
    ['npm publish', { NODE_AUTH_TOKEN: secret, NPM_CONFIG_REGISTRY: 'https://npm.acme.example' }],
    ['npm ci', { NODE_AUTH_TOKEN: secret }],
    ['echo "//npm.acme.example/:_authToken=$K" > .npmrc\nnpm publish', { K: secret }],
    ['twine upload --repository-url https://test.pypi.org/legacy/ dist/*', { TWINE_PASSWORD: secret }],
    ['twine upload -r acme dist/*', { TWINE_PASSWORD: secret }],
    ['cargo publish --registry acme', { CARGO_REGISTRY_TOKEN: secret }],
    ['cargo publish', { CARGO_REGISTRY_TOKEN: '${{ steps.auth.outputs.token }}' }],
    ['dotnet nuget push x -s https://nuget.acme.example -k "$K"', { K: secret }],
    ['dotnet nuget push x -k ${{ steps.login.outputs.NUGET_API_KEY }}', {}],
    ['# npm publish', { NODE_AUTH_TOKEN: secret }],
    ['npm publish', { NODE_AUTH_TOKEN: "''" }],
  ])('not: %s %j', async (script, env) => {
    expect(await found(run(script, env))).toEqual([]);
  });
});

describe('actions', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['pypa/gh-action-pypi-publish', { password: secret }, {}],
    ['PyPA/gh-action-pypi-publish', { PASSWORD: "${{ Secrets['KEY'] }}", 'repository-url': 'https://upload.pypi.org/legacy/' }, {}],
    ['JS-DevTools/npm-publish', { token: secret }, {}],
    ['changesets/action', { publish: 'pnpm release' }, { NPM_TOKEN: secret }],
    ['rubygems/configure-rubygems-credentials', { 'api-token': secret }, {}],
    ['katyo/publish-crates', { 'registry-token': secret }, {}],
  ])('%s %j %j', async (action, inputs, env) => {
    expect(await found(uses(action, inputs, env))).toHaveLength(1);
  });

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['pypa/gh-action-pypi-publish', {}, {}],
    ['pypa/gh-action-pypi-publish', { password: secret, 'repository-url': 'https://test.pypi.org/legacy/' }, {}],
    ['JS-DevTools/npm-publish', { token: secret, registry: 'https://npm.pkg.github.com' }, {}],
    ['changesets/action', { version: 'pnpm version' }, { NPM_TOKEN: secret }],
    ['rubygems/configure-rubygems-credentials', { 'role-to-assume': 'rg_oidc_akr_x' }, {}],
  ])('not: %s %j %j', async (action, inputs, env) => {
    expect(await found(uses(action, inputs, env))).toEqual([]);
  });
});

describe('detours', () => {
  const publish = '- run: npm publish';

  test('a token of the job or the workflow, once for all steps that publish', async () => {
    const text = job(`${publish}\n${publish}`)[path] ?? '';
    expect(await found({ [path]: text.replace('    steps:', `    env: {NODE_AUTH_TOKEN: "${secret}"}\n    steps:`) })).toEqual([
      ['npm', 'NODE_AUTH_TOKEN', 6],
    ]);
    expect(await found({ [path]: `env: {npm_token: "${secret}"}\n${text}` })).toEqual([['npm', 'npm_token', 1]]);
  });

  test('a step that empties the variable', async () => {
    const text = job(`${publish}\n  env: {NODE_AUTH_TOKEN: ""}`)[path] ?? '';
    expect(await found({ [path]: `env: {NODE_AUTH_TOKEN: "${secret}"}\n${text}` })).toEqual([]);
  });

  test('a configuration that an earlier step wrote', async () => {
    const write = `- run: echo "//registry.npmjs.org/:_authToken=${secret}" >> .npmrc`;
    expect(await found(job(`${write}\n${publish}`))).toEqual([['npm', '_authToken', 7]]);
    expect(await found(job(`${publish}\n${write}`))).toEqual([]);
  });

  test('another registry by setup-node', async () => {
    const setup = '- uses: actions/setup-node@v4\n  with: {registry-url: "https://npm.pkg.github.com"}';
    expect(await found(job(`${setup}\n${publish}\n  env: {NODE_AUTH_TOKEN: "${secret}"}`))).toEqual([]);
  });

  test('a composite action that is given the token', async () => {
    const action = `name: a
description: a
inputs: {token: {required: true}}
runs:
  using: composite
  steps:
    - run: npm publish
      shell: bash
      env: {NODE_AUTH_TOKEN: "\${{ inputs.token }}"}
`;
    const files = { ...job(`- uses: ./publish\n  with: {token: "${secret}"}`), 'publish/action.yml': action };
    expect(await found(files)).toEqual([['npm', 'NODE_AUTH_TOKEN', 9]]);
  });

  test('a secret passed to a called workflow', async () => {
    const callee = `on: {workflow_call: {secrets: {token: {required: true}}}}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: npm publish\n        env: {NODE_AUTH_TOKEN: "\${{ secrets.token }}"}\n`;
    expect(await found({ '.github/workflows/b.yml': callee })).toHaveLength(1);
  });
});

describe('a token that a script hands to the command', () => {
  const T = { T: secret };

  test.each<[string, string]>([
    ['NODE_AUTH_TOKEN=$T npm publish', 'NODE_AUTH_TOKEN'],
    ['env NODE_AUTH_TOKEN="$T" npm publish', 'NODE_AUTH_TOKEN'],
    ['sudo -E NODE_AUTH_TOKEN=${T} npm publish', 'NODE_AUTH_TOKEN'],
    ['export NODE_AUTH_TOKEN="$T"\nnpm publish', 'NODE_AUTH_TOKEN'],
    ['if true; then NODE_AUTH_TOKEN=$T npm publish; fi', 'NODE_AUTH_TOKEN'],
    ['X=$T\nY=$X\nNODE_AUTH_TOKEN=$Y npm publish', 'NODE_AUTH_TOKEN'],
    ['NODE_AUTH_TOKEN=$(echo "$T") npm publish', 'NODE_AUTH_TOKEN'],
    [`NODE_AUTH_TOKEN=${secret} npm publish`, 'NODE_AUTH_TOKEN'],
    ['$env:NODE_AUTH_TOKEN = $env:T\nnpm publish', 'NODE_AUTH_TOKEN'],
    ['TWINE_USERNAME=__token__ TWINE_PASSWORD=$T twine upload dist/*', 'TWINE_PASSWORD'],
    ['CARGO_REGISTRY_TOKEN=$T cargo publish', 'CARGO_REGISTRY_TOKEN'],
    ['GEM_HOST_API_KEY=$T gem push x.gem', 'GEM_HOST_API_KEY'],
    ['NPM_TOKEN=$T ./publish.sh', 'NPM_TOKEN'],
    ['npm config set //registry.npmjs.org/:_authToken $T\nnpm publish', '_authToken'],
    ['npm config set "//registry.npmjs.org/:_authToken=${T}" && npm publish', '_authToken'],
    ['printf \'//registry.npmjs.org/:_authToken=%s\\n\' "$T" > ~/.npmrc\nnpm publish', '_authToken'],
    ['X=$T\necho "//registry.npmjs.org/:_authToken=$X" >> .npmrc\nnpm publish', '_authToken'],
    ['cat <<EOF > ~/.npmrc\n//registry.npmjs.org/:_authToken=$T\nEOF\nnpm publish', '_authToken'],
    ['echo "_auth=$T" | tee ~/.npmrc\nnpm publish', '_auth='],
    ['cat > ~/.pypirc <<EOF\n[pypi]\nusername = __token__\npassword = $T\nEOF\ntwine upload dist/*', '.pypirc'],
    ['printf \'[pypi]\\npassword=%s\\n\' "$T" > ~/.pypirc\ntwine upload dist/*', '.pypirc'],
    ['{ echo "[pypi]"; echo "repository: https://other.example/"; echo "password=$T"; } > ~/.pypirc\ntwine upload dist/*', '.pypirc'],
    ['cat > .cargo/credentials.toml <<EOF\n[registry]\ntoken = "$T"\nEOF\ncargo publish', '.cargo/credentials'],
    ['nuget setapikey $T\ndotnet nuget push x.nupkg', 'setapikey'],
    ['npm publish --token none', 'NODE_AUTH_TOKEN'],
  ])('%s', async (script, place) => {
    const env = place === 'NODE_AUTH_TOKEN' && script.includes('--token none') ? { NODE_AUTH_TOKEN: secret } : T;
    expect((await found(run(script, env))).map(([, at]) => at)).toEqual([place]);
  });

  test.each([
    'NODE_AUTH_TOKEN=$(mint-token "$T") npm publish',
    'NODE_AUTH_TOKEN=${{ steps.mint.outputs.token }} npm publish',
    'NODE_AUTH_TOKEN=$T npm publish --registry https://npm.pkg.github.com',
    'cat > ~/.pypirc <<EOF\n[testpypi]\nrepository = https://test.pypi.org/legacy/\npassword = $T\nEOF\ntwine upload dist/*',
    'NODE_AUTH_TOKEN=$T npm install',
    'cat ~/.pypirc\ntwine upload dist/*',
  ])('%s is none', async (script) => {
    expect(await found(run(script, T))).toEqual([]);
  });

  test('a variable that a step before wrote for all that follow', async () => {
    const steps = (first: string) => job(`- run: echo "NODE_AUTH_TOKEN=${first}" >> "$GITHUB_ENV"\n- run: npm publish`);
    expect(await found(steps(secret))).toEqual([['npm', 'NODE_AUTH_TOKEN', 8]]);
    expect(await found(steps('${{ steps.x.outputs.y }}'))).toEqual([]);
  });
});

describe('a composite action that publishes', () => {
  const composite = (script: string, env = '') =>
    `name: a\ndescription: a\ninputs: {token: {}}\nruns:\n  using: composite\n  steps:\n    - run: ${script}\n      shell: bash\n${env}`;
  const both = (caller: string, action: string, tail = '') => ({ ...job(caller, tail), 'ship/action.yml': action });

  test.each<[string, Record<string, string>]>([
    ['the step that uses it', both(`- uses: ./ship\n  env: {NODE_AUTH_TOKEN: "${secret}"}`, composite('npm publish'))],
    ['the workflow', both('- uses: ./ship', composite('npm publish'), `env: {NODE_AUTH_TOKEN: "${secret}"}`)],
    ['a step before', both(`- run: echo "NODE_AUTH_TOKEN=${secret}" >> "$GITHUB_ENV"\n- uses: ./ship`, composite('npm publish'))],
    ['a variable of another name', both(`- uses: ./ship\n  env: {T: "${secret}"}`, composite('NODE_AUTH_TOKEN=$T npm publish'))],
    [
      'an input',
      both(
        `- uses: ./ship\n  with: {token: "${secret}"}`,
        composite('npm publish', '      env: {NODE_AUTH_TOKEN: "${{ inputs.token }}"}\n'),
      ),
    ],
    [
      'an action around it',
      {
        ...both(`- uses: ./outer\n  env: {T: "${secret}"}`, composite('NODE_AUTH_TOKEN=$T npm publish')),
        'outer/action.yml': 'name: a\ndescription: a\nruns:\n  using: composite\n  steps: [{uses: ./ship}]\n',
      },
    ],
  ])('with a token of %s', async (_name, files) => {
    expect((await found(files)).map(([, place]) => place)).toEqual(['NODE_AUTH_TOKEN']);
  });

  test('without any token around it', async () => {
    expect(
      await found(both('- uses: ./ship\n  env: {T: "${{ steps.x.outputs.y }}"}', composite('NODE_AUTH_TOKEN=$T npm publish'))),
    ).toEqual([]);
    expect(await found({ 'ship/action.yml': composite('npm publish') })).toEqual([]);
  });
});
