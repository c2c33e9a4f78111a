import { describe, expect, test } from '@jest/globals';
import { aScope } from '../../../__fixtures__/value-scope.ts';
import { publishingsOf } from '../../../src/rules/support/publishing.ts';
import type { Step } from '../../../src/workflow/model.ts';
import { runIn, stepsIn, usesIn } from './steps-in.ts';

const published = (step: Step) => publishingsOf(step, aScope(step)).map(({ registry, by, isGuess }) => [registry.name, by, isGuess]);
const registries = ['npm', 'PyPI', 'RubyGems', 'crates.io', 'NuGet'];

describe('commands', () => {
  test.each<[string, string, string]>([
    ['npm publish', 'npm', 'npm publish'],
    ['TAG=next\nnpm publish --tag "$TAG"', 'npm', 'npm publish'],
    ['npm publish --registry https://registry.npmjs.org', 'npm', 'npm publish'],
    ['twine upload --repository=pypi dist/*', 'PyPI', 'twine upload'],
  ])('%s', (script, registry, by) => {
    expect(published(runIn(script))).toEqual([[registry, by, false]]);
  });

  test.each([
    'npm publish --dry-run',
    'npm publish --registry ${{ vars.REGISTRY }}',
    'npm publish --registry "$REGISTRY"',
    'npm publish --registry https://registry.npmjs.org.evil.example',
    'A=publish',
    'npm ci',
  ])('nothing: %s', (script) => {
    expect(published(runIn(script))).toEqual([]);
  });

  test('a variable that only the run knows names another registry', () => {
    expect(published(runIn('npm publish', { NPM_CONFIG_REGISTRY: '${{ vars.REGISTRY }}' }))).toEqual([]);
    expect(published(runIn('npm publish', { npm_config_registry: 'https://registry.npmjs.org/' }))).toHaveLength(1);
  });
});

describe('scripts whose name says that they publish', () => {
  test.each<[string, string]>([
    ['make publish', 'make'],
    ['./scripts/release.sh', 'release.sh'],
    ['"$PM" run publish', 'a script'],
  ])('%s is a guess at each registry', (script, by) => {
    expect(published(runIn(script))).toEqual(registries.map((registry) => [registry, by, true]));
  });

  test.each(['echo "then publish it"', 'gh release create v1', 'git push origin release', 'make republished', 'npm publish --dry-run'])(
    '%s is none',
    (script) => {
      expect(published(runIn(script))).toEqual([]);
    },
  );
});

describe('actions', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['pypa/gh-action-pypi-publish@release/v1', {}, ['pypa/gh-action-pypi-publish']],
    ['PyPA/GH-action-pypi-publish@v1', { 'repository-url': 'https://upload.pypi.org/legacy/' }, ['pypa/gh-action-pypi-publish']],
    ['pypa/gh-action-pypi-publish@v1', { 'repository-url': '${{ vars.URL }}' }, []],
    ['changesets/action@v1', {}, []],
    ['changesets/action@v1', { publish: 'pnpm release' }, ['changesets/action']],
    ['pypa/gh-action-pypi-publish/other@v1', {}, []],
    ['./.github/actions/pypi-publish', {}, []],
    ['docker://pypa/gh-action-pypi-publish:1', {}, []],
  ])('%s with %j', (uses, inputs, by) => {
    expect(published(usesIn(uses, inputs)).map(([, name]) => name)).toEqual(by);
  });
});

test('a group of steps and a wait publish nothing themselves', () => {
  const steps = stepsIn('parallel:\n  - run: npm publish', '{run: make, id: m, background: true}', 'wait: m');
  expect(steps.map(({ kind }) => kind)).toEqual(['parallel', 'run', 'control']);
  expect(steps.flatMap(published)).toEqual([]);
});
