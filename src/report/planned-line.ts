import type { Plan } from '../core/plan.ts';
import type { Question } from '../core/question.ts';
import { isAboutGate } from './is-about-gate.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';

/** The first line of every run: stage, policy and what will be asked; the command line has no token to speak of. */
export function plannedLine({ stage, policy, run }: Question, why: string, { rules, facts, permissions }: Plan): string {
  const layers = policy.layers.map(({ source, digest }) => `${source} (${digest.slice(0, 19)})`).join(', ');
  const needed = Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
  const token = needed.length === 0 || run === undefined ? '' : `; token: ${needed.join(', ')}`;
  const judging = rules.filter(({ rule }) => !isAboutGate(rule.meta.id)).length;
  const counted = `${plural(judging, 'rule')} on ${plural(facts.length, 'fact')}`;
  return printable(`interlock: stage ${stage} (${why}); policy ${layers}; ${counted}: ${facts.join(', ')}${token}`);
}
