import { describe, expect, test } from '@jest/globals';
import { markdownBlock, markdownCode, markdownText } from '../../src/report/markdown-text.ts';

describe('markdownText', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;', '&amp;lt;'],
    ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['pull_request', 'pull_request'],
    ['[a](b)', '\\[a\\](b)'],
    ['@octocat and acme/tool@v1', '@<!-- -->octocat and acme/tool@v1'],
    ['see #12 or GH-12', 'see #<!-- -->12 or GH-<!-- -->12'],
    ['https://evil.example', 'https:<!-- -->//evil.example'],
    ['# heading', '\\# heading'],
    ['a\n  b', 'a<br>&nbsp;&nbsp;b'],
    ['${{ x }}', '\\${{ x }}'],
    ['lone ` backtick', 'lone \\` backtick'],
    ['write `uses: a@b` here', 'write `uses: a@b` here'],
    ['write `a|b` here', 'write <code>a\\|b</code> here'],
    ['``', '\\`\\`'],
  ])('%j is written %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('markdownCode', () => {
  test('uses backticks only around what needs no escape', () => {
    expect(markdownCode('.github/workflows/ci.yml:1:2')).toBe('`.github/workflows/ci.yml:1:2`');
    expect(markdownCode('${{ secrets.X }} @a #1')).toBe('`${{ secrets.X }} @a #1`');
    expect(markdownCode('<b>&')).toBe('<code>&lt;b&gt;&amp;</code>');
    expect(markdownCode('a`b|c')).toBe('<code>a\\`b\\|c</code>');
    expect(markdownCode('a\nb')).toBe('`a\\nb`');
  });
});

describe('markdownBlock', () => {
  test('keeps lines and indents and cannot be closed from inside', () => {
    expect(markdownBlock('a:\n\n  b: </pre>')).toBe('<pre>a:\n\n  b: &lt;/pre&gt;</pre>');
  });
});
