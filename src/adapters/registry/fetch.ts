import { closeSync, openSync, writeSync } from 'node:fs';
import type { Failure } from '../../ports/github-api.ts';
import { errorCode } from '../error-code.ts';
import { isLoopback } from '../github/is-loopback.ts';
import { readBody } from '../github/read-body.ts';
import type { Incoming, Transport } from '../github/transport.ts';
import { untilAborted } from '../until-aborted.ts';
import type { RegistryLimits } from './limits.ts';

/** What all requests about one image share. */
export interface Wire {
  readonly transport: Transport;
  readonly userAgent: string;
  readonly limits: RegistryLimits;
  /** As texts call it: `ghcr.io`. */
  readonly registry: string;
  /** Its API lies on this machine: plain http to this machine is allowed, and to no other. */
  readonly isLocal: boolean;
  /** Ends every wait. */
  readonly signal: AbortSignal;
  /** Counts bytes; false where the image's share is used up. */
  readonly take: (bytes: number) => boolean;
}

export interface Sent {
  readonly url: string;
  readonly accept: string;
  /** Sent to this address alone, never to where it redirects. */
  readonly authorization: string | undefined;
  /** Bytes of the answer. */
  readonly most: number;
  /** A form to send; undefined = a plain read. */
  readonly form?: string;
}

export interface Fetched {
  readonly state: 'fetched';
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A body that was written into a file. */
export interface Saved {
  readonly state: 'saved';
  /** Bytes. */
  readonly size: number;
}

/** What is done with the body of an answer. */
type Take<T> = (response: Incoming, most: number, wire: Wire) => Promise<T | Failure>;

/** One request to its whole answer, of whatever status. */
export function fetchWhole(sent: Sent, wire: Wire): Promise<Fetched | Failure> {
  return fetchInto(sent, wire, wholeOf);
}

/** The same, whose body is written into a new file at this path where the status is 200. */
export function fetchToFile(sent: Sent, path: string, wire: Wire): Promise<Fetched | Saved | Failure> {
  return fetchInto<Fetched | Saved>(sent, wire, (response, most) =>
    response.status === 200 ? savedAt(path, response, most, wire) : wholeOf(response, Math.min(most, wire.limits.manifest), wire),
  );
}

/** Redirects are followed for reads alone, and without the credentials. */
async function fetchInto<T extends { readonly state: string }>(sent: Sent, wire: Wire, take: Take<T>): Promise<T | Failure> {
  let [url, { authorization }]: [string, Pick<Sent, 'authorization'>] = [sent.url, sent];
  for (let hop = 0; hop <= wire.limits.redirects; hop += 1) {
    if (!isAllowed(url, wire)) return outage(wire, 'leads to an address that is not https');
    const answer = await once({ ...sent, url, authorization }, wire, take);
    if (!isMoved(answer)) return answer;
    if (answer.to === undefined || sent.form !== undefined) break;
    url = answer.to;
    authorization = undefined;
  }
  return outage(wire, 'redirects without an end that may be followed');
}

interface Moved {
  readonly state: 'moved';
  readonly to: string | undefined;
}

function isMoved(answer: { readonly state: string }): answer is Moved {
  return answer.state === 'moved';
}

async function once<T>({ url, accept, authorization, most, form }: Sent, wire: Wire, take: Take<T>): Promise<T | Failure | Moved> {
  const { transport, userAgent, signal } = wire;
  const headers = {
    'user-agent': userAgent,
    accept,
    ...(authorization === undefined ? {} : { authorization }),
    ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const method = form === undefined ? 'GET' : 'POST';
  try {
    signal.throwIfAborted();
    const response = await untilAborted(transport(url, { method, headers, body: form, signal }), signal);
    if (!redirects.has(response.status)) return await take(response, most, wire);
    response.discard();
    const location = response.headers.get('location');
    return { state: 'moved', to: location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined };
  } catch (error) {
    const late = `did not answer in time (within ${wire.limits.deadline / 1000} seconds)`;
    return outage(wire, signal.aborted ? late : `broke the connection, or could not be reached (${errorCode(error)})`);
  }
}

async function wholeOf(response: Incoming, most: number, wire: Wire): Promise<Fetched | Failure> {
  if (isTooLong(response, most)) return tooLarge(wire, most);
  const body = await untilAborted(readBody(response, most), wire.signal).catch((error: unknown) => {
    response.discard();
    throw error;
  });
  if (body === undefined) return tooLarge(wire, most);
  const { status, headers } = response;
  if (!wire.take(body.length)) return tooLarge(wire, wire.limits.total);
  return { state: 'fetched', status, headers, body: Buffer.from(body.buffer) };
}

/** By what it says of itself; then the connection is let go. */
function isTooLong(response: Incoming, most: number): boolean {
  const isOver = Number(response.headers.get('content-length') ?? 0) > most;
  if (isOver) response.discard();
  return isOver;
}

async function savedAt(path: string, response: Incoming, most: number, wire: Wire): Promise<Saved | Failure> {
  if (isTooLong(response, most)) return tooLarge(wire, most);
  let size = 0;
  const over = new Error('the body is over its limit');
  const file = openSync(path, 'wx', 0o600);
  const write = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > most || !wire.take(piece.length)) throw over;
    for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
  };
  try {
    await untilAborted(response.read(write), wire.signal);
    return { state: 'saved', size };
  } catch (error) {
    response.discard();
    if (error === over) return tooLarge(wire, most);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Over plain http everybody on the way could answer, so that is for this machine alone. */
function isAllowed(url: string, { isLocal }: Wire): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (isLocal && protocol === 'http:' && isLoopback(hostname));
}

function tooLarge(wire: Wire, most: number): Failure {
  return outage(wire, `sends more than the ${most} bytes that are read`);
}

export function outage({ registry }: Pick<Wire, 'registry'>, why: string): Failure {
  return { state: 'outage', why: `the registry ${registry} ${why}` };
}
