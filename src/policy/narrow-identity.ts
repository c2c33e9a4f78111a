import { builtInRoots, type Identity } from '../core/policy.ts';
import { isWithinGlob } from '../core/within-glob.ts';

type WorkflowIdentity = Extract<Identity, { readonly kind: 'workflow' }>;

/** True where every signature that the first identity accepts, the second accepts too. */
export function isNarrowerIdentity(inner: Identity, outer: Identity): boolean {
  if (inner.kind === 'key') return outer.kind === 'key' && inner.key === outer.key;
  if (outer.kind === 'key' || !isNarrowerRoot(inner.root, outer.root)) return false;
  if (inner.kind === 'san') return outer.kind === 'san' && inner.san === outer.san && inner.issuer === outer.issuer;
  return outer.kind === 'workflow' && isNarrowerWorkflow(inner, outer);
}

/** To name a root of one's own is no narrowing: without one, only the built-in ones may vouch. */
function isNarrowerRoot(inner: string | undefined, outer: string | undefined): boolean {
  return inner === outer || (outer === undefined && builtInRoots.some((name) => name === inner));
}

function isNarrowerWorkflow(inner: WorkflowIdentity, outer: WorkflowIdentity): boolean {
  const isSame = inner.issuer === outer.issuer && inner.workflow === outer.workflow && inner.sourceRepository === outer.sourceRepository;
  return (
    isSame &&
    isKept(inner.workflowSha, outer.workflowSha) &&
    isKept(inner.sourceRepositoryId, outer.sourceRepositoryId) &&
    isKept(inner.sourceOwnerId, outer.sourceOwnerId) &&
    isKept(inner.visibility, outer.visibility) &&
    (outer.environment === undefined || (inner.environment !== undefined && isWithinGlob(inner.environment, outer.environment))) &&
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
