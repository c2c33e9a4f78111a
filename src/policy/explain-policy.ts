import type { Policy } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import type { Stage } from '../core/stage.ts';
import { type SettledRule, settleRule } from './settle-rule.ts';
import { unjudgedNotice } from './unjudged-keys.ts';

const width = 22;

/** In the order in which a change meets them. */
const shownStages = ['merge', 'deploy', 'posture'] as const satisfies readonly Stage[];

/** The policy for people: its layers, then each rule with its level at every stage and what set it, then what was not granted. */
export function explainPolicy(policy: Policy, catalogue: readonly RuleCard[]): string {
  const layers = policy.layers.map(({ source, digest }, index) => `  ${index + 1}. ${source} (${digest})`);
  const rules = catalogue.flatMap((meta) => [
    meta.id,
    ...shownStages.map((stage) => stageLine(policy, meta, stage)),
    ...optionLines(policy, meta),
  ]);
  const notEnforced = unjudgedNotice(policy);
  return [
    'Layers, strongest first:',
    ...layers,
    ...(policy.isAbsent ? ['  There is no policy file: the preset applies.'] : []),
    ...section('Open to inputs and lower layers', policy.open),
    '',
    'Rules:',
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

function stageLine(policy: Policy, meta: RuleCard, stage: Stage): string {
  const name = `  ${stage}`.padEnd(width - 12);
  if (!meta.stages.includes(stage)) return `${name}  ${'-'.padEnd(18)}  not decided at this stage`;
  const settled = settleRule(policy, meta, stage);
  return `${name}  ${levelText(settled).padEnd(18)}  ${originText(policy, settled, meta)}`;
}

function levelText({ enforcement, denyFrom, onUnknown }: SettledRule): string {
  const from = enforcement === 'deny' && denyFrom !== undefined ? ` from ${denyFrom}` : '';
  return `${enforcement}${from}${onUnknown === undefined ? '' : ', on-unknown warn'}`;
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
