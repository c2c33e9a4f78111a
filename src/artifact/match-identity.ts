import { matchesGlob } from '../core/glob.ts';
import { builtInRoots, type Identity } from '../core/policy.ts';
import { serverOfIssuer } from './actions-issuer.ts';
import type { SignerCertificate, Verified } from './model.ts';

/** A field in which a signer is not what was demanded. */
export interface Difference {
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
}

/** How an absent field is told. */
export const absent = 'absent';

/**
 * In what a signer differs from an approved identity; nothing = it is that one. Every comparison is of a whole value, and a field that the
 * certificate does not have equals nothing that is demanded.
 */
export function identityDifferences(
  identity: Identity,
  { signer, ...rooted }: Pick<Verified, 'signer' | 'root' | 'isOwnRoot'>,
): readonly Difference[] {
  switch (identity.kind) {
    case 'key':
      return keyDifferences(identity.key, signer);
    case 'san':
      if (signer.kind === 'key') return keyDifferences(undefined, signer);
      return [...rootDifferences(identity.root, rooted), ...sanDifferences(identity, signer.certificate)];
    case 'workflow':
      if (signer.kind === 'key') return keyDifferences(undefined, signer);
      return [...rootDifferences(identity.root, rooted), ...workflowDifferences(identity, signer.certificate)];
  }
}

/**
 * Whether the trust root that vouches for a certificate may do so: the one that is named, or where none is, one that comes with the program.
 * The authority of a root that a policy brings can issue a certificate in any name.
 */
export function rootDifferences(
  named: string | undefined,
  { root, isOwnRoot }: Pick<Verified, 'root' | 'isOwnRoot'>,
): readonly Difference[] {
  if (named !== undefined) return root === named ? [] : [{ field: 'trust root', expected: named, actual: root }];
  return isOwnRoot ? [{ field: 'trust root', expected: builtInRoots.join(' or '), actual: root }] : [];
}

/** Whether a signer is the named key; undefined demands a certificate. */
export function keyDifferences(key: string | undefined, signer: Verified['signer']): readonly Difference[] {
  const shown = (name: string | undefined): string => (name === undefined ? 'a certificate' : `the key ${name}`);
  const actual = signer.kind === 'key' ? signer.key : undefined;
  return key === actual ? [] : [{ field: 'signer', expected: shown(key), actual: shown(actual) }];
}

/** `issuer` undefined demands that the certificate names none. */
export function sanDifferences(
  { san, issuer }: { readonly san: string; readonly issuer: string | undefined },
  certificate: SignerCertificate,
): readonly Difference[] {
  return [
    ...exactly('identity', san, certificate.san),
    ...(issuer === undefined ? noIssuer(certificate) : exactly('issuer', issuer, certificate.issuer)),
  ];
}

function noIssuer({ issuer }: SignerCertificate): readonly Difference[] {
  return issuer === undefined ? [] : [{ field: 'issuer', expected: absent, actual: issuer }];
}

type WorkflowIdentity = Extract<Identity, { readonly kind: 'workflow' }>;

function workflowDifferences(identity: WorkflowIdentity, certificate: SignerCertificate): readonly Difference[] {
  const server = serverOfIssuer(identity.issuer);
  if (server === undefined)
    return [
      { field: 'issuer', expected: `${identity.issuer}, which is no issuer of GitHub Actions`, actual: certificate.issuer ?? absent },
    ];
  const { triggers, runner, sourceRepositoryId, sourceOwnerId, visibility, environment } = identity;
  return [
    ...exactly('issuer', identity.issuer, certificate.issuer),
    ...signerDifferences(identity, server, certificate),
    ...exactly('source repository', `${server}/${identity.sourceRepository}`, certificate.sourceRepositoryUri),
    ...(sourceRepositoryId === undefined
      ? []
      : exactly('source repository id', sourceRepositoryId, certificate.sourceRepositoryIdentifier)),
    ...(sourceOwnerId === undefined ? [] : exactly('source owner id', sourceOwnerId, certificate.sourceRepositoryOwnerIdentifier)),
    ...byPattern('source ref', identity.sourceRef, certificate.sourceRepositoryRef),
    ...(triggers === 'any' ? [] : oneOf('trigger', triggers, certificate.buildTrigger)),
    ...(runner === 'any' ? [] : exactly('runner', runner, certificate.runnerEnvironment)),
    ...(visibility === undefined ? [] : exactly('visibility', visibility, certificate.sourceRepositoryVisibility)),
    ...(environment === undefined ? [] : byPattern('environment', environment, certificate.deploymentEnvironment)),
  ];
}

/** Workflow, its ref and its commit. */
function signerDifferences(
  { workflow, workflowRef, workflowSha }: WorkflowIdentity,
  server: string,
  { buildSignerUri, buildSignerDigest }: SignerCertificate,
): readonly Difference[] {
  const ref = signerRef(buildSignerUri, `${server}/${workflow}`);
  return [
    ...(ref === undefined ? [{ field: 'workflow', expected: `${server}/${workflow}`, actual: buildSignerUri ?? absent }] : []),
    ...(ref === undefined || workflowRef === undefined ? [] : byPattern('workflow ref', workflowRef, ref)),
    ...(workflowSha === undefined ? [] : exactly('workflow commit', workflowSha, buildSignerDigest)),
  ];
}

/**
 * The ref in `https://SERVER/OWNER/NAME/PATH@REF`, where all before it is exactly this workflow. Files, branches and tags may have an `@` in
 * their names: the workflow is compared whole, and what follows must be a whole ref or commit.
 */
function signerRef(uri: string | undefined, workflow: string): string | undefined {
  const prefix = `${workflow}@`;
  if (uri === undefined || !uri.startsWith(prefix)) return undefined;
  const ref = uri.slice(prefix.length);
  return isRefOrCommit(ref) ? ref : undefined;
}

/** `refs/...` or 40 hex digits. */
export function isRefOrCommit(text: string): boolean {
  return /^refs\/(?:heads|tags|pull)\/\S+$/.test(text) || /^[0-9a-f]{40}$/.test(text);
}

export function exactly(field: string, expected: string, actual: string | undefined): readonly Difference[] {
  return actual === expected ? [] : [{ field, expected, actual: actual ?? absent }];
}

export function oneOf(field: string, expected: readonly string[], actual: string | undefined): readonly Difference[] {
  if (actual !== undefined && expected.includes(actual)) return [];
  return [{ field, expected: expected.join(' or '), actual: actual ?? absent }];
}

function byPattern(field: string, pattern: string, actual: string | undefined): readonly Difference[] {
  if (pattern === 'any' || (actual !== undefined && matchesGlob(pattern, actual))) return [];
  return [{ field, expected: pattern, actual: actual ?? absent }];
}
