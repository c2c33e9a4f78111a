import type { RepositoryName } from '../src/core/question.ts';
import type { Account, WorkflowRun } from '../src/platform/model.ts';
import type { Answer, Failure } from '../src/ports/github-api.ts';
import type { Administration, HistoryCommit, ListedEnvironment, Platform, SecretStore } from '../src/ports/platform.ts';

/** Whatever is asked and not given by the test. */
const unexpected: Failure = { state: 'outage', why: 'the test did not expect the question' };

export function value<T>(given: T): Answer<T> {
  return { state: 'value', value: given };
}

export function forbidden(why = 'the token may not ask this'): Failure {
  return { state: 'forbidden', why, permissions: {} };
}

export interface MemoryPlatform extends Platform {
  /** Every question that was asked, as `method(arguments)`. */
  readonly asked: readonly string[];
}

/** A platform that knows what a test says, and keeps what it was asked. */
export function aPlatform(given: Partial<Platform>): MemoryPlatform {
  const asked: string[] = [];
  const answer = <Args extends readonly Question[], T>(
    name: keyof Platform,
    method: ((...args: Args) => Promise<Answer<T>>) | undefined,
  ) => {
    return async (...args: Args): Promise<Answer<T>> => {
      asked.push(`${name}(${args.map(shown).join(', ')})`);
      return method === undefined ? unexpected : method(...args);
    };
  };
  return {
    asked,
    environments: answer('environments', given.environments),
    refPatterns: answer('refPatterns', given.refPatterns),
    protectedBranches: answer('protectedBranches', given.protectedBranches),
    branchRules: answer('branchRules', given.branchRules),
    tagRulesets: answer('tagRulesets', given.tagRulesets),
    run: answer('run', given.run),
    approvals: answer('approvals', given.approvals),
    change: answer('change', given.change),
    changedFiles: answer('changedFiles', given.changedFiles),
    filesOf: answer('filesOf', given.filesOf),
    sourceArchive: answer('sourceArchive', given.sourceArchive),
    jobLog: answer('jobLog', given.jobLog),
    blob: answer('blob', given.blob),
    isAncestor: answer('isAncestor', given.isAncestor),
    sourceRepository: answer('sourceRepository', given.sourceRepository),
    runAttempt: answer('runAttempt', given.runAttempt),
    runJobs: answer('runJobs', given.runJobs),
    release: answer('release', given.release),
    attestations: async (request) => {
      for (const digest of request.digests) asked.push(`attestations(${digest})`);
      return given.attestations === undefined ? request.digests.map(() => unexpected) : given.attestations(request);
    },
  };
}

/** What a question is about: a commit, a branch, an attempt, a repository. */
type Question = string | number | undefined | RepositoryName;

/** A repository as `owner/name`. */
function shown(argument: Question): string {
  return typeof argument === 'object' ? `${argument.owner}/${argument.name}` : String(argument ?? '');
}

export function anAdministration(given: Partial<Administration>): Administration {
  return { storedSecrets: async () => [aSecretStore(unexpected)], defaultToken: async () => unexpected, ...given };
}

/** The store of the repository's own secrets. */
export function aSecretStore(answer: SecretStore['answer'], changes: Partial<SecretStore> = {}): SecretStore {
  return { name: 'the secrets of the repository', right: 'secrets', answer, ...changes };
}

let lastId = 0;

/** An account with an id of its own. */
export function anAccount(login: string, changes: Partial<Account> = {}): Account {
  lastId += 1;
  return { login, id: lastId, isApp: false, ...changes };
}

/** An environment that nothing protects, but for what is said. */
export function aListedEnvironment(name: string, changes: Partial<ListedEnvironment> = {}): ListedEnvironment {
  return {
    name,
    url: undefined,
    reviewers: [],
    isSelfReviewPrevented: false,
    waitMinutes: 0,
    customRules: [],
    canAdminsBypass: undefined,
    refs: 'any',
    ...changes,
  };
}

/** The run of the fixture `aRun` as the platform records it. */
export function aWorkflowRun(changes: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id: '4711',
    attempt: 1,
    event: 'push',
    headSha: 'a'.repeat(40),
    headBranch: 'main',
    path: '.github/workflows/ci.yml',
    actor: anAccount('alice'),
    triggeringActor: anAccount('alice'),
    url: 'https://github.example/acme/app/actions/runs/4711',
    referencedWorkflows: [],
    earlierAttempts: [],
    ...changes,
  };
}

/** An unsigned commit by an account of its author's name, on top of the given ones. */
export function aHistoryCommit(oid: string, parents: readonly string[], changes: Partial<HistoryCommit> = {}): HistoryCommit {
  return { oid, parents, authors: [], committer: undefined, isSignatureVerified: false, ...changes };
}
