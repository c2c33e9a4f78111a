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
