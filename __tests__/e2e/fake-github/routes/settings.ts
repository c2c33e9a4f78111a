import { roleOf } from '../repository.ts';
import { notFound, type RestRoute } from '../rest.ts';
import { apiOf, below } from './below.ts';
import { userShape } from './shapes.ts';

/** Settings: what Actions may, the subject of identity tokens, custom properties, and what a person may. */
export const settingRoutes: readonly RestRoute[] = [
  below('/actions/permissions/workflow', { scope: 'administration' }, ({ repository }) => {
    const { permissions, canApprovePullRequests } = repository.settings.defaultToken;
    return {
      status: 200,
      body: { default_workflow_permissions: permissions, can_approve_pull_request_reviews: canApprovePullRequests },
    };
  }),
  below('/actions/permissions', { scope: 'administration' }, (request) => {
    const { allowed, isShaPinningRequired } = request.repository.settings.actions;
    const selected = allowed === 'selected' ? { selected_actions_url: apiOf(request, '/actions/permissions/selected-actions') } : {};
    return { status: 200, body: { enabled: true, allowed_actions: allowed, sha_pinning_required: isShaPinningRequired, ...selected } };
  }),
  below('/actions/oidc/customization/sub', { scope: 'actions' }, ({ repository }) => {
    const { subjectClaims, isSubjectImmutable } = repository.settings;
    const keys = subjectClaims === undefined ? {} : { include_claim_keys: subjectClaims };
    return { status: 200, body: { use_default: subjectClaims === undefined, ...keys, use_immutable_subject: isSubjectImmutable } };
  }),
  below('/properties/values', { scope: 'metadata' }, ({ repository }) => ({
    status: 200,
    body: [...repository.properties].map(([name, value]) => ({ property_name: name, value })),
  })),
  below('/collaborators/{username}/permission', { scope: 'metadata' }, (request) => {
    const { repository, parameters } = request;
    const login = parameters['username']?.toLowerCase();
    const account = [...repository.collaborators.keys()].find((one) => one.login.toLowerCase() === login);
    if (account === undefined) return notFound('rest/collaborators/collaborators#get-repository-permissions-for-a-user');
    const role = roleOf(repository, account);
    // The old word knows three levels; the role says the rest.
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
    return { status: 200, body: { permission, role_name: role, user: { ...userShape(request, account), role_name: role } } };
  }),
];
