import { describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { aRule } from '../../__fixtures__/rule.ts';
import { known } from '../../src/core/facts.ts';
import type { TokenPermissions } from '../../src/core/permissions.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import type { FactDefinition } from '../../src/facts/define-fact.ts';
import { planRules, type ResolvedRule } from '../../src/facts/plan.ts';
import { noWorld } from '../../src/facts/world.ts';

const on: ResolvedRule = { enforcement: 'deny', adviceEnforcement: 'deny', denyFrom: undefined, onUnknown: undefined, options: {} };

function aFact(key: string, needs: readonly string[], permissions: TokenPermissions): FactDefinition {
  const collect: FactDefinition['collect'] = async (_question, facts) => known({ key, sees: Object.keys(facts) }, 'test');
  return { key, needs, prefers: [], scope: 'tree', permissions, tier: 1, collect };
}

describe('planRules', () => {
  test('orders facts after their needs, and knows the permissions', () => {
    const facts = [
      aFact('a', ['b', 'c'], { contents: 'read' }),
      aFact('b', ['c'], { actions: 'read' }),
      aFact('c', [], { contents: 'write' }),
      aFact('d', [], { checks: 'read' }),
    ];
    const plan = planRules([aRule([], {}, ['a', 'outcomes'])], facts, () => on, []);
    expect(plan.facts).toEqual(['c', 'b', 'a']);
    expect(plan.permissions).toEqual({ actions: 'read', contents: 'write' });
  });

  test('collects what is preferred first, and asks no permission for it', () => {
    const facts = [
      { ...aFact('a', [], { contents: 'read' }), prefers: ['b'] },
      aFact('b', ['c'], { 'id-token': 'write' }),
      aFact('c', [], {}),
    ];
    const plan = planRules([aRule([], {}, ['a'])], facts, () => on, []);
    expect(plan.facts).toEqual(['c', 'b', 'a']);
    expect(plan.permissions).toEqual({ contents: 'read' });
  });

  test('leaves out rules that are off, with their facts', () => {
    const plan = planRules([aRule([], { id: 'a/off' }, ['a'])], [aFact('a', [], {})], () => ({ ...on, enforcement: 'off' }), []);
    expect(plan).toMatchObject({ rules: [], left: ['a/off'], facts: [] });
  });

  test('refuses circles and facts that nobody collects', () => {
    expect(() => planRules([aRule([], {}, ['a'])], [aFact('a', ['b'], {}), aFact('b', ['a'], {})], () => on, [])).toThrow(/a -> b|b -> a/);
    expect(() => planRules([aRule([], {}, ['gone'])], [], () => on, [])).toThrow(/no collector makes the fact 'gone'/);
  });
});

describe('collectFacts', () => {
  const ports = { world: noWorld, tree: memoryTree({}), roots: [''], rootGaps: [] };

  test('hands over exactly the needed facts', async () => {
    const facts = await collectFacts(['a', 'b'], [aFact('b', ['a'], {}), aFact('a', [], {})], aQuestion({}), ports, new Map());
    expect(facts.get('b')).toMatchObject({ value: { sees: ['a'] } });
    expect(facts.get('a')).toMatchObject({ value: { sees: [] } });
  });

  test('takes a settled fact of the run as it is, and makes those of the tree anew', async () => {
    const settled = new Map([
      ['a', known('kept', 'test')],
      ['b', known('old', 'test')],
    ]);
    const facts = await collectFacts(
      ['a', 'b'],
      [{ ...aFact('a', [], {}), scope: 'run' }, aFact('b', [], {})],
      aQuestion({}),
      ports,
      settled,
    );
    expect(facts.get('a')).toMatchObject({ value: 'kept' });
    expect(facts.get('b')).toMatchObject({ value: { key: 'b' } });
  });

  test('a collector that throws gives an unknown fact and stops nobody', async () => {
    const broken: FactDefinition = { ...aFact('a', [], {}), collect: () => Promise.reject(new Error('oops')) };
    const facts = await collectFacts(['a', 'b', 'gone'], [broken, aFact('b', [], {})], aQuestion({}), ports, new Map());
    expect(facts.get('a')).toMatchObject({ state: 'unknown', reason: "collecting 'a' failed: oops" });
    expect(facts.get('b')).toMatchObject({ state: 'known' });
    expect(facts.has('gone')).toBe(false);
  });
});
