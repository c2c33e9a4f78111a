import type { RepositoryName } from '../../core/question.ts';
import type { Platform } from '../../ports/platform.ts';
import type { GitHubClient } from './client.ts';
import { textOf } from './json.ts';
import { allPages, type ListRequest } from './platform/all-pages.ts';
import { attestationLimits } from './platform/attestation-limits.ts';
import { attestations } from './platform/attestations.ts';
import { blob } from './platform/blob.ts';
import { change } from './platform/change.ts';
import { changedFiles } from './platform/changed-files.ts';
import { jobLog, sourceArchive } from './platform/downloads.ts';
import { filesOf } from './platform/files-of.ts';
import { withFullId } from './platform/full-id.ts';
import { originsOf } from './platform/origins.ts';
import { parseApproval } from './platform/parse-approval.ts';
import { parseBranchRule } from './platform/parse-branch-rule.ts';
import { parseEnvironment } from './platform/parse-environment.ts';
import { parseRefPattern } from './platform/parse-ref-pattern.ts';
import { run } from './platform/run.ts';
import { eachOf, shaped } from './platform/shaped.ts';
import type { Transport } from './transport.ts';

export interface PlatformPorts {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  /** For bundles that are stored on other hosts, which never see the token. */
  readonly transport: Transport;
  readonly apiUrl: string;
  readonly userAgent: string;
}

/** Items of one list; whoever has more is told so. */
const most = 3000;

/** What GitHub says of one repository through the one client; each method is one request where nothing is long. */
export function githubPlatform(ports: PlatformPorts): Platform {
  const { client, repository } = ports;
  const own = { owner: repository.owner, repo: repository.name };
  const list = async <T>(
    request: Omit<ListRequest, 'most' | 'url'> & { readonly path: string },
    parse: (item: unknown) => T | undefined,
  ) => {
    const { path, parameters, ...rest } = request;
    const items = await allPages(client, { ...rest, url: `/repos/{owner}/{repo}/${path}`, parameters: { ...own, ...parameters }, most });
    return shaped(items, request.what, (found) => eachOf(found, parse));
  };
  return {
    environments: () => list({ path: 'environments', parameters: {}, key: 'environments', what: 'the environments' }, parseEnvironment),
    refPatterns: (environment) => {
      const path = 'environments/{environment_name}/deployment-branch-policies';
      const what = `the branches and tags that may deploy to ${JSON.stringify(environment)}`;
      return list({ path, parameters: { environment_name: environment }, key: 'branch_policies', what }, parseRefPattern);
    },
    protectedBranches: () =>
      list({ path: 'branches', parameters: { protected: true }, key: undefined, what: 'the protected branches' }, nameOf),
    branchRules: async (branch) => {
      const what = `the rules of the branch ${JSON.stringify(branch)}`;
      const rules = await list({ path: 'rules/branches/{branch}', parameters: { branch }, key: undefined, what }, parseBranchRule);
      return rules.state === 'value' ? { state: 'value', value: { branch, rules: rules.value } } : rules;
    },
    run: (id, attempt) => run(client, { repository, id, attempt }),
    approvals: (runId) => {
      const path = 'actions/runs/{run_id}/approvals';
      return list({ path, parameters: { run_id: runId }, key: undefined, what: `the approvals of run ${runId}` }, parseApproval);
    },
    change: (commit, environment) => withFullId(commit, () => change(client, { repository, commit, environment })),
    changedFiles: (base, head) => withFullId(base, () => withFullId(head, () => changedFiles(client, { repository, base, head }))),
    filesOf: (commit) => withFullId(commit, () => filesOf(client, repository, commit)),
    sourceArchive: (commit, path) => withFullId(commit, () => sourceArchive(ports, commit, path)),
    jobLog: (job, path) => jobLog(ports, job, path),
    blob: (oid) => withFullId(oid, () => blob(client, repository, oid)),
    ...originsOf(client, repository),
    attestations: (request) => attestations(ports, request, attestationLimits),
  };
}

function nameOf(branch: unknown): string | undefined {
  return textOf(branch, 'name');
}
