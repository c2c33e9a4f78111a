import type { Decision } from '../core/decision.ts';
import { denyingRules } from './denying-rules.ts';
import { messageOf } from './message-of.ts';
import { printable } from './printable.ts';

/** The outputs of the Action that the decision holds; paths are the caller's. Each is one line, but for the lists of artifacts. */
export function outputsOf(decision: Decision): Readonly<Record<string, string>> {
  const { byFinding, byUnknown, byError } = denyingRules(decision);
  const denying = decision.verdict === 'deny' ? new Set([...byFinding, ...byUnknown, ...byError]) : new Set<string>();
  return {
    verdict: decision.verdict,
    enforced: String(decision.enforced),
    'exit-reason': decision.exitReason,
    message: messageOf(decision),
    stage: decision.stage,
    'why-stage': printable(decision.whyStage),
    binding: String(decision.binding.value),
    'denied-rules': [...denying].map(printable).join(','),
    'denied-count': String(decision.counts.denied),
    'warned-count': String(decision.counts.warned),
    'unknown-count': String(decision.counts.unknown),
    'artifact-digests': decision.subjects.map(({ name, digest }) => `${digest}  ${printable(name)}`).join('\n'),
    'staged-artifacts': decision.subjects.flatMap(({ staged }) => (staged === undefined ? [] : [printable(staged)])).join('\n'),
  };
}
