import type { TokenScope } from '../core/permissions.ts';

export interface PermissionKey {
  /** What GitHub accepts behind the key, beside `none`. */
  readonly levels: readonly ('read' | 'write')[];
  /** How much damage `write` does in the wrong hands. */
  readonly risk: 'high' | 'medium';
  /** What `write` (or `read`, where there is no `write`) allows, to end the sentence "with it a step can ...". */
  readonly allows: string;
}

const both = ['read', 'write'] as const;

/** The keys of `permissions:` as GitHub's own workflow schema lists them. */
export const permissionKeys = {
  asOf: '2026-09-01',
  source: 'actions/languageservices, workflow-parser/src/workflow-v1.0.json',
  keys: {
    actions: { levels: both, risk: 'high', allows: 'start and cancel runs, and delete caches, logs and artifacts' },
    'artifact-metadata': { levels: both, risk: 'medium', allows: 'record where artifacts are stored and deployed' },
    attestations: { levels: both, risk: 'high', allows: 'attest artifacts in the name of the repository' },
    checks: { levels: both, risk: 'medium', allows: 'create check runs, and turn a required one green' },
    'code-quality': { levels: both, risk: 'medium', allows: 'upload and dismiss code quality results' },
    contents: { levels: both, risk: 'high', allows: 'push commits and tags, and publish releases' },
    'copilot-requests': { levels: ['write'], risk: 'medium', allows: 'make requests to Copilot at the cost of the organisation' },
    deployments: { levels: both, risk: 'high', allows: 'create deployments and set their status' },
    discussions: { levels: both, risk: 'medium', allows: 'edit, close and delete discussions' },
    drives: { levels: both, risk: 'medium', allows: 'write to the drives of the repository' },
    'id-token': { levels: ['write'], risk: 'high', allows: 'ask for an identity token, and with it for cloud credentials and signatures' },
    issues: { levels: both, risk: 'medium', allows: 'edit, comment and close issues' },
    models: { levels: ['read'], risk: 'medium', allows: 'use the GitHub Models inference API' },
    packages: { levels: both, risk: 'high', allows: 'publish and replace packages and images' },
    pages: { levels: both, risk: 'medium', allows: 'publish the site of the repository' },
    'pull-requests': { levels: both, risk: 'medium', allows: 'edit, label and approve pull requests' },
    'repository-projects': { levels: both, risk: 'medium', allows: 'edit classic projects' },
    'security-events': { levels: both, risk: 'high', allows: 'upload code scanning results and dismiss alerts' },
    statuses: { levels: both, risk: 'medium', allows: 'set commit statuses, and turn a required one green' },
    'vulnerability-alerts': { levels: ['read'], risk: 'medium', allows: 'read Dependabot alerts' },
  },
} as const satisfies {
  readonly asOf: string;
  readonly source: string;
  readonly keys: Readonly<Record<TokenScope, PermissionKey>>;
};

const byName: ReadonlyMap<string, PermissionKey> = new Map(Object.entries(permissionKeys.keys));

/** The row of a key as it stands in a workflow; undefined for one that GitHub does not know. */
export function permissionKeyOf(scope: string): PermissionKey | undefined {
  return byName.get(scope);
}
