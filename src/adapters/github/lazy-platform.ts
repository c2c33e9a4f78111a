import type { Administration, Platform } from '../../ports/platform.ts';
import type { AdministrationPorts } from './administration.ts';
import type { PlatformPorts } from './platform.ts';

/** The platform, whose code is loaded with the first question: a run that asks nothing pays nothing for it. */
export function lazyPlatform(ports: PlatformPorts): Platform {
  let loading: Promise<Platform> | undefined;
  const load = () => (loading ??= import('./platform.ts').then(({ githubPlatform }) => githubPlatform(ports)));
  return {
    environments: async () => (await load()).environments(),
    refPatterns: async (environment) => (await load()).refPatterns(environment),
    protectedBranches: async () => (await load()).protectedBranches(),
    branchRules: async (branch) => (await load()).branchRules(branch),
    tagRulesets: async () => (await load()).tagRulesets(),
    run: async (id, attempt) => (await load()).run(id, attempt),
    approvals: async (runId) => (await load()).approvals(runId),
    change: async (commit, environment) => (await load()).change(commit, environment),
    changedFiles: async (base, head) => (await load()).changedFiles(base, head),
    filesOf: async (commit) => (await load()).filesOf(commit),
    sourceArchive: async (commit, path) => (await load()).sourceArchive(commit, path),
    jobLog: async (job, path) => (await load()).jobLog(job, path),
    blob: async (oid) => (await load()).blob(oid),
    isAncestor: async (commit, tip, repository) => (await load()).isAncestor(commit, tip, repository),
    sourceRepository: async (repository, ref) => (await load()).sourceRepository(repository, ref),
    runAttempt: async (repository, id, attempt) => (await load()).runAttempt(repository, id, attempt),
    runJobs: async (repository, id, attempt) => (await load()).runJobs(repository, id, attempt),
    release: async (repository, tag) => (await load()).release(repository, tag),
    attestations: async (request) => (await load()).attestations(request),
  };
}

/** The same for a token with administration rights. */
export function lazyAdministration(ports: AdministrationPorts): Administration {
  let loading: Promise<Administration> | undefined;
  const load = () => (loading ??= import('./administration.ts').then(({ githubAdministration }) => githubAdministration(ports)));
  return {
    storedSecrets: async (environments) => (await load()).storedSecrets(environments),
    defaultToken: async () => (await load()).defaultToken(),
  };
}
