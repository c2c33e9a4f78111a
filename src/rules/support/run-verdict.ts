import { type BuildRunId, buildRunIdOf, buildSourceOf } from '../../artifact/build-origin.ts';
import type { SignerCertificate } from '../../artifact/model.ts';
import type { Unknown } from '../../core/facts.ts';
import type { BuildRun, FoundRun } from '../../facts/fact-map.ts';
import type { ApprovedBuild } from './approved-builds.ts';
import { insidersTriggers } from './this-repository.ts';

/** What the run attempt that signed comes to. */
export type RunVerdict =
  | { readonly kind: 'sound' }
  | { readonly kind: 'unknown'; readonly unknown: Unknown }
  /** The certificate names no attempt of a run of its own source repository. */
  | { readonly kind: 'unnamed'; readonly actual: string }
  /** The platform records the attempt otherwise than the certificate says. */
  | { readonly kind: 'contradicted'; readonly run: string; readonly field: string; readonly expected: string; readonly actual: string }
  | { readonly kind: 'refused-trigger'; readonly run: string; readonly trigger: string; readonly expected: string }
  | { readonly kind: 'unfinished'; readonly run: string; readonly status: string }
  | { readonly kind: 'failed'; readonly run: string; readonly conclusion: string }
  /** Of the very run that deploys. */
  | { readonly kind: 'job-failed'; readonly run: string; readonly job: string; readonly conclusion: string };

/** An identity that names a certificate alone may be of another service, whose certificates name no run of this platform. */
export function runVerdict({ certificate, identity }: ApprovedBuild, runs: readonly BuildRun[]): RunVerdict {
  const { runInvocationUri } = certificate;
  if (runInvocationUri === undefined) return identity?.kind === 'san' ? { kind: 'sound' } : { kind: 'unknown', unknown: noRun };
  const [source, id] = [buildSourceOf(certificate), buildRunIdOf(certificate)];
  if (source === undefined || id === undefined) return { kind: 'unnamed', actual: runInvocationUri };
  const isMeant = (one: BuildRun) =>
    isSameRun(one.run, id) && one.source.server === source.server && one.source.owner === source.owner && one.source.name === source.name;
  const found = runs.find(isMeant)?.found ?? notCollected;
  if (found.state === 'unknown') return { kind: 'unknown', unknown: found };
  return refusedTrigger(identity, found.value) ?? contradiction(certificate, found.value) ?? ending(found.value);
}

function isSameRun(a: BuildRunId, b: BuildRunId): boolean {
  return a.id === b.id && a.attempt === b.attempt;
}

function nameOf({ id, attempt }: BuildRunId): string {
  return `attempt ${attempt} of run ${id}`;
}

/** Of a pull request the certificate has the merge commit, and the platform records the head. */
function contradiction(certificate: SignerCertificate, run: FoundRun): RunVerdict | undefined {
  const { sourceRepositoryIdentifier, sourceRepositoryDigest, buildTrigger } = certificate;
  const compared: readonly (readonly [field: string, expected: string | undefined, actual: string])[] = [
    ['repository id', sourceRepositoryIdentifier, run.repositoryId],
    ['trigger', buildTrigger, run.event],
    ['commit', run.event.startsWith('pull_request') ? undefined : sourceRepositoryDigest, run.headSha],
    ['workflow', otherWorkflow(certificate, run.path), run.path],
  ];
  const different = compared.flatMap(([field, expected, actual]) =>
    expected === undefined || expected === actual ? [] : [{ kind: 'contradicted', run: nameOf(run), field, expected, actual } as const],
  );
  return different[0];
}

/**
 * The platform names the path within the repository, or with its own repository where a ruleset requires the workflow of another one. Undefined
 * where that is what the certificate says.
 */
function otherWorkflow({ sourceRepositoryUri, buildConfigUri }: SignerCertificate, recorded: string): string | undefined {
  const file = buildConfigUri?.split('@')[0];
  const own = `${sourceRepositoryUri}/`;
  if (file === undefined || file === `${own}${recorded}`) return undefined;
  return !file.startsWith(own) && file.endsWith(`/${recorded}`) ? undefined : file;
}

function refusedTrigger(identity: ApprovedBuild['identity'], run: FoundRun): RunVerdict | undefined {
  const triggers = identity === undefined ? insidersTriggers : identity.kind === 'workflow' ? identity.triggers : 'any';
  if (triggers === 'any' || triggers.some((trigger) => trigger === run.event)) return undefined;
  return { kind: 'refused-trigger', run: nameOf(run), trigger: run.event, expected: triggers.join(' or ') };
}

function ending(run: FoundRun): RunVerdict {
  const { status, conclusion, failedJobs } = run;
  if (failedJobs !== undefined) {
    const [failed] = failedJobs;
    return failed === undefined
      ? { kind: 'sound' }
      : { kind: 'job-failed', run: nameOf(run), job: failed.name, conclusion: failed.conclusion ?? 'no conclusion' };
  }
  if (status !== 'completed') return { kind: 'unfinished', run: nameOf(run), status };
  return conclusion === 'success' ? { kind: 'sound' } : { kind: 'failed', run: nameOf(run), conclusion: conclusion ?? 'no conclusion' };
}

const noRun: Unknown = {
  state: 'unknown',
  cause: 'unresolvable',
  reason: 'its certificate names no run, so that how its build ended cannot be asked',
  remedy: 'build and sign it anew: certificates of today name it',
};

/** The facts were made for every signature that may be approved; whatever is not among them was not asked about. */
const notCollected: Unknown = {
  state: 'unknown',
  cause: 'empty',
  reason: 'nothing was asked about the run that signed it',
  remedy: 'report it with the decision file',
};
