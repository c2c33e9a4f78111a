import { describe, expect, test } from '@jest/globals';
import { wholeSecretsIn } from '../../../src/rules/support/whole-secrets.ts';
import { parseExpression } from '../../../src/workflow/parse-expression.ts';

describe('wholeSecretsIn', () => {
  test.each<[string, readonly (readonly [string, string, string])[]]>([
    ['toJSON(secrets)', [['all', 'toJSON(secrets)', 'toJSON(secrets)']]],
    ['tojson(SECRETS)', [['all', 'toJSON(secrets)', 'tojson(SECRETS)']]],
    // A function that nobody knows is named as it is written, in short.
    ['exfiltrate(secrets)', [['all', 'exfiltrate(secrets)', 'exfiltrate(secrets)']]],
    [`${'x'.repeat(90)}(secrets)`, [['all', `${'x'.repeat(40)}(secrets)`, `${'x'.repeat(90)}(secrets)`]]],
    ['!secrets', [['all', 'secrets', 'secrets']]],
    ['!(secrets)', [['all', 'secrets', '(secrets)']]],
    ['secrets == github', [['all', 'secrets', 'secrets']]],
    ["join(secrets.*, ',')", [['all', 'secrets.*', 'secrets.*']]],
    ['github[secrets]', [['all', 'secrets', 'secrets']]],
    ['secrets[github.ref].x', [['computed', 'secrets[...]', 'secrets[github.ref]']]],
    [
      'secrets[toJSON(secrets)]',
      [
        ['computed', 'secrets[...]', 'secrets[toJSON(secrets)]'],
        ['all', 'toJSON(secrets)', 'toJSON(secrets)'],
      ],
    ],
    ['toJSON(secrets', [['all', 'toJSON(secrets)', 'toJSON(secrets']]],
  ])('%s', (text, expected) => {
    const found = wholeSecretsIn(parseExpression(text)).map(
      ({ how, form, span }) => [how, form, text.slice(span.start, span.end)] as const,
    );
    expect(found.toSorted(([, a], [, b]) => (a < b ? -1 : 1))).toEqual(expected);
  });

  test.each(['secrets.ONE', "secrets['ONE']", '!secrets.ONE', 'inputs.secrets', "'secrets'", 'toJSON(secrets.ONE)', '1'])(
    'none: %s',
    (text) => {
      expect(wholeSecretsIn(parseExpression(text))).toEqual([]);
    },
  );
});
