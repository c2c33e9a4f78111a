import { describe, expect, test } from '@jest/globals';
import { inlineComment } from '../../../src/secrets/allowances/inline-comment.ts';

const secret = 'x'.repeat(20);

function commentIn(text: string): string | undefined {
  const start = text.indexOf(secret);
  return inlineComment(Buffer.from(text, 'latin1'), { start, end: start + secret.length });
}

describe('a comment', () => {
  test.each([
    [`a = "${secret}" # gitleaks:allow\n`, 'gitleaks:allow'],
    [`a = "${secret}" // betterleaks:allow`, 'betterleaks:allow'],
    [`/* trufflehog:ignore */ a = "${secret}"`, 'trufflehog:ignore'],
    [`a = "${secret}" # pragma: allowlist secret`, 'pragma: allowlist secret'],
    [`a = "${secret}" # interlock:allow (opens nothing)`, 'interlock:allow'],
    [`# pragma: allowlist nextline secret\na = "${secret}"`, 'pragma: allowlist nextline secret'],
  ])('%j says %s', (text, words) => {
    expect(commentIn(text)).toBe(words);
  });

  test.each([
    `# gitleaks:allow\na = "${secret}"`,
    `a = "${secret}"\n# gitleaks:allow`,
    `# pragma: allowlist nextline secret\n\na = "${secret}"`,
    `a = "${secret}" # pragma: allowlist nextline secret`,
    `a = "${secret}" # nogitleaks:allowed`,
    `a = "${secret}"${' '.repeat(2000)}# gitleaks:allow`,
  ])('%j says nothing', (text) => {
    expect(commentIn(text)).toBeUndefined();
  });

  test('within the credential is none', () => {
    const bytes = Buffer.from('password = "gitleaks:allow"');
    expect(inlineComment(bytes, { start: 12, end: 26 })).toBeUndefined();
  });

  test('is read in UTF-16', () => {
    const bytes = Buffer.from(`a = "${secret}" # gitleaks:allow`, 'utf16le');
    expect(inlineComment(bytes, { start: 10, end: 10 + secret.length * 2 })).toBe('gitleaks:allow');
  });
});
