import type { EnvironmentRule, Exception, Identity, Policy, PolicyKey, PolicyTrustRoot } from '../core/policy.ts';
import { requirementText } from './requirement-text.ts';

/** What of the policy rules compare with what they find, for people: one group a noun, each with a line an entry. */
export function comparedValues({
  identities,
  keys,
  trustRoots,
  attestations,
  tokenClaims,
  knownCredentials,
  environments,
  exceptions,
}: Policy): readonly string[] {
  const approved = Object.entries(identities).map(([name, identity]) => [name, identityText(identity)] as const);
  const builtIn = 'a workflow of this repository, from its default branch or a protected tag, on a GitHub-hosted runner';
  return [
    ...group('identities', approved.length === 0 ? [['this-repository', `built in: ${builtIn}`]] : approved),
    ...groupOfAny(
      'keys',
      Object.entries(keys).map(([name, key]) => [name, keyText(key)]),
    ),
    ...groupOfAny(
      'trust roots',
      trustRoots.map((root) => [root.name, rootText(root)]),
    ),
    ...group(
      'attestations',
      Object.entries(attestations).map(([name, requirement]) => [name, requirementText(requirement)]),
    ),
    ...group('token claims', Object.entries(tokenClaims)),
    ...knownGroup(knownCredentials),
    ...group(
      'environments',
      environments.map((entry) => [entry.pattern, environmentText(entry)]),
    ),
    ...group(
      'exceptions',
      exceptions.map((entry) => [entry.id, exceptionText(entry)]),
    ),
  ];
}

function group(title: string, entries: readonly (readonly [string, string])[]): readonly string[] {
  if (entries.length === 0) return [`${title}: none`];
  const width = Math.max(...entries.map(([name]) => name.length));
  return [`${title}:`, ...entries.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)];
}

function knownGroup(files: Policy['knownCredentials']): readonly string[] {
  const entries = files.map(({ file, means }) => [file, means === 'ignore' ? 'ignore file' : 'baseline'] as const);
  return groupOfAny('known credentials', entries);
}

/** Nothing where there is none: few policies have such a section. */
function groupOfAny(title: string, entries: readonly (readonly [string, string])[]): readonly string[] {
  return entries.length === 0 ? [] : group(title, entries);
}

function keyText({ file, sha256, validFrom, validUntil, root }: PolicyKey): string {
  return [
    fileText(file, sha256),
    ...(validFrom === undefined ? [] : [`valid from ${validFrom}`]),
    ...(validUntil === undefined ? [] : [`valid until ${validUntil}`]),
    ...(root === undefined ? [] : [`time proven by ${root}`]),
  ].join('; ');
}

function rootText({ file, sha256, profile, logEntries, timestamps }: PolicyTrustRoot): string {
  return [
    fileText(file, sha256),
    `profile ${profile}`,
    ...(logEntries === undefined ? [] : [`entries of at least ${logEntries} logs`]),
    ...(timestamps === undefined ? [] : [`times of at least ${timestamps} authorities`]),
  ].join('; ');
}

function fileText(file: string, sha256: string): string {
  return `${file} with SHA-256 ${sha256}`;
}

function identityText(identity: Identity): string {
  switch (identity.kind) {
    case 'workflow': {
      const { workflow, workflowSha, workflowRef, sourceRepository, sourceRepositoryId, sourceRef, triggers, runner, issuer } = identity;
      const at = [workflowSha, workflowRef].filter((one) => one !== undefined).join(' and ');
      const source = sourceRepositoryId === undefined ? sourceRepository : `${sourceRepository} (number ${sourceRepositoryId})`;
      const events = triggers === 'any' ? 'any' : triggers.join(', ');
      const more = furtherText(identity);
      return `workflow ${workflow} at ${at}; source ${source} at ${sourceRef}; triggers ${events}; runner ${runner}; issuer ${issuer}${more}`;
    }
    case 'san':
      return `certificate of ${identity.san}; issuer ${identity.issuer}${rootPart(identity.root)}`;
    case 'key':
      return `key ${identity.key}`;
  }
}

function furtherText({ sourceOwnerId, visibility, environment, root }: Extract<Identity, { readonly kind: 'workflow' }>): string {
  const parts = [
    ...(sourceOwnerId === undefined ? [] : [`; owner number ${sourceOwnerId}`]),
    ...(visibility === undefined ? [] : [`; visibility ${visibility}`]),
    ...(environment === undefined ? [] : [`; environment ${environment}`]),
  ];
  return `${parts.join('')}${rootPart(root)}`;
}

function rootPart(root: string | undefined): string {
  return root === undefined ? '' : `; trust root ${root}`;
}

function environmentText(entry: EnvironmentRule): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['reviewers', entry.reviewers === undefined ? undefined : `at least ${entry.reviewers}`],
    ['self-review', entry.selfReview],
    ['refs', entry.refs?.join(', ')],
    ['artifacts', entry.artifacts],
    ['approval', entry.approval],
    ['admin-bypass', entry.adminBypass],
    ['window', entry.window],
  ];
  const said = parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
  return said.length === 0 ? 'no values of its own' : said.join('; ');
}

function exceptionText({ rule, where, expires, revoked, approvedBy, isFromOrganisation }: Exception): string {
  const place = Object.entries(where).map(([key, value]) => `${key} ${value}`);
  const what = isFromOrganisation ? 'covers what denies too' : 'covers only what warns';
  const terms = [
    ...(revoked === undefined ? [] : [`revoked on ${revoked.date} by ${revoked.by}`]),
    ...(expires === undefined ? [] : [`until ${expires}`]),
    `by ${approvedBy}`,
  ];
  return `${rule}, where ${place.join(', ')}; ${terms.join('; ')}; ${what}`;
}
