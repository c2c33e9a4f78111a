import { describe, expect, test } from '@jest/globals';
import { contextPath } from '../../src/workflow/context-path.ts';
import { parseExpression } from '../../src/workflow/parse-expression.ts';

describe('contextPath', () => {
  test.each([
    ['secrets.TOKEN', ['secrets', 'TOKEN']],
    ["SECRETS['TOKEN']", ['secrets', 'TOKEN']],
    ['github.event.issue.title', ['github', 'event', 'issue', 'title']],
    ['github.event.commits[0].message', ['github', 'event', 'commits', '0', 'message']],
    ['steps.*.outputs[*]', ['steps', '*', 'outputs', '*']],
    ['(github).ref', ['github', 'ref']],
    ['secrets', ['secrets']],
    ['secrets[matrix.name]', undefined],
    ['fromJSON(secrets.A).b', undefined],
    ["'secrets'", undefined],
    ['a &&', undefined],
  ])('%s', (text, path) => {
    expect(contextPath(parseExpression(text))).toEqual(path);
  });
});
