import type { DefaultToken } from '../../../platform/model.ts';
import { fieldOf } from '../json.ts';

/** `GET /repos/{owner}/{repo}/actions/permissions/workflow`. */
export function parseDefaultToken(value: unknown): DefaultToken | undefined {
  const level = fieldOf(value, 'default_workflow_permissions');
  const canApprovePullRequests = fieldOf(value, 'can_approve_pull_request_reviews');
  if ((level !== 'read' && level !== 'write') || typeof canApprovePullRequests !== 'boolean') return undefined;
  return { canWrite: level === 'write', canApprovePullRequests };
}
