import { contextPath } from '../../workflow/context-path.ts';
import type { Expression } from '../../workflow/expression.ts';
import { expressionsIn } from '../../workflow/expressions-in.ts';
import type { Workflow } from '../../workflow/model.ts';
import { visitExpression } from '../../workflow/visit-expression.ts';

/** Names of the secrets that an expression takes, as written; the job's own token and computed names are left out. */
export function secretNamesOf(expression: Expression): readonly string[] {
  const names: string[] = [];
  visitExpression(expression, (node) => {
    if (node.kind !== 'property' && node.kind !== 'index') return;
    const path = contextPath(node);
    const name = path?.length === 2 && path[0] === 'secrets' ? path[1] : undefined;
    if (name !== undefined && name.toLowerCase() !== 'github_token') names.push(name);
  });
  return names;
}

/** The same for all of a workflow, each name once, sorted. */
export function secretNamesIn(workflow: Workflow): readonly string[] {
  return [...new Set(expressionsIn(workflow).flatMap(({ embedded }) => secretNamesOf(embedded.expression)))].toSorted();
}
