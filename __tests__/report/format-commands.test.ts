import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aDenial, aHostileDecision, hostileNames } from '../../__fixtures__/decision.ts';
import type { Annotation } from '../../src/report/annotation.ts';
import { formatCommands } from '../../src/report/format-commands.ts';
import { toAnnotations } from '../../src/report/to-annotations.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const replaceInOrder = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((result, [escape, character]) => result.replaceAll(escape, character), text);
const ofData = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const ofProperty = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

/** How the runner reads a line: command info to the second `::`, properties parted by commas, escapes undone in this order. */
function parse(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const properties = new Map<string, string>();
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties.set(pair.slice(0, equals), replaceInOrder(pair.slice(equals + 1), ofProperty));
  }
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(properties),
    data: replaceInOrder(text.slice(end + 2), ofData),
  };
}

const lines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/).filter((line) => line !== '');

describe('formatCommands', () => {
  test('writes a line for each annotation', () => {
    expect(formatCommands(toAnnotations(aDenial()))).toMatchSnapshot();
    expect(formatCommands([])).toBe('');
  });

  test('what the runner reads is what was meant', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom('%', '\r', '\n', ':', ',', '=', '0', 'A', '2', '5', '3', 'D', 'C', ' '),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(texts, texts, texts, fc.nat(), (message, title, file, line) => {
        const annotation: Annotation = {
          level: 'error',
          title: `${title}.`,
          message,
          file: `/${file}/`,
          startLine: line,
          endLine: line,
          startColumn: 1,
          endColumn: undefined,
        };
        const [only, ...others] = lines(formatCommands([annotation]));
        expect(others).toEqual([]);
        expect(parse(only ?? '')).toEqual({
          name: 'error',
          properties: { file: `/${file}/`, line: String(line), endLine: String(line), col: '1', title: `${title}.` },
          data: message,
        });
      }),
    );
  });

  test.each(hostileNames)('%j starts no command of its own', (name) => {
    const annotations = toAnnotations(aHostileDecision(name));
    const commands = lines(formatCommands(annotations)).map(parse);
    expect(commands.map((command) => command?.data)).toEqual(annotations.map(({ message }) => message));
    expect(commands.map((command) => command?.properties['file'])).toEqual(annotations.map(({ file }) => file));
  });
});
