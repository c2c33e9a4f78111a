import { describe, expect, test } from '@jest/globals';
import { goodWorkflow, problemsIn } from './parse-text.ts';

describe('readTriggers', () => {
  const jobs = '\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n';
  const triggers = (on: string) =>
    goodWorkflow(`on: ${on}${jobs}`).triggers.map(({ event, filters, configuration }) => ({
      event,
      filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, values.map(({ value }) => value)])),
      configuration: configuration?.kind,
    }));

  test('one event, a list, a mapping', () => {
    const push = { event: 'push', filters: {}, configuration: undefined };
    expect(triggers('push')).toEqual([push]);
    expect(triggers('[push, pull_request]')).toEqual([push, { ...push, event: 'pull_request' }]);
    expect(
      triggers('\n  push:\n  pull_request_target:\n    types: labeled\n    branches: [main, "v*"]\n  schedule:\n  - cron: "0 0 * * *"'),
    ).toEqual([
      push,
      { event: 'pull_request_target', filters: { types: ['labeled'], branches: ['main', 'v*'] }, configuration: 'mapping' },
      { event: 'schedule', filters: {}, configuration: 'sequence' },
    ]);
  });

  test('the place of an event is its name', () => {
    const text = `on:\n  push:\n    tags: a${jobs}`;
    const [trigger] = goodWorkflow(text).triggers;
    expect(text.slice(trigger?.span.start, trigger?.span.end)).toBe('push');
  });

  test.each([
    ['pusch', ['w.yml:1:5 schema `pusch` is not an event that starts workflows']],
    ['[push, {}]', ['w.yml:1:12 schema! `on` holds a mapping; write the name of an event']],
    ['{push: [main]}', ['w.yml:1:12 schema! the event `push` is configured by a sequence; write a mapping, or nothing']],
    ['', ['w.yml:1:1 schema! the workflow has no event in `on`; write what starts it, such as `on: push`']],
  ])('on: %s', (on, problems) => {
    expect(problemsIn(`on: ${on}${jobs}`)).toEqual(problems);
  });
});
