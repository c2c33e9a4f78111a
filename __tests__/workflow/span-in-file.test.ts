import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Document } from 'yaml';
import { scalarsIn } from '../../src/workflow/all-scalars.ts';
import { lineStartsOf } from '../../src/workflow/locate.ts';
import type { Node, Scalar, SourceFile } from '../../src/workflow/model.ts';
import { readYaml } from '../../src/workflow/read-yaml.ts';
import { scalarPieces } from '../../src/workflow/scalar-pieces.ts';
import { spanInFile } from '../../src/workflow/span-in-file.ts';

function read(text: string): { file: SourceFile; scalars: readonly Scalar[] } {
  const { root, drafts } = readYaml(text, { isActions: true });
  if (root === undefined) throw new Error(`${drafts[0]?.message} in ${JSON.stringify(text)}`);
  return { file: { path: 'f', root: '', text, lineStarts: lineStartsOf(text) }, scalars: [...scalarsIn(root)] };
}

/** The text of the file for a part of the value of the last scalar. */
function found(text: string, part: string): string {
  const { file, scalars } = read(text);
  const scalar = scalars.at(-1);
  if (scalar === undefined) throw new Error('no scalar');
  const start = scalar.value.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = spanInFile(file, scalar, { start, end: start + part.length });
  return text.slice(span.start, span.end);
}

test('reads a scalar once, however many ranges of it are asked for', () => {
  const { file, scalars } = read('- |\n  one\n  two\n');
  const [scalar] = scalars;
  if (scalar === undefined) throw new Error('no scalar');
  let reads = 0;
  const counted: SourceFile = {
    ...file,
    get text() {
      reads += 1;
      return file.text;
    },
  };
  for (let start = 0; start < 7; start += 1) spanInFile(counted, scalar, { start, end: start + 1 });
  expect(reads).toBe(1);
});

/** What is wrong with the pieces of a scalar: they must cover the value, lie in order within the scalar, and copies must be equal. */
function faultOf(text: string, scalar: Scalar): string | undefined {
  const slice = JSON.stringify(text.slice(scalar.span.start, scalar.span.end));
  let inValue = 0;
  let inFile = scalar.span.start;
  for (const piece of scalarPieces(text, scalar) ?? []) {
    if (piece.inValue !== inValue || piece.inFile < inFile) return `out of order at ${inValue} in ${slice}`;
    inValue += piece.length;
    inFile = piece.inFile + piece.fileLength;
    const copy = scalar.value.slice(piece.inValue, inValue);
    const isCopy = piece.length === piece.fileLength && piece.length > 1 && /[^\n ]/.test(copy);
    if (isCopy && text.slice(piece.inFile, inFile) !== copy) return `another text at ${piece.inValue} in ${slice}`;
  }
  return inValue === scalar.value.length && inFile <= scalar.span.end ? undefined : `not covered: ${slice}`;
}

const cases: readonly (readonly [string, string, string, string])[] = [
  ['plain', 'a: b ${{ c }} d', '${{ c }}', '${{ c }}'],
  ['plain over lines', 'a: b ${{ c\n   ==\n   d }} e', '${{ c == d }}', '${{ c\n   ==\n   d }}'],
  ['plain over lines with CRLF', 'a: b ${{ c\r\n   == d }} e', '${{ c == d }}', '${{ c\r\n   == d }}'],
  ['plain with an empty line', 'a: b c\n\n  d ef', 'd e', 'd e'],
  ['single-quoted', "a: 'it''s ${{ c == ''x'' }}'", "${{ c == 'x' }}", "${{ c == ''x'' }}"],
  ['single-quoted over lines', "a: ' b\n\n\n  c d '", 'c', 'c'],
  ['double-quoted', 'a: "b\\t${{ c }}\\n"', '${{ c }}', '${{ c }}'],
  ['double-quoted with code escapes', 'a: "\\x41\\u00e9\\U0001F600${{ c }}"', '${{ c }}', '${{ c }}'],
  ['an escape within the part', 'a: "b\\x41c"', 'bAc', 'b\\x41c'],
  ['half of an astral escape', 'a: "b\\U0001F600c"', '\uD83D', '\\U0001F600'],
  ['double-quoted over lines', 'a: "b ${{ c\n    == d }}\\\n    e"', '${{ c == d }}', '${{ c\n    == d }}'],
  ['a break that is escaped', 'a: "bc\\\n    de"', 'cd', 'c\\\n    d'],
  ['a break next to an escaped one', 'a: "b\n\n  \\n c"', '\n\n c', '\n\n  \\n c'],
  ['literal', 'a: |\n  b\n  ${{ c }}\n', '${{ c }}', '${{ c }}'],
  ['literal over lines', 'a: |\n  ${{ b\n    == c }}\n', '${{ b\n  == c }}', '${{ b\n    == c }}'],
  ['literal with CRLF', 'a: |\r\n  b\r\n  ${{ c }}\r\n', '${{ c }}', '${{ c }}'],
  ['literal with an indentation indicator', 'a: |1-\n   b ${{ c }}\n', '${{ c }}', '${{ c }}'],
  ['literal with leading empty lines', 'a: |+\n\n  b ${{ c }}\n\n', '${{ c }}', '${{ c }}'],
  ['literal with an astral character', 'a: |\n  \u{1F600} ${{ c }}\n', '${{ c }}', '${{ c }}'],
  ['folded', 'a: >\n  b\n  ${{ c\n  == d }}\n', '${{ c == d }}', '${{ c\n  == d }}'],
  ['folded with more indented lines', 'a: >-\n  b\n    ${{ c }}\n  d', '${{ c }}', '${{ c }}'],
  ['folded with empty lines', 'a: >-\n  b\n\n\n  ${{ c }}\n  d', '${{ c }}', '${{ c }}'],
  ['in a list', 'a:\n- b\n- >\n  ${{ c }}\n', '${{ c }}', '${{ c }}'],
  ['after a byte order mark', '\uFEFFa: |\n  ${{ c }}\n', '${{ c }}', '${{ c }}'],
];

describe('spanInFile', () => {
  test.each(cases)('%s', (_name, text, part, expected) => {
    expect(found(text, part)).toBe(expected);
  });

  test.each(cases)('the embedded expression: %s', (_name, text) => {
    for (const { expressions } of read(text).scalars) {
      for (const { span } of expressions) expect(text.slice(span.start, span.end)).toMatch(/^\$\{\{[\s\S]*\}\}$/);
    }
  });

  test('an empty range is a point, and one beyond the value is the end', () => {
    const { file, scalars } = read('a: "bcd"');
    const scalar = scalars.at(-1);
    if (scalar === undefined) throw new Error('no scalar');
    expect(spanInFile(file, scalar, { start: 1, end: 1 })).toEqual({ start: 5, end: 5 });
    expect(spanInFile(file, scalar, { start: 3, end: 9 })).toEqual({ start: 8, end: 8 });
  });

  test('is the whole scalar where the text is not its text', () => {
    const { file, scalars } = read('a: "bcd"');
    const scalar = scalars.at(-1);
    if (scalar === undefined) throw new Error('no scalar');
    expect(spanInFile({ ...file, text: 'a: "xyz"' }, scalar, { start: 1, end: 2 })).toEqual(scalar.span);
  });

  const line = fc.array(
    fc.constantFrom('a', 'b', "'", "''", '"', '\\', ' ', '  ', '\t', '#', ': ', '- ', '\u{1F600}', '\u00e9', '${{ x }}', '|'),
    { maxLength: 6 },
  );
  const value = fc
    .array(
      line.map((words) => words.join('')),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n'));

  test('pieces cover every value in every style that YAML can write it in', () => {
    const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    fc.assert(
      fc.property(value, fc.constantFrom(...styles), fc.boolean(), fc.constantFrom(20, 40), (text, style, isCrlf, lineWidth) => {
        const document = new Document({ list: [{ key: text }], last: text });
        for (const path of [['list', 0, 'key'], ['last']]) Object.assign(document.getIn(path, true) ?? {}, { type: style });
        const written = document.toString({ lineWidth, minContentWidth: 0 });
        const yaml = isCrlf ? written.replaceAll('\n', '\r\n') : written;
        expect(
          read(yaml)
            .scalars.map((scalar) => faultOf(yaml, scalar))
            .filter((fault) => fault !== undefined),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('pieces cover every value of hand-written block scalars', () => {
    const raw = fc.array(fc.constantFrom('', ' ', '  ', '   ', '    ', '  a', '   b', '     c', '  \td', '  e  ', '  # f'), {
      minLength: 1,
      maxLength: 7,
    });
    const header = fc.constantFrom('|', '|-', '|+', '>', '>-', '>+', '|2', '>2-', '>2+');
    fc.assert(
      fc.property(raw, header, fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, head, feed, isLast) => {
        const text = ['x:', `  k: ${head}`, ...lines.map((item) => (item === '' ? '' : `  ${item}`)), ...(isLast ? [] : ['y: z'])].join(
          feed,
        );
        const { root } = readYaml(text, { isActions: true });
        const scalars = root === undefined ? [] : [...scalarsIn(root)];
        expect(scalars.map((scalar) => faultOf(text, scalar)).filter((fault) => fault !== undefined)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});

describe('readYaml', () => {
  test('a block scalar ends with its last line', () => {
    const text = 'a: |\r\n  b\r\nc: d\r\n';
    const { scalars } = read(text);
    expect(scalars.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a', '|\r\n  b', 'c', 'd']);
  });

  test('collections end with their last value', () => {
    const text = 'a:\n  - b: {c: d} # e\n\n# f\ng: h\n';
    const { root } = readYaml(text, { isActions: true });
    const spans: string[] = [];
    const visit = (node: Node): void => {
      if (node.kind === 'scalar') return;
      spans.push(text.slice(node.span.start, node.span.end));
      if (node.kind === 'mapping') for (const { value: inner } of node.entries) visit(inner);
      else for (const inner of node.items) visit(inner);
    };
    if (root !== undefined) visit(root);
    expect(spans).toEqual(['a:\n  - b: {c: d} # e\n\n# f\ng: h', '- b: {c: d}', 'b: {c: d}', '{c: d}']);
  });
});
