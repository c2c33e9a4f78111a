import { describe, expect, test } from '@jest/globals';
import { addedLines } from '../../../src/adapters/secrets/added-lines.ts';

const patch = [
  '@@ -1,4 +1,5 @@ head',
  ' one',
  '-two',
  '+zwei',
  '+drei',
  ' three',
  ' four',
  '@@ -10 +11,2 @@',
  '+++ b/x',
  '-@@ -1 +1 @@',
  '+@@ -1 +1 @@',
].join('\n');

describe('the lines that a patch adds', () => {
  test('stand together where they do in the file, whatever they look like', () => {
    expect(addedLines(patch, 4)).toEqual([
      { line: 2, text: 'zwei\ndrei\n' },
      { line: 11, text: '++ b/x\n@@ -1 +1 @@\n' },
    ]);
  });

  test('of a new file without a line feed at its end', () => {
    expect(addedLines('@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file', 2)).toEqual([{ line: 1, text: 'a\nb\n' }]);
  });

  test.each([
    ['fewer than are counted', patch, 5],
    ['more than are counted', patch, 3],
    ['a hunk that breaks off', patch.split('\n').slice(0, 4).join('\n'), 2],
    ['a line that is none of a patch', `${patch}\n?`, 4],
    ['no hunk', 'Binary files differ', 0],
  ])('are not known of a patch with %s', (_what, text, additions) => {
    expect(addedLines(text, additions)).toBeUndefined();
  });

  test('of nothing are none', () => {
    expect(addedLines('', 0)).toEqual([]);
  });
});
