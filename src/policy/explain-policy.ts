import type { Policy } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import type { Stage } from '../core/stage.ts';
import { unjudgedNotice } from '../core/unjudged-keys.ts';
import { comparedValues } from './compared-values.ts';
import { type ResolvedRule, resolveRule } from './resolve-rule.ts';
import { type SettledRule, settleRule } from './settle-rule.ts';

const width = 'every stage'.length;

/** In the order in which a change meets them. */
const shownStages = ['merge', 'deploy', 'posture'] as const satisfies readonly Stage[];

/** The policy for people: its layers, what it compares with, then each rule with its level at the stages and what set it, then what was not granted. */
export function explainPolicy(policy: Policy, catalogue: readonly RuleCard[]): string {
  const layers = policy.layers.map(({ source, digest }, index) => `  ${index + 1}. ${source} (${digest})`);
  const rules = catalogue.flatMap((meta) => [meta.id, ...stageLines(policy, meta), ...optionLines(policy, meta)]);
  const notEnforced = unjudgedNotice(policy);
  return [
    'Layers, strongest first:',
    ...layers,
    ...(policy.isAbsent ? ['  There is no policy file: the preset applies.'] : []),
    ...section('Open to inputs and lower layers', policy.open),
    ...section('What rules compare with', comparedValues(policy)),
    '',
    'Rules, with their level where they are decided (of advice, where that is milder), and what set it:',
    ...rules.map((line) => `  ${line}`),
    ...section('Not enforced', notEnforced === undefined ? [] : [notEnforced]),
    ...section(
      'Not granted',
      policy.loosenings.map(({ what, wanted, allowed }) => `${what}: wanted ${wanted}; holds ${allowed}`),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** One line where all stages agree; a stage at which the rule is not decided has none. */
function stageLines(policy: Policy, meta: RuleCard): readonly string[] {
  const texts = new Map(shownStages.filter((stage) => meta.stages.includes(stage)).map((stage) => [stage, stageText(policy, meta, stage)]));
  const [first] = texts.values();
  if (first !== undefined && texts.size === shownStages.length && new Set(texts.values()).size === 1) return [line('every stage', first)];
  return [...texts].map(([stage, text]) => line(stage, text));
}

function line(stage: string, text: string): string {
  return `  ${stage.padEnd(width)}  ${text}`;
}

function stageText(policy: Policy, meta: RuleCard, stage: Stage): string {
  const settled = settleRule(policy, meta, stage);
  return `${levelText(resolveRule(policy, meta, stage)).padEnd(18)}  ${originText(policy, settled, meta)}`;
}

/** Both levels where findings that are advice have a milder one. */
function levelText({ enforcement, adviceEnforcement, denyFrom, onUnknown }: ResolvedRule): string {
  const from = enforcement === 'deny' && denyFrom !== undefined ? ` from ${denyFrom}` : '';
  const advice = adviceEnforcement === enforcement ? '' : `, advice ${adviceEnforcement}`;
  return `${enforcement}${from}${advice}${onUnknown === undefined ? '' : ', on-unknown warn'}`;
}

function originText(policy: Policy, { layer, pattern }: SettledRule, meta: RuleCard): string {
  const source = policy.layers[layer]?.source ?? 'the preset';
  return pattern === undefined || pattern === meta.id ? source : `${source}, by ${pattern}`;
}

/** Only the options that differ from the rule's own. */
function optionLines(policy: Policy, meta: RuleCard): readonly string[] {
  const [stage] = meta.stages;
  if (stage === undefined) return [];
  return Object.entries(settleRule(policy, meta, stage).options).flatMap(([name, value]) => {
    const text = JSON.stringify(value);
    return text === JSON.stringify(meta.options[name]?.default) ? [] : [`  option ${name}: ${text}`];
  });
}
