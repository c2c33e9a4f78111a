import type { RuleMeta } from '../core/rule.ts';
import { authorMarkdown } from './author-markdown.ts';
import type { SarifRule, SarifTaxonomy } from './sarif-model.ts';
import { sarifScales } from './sarif-scales.ts';
import { sarifRelationships } from './sarif-taxonomies.ts';

/** GitHub keeps ten tags of a rule. */
const mostTags = 10;

/** The catalogue as rules of the tool, in its order. */
export function sarifRules(catalogue: readonly RuleMeta[], taxonomies: readonly SarifTaxonomy[]): readonly SarifRule[] {
  return catalogue.map((meta) => toRule(meta, taxonomies));
}

function toRule(meta: RuleMeta, taxonomies: readonly SarifTaxonomy[]): SarifRule {
  const { level, problem, score } = sarifScales[meta.severity];
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
