import type { SignerCertificate } from './model.ts';

/** Source of a build, as its certificate names it. */
export interface BuildSource {
  /** Web address of the platform without a slash at its end. */
  readonly server: string;
  readonly owner: string;
  readonly name: string;
  /** Number of the repository; undefined where the certificate is too old to have it. */
  readonly repositoryId: string | undefined;
  readonly commit: string;
  /** Whole: `refs/heads/...`. */
  readonly ref: string;
}

/** One attempt of the run that built. */
export interface BuildRunId {
  readonly id: string;
  readonly attempt: number;
}

/** `https://SERVER/OWNER/NAME` and nothing else: no user, no query, no dots that lead elsewhere. */
const repositoryUri =
  /^(https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?)\/([A-Za-z0-9_-][A-Za-z0-9_.-]{0,99})\/((?!\.{1,2}$)[A-Za-z0-9_.-]{1,100})$/;

/** Repository, commit and ref; undefined where the certificate does not name all of them in their whole form. */
export function buildSourceOf(certificate: SignerCertificate): BuildSource | undefined {
  const { sourceRepositoryUri, sourceRepositoryIdentifier, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = certificate;
  const [, server, owner, name] = repositoryUri.exec(sourceRepositoryUri ?? '') ?? [];
  if (server === undefined || owner === undefined || name === undefined) return undefined;
  if (commit === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined;
  if (ref === undefined || !/^refs\/(?:heads|tags|pull)\/\S+$/.test(ref)) return undefined;
  return { server, owner, name, repositoryId: sourceRepositoryIdentifier, commit, ref };
}

/** True for one commit at one ref of one repository. */
export function isSameSource(a: BuildSource, b: BuildSource): boolean {
  return a.repositoryId === b.repositoryId && a.commit === b.commit && a.ref === b.ref && repositoryOf(a) === repositoryOf(b);
}

function repositoryOf({ server, owner, name }: BuildSource): string {
  return `${server}/${owner}/${name}`;
}

/**
 * The attempt in `https://SERVER/OWNER/NAME/actions/runs/ID/attempts/N`, where all before it is exactly the source repository: a run of
 * another one says nothing of this build. Undefined for anything else.
 */
export function buildRunIdOf({ sourceRepositoryUri, runInvocationUri }: SignerCertificate): BuildRunId | undefined {
  const prefix = `${sourceRepositoryUri}/actions/runs/`;
  if (sourceRepositoryUri === undefined || runInvocationUri?.startsWith(prefix) !== true) return undefined;
  const [, id, attempt] = /^([1-9]\d{0,15})\/attempts\/([1-9]\d{0,3})$/.exec(runInvocationUri.slice(prefix.length)) ?? [];
  return id === undefined ? undefined : { id, attempt: Number(attempt) };
}
