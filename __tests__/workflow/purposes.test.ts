import { describe, expect, test } from '@jest/globals';
import { localActions } from '../../src/workflow/local-actions.ts';
import { parseAction } from '../../src/workflow/parse-action.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';
import { Purposes } from '../../src/workflow/purposes.ts';

type Files = Readonly<Record<string, string>>;

const composite = (...steps: readonly string[]): string =>
  `name: a\ndescription: a\ninputs:\n  cmd: {default: make}\n  push: {}\nruns:\n  using: composite\n  steps:\n${steps.map((step) => `    - ${step.replaceAll('\n', '\n      ')}\n`).join('')}`;
const run = (script: string): string => `{run: "${script}", shell: bash}`;

/** What a job with these steps does, as `kind by`, and what could not be followed. */
function doing(
  actions: Files,
  steps: readonly string[],
  root = '',
): { readonly does: readonly string[]; readonly unfollowed: readonly string[] } {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const { workflow } = parseWorkflow({ path: `${root === '' ? '' : `${root}/`}.github/workflows/a.yml`, root, text });
  const parsed = Object.entries(actions).flatMap(([path, source]) => parseAction({ path, root, text: source }).action ?? []);
  const [job] = workflow?.jobs ?? [];
  if (workflow === undefined || job === undefined) throw new Error(text);
  const { purposes, unfollowed } = new Purposes(localActions(parsed)).ofJob(job, workflow.file);
  const texts = [...purposes, ...unfollowed].map(({ span }) => text.slice(span.start, span.end));
  expect(texts).toHaveLength(purposes.length + unfollowed.length);
  return { does: purposes.map(({ kind, by }) => `${kind} ${by}`), unfollowed: unfollowed.map(({ uses }) => uses) };
}

const ship = '.github/actions/ship/action.yml';

describe('a deploy moved into a composite action of the repository', () => {
  test.each(['./.github/actions/ship', '$/.github/actions/ship', './.github//actions/x/../ship/'])('%s', (uses) => {
    expect(doing({ [ship]: composite(run('npm publish')) }, [`uses: ${uses}`])).toEqual({
      does: [`publish ${uses} (npm publish)`],
      unfollowed: [],
    });
  });

  test('one in another, behind other steps', () => {
    const actions = {
      [ship]: composite(run('make'), 'uses: ./inner'),
      'inner/action.yaml': composite('uses: actions/checkout@v4', run('kubectl apply -f x')),
    };
    expect(doing(actions, ['uses: ./.github/actions/ship']).does).toEqual(['deploy ./.github/actions/ship (./inner (kubectl apply))']);
  });

  test('in a repository that is a folder of the judged tree', () => {
    expect(doing({ 'acme/app/x/action.yml': composite(run('npm publish')) }, ['uses: ./x'], 'acme/app').does).toEqual([
      'publish ./x (npm publish)',
    ]);
  });

  test('a command that the caller gives, through two actions', () => {
    const actions = {
      'outer/action.yml': composite('uses: ./inner\nwith: {cmd: "${{ inputs.cmd }}"}'),
      'inner/action.yml': composite(run('${{ inputs.cmd }}')),
    };
    expect(doing(actions, ['{uses: ./outer, with: {CMD: npm publish}}']).does).toEqual(['publish ./outer (./inner (npm publish))']);
    expect(doing(actions, ['uses: ./outer']).does).toEqual([]);
  });

  test('what the caller says not to push is not pushed; what nobody says may be', () => {
    const build = (push: string) => ({ 'b/action.yml': composite(`uses: docker/build-push-action@v6\nwith: {push: "${push}"}`) });
    expect(doing(build('${{ inputs.push }}'), ['{uses: ./b, with: {push: false}}']).does).toEqual([]);
    expect(doing(build('${{ inputs.push }}'), ['{uses: ./b, with: {push: true}}']).does).toHaveLength(1);
    expect(doing(build('${{ inputs.push }}'), ['{uses: ./b, with: {push: "${{ matrix.push }}"}}']).does).toHaveLength(1);
    expect(doing(build('${{ inputs.other }}'), ['uses: ./b']).does).toHaveLength(1);
  });

  test('an input called `dry-run` rehearses nothing where the action does not look at it', () => {
    expect(doing({ [ship]: composite(run('npm publish')) }, ['{uses: ./.github/actions/ship, with: {dry-run: true}}']).does).toHaveLength(
      1,
    );
  });

  test('a script too long for its inputs to be filled in counts as it stands', () => {
    const actions = { 'a/action.yml': composite(run(`echo ${'x'.repeat(21_000)} \${{ inputs.cmd }}; npm publish`)) };
    expect(doing(actions, ['uses: ./a']).does).toEqual(['publish ./a (npm publish)']);
    const grown = { 'a/action.yml': composite(run('npm publish ${{ inputs.cmd }}')) };
    expect(doing(grown, [`{uses: ./a, with: {cmd: ${'y'.repeat(21_000)}}}`]).does).toHaveLength(1);
  });
});

describe('what cannot be followed may do anything', () => {
  test.each<[string, Files, string]>([
    ['an action that is not there', {}, './gone'],
    ['one that leads out of the repository', { [ship]: composite(run('make')) }, './../ship'],
    ['one named by an expression', { [ship]: composite(run('make')) }, './${{ matrix.action }}'],
    ['one that cannot be read', { 'x/action.yml': 'name: x\nruns: {using: magic}\n' }, './x'],
  ])('%s', (_name, actions, uses) => {
    expect(doing(actions, [`uses: ${uses}`])).toEqual({ does: [], unfollowed: [uses] });
  });

  test('also within another, and by its name beside', () => {
    expect(doing({ 'a/action.yml': composite('uses: ./deploy') }, ['uses: ./a'])).toEqual({
      does: ['deploy ./a (deploy)'],
      unfollowed: ['./a (./deploy)'],
    });
  });

  test('of two definitions the runner takes action.yml', () => {
    const both = { 'a/action.yaml': composite(run('make')), 'a/action.yml': composite(run('npm publish')) };
    expect(doing(both, ['uses: ./a']).does).toHaveLength(1);
  });

  test('actions that use each other in a circle, or deeper than any platform nests, end', () => {
    expect(doing({ 'a/action.yml': composite('uses: ./b'), 'b/action.yml': composite('uses: ./a') }, ['uses: ./a'])).toEqual({
      does: [],
      unfollowed: [],
    });
    const chain = Object.fromEntries([...Array(60).keys()].map((n) => [`a${n}/action.yml`, composite(`uses: ./a${n + 1}`)]));
    expect(doing({ ...chain, 'a60/action.yml': composite(run('make')) }, ['uses: ./a0']).unfollowed).toHaveLength(1);
  });

  test('actions that multiply are followed once each, and more calls than can be are said', () => {
    const fan = Object.fromEntries(
      [...Array(30).keys()].map((n) => [`a${n}/action.yml`, composite(`uses: ./a${n + 1}`, `uses: ./a${n + 1}`)]),
    );
    expect(doing({ ...fan, 'a30/action.yml': composite(run('npm publish')) }, ['uses: ./a0']).does).toHaveLength(1);
    const calls = [...Array(2_100).keys()].map((n) => `{uses: ./a, with: {cmd: make ${n}}}`);
    expect(doing({ 'a/action.yml': composite(run('${{ inputs.cmd }}')) }, calls).unfollowed).toHaveLength(100);
  });
});

describe('a throwaway cluster', () => {
  const start = composite(run('kind create cluster'));

  test('that a local action starts excuses cluster commands, also those in another', () => {
    const actions = { 'start/action.yml': start, 'go/action.yml': composite(run('kubectl apply -f x')) };
    expect(doing(actions, ['uses: ./start', 'run: kubectl apply -f x', 'uses: ./go']).does).toEqual([]);
  });

  test('does not where a local action logs in elsewhere, or cannot be read', () => {
    const login = composite(run('aws eks update-kubeconfig --name prod'));
    expect(
      doing({ 'start/action.yml': start, 'login/action.yml': login }, ['uses: ./start', 'uses: ./login', 'run: kubectl apply -f x']).does,
    ).toEqual(['deploy kubectl apply']);
    expect(doing({ 'start/action.yml': start }, ['uses: ./start', 'uses: ./login', 'run: kubectl apply -f x']).does).toEqual([
      'deploy kubectl apply',
    ]);
  });
});

test.each<[string, readonly string[]]>([
  ['a secret, which may be a login', ['deploy kubectl apply']],
  ['the token of the job', []],
])('a throwaway cluster beside %s', (what, does) => {
  const name = what.startsWith('a secret') ? 'KUBECONFIG' : 'GITHUB_TOKEN';
  const write = `{run: 'echo "$K" > ~/.kube/config', env: {K: "\${{ secrets.${name} }}"}}`;
  expect(doing({}, ['run: kind create cluster', write, 'run: kubectl apply -f x']).does).toEqual(does);
});

test('an action that is a program is told by its name', () => {
  const node = 'name: a\ndescription: a\nruns: {using: node24, main: index.js}\n';
  expect(doing({ 'deploy-site/action.yml': node, 'lint/action.yml': node }, ['uses: ./deploy-site', 'uses: ./lint'])).toEqual({
    does: ['deploy deploy-site'],
    unfollowed: [],
  });
});
