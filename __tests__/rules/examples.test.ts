import { describe, expect, test } from '@jest/globals';
import { judge } from '../../__fixtures__/judge.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { isFileLocation } from '../../src/core/location.ts';
import { fillTemplate } from '../../src/engine/fill-template.ts';
import { rules } from '../../src/rules/registry.gen.ts';

/** Whether a text can have come from a template, whatever its values were. */
function isFrom(template: string, text: string): boolean {
  const parts = template.split(/\{[a-z][a-zA-Z-]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`).test(fillTemplate(text, {}));
}

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_id, rule) => {
  const { examples } = rule.meta;

  test('has an example that fails and one that passes', () => {
    expect(examples.filter(({ expect: found }) => found.length > 0).length).toBeGreaterThan(0);
    expect(examples.filter(({ expect: found }) => found.length === 0).length).toBeGreaterThan(0);
  });

  test.each(examples.map((example) => [example.title, example] as const))('example: %s', async (_title, example) => {
    const { files, facts, options } = example;
    const { findings, gaps, kind } = await judge(rule, {
      files,
      question: aQuestion({}),
      ...(facts === undefined ? {} : { facts }),
      ...(options === undefined ? {} : { options }),
    });
    expect({ kind, gaps }).toMatchObject({ kind: expect.stringMatching(/^(pass|violation|not-applicable)$/), gaps: [] });
    expect(findings.map(({ location }) => (isFileLocation(location) ? location.start.line : undefined))).toEqual(
      example.expect.map(({ line }, index) => line ?? lineOf(findings[index])),
    );
    for (const [index, { message, path }] of example.expect.entries()) {
      const found = findings[index];
      expect(isFrom(rule.meta.messages[message] ?? 'no such message', found?.message ?? 'nothing found')).toBe(true);
      expect(found?.location).toMatchObject(path === undefined ? {} : { path });
    }
  });
});

function lineOf(found: { readonly location: object } | undefined): number | undefined {
  const location = found?.location;
  if (location === undefined || !('start' in location)) return undefined;
  const { start } = location;
  return typeof start === 'object' && start !== null && 'line' in start && typeof start.line === 'number' ? start.line : undefined;
}
