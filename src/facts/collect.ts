import { messageOfError } from '../core/errors.ts';
import { type Fact, unknown } from '../core/facts.ts';
import type { Question } from '../core/question.ts';
import type { FactDefinition, FactPorts } from './define-fact.ts';

export type Facts = ReadonlyMap<string, Fact<unknown>>;

/**
 * Makes the planned facts, each once and after those that it needs; those of scope `run` that are settled already are taken as they are.
 * A collector that throws gives an unknown fact with its reason; it never stops the others.
 */
export async function collectFacts(
  planned: readonly string[],
  collectors: readonly FactDefinition[],
  question: Question,
  ports: FactPorts,
  settled: Facts,
): Promise<Facts> {
  const facts = new Map<string, Fact<unknown>>();
  for (const key of planned) {
    const collector = collectors.find((candidate) => candidate.key === key);
    if (collector === undefined) continue;
    const kept = collector.scope === 'run' ? settled.get(key) : undefined;
    const given = Object.fromEntries([...collector.needs, ...collector.prefers].flatMap((need) => entryOf(facts, need)));
    facts.set(key, kept ?? (await collectOne(collector, question, given, ports)));
  }
  return facts;
}

function entryOf(facts: Facts, key: string): [string, Fact<unknown>][] {
  const fact = facts.get(key);
  return fact === undefined ? [] : [[key, fact]];
}

async function collectOne(
  collector: FactDefinition,
  question: Question,
  needed: Readonly<Record<string, Fact<unknown>>>,
  ports: FactPorts,
): Promise<Fact<unknown>> {
  try {
    return await collector.collect(question, needed, ports);
  } catch (error) {
    return unknown({
      cause: 'invalid',
      reason: `collecting '${collector.key}' failed: ${messageOfError(error)}`,
      remedy: 'report it with the decision file; until then this run cannot be judged',
    });
  }
}
