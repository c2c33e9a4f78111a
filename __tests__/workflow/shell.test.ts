import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Command, commandsOf, programOf } from '../../src/workflow/shell.ts';

const texts = (script: string) => commandsOf(script).map((command) => command.words.map((word) => word.text));
const programs = (script: string) =>
  commandsOf(script).flatMap((command) => {
    const program = programOf(command);
    return program === undefined ? [] : [[program.name, ...program.arguments.map((word) => word.text)].join(' ')];
  });

describe('commandsOf', () => {
  test.each<[string, string, string[][]]>([
    ['separators', 'a 1; b && c || d | e & f\ng', [['a', '1'], ['b'], ['c'], ['d'], ['e'], ['f'], ['g']]],
    ['groups', '(a; b) && { c; d; }', [['a'], ['b'], ['c'], ['d']]],
    ['quotes', `a 'b c' "d e"f g\\ h`, [['a', 'b c', 'd ef', 'g h']]],
    ['an empty argument', `a '' ""`, [['a', '', '']]],
    ['continuation', 'a \\\n  b \\\r\n c', [['a', 'b', 'c']]],
    ['PowerShell continuation', 'a `\n  b `\r\n c', [['a', 'b', 'c']]],
    ['PowerShell escapes in quotes', 'a "b`nc"\nd', [['a', 'bnc'], ['d']]],
    [
      'a backslash before a quote in PowerShell',
      'cd "C:\\"\nnpm publish',
      [
        ['cd', 'C:\\'],
        ['npm', 'publish'],
      ],
    ],
    ['comments', '# a; b\nc # d\ne#f <# g\nh #> i', [['c'], ['e#f', 'i']]],
    ['substitutions after what holds them', 'a "$(b `c`)" d', [['a', '$(b `c`)', 'd'], ['b', '`c`'], ['c']]],
    ['processes as files', 'a -k <(b c) d >(e)', [['a', '-k', '<(b c)', 'd', '>(e)'], ['b', 'c'], ['e']]],
    ['parentheses in a substitution', 'a=$( (b) ; c) d', [['d'], ['b'], ['c']]],
    ['an apostrophe that nothing closes', "a don't b\nc", [['a', "don't", 'b'], ['c']]],
    ['expressions', `a \${{ b || 'c }} d' }} '\${{ e['f'] }}'`, [['a', "${{ b || 'c }} d' }}", "${{ e['f'] }}"]]],
    ['a here-document', 'a <<EOF > f\nb\nEOF\nc', [['a'], ['c']]],
    ['a here-document with tabs', "a <<-'E'\n\tb\n\tE\nc", [['a'], ['c']]],
    ['two here-documents', 'a <<X <<Y\nb\nX\nc\nY\nd', [['a'], ['d']]],
    ['a here-document without an end', 'a <<EOF\nb', [['a'], ['b']]],
    ['a here-document in a substitution', 'a "$(cat <<E\nb\nE\n)"\nc', [['a', '$(cat <<E\nb\nE\n)'], ['cat'], ['c']]],
    ['shifts', 'a $((1 << 2))\nb', [['a', '$((1 << 2))'], ['1'], ['b']]],
    ['a here-string of PowerShell', `a @"\nb; c\n"@\nd`, [['a', `@"\nb; c\n"@`], ['d']]],
    ['scripts of shells', `bash -euo pipefail -c 'a; b'`, [['bash', '-euo', 'pipefail', '-c', 'a; b'], ['a'], ['b']]],
    ['here-documents of shells', 'sudo bash <<E\na\nE', [['sudo', 'bash'], ['a']]],
    [
      'eval',
      'eval "a b" c',
      [
        ['eval', 'a b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['braces that are no group', 'find . -exec a {} \\;\nb', [['find', '.', '-exec', 'a', '{}', ';'], ['b']]],
  ])('%s', (_, script, expected) => {
    expect(texts(script)).toEqual(expected);
  });

  test('separates assignments and redirections', () => {
    const [command] = commandsOf('A=1 B="x y" c 2>&1 >out <<<in');
    expect(command?.assignments.map(({ name, value }) => [name, value.text])).toEqual([
      ['A', '1'],
      ['B', 'x y'],
    ]);
    expect(command?.redirects.map(({ operator, target }) => [operator, target.text])).toEqual([
      ['>&', '1'],
      ['>', 'out'],
      ['<<<', 'in'],
    ]);
    expect(command?.words.map((word) => word.text)).toEqual(['c']);
  });

  test('a quoted text is no assignment', () => {
    expect(texts('"A=1" >> $env:GITHUB_ENV')).toEqual([['A=1']]);
  });

  test("reads PowerShell's variables as assignments", () => {
    const names = commandsOf('$env:A = "x"\n$env:B="y"\n$c = z').flatMap((command) => command.assignments);
    expect(names.map(({ name, value }) => [name, value.text, value.isLiteral])).toEqual([
      ['A', 'x', true],
      ['B', 'y', true],
      ['c', 'z', true],
    ]);
  });

  test('joins what a pipe joins, and nothing else', () => {
    const [a, b, c] = commandsOf('a | b\nc');
    expect(a?.pipeline).toBe(b?.pipeline);
    expect(c?.pipeline).not.toBe(a?.pipeline);
  });

  test.each(['$a', '"$a"', '$(a)', '`a`', '${{ a }}', "'${{ a }}'", '"x${a}y"'])('knows that %s is not literal', (word) => {
    expect(commandsOf(`x ${word}`)[0]?.words[1]?.isLiteral).toBe(false);
  });

  test.each(["'$a'", '\\$a', 'a', '"a b"'])('knows that %s is literal', (word) => {
    expect(commandsOf(`x ${word}`)[0]?.words[1]?.isLiteral).toBe(true);
  });

  test('a command of a quoted script stands where it is written', () => {
    const script = `bash -c "true && npm publish"`;
    const span = commandsOf(script).at(-1)?.span;
    expect(script.slice(span?.start, span?.end)).toBe('npm publish');
  });
});

describe('programOf', () => {
  test.each([
    ['sudo -E -u root /usr/bin/npm publish', 'npm publish'],
    ['env -i A=b npm publish', 'npm publish'],
    ['if npm whoami; then', 'npm whoami'],
    ['! time -p npm publish', 'npm publish'],
    ['python3.12 -I -m twine upload dist/*', 'twine upload dist/*'],
    ['npx --yes semantic-release@24 --ci', 'semantic-release --ci'],
    ['pnpm --filter x dlx @changesets/cli@2 publish', '@changesets/cli publish'],
    ['npm exec -- foo bar', 'foo bar'],
    ['uv run --with twine twine upload', 'twine upload'],
    ['uv publish', 'uv publish'],
    ['timeout -k 5 60 npm publish', 'npm publish'],
    ['command npm publish', 'npm publish'],
    ['command -v npm', 'command -v npm'],
    ['C:\\\\tools\\\\NuGet.exe push', 'NuGet push'],
    ['"$HOME/.cargo/bin/cargo" publish', 'cargo publish'],
    ['& dotnet nuget push', 'dotnet nuget push'],
    ['xargs -n 1 npm publish', 'npm publish'],
  ])('%s runs %s', (script, expected) => {
    expect(programs(script)).toContain(expected);
  });

  test.each(['$NPM publish', '${{ inputs.tool }} publish', 'A=b', 'sudo', '$(which npm) publish'])('%s: cannot be known', (script) => {
    const [first] = commandsOf(script);
    expect(first === undefined ? undefined : programOf(first)).toBeUndefined();
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r\n',
    '"',
    "'",
    '`',
    '$',
    '(',
    ')',
    '{',
    '}',
    '${{',
    '}}',
    '|',
    '&',
    ';',
    '<',
    '>',
    '<<E',
    'E',
    '\\',
    '#',
    '=',
    'A=',
    '@"',
    '\t',
    'bash -c ',
    'eval ',
  );
  const scripts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('total, with spans within the script, ordered, and words within their command', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const commands = commandsOf(script);
        for (const [index, command] of commands.entries()) {
          expect(isWithin(command.span, { start: 0, end: script.length })).toBe(true);
          expect(command.span.start).toBeGreaterThanOrEqual(commands[index - 1]?.span.start ?? 0);
          for (const span of spansOf(command)) expect(isWithin(span, command.span)).toBe(true);
          programOf(command);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a command on a line of its own behind closed text is always seen', () => {
    const words = fc.array(fc.constantFrom('a', '-b', "'c d'", '"e f"', '$(g)', 'x=1', '${{ h }}', '> i', '\\', '| j'), { maxLength: 6 });
    fc.assert(
      fc.property(words, (before) => {
        expect(programs(`${before.join(' ')} \n\nnpm publish`)).toContain('npm publish');
      }),
    );
  });

  test('reads as many characters as there are, not their square', () => {
    for (const unit of ['$(', '`', "'", '"', '${{', '<<E\n', '@"\n', '{', '"`', '(', 'a=$(', '${', 'bash -c "']) {
      expect(commandsOf(unit.repeat(20_000)).length).toBeLessThanOrEqual(200_000);
    }
  });
});

function spansOf(command: Command): readonly { readonly start: number; readonly end: number }[] {
  return [...command.words, ...command.assignments, ...command.redirects.map((redirect) => redirect.target)].map((item) => item.span);
}

function isWithin(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
}
