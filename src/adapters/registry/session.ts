import type { ImageReference } from '../../artifact/oci/image-reference.ts';
import type { Failure } from '../../ports/github-api.ts';
import { type Challenge, readChallenge } from './challenge.ts';
import { basicAuthorization, type Credential, type CredentialSource } from './credentials.ts';
import { failureOfStatus } from './failure-of-status.ts';
import { type Fetched, fetchToFile, fetchWhole, type Saved, type Wire } from './fetch.ts';
import { fetchToken } from './token.ts';

/** A read of one repository. */
export interface Read {
  /** Relative to the repository's own address. */
  readonly path: string;
  readonly accept: string;
  /** Bytes of the answer. */
  readonly most: number;
}

/** One repository of a registry, opened by a first read of it. */
export interface Session {
  /** `https://ghcr.io/v2/acme/app/` */
  readonly base: string;
  readonly read: (read: Read) => Promise<Fetched | Failure>;
  /** Into a new file at this path, where the status is 200. */
  readonly save: (read: Read, path: string) => Promise<Fetched | Saved | Failure>;
}

/** A repository, and the host that is asked for it. */
export type Repository = Pick<ImageReference, 'host' | 'repository'>;

export interface Opened {
  readonly session: Session;
  /** The answer to the first read. */
  readonly first: Fetched;
}

type Way = { readonly authorization: string | undefined } | { readonly why: string } | Failure;

/**
 * Opens a repository: anonymously, and where that is refused (or finds nothing, which is how some hide what is private) with each credential
 * that is stored for exactly this host. What lets the first read in is used for all others.
 */
export async function openSession(image: Repository, first: Read, credentialsFor: CredentialSource, wire: Wire): Promise<Opened | Failure> {
  const base = `${wire.isLocal ? 'http' : 'https'}://${image.host}/v2/${image.repository}/`;
  const sentAs = (read: Read, as: string | undefined) => ({ ...read, url: new URL(read.path, base).href, authorization: as });
  const readWith = (as: string | undefined) => (read: Read) => fetchWhole(sentAs(read, as), wire);
  let answer = await readWith(undefined)(first);
  let authorization: string | undefined;
  if (answer.state !== 'fetched') return answer;
  const challenge = readChallenge(answer.headers.get('www-authenticate'));
  const refusals: string[] = [];
  if (challenge !== undefined && answer.status === 401) {
    for (const credential of [undefined, ...(await credentialsFor(image.host))]) {
      const way = await wayIn(challenge, credential, image, wire);
      if ('state' in way) return way;
      if ('why' in way) {
        refusals.push(way.why);
        continue;
      }
      const next = await readWith(way.authorization)(first);
      if (next.state !== 'fetched') return next;
      [answer, authorization] = [next, way.authorization];
      if (![401, 403, 404].includes(next.status)) break;
    }
  }
  if (answer.status === 401 || answer.status === 403) return forbidden(answer, refusals, wire);
  const save = (read: Read, path: string) => fetchToFile(sentAs(read, authorization), path, wire);
  return { first: answer, session: { base, read: readWith(authorization), save } };
}

/** The header that says who asks; why there is none; or the failure of the sign-in. */
async function wayIn(challenge: Challenge, credential: Credential | undefined, { host, repository }: Repository, wire: Wire): Promise<Way> {
  if (challenge.scheme === 'basic') {
    if (credential === undefined) return { why: `the registry ${wire.registry} lets nobody in without a password` };
    if (credential.kind === 'identity-token')
      return { why: `the registry ${wire.registry} takes a password, and a refresh token is stored` };
    return { authorization: basicAuthorization(credential) };
  }
  const token = await fetchToken({ host, repository, challenge, credential }, wire);
  if (token.state === 'outage') return { state: 'outage', why: token.why };
  return token.state === 'refused' ? { why: token.why } : { authorization: token.authorization };
}

function forbidden(answer: Fetched, refusals: readonly string[], wire: Wire): Failure {
  const failure = failureOfStatus(answer, 'the image', wire);
  const last = refusals.at(-1);
  return last === undefined ? failure : { ...failure, why: `${failure.why}; ${last}` };
}
