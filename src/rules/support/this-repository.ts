import { issuerOfServer } from '../../artifact/actions-issuer.ts';
import { absent, type Difference, exactly, isRefOrCommit, oneOf, rootDifferences } from '../../artifact/match-identity.ts';
import type { SignerCertificate, Verified } from '../../artifact/model.ts';
import type { Fact, Many } from '../../core/facts.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import type { TagRuleset } from '../../platform/model.ts';
import { isProtectedTag } from '../../platform/protected-tag.ts';

/** Events that only those who may write to the repository can bring about; an outsider's pull request, comment or fork starts none of them. */
export const insidersTriggers = [
  'push',
  'release',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
  'deployment',
] as const;

/** In what a signer is no build of this repository; `isUndecided` where only the unknown tag rulesets could tell. */
export interface OwnBuild {
  readonly differences: readonly Difference[];
  readonly isUndecided: boolean;
}

/**
 * The identity that applies where the policy names none: a workflow of this repository, by its number, from its default branch or a tag that
 * rulesets protect, on a trigger of insiders and a runner of GitHub's.
 */
export function ownBuild(
  { signer, ...rooted }: Pick<Verified, 'signer' | 'root' | 'isOwnRoot'>,
  repository: RepositoryIdentity,
  tags: Fact<Many<TagRuleset>>,
): OwnBuild {
  if (signer.kind === 'key')
    return { differences: [{ field: 'signer', expected: 'a certificate', actual: `the key ${signer.key}` }], isUndecided: false };
  const { certificate } = signer;
  const source = sourceRef(certificate, repository, tags);
  const differences = [
    ...rootDifferences(undefined, rooted),
    ...exactly('issuer', issuerOfServer(repository.server), certificate.issuer),
    ...exactly('source repository id', repository.id, certificate.sourceRepositoryIdentifier),
    ...ownWorkflow(certificate, repository),
    ...(source === 'undecided' ? [] : source),
    ...oneOf('trigger', insidersTriggers, certificate.buildTrigger),
    ...exactly('runner', 'github-hosted', certificate.runnerEnvironment),
  ];
  return { differences, isUndecided: source === 'undecided' && differences.length === 0 };
}

/** The name is compared without case, as the platform does; all of the address up to the file must be this repository's. */
function ownWorkflow({ buildSignerUri }: SignerCertificate, { server, name }: RepositoryIdentity): readonly Difference[] {
  const prefix = `${server}/${name}/.github/workflows/`;
  const isOwn = buildSignerUri?.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
  const [, ref] = (isOwn && /^[^/@]+\.ya?ml@(.+)$/.exec(buildSignerUri.slice(prefix.length))) || [];
  if (ref !== undefined && isRefOrCommit(ref)) return [];
  return [{ field: 'workflow', expected: `${prefix}...`, actual: buildSignerUri ?? absent }];
}

function sourceRef(
  { sourceRepositoryRef: ref }: SignerCertificate,
  { defaultBranch }: RepositoryIdentity,
  tags: Fact<Many<TagRuleset>>,
): readonly Difference[] | 'undecided' {
  if (ref === `refs/heads/${defaultBranch}`) return [];
  const isTag = ref?.startsWith('refs/tags/') === true;
  if (isTag && tags.state === 'known' && isProtectedTag(tags.value.items, ref)) return [];
  if (isTag && (tags.state === 'unknown' || tags.value.gaps.length > 0)) return 'undecided';
  const expected = `refs/heads/${defaultBranch}, or a tag that a ruleset lets nobody create and move`;
  return [{ field: 'source ref', expected, actual: ref ?? absent }];
}
