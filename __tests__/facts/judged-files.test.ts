import { expect, test } from '@jest/globals';
import { known, unknown } from '../../src/core/facts.ts';
import { judgedFiles } from '../../src/facts/judged-files.ts';

const many = (...paths: readonly string[]) => ({ items: paths.map((path) => ({ file: { path } })), gaps: [] });

test('names what rules were given, else what was read, else nothing', () => {
  const pipeline = known({ workflows: many('a.yml', 'b.yml'), actions: many('x/action.yml') }, 'disk');
  expect(judgedFiles(new Map([['pipeline', pipeline]]))).toEqual({ workflows: ['a.yml', 'b.yml'], actions: ['x/action.yml'] });
  const narrowed = new Map<string, ReturnType<typeof known<unknown>>>([
    ['pipeline', pipeline],
    ['workflows', known(many('a.yml'), 'disk')],
    ['actions', known(many(), 'disk')],
  ]);
  expect(judgedFiles(narrowed)).toEqual({ workflows: ['a.yml'], actions: [] });
  const missing = unknown({ cause: 'empty', reason: 'x', remedy: 'y' });
  expect(judgedFiles(new Map([['pipeline', missing]]))).toEqual({ workflows: [], actions: [] });
  expect(judgedFiles(new Map([['pipeline', known({ workflows: { items: [{}, 3], gaps: [] } }, 'disk')]]))).toEqual({
    workflows: [],
    actions: [],
  });
});
