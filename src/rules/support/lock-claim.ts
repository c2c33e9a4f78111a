import type { LockFile, Problem, SourceFile, Target } from '../../workflow/model.ts';

/** The one version of the format that is read. */
const version = 'v0.0.2';

/**
 * The lock file of the same root that names a commit for this `uses:`, in a lock without any problem. It is a claim by whoever wrote the
 * file: an attacker who may edit a workflow may edit it too.
 */
export function lockClaimFor(
  target: Target & { readonly kind: 'repository' },
  file: SourceFile,
  locks: readonly LockFile[],
  problems: readonly Problem[],
): LockFile | undefined {
  return locks.find(
    (lock) =>
      lock.file.root === file.root &&
      lock.version?.value === version &&
      !problems.some((problem) => problem.path === lock.file.path) &&
      isListed(lock, target, file),
  );
}

function isListed(lock: LockFile, target: Target & { readonly kind: 'repository' }, file: SourceFile): boolean {
  const repository = `${target.owner}/${target.name}`.toLowerCase();
  const wanted = [`${repository}@${target.ref}`, `${repository}/${target.path.toLowerCase()}@${target.ref}`];
  const isWanted = (ref: string) => wanted.includes(withLowerName(ref));
  const path = file.root === '' ? file.path : file.path.slice(file.root.length + 1);
  const isWorkflow = path.startsWith('.github/workflows/');
  const isUsed = !isWorkflow || lock.workflows.some((entry) => entry.path.value === path && entry.refs.some((ref) => isWanted(ref.value)));
  return isUsed && lock.dependencies.some((entry) => isWanted(entry.ref.value) && isCommit(entry.commit?.value ?? ''));
}

function isCommit(commit: string): boolean {
  return /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit);
}

/** Names of repositories are compared without case, refs with it. */
function withLowerName(ref: string): string {
  const at = ref.indexOf('@');
  return at < 0 ? ref : ref.slice(0, at).toLowerCase() + ref.slice(at);
}
