import { serverOfIssuer } from '../../artifact/actions-issuer.ts';
import type { SignedSubject, Subject } from '../../artifact/model.ts';
import type { Fact } from '../../core/facts.ts';
import type { Identity, Policy } from '../../core/policy.ts';
import { builtInRoots } from '../../core/policy.ts';
import type { RepositoryIdentity } from '../../facts/fact-map.ts';
import { shellCommand } from './shell-command-text.ts';

/** Whose signature is demanded, in the terms of another tool. */
export interface DemandedSigner {
  /** Of the policy, undefined = the built-in `this-repository`. */
  readonly identity: Identity | undefined;
  readonly keys: Policy['keys'];
  readonly repository: Fact<RepositoryIdentity>;
  /** URI; undefined where any will do. */
  readonly predicateType?: string | undefined;
}

const publicServer = 'https://github.com';
const publicIssuer = 'https://token.actions.githubusercontent.com';

/**
 * The nearest check by `gh attestation verify` or `cosign`, by which a person can see with another program what was found here; undefined where
 * there is none: a bare digest, a package of a registry, an authority of one's own. It asks for less than the policy: neither tool compares
 * triggers, repository numbers or all of the other fields.
 */
export function equivalentCommand(signed: SignedSubject, demanded: DemandedSigner): string | undefined {
  const { identity } = demanded;
  if (identity !== undefined && identity.kind !== 'key' && !isBuiltIn(identity.root)) return undefined;
  switch (identity?.kind) {
    case undefined:
      return ownRepository(signed.subject, demanded);
    case 'workflow':
      return byWorkflow(signed.subject, identity, demanded);
    case 'san':
      return cosign(signed, ['--certificate-identity', identity.san, '--certificate-oidc-issuer', identity.issuer], demanded);
    case 'key': {
      const key = Object.hasOwn(demanded.keys, identity.key) ? demanded.keys[identity.key] : undefined;
      return key === undefined ? undefined : cosign(signed, ['--key', key.file], demanded);
    }
  }
}

function isBuiltIn(root: string | undefined): boolean {
  return root === undefined || builtInRoots.some((name) => name === root);
}

function ownRepository(subject: Subject, { repository, predicateType }: DemandedSigner): string | undefined {
  if (repository.state === 'unknown') return undefined;
  const { name, server } = repository.value;
  return gh(subject, [...hostOf(server), '--repo', name, '--deny-self-hosted-runners', ...typed('--predicate-type', predicateType)]);
}

function byWorkflow(
  subject: Subject,
  { issuer, workflow, workflowRef, workflowSha, sourceRepository, sourceRef, runner }: Extract<Identity, { readonly kind: 'workflow' }>,
  { predicateType }: DemandedSigner,
): string | undefined {
  const server = serverOfIssuer(issuer);
  if (server === undefined || isGlob(workflow)) return undefined;
  // An exact ref makes the name in the certificate exact; `gh` takes only one of the two.
  const isExact = workflowRef !== undefined && workflowRef !== 'any' && !isGlob(workflowRef);
  return gh(subject, [
    ...hostOf(server),
    '--repo',
    sourceRepository,
    ...(isExact ? ['--cert-identity', `${server}/${workflow}@${workflowRef}`] : ['--signer-workflow', workflow]),
    ...(issuer === publicIssuer ? [] : ['--cert-oidc-issuer', issuer]),
    ...(workflowSha === undefined ? [] : ['--signer-digest', workflowSha]),
    ...(sourceRef === 'any' || isGlob(sourceRef) ? [] : ['--source-ref', sourceRef]),
    ...(runner === 'github-hosted' ? ['--deny-self-hosted-runners'] : []),
    ...typed('--predicate-type', predicateType),
  ]);
}

function isGlob(text: string): boolean {
  return /[*?[\]{}!]/.test(text) || text === 'any';
}

function hostOf(server: string): readonly string[] {
  return server === publicServer ? [] : ['--hostname', server.replace(/^https?:\/\//, '')];
}

function typed(option: string, type: string | undefined): readonly string[] {
  return type === undefined ? [] : [option, type];
}

function gh({ name, kind }: Subject, options: readonly string[]): string | undefined {
  if (kind === 'digest' || kind === 'package') return undefined;
  return shellCommand(['gh', 'attestation', 'verify', kind === 'file' ? asPath(name) : name, ...options]);
}

/** cosign finds what belongs to an image by itself; for a file it needs the bundle. */
function cosign(
  { subject, verifications }: SignedSubject,
  signer: readonly string[],
  { predicateType }: DemandedSigner,
): string | undefined {
  const type = typed('--type', predicateType);
  const kind = predicateType === undefined ? 'verify' : 'verify-attestation';
  if (subject.kind === 'image') return shellCommand(['cosign', kind, ...signer, ...type, subject.name.replace(/^oci:\/\//, '')]);
  const bundle = verifications.find(({ source }) => /\.(?:json|sigstore)$/.test(source))?.source;
  if (subject.kind !== 'file' || bundle === undefined) return undefined;
  const isStatement = verifications.some((one) => one.state === 'verified' && one.predicateType !== undefined);
  const verb = isStatement || predicateType !== undefined ? 'verify-blob-attestation' : 'verify-blob';
  return shellCommand(['cosign', verb, '--bundle', asPath(bundle), ...signer, ...type, asPath(subject.name)]);
}

/** A file may be called like an option. */
function asPath(name: string): string {
  return name.startsWith('-') ? `./${name}` : name;
}
