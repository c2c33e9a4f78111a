import type { Identity } from '../core/policy.ts';
import { isWithinGlob } from '../core/within-glob.ts';

type WorkflowIdentity = Extract<Identity, { readonly kind: 'workflow' }>;

/** True where every signature that the first identity accepts, the second accepts too. */
export function isNarrowerIdentity(inner: Identity, outer: Identity): boolean {
  if (inner.kind === 'key') return outer.kind === 'key' && inner.key === outer.key;
  if (inner.kind === 'san') return outer.kind === 'san' && inner.san === outer.san && inner.issuer === outer.issuer;
  return outer.kind === 'workflow' && isNarrowerWorkflow(inner, outer);
}

function isNarrowerWorkflow(inner: WorkflowIdentity, outer: WorkflowIdentity): boolean {
  const isSame = inner.issuer === outer.issuer && inner.workflow === outer.workflow && inner.sourceRepository === outer.sourceRepository;
  return (
    isSame &&
    isKept(inner.workflowSha, outer.workflowSha) &&
    isKept(inner.sourceRepositoryId, outer.sourceRepositoryId) &&
    (outer.workflowRef === undefined || (inner.workflowRef !== undefined && isWithinGlob(inner.workflowRef, outer.workflowRef))) &&
    isWithinGlob(inner.sourceRef, outer.sourceRef) &&
    (outer.runner === 'any' || inner.runner === outer.runner) &&
    isWithinTriggers(inner.triggers, outer.triggers)
  );
}

function isKept(inner: string | undefined, outer: string | undefined): boolean {
  return outer === undefined || inner === outer;
}

function isWithinTriggers(inner: WorkflowIdentity['triggers'], outer: WorkflowIdentity['triggers']): boolean {
  return outer === 'any' || (inner !== 'any' && inner.every((trigger) => outer.includes(trigger)));
}
