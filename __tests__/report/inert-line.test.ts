import { describe, expect, test } from '@jest/globals';
import { inertLine } from '../../src/report/inert-line.ts';

describe('inertLine', () => {
  test('breaks a command at the start of a line and an old one anywhere', () => {
    expect(inertLine('::error::x')).toBe('\\u{3a}:error::x');
    expect(inertLine('  ::set-env name=A::x')).toBe('  \\u{3a}:set-env name=A::x');
    expect(inertLine('text ##[add-mask]x')).toBe('text #\\u{23}[add-mask]x');
  });

  test('leaves other lines as they are', () => {
    for (const line of ['a::b', ':one', '## [x]', 'release.yml:1:2  deny']) expect(inertLine(line)).toBe(line);
  });
});
