import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { delayedProgress } from '../../src/adapters/delayed-progress.ts';

let written: string[];

beforeEach(() => {
  jest.useFakeTimers();
  written = [];
});

afterEach(() => {
  jest.useRealTimers();
});

const start = () => delayedProgress((line) => written.push(line), 1000);

test('work that ends in time prints nothing', () => {
  const progress = start();
  progress.line('planned');
  jest.advanceTimersByTime(999);
  progress.stop();
  jest.advanceTimersByTime(10_000);
  expect(written).toEqual([]);
});

test('work that takes longer prints its newest line, and then each as it comes', () => {
  const progress = start();
  progress.line('first');
  progress.line('second');
  jest.advanceTimersByTime(1000);
  expect(written).toEqual(['second']);
  progress.line('third');
  expect(written).toEqual(['second', 'third']);
});

test('nothing to say is nothing printed', () => {
  start();
  jest.advanceTimersByTime(5000);
  expect(written).toEqual([]);
});
