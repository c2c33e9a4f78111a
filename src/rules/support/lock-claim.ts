import type { LockFile, Problem, SourceFile, Target } from '../../workflow/model.ts';

/** The one version of the format that is read. */
const version = 'v0.0.2';

interface ReadLock {
  readonly root: string;
  /** Path of a workflow -> the refs that it uses, as in `keyOf`. */
  readonly workflows: ReadonlyMap<string, ReadonlySet<string>>;
  /** Refs whose commit is named in full. */
  readonly pinned: ReadonlySet<string>;
}

/**
 * What the lock files of each root say about `uses:`. It is a claim by whoever wrote the file: an attacker who may edit a workflow may edit
 * its lock too. A lock of another version, or with any problem, claims nothing.
 */
export class LockClaims {
  readonly #locks: readonly ReadLock[];

  constructor(locks: readonly LockFile[], problems: readonly Problem[]) {
    const broken = new Set(problems.map(({ path }) => path));
    this.#locks = locks.filter((lock) => lock.version?.value === version && !broken.has(lock.file.path)).map(read);
  }

  /** Whether a lock of the same root names a commit for this use. */
  covers(target: Target & { readonly kind: 'repository' }, file: SourceFile): boolean {
    const repository = `${target.owner}/${target.name}`;
    const keys = [keyOf(`${repository}@${target.ref}`), keyOf(`${repository}/${target.path}@${target.ref}`)];
    const path = file.root === '' ? file.path : file.path.slice(file.root.length + 1);
    const isWorkflow = path.startsWith('.github/workflows/');
    const isIn = (refs: ReadonlySet<string> | undefined) => keys.some((key) => refs?.has(key) === true);
    return this.#locks.some(
      ({ root, workflows, pinned }) => root === file.root && isIn(pinned) && (!isWorkflow || isIn(workflows.get(path))),
    );
  }
}

function read({ file, workflows, dependencies }: LockFile): ReadLock {
  return {
    root: file.root,
    workflows: new Map(workflows.map(({ path, refs }) => [path.value, new Set(refs.map((ref) => keyOf(ref.value)))])),
    pinned: new Set(dependencies.filter(({ commit }) => isCommit(commit?.value)).map(({ ref }) => keyOf(ref.value))),
  };
}

function isCommit(commit: string | undefined): boolean {
  return commit !== undefined && /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit);
}

/** Names of repositories are compared without case, refs with it. */
function keyOf(ref: string): string {
  const at = ref.indexOf('@');
  return at < 0 ? ref : ref.slice(0, at).toLowerCase() + ref.slice(at);
}
