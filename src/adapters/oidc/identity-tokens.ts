import type { JSONWebKeySet } from 'jose';
import { issuerOfServer } from '../../artifact/actions-issuer.ts';
import { messageOfError } from '../../core/errors.ts';
import type { IdentityClaims } from '../../platform/model.ts';
import type { ClaimsAnswer, IdentityTokens, JobIdentity } from '../../ports/identity-tokens.ts';
import { fieldOf, listOf, textOf } from '../github/json.ts';
import type { Transport } from '../github/transport.ts';
import { getJson } from './get-json.ts';
import { isIssuer } from './is-issuer.ts';

export interface IdentityTokenOptions {
  /** ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN; undefined without `id-token: write`. */
  readonly requestUrl: string | undefined;
  readonly requestToken: string | undefined;
  /** GITHUB_SERVER_URL. */
  readonly server: string;
  readonly transport: Transport;
}

/**
 * The running job's identity token: asked for with 128 random bits as audience, so that no other token can be put in its place, and
 * verified with the keys of the platform's own issuer. An earlier step may have set the address that is asked, so nothing but the
 * signature and the claims is believed.
 */
export function identityTokens({ requestUrl, requestToken, server, transport }: IdentityTokenOptions): IdentityTokens {
  return {
    claims: async (job) => {
      if (requestUrl === undefined || requestToken === undefined) return { state: 'missing' };
      const audience = `interlock:${Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex')}`;
      const url = `${requestUrl}${requestUrl.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
      const asked = await getJson(transport, { url, authorization: `Bearer ${requestToken}`, name: 'the token service of the runner' });
      if (asked.state === 'failed') return { state: 'outage', why: asked.why };
      const token = textOf(asked.value, 'value');
      if (token === undefined) return { state: 'outage', why: 'the token service of the runner gave no token' };
      const issuer = issuerOfServer(server);
      const keys = await getJson(transport, { url: `${issuer}/.well-known/jwks`, authorization: undefined, name: 'the issuer of tokens' });
      if (keys.state === 'failed') return { state: 'outage', why: keys.why };
      return verify(token, { keys: keys.value, issuer, audience, job });
    },
  };
}

interface Expected {
  readonly keys: unknown;
  readonly issuer: string;
  readonly audience: string;
  readonly job: JobIdentity;
}

/** Seconds that the clocks of runner and platform may differ. */
const clockTolerance = 60;

async function verify(token: string, { keys, issuer, audience, job }: Expected): Promise<ClaimsAnswer> {
  const { createLocalJWKSet, jwtVerify } = await import('jose');
  const found = listOf(keys, 'keys');
  if (found === undefined) return { state: 'outage', why: 'the issuer of tokens gave no keys' };
  try {
    // The library checks each key before it uses it.
    const keySet = createLocalJWKSet({ keys: found } as JSONWebKeySet);
    const requiredClaims = ['exp', 'iat', 'iss', 'sub'];
    const { payload } = await jwtVerify(token, keySet, { algorithms: ['RS256'], audience, clockTolerance, requiredClaims });
    if (!isIssuer(payload.iss ?? '', issuer)) return { state: 'refused', why: `its issuer is not ${issuer}` };
    const claims = textsOf(payload);
    const stranger = differenceFrom(claims, job);
    return stranger === undefined ? { state: 'value', claims } : { state: 'refused', why: stranger };
  } catch (error) {
    return { state: 'refused', why: withoutToken(messageOfError(error), token) };
  }
}

function withoutToken(message: string, token: string): string {
  return message.replaceAll(token, '***');
}

/** Of the payload what is text; the platform writes all its own claims so. */
function textsOf(payload: object): IdentityClaims {
  return Object.fromEntries(Object.entries(payload).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The first claim by which the token is not the running job's own. The job's id is compared wherever the platform writes it. */
function differenceFrom(claims: IdentityClaims, job: JobIdentity): string | undefined {
  const wanted: readonly (readonly [string, string])[] = [
    ['repository', job.repository],
    ['run_id', job.runId],
    ['run_attempt', String(job.runAttempt)],
    ['sha', job.sha],
    ['job_workflow_ref', job.jobWorkflowRef],
  ];
  const different = wanted.find(([name, value]) => !isSameClaim(name, fieldOf(claims, name), value));
  if (different !== undefined) return `it is another job's: ${different[0]} is not that of this one`;
  const checkRun = claims['check_run_id'];
  if (checkRun === undefined || checkRun === job.checkRunId) return undefined;
  return job.checkRunId === undefined
    ? 'the runner does not say which job this is, so the token may be that of another one'
    : "it is another job's: check_run_id is not that of this one";
}

/** Names of repositories are compared without case. */
function isSameClaim(name: string, claim: unknown, value: string): boolean {
  if (typeof claim !== 'string' || value === '') return false;
  return name === 'repository' ? claim.toLowerCase() === value.toLowerCase() : claim === value;
}
