import { randomBytes, randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { type Claims, claimsOf, type JobPlace, subjectOf } from './identity-claims.ts';
import type { RestAnswer } from './rest.ts';

/** What differs from the token that a healthy issuer would give. */
export interface TokenChanges {
  /** Further or other claims; undefined leaves one out. */
  claims?: Claims;
  /** In place of the audience that was asked for. */
  audience?: string;
  issuer?: string;
  /** `other-key` says that it is of the published one; `hs256` is signed with the published key as a shared secret. */
  signing?: 'other-key' | 'unknown-key' | 'none' | 'hs256' | 'ps256';
  /** Seconds from now; 300 where nothing is said. */
  expiresIn?: number;
  /** Seconds from now until it counts. */
  notBefore?: number;
}

/** The right of one job to tokens, as the runner hands it over. A test may change what it gets. */
export interface IdTokenGrant extends JobPlace {
  /** ACTIONS_ID_TOKEN_REQUEST_URL */
  readonly url: string;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN */
  readonly requestToken: string;
  changes: TokenChanges;
}

export interface IdentityIssuer {
  grant(serverUrl: string, place: JobPlace, changes: TokenChanges): IdTokenGrant;
  /** Undefined for what is not the issuer's. */
  answer(serverUrl: string, request: IdentityRequest): Promise<RestAnswer | undefined>;
  /** True for a request token of a grant. */
  knows(secret: string | undefined): boolean;
}

export interface IdentityRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  /** What came as bearer. */
  readonly secret: string | undefined;
}

interface Keys {
  readonly kid: string;
  readonly published: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey };
}

const issuerPath = '/_services/token';

/** Of all issuers of this process that have it: making one takes a good part of a second. */
let common: Promise<Keys> | undefined;

/** The issuer of identity tokens as an Enterprise Server has it, below its own address, with keys made when they are first needed. */
export function identityIssuer(hasCommonKey: boolean): IdentityIssuer {
  const grants: IdTokenGrant[] = [];
  let made: Promise<Keys> | undefined;
  const keys = (): Promise<Keys> => {
    if (hasCommonKey) return (common ??= newKeys());
    made ??= newKeys();
    return made;
  };
  return {
    grant: (serverUrl, place, changes) => {
      const plan = `${issuerPath.replace('token', 'pipelines')}/${place.run.id}/jobs/${grants.length + 1}/idtoken`;
      const grant = { ...place, url: `${serverUrl}${plan}?api-version=2.0`, requestToken: randomBytes(40).toString('hex'), changes };
      grants.push(grant);
      return grant;
    },
    knows: (secret) => grants.some(({ requestToken }) => requestToken === secret),
    answer: async (serverUrl, { path, query, secret }) => {
      const issuer = `${serverUrl}${issuerPath}`;
      if (path === `${issuerPath}/.well-known/openid-configuration`) return { status: 200, body: discovery(issuer) };
      if (path === `${issuerPath}/.well-known/jwks`) return { status: 200, body: await jwks(await keys()) };
      const grant = grants.find(({ url }) => new URL(url).pathname === path);
      if (grant === undefined) return path.startsWith('/_services/') ? { status: 404, body: { message: 'Not Found' } } : undefined;
      if (grant.requestToken !== secret) return { status: 401, body: { message: 'Unauthorized' } };
      const audience = query.get('audience') ?? `${serverUrl}/${grant.repository.owner}`;
      return { status: 200, body: { count: 1, value: await mint(grant, await keys(), { issuer, audience }) } };
    },
  };
}

async function newKeys(): Promise<Keys> {
  return { kid: randomUUID(), published: await generateKeyPair('RS256', { extractable: true }) };
}

/** Of nobody whom the issuer knows; made when it is needed, because that takes its time. */
async function otherKey(): Promise<CryptoKey> {
  return (await generateKeyPair('RS256')).privateKey;
}

function discovery(issuer: string) {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

async function jwks({ kid, published }: Keys) {
  const key = await exportJWK(published.publicKey);
  return { keys: [{ ...key, kid, use: 'sig', alg: 'RS256' }] };
}

async function mint(grant: IdTokenGrant, keys: Keys, asked: { readonly issuer: string; readonly audience: string }): Promise<string> {
  const { changes } = grant;
  const claims = { ...claimsOf(grant), ...changes.claims };
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    jti: randomUUID(),
    sub: subjectOf(grant, claims),
    ...claims,
    iss: changes.issuer ?? asked.issuer,
    aud: changes.audience ?? asked.audience,
    iat: now,
    nbf: changes.notBefore === undefined ? now - 600 : now + changes.notBefore,
    exp: now + (changes.expiresIn ?? 300),
  };
  return signed(payload, keys, changes.signing);
}

async function signed(payload: Readonly<Record<string, unknown>>, keys: Keys, signing: TokenChanges['signing']): Promise<string> {
  const { kid, published } = keys;
  const header = { typ: 'JWT', kid };
  const token = new SignJWT({ ...payload });
  switch (signing) {
    case 'none':
      return new UnsecuredJWT({ ...payload }).encode();
    case 'hs256': {
      const secret = new TextEncoder().encode(await exportSPKI(published.publicKey));
      return token.setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret);
    }
    case 'ps256': {
      const key = await crypto.subtle.importKey(
        'pkcs8',
        await crypto.subtle.exportKey('pkcs8', published.privateKey),
        { name: 'RSA-PSS', hash: 'SHA-256' },
        false,
        ['sign'],
      );
      return token.setProtectedHeader({ ...header, alg: 'PS256' }).sign(key);
    }
    case 'other-key':
      return token.setProtectedHeader({ ...header, alg: 'RS256' }).sign(await otherKey());
    case 'unknown-key':
      return token.setProtectedHeader({ ...header, kid: randomUUID(), alg: 'RS256' }).sign(await otherKey());
    case undefined:
      return token.setProtectedHeader({ ...header, alg: 'RS256' }).sign(published.privateKey);
  }
}
