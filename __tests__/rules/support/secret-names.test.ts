import { describe, expect, test } from '@jest/globals';
import { secretNamesIn, secretNamesOf } from '../../../src/rules/support/secret-names.ts';
import { parseExpression } from '../../../src/workflow/parse-expression.ts';
import { goodWorkflow } from '../../workflow/parse-text.ts';

describe('secretNamesOf', () => {
  test.each<[string, readonly string[]]>([
    ['secrets.ONE', ['ONE']],
    ["SECRETS['two'] || secrets.ONE", ['two', 'ONE']],
    ["format('{0}', !secrets.ONE)", ['ONE']],
    ['secrets.github_token', []],
    ["secrets['GitHub_Token']", []],
    ['secrets[inputs.name]', []],
    ['secrets.*', []],
    ['secrets', []],
    ['env.secrets.ONE', []],
    ["'secrets.ONE'", []],
  ])('%s', (text, names) => {
    expect(secretNamesOf(parseExpression(text))).toEqual(names);
  });
});

test('the secrets of a workflow, each once and sorted', () => {
  const workflow = goodWorkflow(
    'on: push\nenv: {B: "${{ secrets.TWO }}"}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ secrets.TWO }} ${{ secrets.ONE }}\n',
  );
  expect(secretNamesIn(workflow)).toEqual(['ONE', 'TWO']);
});
