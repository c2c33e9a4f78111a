import { describe, expect, test } from '@jest/globals';
import { goodWorkflow, jobOf, problemsIn, stepsJobOf, withSteps } from './parse-text.ts';

describe('nodesOf', () => {
  test('whole steps, mappings and triggers; the nearest anchor before an alias counts', () => {
    const workflow = goodWorkflow(`
on:
  push: &filter {branches: &main [main]}
  pull_request: *filter
  merge_group: {branches: *main}
jobs:
  a:
    runs-on: &x one
    env: &env {A: b}
    steps:
    - &step {run: c}
  b:
    runs-on: &x two
    env: *env
    steps: [*step, {run: *x}]
`);
    expect(workflow.triggers.map(({ filters }) => filters['branches']?.map(({ value }) => value))).toEqual([['main'], ['main'], ['main']]);
    expect(jobOf(workflow, 'b')).toMatchObject({
      env: [{ name: { value: 'A' } }],
      steps: [{ run: { value: 'c' } }, { run: { value: 'two', alias: {} } }],
    });
  });

  test('the span of an aliased value is that of its anchor, with the place of the alias', () => {
    const text = 'on: push\nenv: {A: &a b}\njobs: {c: {runs-on: *a, steps: [{run: d}]}}';
    const { runsOn } = stepsJobOf(text, 'c');
    expect(text.slice(runsOn?.span.start, runsOn?.span.end)).toBe('b');
    expect(text.slice(runsOn?.alias?.start, runsOn?.alias?.end)).toBe('*a');
  });

  test('what is wrong with an anchored step is said once', () => {
    expect(problemsIn(withSteps('    - &a {run: b, foo: c}\n    - *a\n'))).toEqual([
      expect.stringContaining('step 1:6:19 schema `foo` is not a key'),
    ]);
  });

  const rest = '\njobs: {c: {runs-on: x, steps: [{run: d}]}}';
  test.each([
    [`on: push\nenv: {A: *a}${rest}`, 'w.yml:2:10 yaml! the alias `*a` has no anchor `&a` before it'],
    [`on: push\nenv: &a {A: *a}${rest}`, 'w.yml:2:13 yaml! the alias `*a` stands within its own anchor'],
    [
      `on: push\nenv: {<<: {A: b}}${rest}`,
      'w.yml:2:7 schema! the merge key `<<` is not supported by GitHub; write the keys out, or use an alias for the whole value',
    ],
    [`on: push\nenv: {A: b}\nenv: {C: d}${rest}`, 'w.yml:3:1 schema! the key `env` stands twice in one mapping; keep one'],
    [`on: push\nenv: {A: !foo b}${rest}`, 'w.yml:2:10 schema the tag `!foo` is not one that GitHub reads; remove it'],
    [`on: push\nenv: {? [a] : b}${rest}`, 'w.yml:2:9 schema! a key is a list or a mapping; write a text'],
  ])('%j', (text, problem) => {
    expect(problemsIn(text)).toEqual([problem]);
  });
});
