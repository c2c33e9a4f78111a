import { digestAlgorithms, type Subject } from '../artifact/model.ts';
import type { AttestationEvidence, Decision } from '../core/decision.ts';
import type { RunApproval } from '../platform/model.ts';
import type { Facts } from './collect.ts';
import { factAt } from './define-fact.ts';

/** What the decision carries of the facts themselves, beside what the rules came to. */
export type Recorded = Pick<Decision, 'binding' | 'subjects' | 'approvals'>;

const commandLine = { value: false, reason: 'the command line never binds', remedy: 'run it as the Action' } as const;
const broken = {
  value: false,
  reason: 'what makes it binding could not be collected',
  remedy: 'report it with the decision file',
} as const;

/** @param evidenceOf what was found about an artifact. */
export function recordedOf(facts: Facts, evidenceOf: (subject: Subject) => readonly AttestationEvidence[]): Recorded {
  const subjects = factAt(facts, 'subjects');
  const approvals = factAt(facts, 'approvals');
  return {
    binding: bindingOf(facts),
    subjects: subjects?.state === 'known' ? subjects.value.items.map((subject) => subjectOf(subject, evidenceOf(subject))) : [],
    approvals: approvals?.state === 'known' ? approvals.value.items.map(approvalOf) : [],
  };
}

function bindingOf(facts: Facts): Decision['binding'] {
  const fact = factAt(facts, 'binding');
  if (fact === undefined) return commandLine;
  if (fact.state === 'unknown') return broken;
  const { value, reason, remedy } = fact.value;
  return { value, reason, remedy };
}

function subjectOf({ name, digests, stagedPath }: Subject, attestations: readonly AttestationEvidence[]): Decision['subjects'][number] {
  const algorithm = digestAlgorithms.find((one) => digests[one] !== undefined) ?? 'sha256';
  return { name, digest: `${algorithm}:${digests[algorithm] ?? ''}`, staged: stagedPath, attestations };
}

function approvalOf({ state, by, environments }: RunApproval): Decision['approvals'][number] {
  return { by: by?.login, isApp: by?.isApp ?? false, state, environments };
}
