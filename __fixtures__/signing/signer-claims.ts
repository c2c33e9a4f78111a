import type { Extension } from './certificate.ts';
import { context, sequence, utf8String } from './der.ts';

/** What a job's identity token said when the certificate was issued. Every field is a good one where it is not given. */
export interface SignerClaims {
  /** `https://github.com` */
  readonly server?: string;
  readonly issuer?: string;
  /** File that signed: `owner/name/path`. Of a reusable workflow, the called one. */
  readonly workflow?: string;
  /** Ref of that file, and its commit. */
  readonly ref?: string;
  readonly sha?: string;
  /** `owner/name` from whose source it was built; the owner of the workflow where nothing is said. */
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly sourceRef?: string;
  readonly sourceSha?: string;
  /** File that was started, where it is not the one that signed: `owner/name/path`. */
  readonly caller?: string;
  readonly trigger?: string;
  readonly runner?: 'github-hosted' | 'self-hosted';
  readonly visibility?: 'public' | 'private' | 'internal';
  readonly run?: string;
  readonly attempt?: string;
  readonly environment?: string;
  readonly sub?: string;
  /** Whole, in place of the one that follows from the workflow. */
  readonly san?: string;
  /**
   * By the last number of 1.3.6.1.4.1.57264.1.N: another text, or null to leave it out. Where one from 8 on is another, the older one that
   * says the same is left out.
   */
  readonly extensions?: Readonly<Record<number, string | null>>;
}

const fulcio = '1.3.6.1.4.1.57264.1';

/** Extensions 1 to 24 as Fulcio writes them, and the subject alternative name. */
export function signerIdentity(claims: SignerClaims): readonly Extension[] {
  const older = Object.keys(claims.extensions ?? {}).flatMap((number) => (twins[number] === undefined ? [] : [twins[number]]));
  const all: Record<string, string | null | undefined> = { ...extensionTexts(claims) };
  for (const number of older) if (number !== undefined) all[number] = null;
  const texts: readonly (readonly [string, string | null | undefined])[] = Object.entries({ ...all, ...claims.extensions });
  const identity = texts.flatMap(([number, text]): readonly Extension[] => {
    if (typeof text !== 'string') return [];
    // The first six are older than the rule that a value is DER.
    return [{ oid: `${fulcio}.${number}`, value: Number(number) <= 6 ? Buffer.from(text, 'utf8') : utf8String(text) }];
  });
  return [{ oid: '2.5.29.17', isCritical: true, value: sequence(context(6, Buffer.from(signerSan(claims)), true)) }, ...identity];
}

/** The extension that says the same in the older form. */
const twins: Readonly<Record<string, number>> = { 12: 5, 13: 3, 14: 6, 20: 2 };

function signerUri({
  server = 'https://github.com',
  workflow = 'acme/app/.github/workflows/release.yml',
  ref = 'refs/heads/main',
}: SignerClaims) {
  return `${server}/${workflow}@${ref}`;
}

export function signerSan(claims: SignerClaims): string {
  return claims.san ?? signerUri(claims);
}

function extensionTexts(claims: SignerClaims): Readonly<Record<number, string | undefined>> {
  const { server = 'https://github.com', workflow = 'acme/app/.github/workflows/release.yml', ref = 'refs/heads/main' } = claims;
  const { issuer = 'https://token.actions.githubusercontent.com', sha = 'a'.repeat(40), trigger = 'push' } = claims;
  const { repository = workflow.split('/').slice(0, 2).join('/'), sourceRef = ref, sourceSha = sha } = claims;
  const owner = repository.split('/')[0] ?? '';
  const started = claims.caller === undefined ? signerUri(claims) : `${server}/${claims.caller}@${sourceRef}`;
  return {
    1: issuer,
    2: trigger,
    3: sourceSha,
    4: 'release',
    5: repository,
    6: sourceRef,
    8: issuer,
    9: signerUri(claims),
    10: sha,
    11: claims.runner ?? 'github-hosted',
    12: `${server}/${repository}`,
    13: sourceSha,
    14: sourceRef,
    15: claims.repositoryId ?? '77',
    16: `${server}/${owner}`,
    17: claims.ownerId ?? '7',
    18: started,
    19: sourceSha,
    20: trigger,
    21: `${server}/${repository}/actions/runs/${claims.run ?? '4711'}/attempts/${claims.attempt ?? '1'}`,
    22: claims.visibility ?? 'public',
    23: claims.environment,
    24: claims.sub ?? `repo:${repository}:ref:${sourceRef}`,
  };
}
