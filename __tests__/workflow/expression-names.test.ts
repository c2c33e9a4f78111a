import { describe, expect, test } from '@jest/globals';
import { expressionFault } from '../../src/workflow/expression-names.ts';
import { parseExpression } from '../../src/workflow/parse-expression.ts';

const fault = (text: string) => {
  const found = expressionFault(parseExpression(text));
  return found && [found.message, text.slice(found.span.start, found.span.end)];
};

describe('expressionFault', () => {
  test.each(['GitHub.ref', 'JOBS.a', "FORMAT('a')", "case(true, 'a', 'b')", "hashFiles('a', 'b')", 'success() && vars.A'])(
    'none in %s',
    (text) => {
      expect(fault(text)).toBeUndefined();
    },
  );

  test.each([
    ["main == 'a'", '`main` is not a context; put a text in single quotes', 'main'],
    ['trim(github.ref)', '`trim` is not a function of expressions', 'trim'],
    ['contains(github.ref)', '`contains` has 1 arguments, but needs at least 2', 'contains(github.ref)'],
    ['always(1)', '`always` has 1 arguments, but takes at most 0', 'always(1)'],
    [
      "case(true, 'a', true, 'b')",
      '`case` has an even number of arguments; end it with the value for no match',
      "case(true, 'a', true, 'b')",
    ],
    ['github.ref ==', 'nothing stands where a value is expected', ''],
  ])('%s', (text, message, place) => {
    expect(fault(text)).toEqual([message, place]);
  });
});
