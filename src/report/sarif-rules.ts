import type { Severity } from '../core/finding.ts';
import type { RuleMeta } from '../core/rule.ts';
import { authorMarkdown } from './author-markdown.ts';
import type { SarifLevel, SarifRule, SarifTaxonomy } from './sarif-model.ts';
import { sarifRelationships } from './sarif-taxonomies.ts';

/** GitHub keeps ten tags of a rule. */
const mostTags = 10;

/** The catalogue as rules of the tool, in its order. */
export function sarifRules(catalogue: readonly RuleMeta[], taxonomies: readonly SarifTaxonomy[]): readonly SarifRule[] {
  return catalogue.map((meta) => toRule(meta, taxonomies));
}

function toRule(meta: RuleMeta, taxonomies: readonly SarifTaxonomy[]): SarifRule {
  const { level, problem, score } = scales[meta.severity];
  const [family = ''] = meta.id.split('/');
  return {
    id: meta.id,
    name: nameOf(meta.id),
    shortDescription: { text: meta.title },
    fullDescription: { text: meta.rationale },
    help: {
      text: `${meta.rationale}\n\nHow to put it right: ${meta.remediation}`,
      markdown: authorMarkdown(`${meta.rationale}\n\n**How to put it right:** ${meta.remediation}`),
    },
    defaultConfiguration: { level },
    relationships: sarifRelationships(meta.controls, taxonomies),
    properties: {
      tags: ['security', family, ...new Set(meta.controls.map(({ framework, id }) => `${framework}/${id}`))].slice(0, mostTags),
      precision: meta.lifecycle === 'experimental' ? 'medium' : 'high',
      'problem.severity': problem,
      'security-severity': score,
    },
  };
}

/** `workflow/unpinned-action` as `WorkflowUnpinnedAction`. */
function nameOf(id: string): string {
  return id
    .split(/[/-]/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** `security-severity` within the bands of code scanning: critical from 9.0, high from 7.0, medium from 4.0, low above 0. */
const scales: Readonly<Record<Severity, { readonly level: SarifLevel; readonly problem: string; readonly score: string }>> = {
  critical: { level: 'error', problem: 'error', score: '9.5' },
  high: { level: 'error', problem: 'error', score: '8.0' },
  medium: { level: 'warning', problem: 'warning', score: '5.5' },
  low: { level: 'note', problem: 'recommendation', score: '2.5' },
  info: { level: 'note', problem: 'recommendation', score: '0.0' },
};
