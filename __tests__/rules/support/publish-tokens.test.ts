import { describe, expect, test } from '@jest/globals';
import { publishTokens, spanOf } from '../../../src/rules/support/publish-tokens.ts';
import { publishingsOf } from '../../../src/rules/support/publishing.ts';
import { stepSites } from '../../../src/workflow/step-site.ts';
import { goodWorkflow } from '../../workflow/parse-text.ts';

const secret = '${{ secrets.KEY }}';

/** For each publishing step of a job the token that it has in reach, and the texts of the places of both. */
function tokens(...steps: readonly string[]) {
  const lines = steps.map((step) => `      - ${step.replaceAll('\n', '\n        ')}\n`);
  const workflow = goodWorkflow(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines.join('')}`);
  const tokenOf = publishTokens();
  return stepSites(workflow).flatMap(({ step, file, env, before }) => {
    const scope = { env, before, input: () => [], isScript: false };
    const textAt = ({ start, end }: { readonly start: number; readonly end: number }) => file.text.slice(start, end);
    return publishingsOf(step, scope).flatMap((publishing) => {
      const token = tokenOf(publishing, step, scope, file);
      return token === undefined ? [] : [[token.place, token.source, textAt(token.span), textAt(spanOf(publishing, file))]];
    });
  });
}

describe('the token that a step publishes with', () => {
  test('stands at the input of an action, and the action where it is named', () => {
    expect(tokens(`uses: "pypa/gh-action-pypi-publish@v1"\nwith: {password: "${secret}"}`)).toEqual([
      ['password', 'secrets.KEY', `"${secret}"`, '"pypa/gh-action-pypi-publish@v1"'],
    ]);
  });

  test('stands at the command that takes it', () => {
    expect(tokens(`run: |\n  make\n  cargo publish --token ${secret}`)).toEqual([
      ['cargo publish --token', 'secrets.KEY', `cargo publish --token ${secret}`, `cargo publish --token ${secret}`],
    ]);
  });

  test('its own counts before a variable, also where that one is minted', () => {
    expect(tokens(`run: cargo publish --token \${{ steps.x.outputs.token }}\nenv: {CARGO_REGISTRY_TOKEN: "${secret}"}`)).toEqual([]);
  });

  test('a configuration of an earlier step, the last one', () => {
    const write = (name: string) => `run: npm config set //registry.npmjs.org/:_authToken \${{ secrets.${name} }}`;
    expect(tokens(write('OLD'), write('NEW'), 'run: npm publish', write('LATE'))).toMatchObject([
      ['_authToken', 'secrets.NEW', expect.stringContaining('NEW'), 'npm publish'],
    ]);
  });

  test.each([
    'run: npm config set //npm.acme.example/:_authToken ${{ secrets.KEY }}',
    'run: npm config set //registry.npmjs.org/:_authToken ${{ steps.x.outputs.token }}',
    'run: npm config set //registry.npmjs.org/:_authToken',
    'run: cargo login ${{ secrets.KEY }}',
  ])('not by another configuration: %s', (write) => {
    expect(tokens(write, 'run: npm publish')).toEqual([]);
  });

  test('a guess is held by the variables of the step alone', () => {
    const write = `run: npm config set //registry.npmjs.org/:_authToken ${secret}`;
    expect(tokens(write, 'run: make publish')).toEqual([]);
    expect(tokens(`run: make publish\nenv: {NPM_TOKEN: "${secret}"}`)).toMatchObject([
      ['NPM_TOKEN', 'secrets.KEY', `"${secret}"`, 'make publish'],
    ]);
  });
});
