import type { RuleCard } from '../core/rule.ts';
import { checkPolicyFile, type NamesAbove } from './check-policy-file.ts';
import type { Layer, LayerText } from './layer.ts';
import { invalidPolicy } from './problem.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { readPolicyText } from './read-policy-text.ts';
import { policySchema } from './schema.ts';
import { toLayer } from './to-layer.ts';

/**
 * One layer's text as data.
 *
 * @throws InterlockError POLICY_INVALID with every problem of the file and its place.
 */
export function readLayer(text: LayerText, index: number, catalogue: readonly RuleCard[], above: NamesAbove): Layer {
  const document = readPolicyText(text.text, text.path);
  const schema = policySchema(catalogue);
  const parsed = schema.safeParse(document.value);
  if (parsed.success) {
    const problems = checkPolicyFile(parsed.data, document, catalogue, above);
    if (problems.length > 0) throw invalidPolicy(problems);
    return toLayer(parsed.data, text, document, index);
  }
  const { issues } = parsed.error;
  const failed = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1))),
  );
  const sound = schema.partial().safeParse(without(document.value, failed));
  const checked = checkPolicyFile(sound.success ? sound.data : {}, document, catalogue, above);
  throw invalidPolicy([...problemsOfIssues(issues, document), ...checked]);
}

/** The sections that fit: they are judged further although others do not. */
function without(value: unknown, failed: ReadonlySet<PropertyKey>): unknown {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !failed.has(key)));
}
