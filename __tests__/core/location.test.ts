import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compareLocations, compareText, isFileLocation, type Location, locationName } from '../../src/core/location.ts';

const at = (path: string, line: number, column: number): Location => ({ path, start: { line, column }, end: { line, column: column + 1 } });
const inLayer: Location = { container: 'layer', name: 'sha256:ab', path: 'etc/passwd', line: 4 };
const environment: Location = { object: 'environment', name: 'production' };

describe('locationName', () => {
  test.each<[string, Location, string]>([
    ['a file', at('a.yml', 3, 1), 'a.yml'],
    ['a file of a container', inLayer, 'sha256:ab!etc/passwd'],
    ['an object', environment, 'environment production'],
  ])('%s', (_name, location, name) => {
    expect(locationName(location)).toBe(name);
  });

  test('a path within a container is no file of the tree', () => {
    expect([at('a.yml', 1, 1), inLayer, environment].map(isFileLocation)).toEqual([true, false, false]);
  });
});

describe('compareLocations', () => {
  test('by path, then by line, then by column, as numbers', () => {
    const sorted = [at('A.yml', 9, 1), at('a.yml', 2, 9), at('a.yml', 2, 10), at('a.yml', 10, 1), environment, inLayer];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(shuffled.toSorted(compareLocations)).toEqual(sorted);
      }),
    );
  });

  test('places without a position of one name are equal', () => {
    expect(compareLocations(environment, { ...environment, url: 'https://github.example' })).toBe(0);
    expect(compareLocations(inLayer, { ...inLayer, line: 9 })).toBe(0);
    expect(compareLocations(at('environment production', 1, 1), environment)).toBe(0);
  });
});

test('texts are compared by code units, whatever the locale', () => {
  expect(['ä', 'b', 'B', 'a', ''].toSorted(compareText)).toEqual(['', 'B', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});
