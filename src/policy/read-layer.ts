import type { RuleCard } from '../core/rule.ts';
import { checkPolicyFile, type NamesAbove } from './check-policy-file.ts';
import type { Layer, LayerText } from './layer.ts';
import { invalidPolicy } from './problem.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { type PathStep, readPolicyText } from './read-policy-text.ts';
import { partialPolicySchema, policySchema } from './schema.ts';
import { toLayer } from './to-layer.ts';

/**
 * One layer's text as data.
 *
 * @throws InterlockError POLICY_INVALID with every problem of the file and its place.
 */
export function readLayer(text: LayerText, index: number, catalogue: readonly RuleCard[], above: NamesAbove): Layer {
  const document = readPolicyText(text.text, text.path);
  const { value: file, issues } = policySchema(catalogue).check(document.value);
  if (file !== undefined && issues.length === 0) {
    const problems = checkPolicyFile(file, document, catalogue, above);
    if (problems.length > 0) throw invalidPolicy(problems);
    return toLayer(file, text, document, index);
  }
  const failed = new Set(
    issues.flatMap((issue): readonly PathStep[] =>
      issue.code === 'unknown-keys' && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1),
    ),
  );
  const sound = partialPolicySchema(catalogue).check(without(document.value, failed));
  const checked = checkPolicyFile(sound.issues.length === 0 ? (sound.value ?? {}) : {}, document, catalogue, above);
  throw invalidPolicy([...problemsOfIssues(issues, document), ...checked]);
}

/** The sections that fit: they are judged further although others do not. */
function without(value: unknown, failed: ReadonlySet<PathStep>): unknown {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => !failed.has(key)));
}
