import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  aDecision,
  aDenial,
  aFinding,
  aGap,
  aHostileDecision,
  anUnknown,
  aViolation,
  hostileNames,
  noCounts,
} from '../../__fixtures__/decision.ts';
import type { Decision } from '../../src/core/decision.ts';
import { toMarkdown } from '../../src/report/to-markdown.ts';
import { toSummary } from '../../src/report/to-summary.ts';

const limitBytes = 1_000_000;

const many = (count: number, message: string): Decision =>
  aDenial({
    results: [
      aViolation(
        'workflow/unpinned-action',
        Array.from({ length: count }, () => aFinding({ message })),
      ),
      anUnknown('approval/stale-review', [aGap()], { unknownEnforcement: 'deny' }),
    ],
    counts: { ...noCounts, denied: count, unknown: 1 },
  });

describe('toSummary', () => {
  test('says verdict, why and the first step, then the tables', () => {
    expect(toSummary(aDenial(), { limitBytes })).toMatchSnapshot();
  });

  test('is short where nothing is wrong', () => {
    expect(toSummary(aDecision(), { limitBytes })).toMatchSnapshot();
  });

  test('counts no requests where none were made, and says nothing of a limit that is not known', () => {
    const asked = (calls: number, remaining?: number) => {
      const telemetry = { api: { calls, remaining }, started: '2026-11-25T10:00:00.000Z', duration: 1 };
      return toSummary(aDecision({ telemetry }), { limitBytes });
    };
    expect(asked(0)).not.toContain('Requests');
    expect(asked(3)).toContain('\n| Requests | 3 to the API |\n');
  });

  test('shows YAML of the first step as a block', () => {
    const decision = aDecision({
      verdict: 'deny',
      exitReason: 'unknown',
      exitCode: 3,
      results: [anUnknown('approval/stale-review', [aGap()], { unknownEnforcement: 'deny' })],
      counts: { ...noCounts, unknown: 1 },
    });
    const summary = toSummary(decision, { limitBytes });
    expect(summary).toContain('\n\n**First**, `environment production`: Add to the job:\n\n<pre>permissions:\n  actions: read</pre>\n');
    expect(summary).toContain('<details open><summary>1 rule could not be decided, which denies</summary>');
  });

  test('says how many rows are left out, and keeps what fits of the sections behind', () => {
    const summary = toSummary(many(5_000, 'x'.repeat(500)), { limitBytes });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limitBytes);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(limitBytes * 0.99);
    const shown = summary.match(/^\| high \|/gm)?.length ?? 0;
    expect(summary).toContain(`**${5_000 - shown} denied findings left out here for their size; the decision file has all.**`);
  });

  test('always stays within its limit', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '|', '<', '&', 'é', '発', '\u{1F512}', '\n', '\ud800'), maxLength: 300 });
    fc.assert(
      fc.property(fc.nat(40), texts, fc.nat(20_000), (count, message, limit) => {
        expect(Buffer.byteLength(toSummary(many(count, message), { limitBytes: limit }))).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test.each(hostileNames)('%j means nothing but itself', (name) => {
    const benign = toMarkdown(aHostileDecision('name'));
    const summary = toMarkdown(aHostileDecision(name));
    const tags = (text: string): readonly string[] =>
      (text.match(/<\/?(?!code|br|!--)[a-z!][^>]*>/gi) ?? []).filter((tag) => !/^<\/?pre>$/.test(tag));
    expect(tags(summary)).toEqual(tags(benign));
    const cells = (text: string): readonly number[] =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(cells(summary)).toEqual(cells(benign));
    const prose = summary.replace(/`[^`\n]*`|<code>.*?<\/code>|<pre>.*?<\/pre>/gs, '');
    expect(prose).not.toMatch(/(?<!\w)@\w|#\d|(?<!\\)\]\(|:\/\/|\bwww\./);
    expect(summary).not.toMatch(/##\[|^\s*::/m);
    expect(summary.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

describe('toMarkdown', () => {
  test('is the summary without a limit', () => {
    const decision = many(3_000, 'y'.repeat(500));
    expect(toMarkdown(decision).match(/^\| high \|/gm)).toHaveLength(3_000);
    expect(toMarkdown(aDenial())).toBe(toSummary(aDenial(), { limitBytes }));
  });
});
