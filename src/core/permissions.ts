/** A key of a workflow's `permissions:`; the dated table with its levels is in data/permission-keys.ts. */
export const tokenScopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'copilot-requests',
  'deployments',
  'discussions',
  'drives',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
  'vulnerability-alerts',
] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** What a fact needs of the job's token. */
export type TokenPermissions = Readonly<Partial<Record<TokenScope, 'read' | 'write'>>>;

/** The block to put into a workflow: the exact YAML of what is missing. */
export function permissionsYaml(permissions: TokenPermissions): string {
  const lines = Object.entries(permissions)
    .map(([scope, level]) => `  ${scope}: ${level}`)
    .toSorted();
  return ['permissions:', ...lines].join('\n');
}
