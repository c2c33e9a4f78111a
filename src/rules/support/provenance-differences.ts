import { serverOfIssuer } from '../../artifact/actions-issuer.ts';
import type { ClaimedSource, ProvenanceClaims } from '../../artifact/claims/model.ts';
import { isActionsBuildType } from '../../artifact/claims/read-provenance.ts';
import { absent, type Difference } from '../../artifact/match-identity.ts';
import type { SignerCertificate } from '../../artifact/model.ts';

/**
 * In what provenance claims something else than the certificate says of its signer: `expected` is the certificate's, `actual` what is claimed.
 * What is not claimed contradicts nothing; what is claimed and stands in no field of the certificate does.
 *
 * Where a reusable workflow signs, the builder is the called one, and source and workflow are the caller's.
 */
export function provenanceDifferences(claims: ProvenanceClaims, certificate: SignerCertificate): readonly Difference[] {
  const server = certificate.issuer === undefined ? undefined : serverOfIssuer(certificate.issuer);
  if (server === undefined) return [...foreignBuilder(claims, certificate), ...sourceDifferences(claims, certificate)];
  const { trigger, repositoryId, ownerId, runner } = claims;
  return [
    ...builderDifferences(claims, certificate),
    ...sourceDifferences(claims, certificate),
    ...workflowDifferences(claims, server, certificate),
    ...runDifferences(claims.invocation, certificate),
    ...claimed('trigger', trigger, certificate.buildTrigger),
    ...claimed('source repository id', repositoryId, certificate.sourceRepositoryIdentifier),
    ...claimed('owner id', ownerId, certificate.sourceRepositoryOwnerIdentifier),
    ...claimed('runner', runner, certificate.runnerEnvironment),
  ];
}

function claimed(field: string, claim: string | undefined, certified: string | undefined): readonly Difference[] {
  return claim === undefined || claim === certified ? [] : [{ field, expected: certified ?? absent, actual: claim }];
}

const runnerBuilder = /^https:\/\/github\.com\/actions\/runner(?:\/([a-z-]+))?$/;
const isRun = (text: string): boolean => /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(text);

/** Only the issuer of GitHub Actions can bear out that GitHub Actions built it. */
function foreignBuilder({ builder, buildType }: ProvenanceClaims, { san }: SignerCertificate): readonly Difference[] {
  const isActions = builder !== undefined && (runnerBuilder.test(builder) || builder.includes('/.github/workflows/') || isRun(builder));
  if (!isActions && !isActionsBuildType(buildType)) return [];
  return [{ field: 'builder', expected: san, actual: builder ?? `GitHub Actions (${buildType})` }];
}

/** The workflow that may sign for the builders that it calls. */
const delegator =
  /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\/\.github\/workflows\/delegator_(?:lowperms-)?generic_slsa3\.yml@refs\/tags\/v\d+\.\d+\.\d+$/;

function builderDifferences({ builder, buildType }: ProvenanceClaims, certificate: SignerCertificate): readonly Difference[] {
  if (builder === undefined) return [];
  const runner = runnerBuilder.exec(builder);
  if (runner !== null) return claimed('runner', runner[1], certificate.runnerEnvironment);
  if (isRun(builder)) return runDifferences(builder, certificate);
  const isDelegated =
    buildType === 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0' &&
    delegator.test(certificate.buildSignerUri ?? '');
  return isDelegated ? [] : claimed('builder', builder, certificate.buildSignerUri);
}

/** Of a build type of GitHub Actions every source is the one that was built; of another one, any of them. */
function sourceDifferences({ sources, buildType }: ProvenanceClaims, certificate: SignerCertificate): readonly Difference[] {
  // Other issuers may certify no source, and then there is nothing to compare with.
  if (certificate.sourceRepositoryUri === undefined && !isActionsBuildType(buildType)) return [];
  const compared = sources.map((source) => oneSourceDifferences(source, certificate));
  if (!isActionsBuildType(buildType) && compared.some((differences) => differences.length === 0)) return [];
  return compared.find((differences) => differences.length > 0) ?? [];
}

function oneSourceDifferences({ repository, ref, commit }: ClaimedSource, certificate: SignerCertificate): readonly Difference[] {
  const { sourceRepositoryUri, sourceRepositoryDigest } = certificate;
  // The platform tells no letter cases of a repository apart.
  if (repository.toLowerCase() !== sourceRepositoryUri?.toLowerCase()) return claimed('source repository', repository, sourceRepositoryUri);
  return [...refDifferences(ref, certificate), ...claimed('source commit', commit, sourceRepositoryDigest)];
}

/** A commit, a whole ref, or the name of a branch or tag. */
function refDifferences(
  ref: string | undefined,
  { sourceRepositoryRef, sourceRepositoryDigest }: SignerCertificate,
): readonly Difference[] {
  if (ref === undefined) return [];
  if (/^[0-9a-f]{40}$/.test(ref)) return claimed('source commit', ref, sourceRepositoryDigest);
  const isSame = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].some((one) => one === sourceRepositoryRef);
  return isSame ? [] : claimed('source ref', ref, sourceRepositoryRef);
}

/** The workflow that was started. One that a ruleset demands stands in another repository, and its path is then written with that. */
function workflowDifferences({ workflow }: ProvenanceClaims, server: string, { buildConfigUri }: SignerCertificate): readonly Difference[] {
  if (workflow === undefined) return [];
  const { repository, path, ref } = workflow;
  const forms = [...(repository === undefined ? [] : [`${repository}/${path}`]), `${server}/${path}`];
  const isSame = forms.some((form) =>
    ref === undefined ? buildConfigUri?.startsWith(`${form}@`) === true : buildConfigUri === `${form}@${ref}`,
  );
  return isSame ? [] : claimed('started workflow', `${forms[0]}${ref === undefined ? '' : `@${ref}`}`, buildConfigUri);
}

/** By its address, with or without the attempt, or as `RUN-ATTEMPT`; what another builder calls a run is its own affair. */
function runDifferences(invocation: string | undefined, { runInvocationUri }: SignerCertificate): readonly Difference[] {
  if (invocation === undefined) return [];
  const [, run, attempt] = /^(\d+)-(\d+)$/.exec(invocation) ?? [];
  const isSame =
    run === undefined
      ? !isRun(invocation) || invocation === runInvocationUri || runInvocationUri?.startsWith(`${invocation}/attempts/`) === true
      : runInvocationUri?.endsWith(`/actions/runs/${run}/attempts/${attempt}`) === true;
  return isSame ? [] : claimed('run', invocation, runInvocationUri);
}
