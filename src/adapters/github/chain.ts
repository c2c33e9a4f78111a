import type { ApiUsage, Failure } from '../../ports/github-api.ts';
import { errorCode } from '../error-code.ts';
import { systemClock } from '../system-clock.ts';
import { fieldOf } from './json.ts';
import { readBody } from './read-body.ts';
import type { Incoming, Outgoing, Transport } from './transport.ts';

/** The part of `fetch` that Octokit uses. */
export type Fetch = (url: string, init: Partial<Outgoing>) => Promise<WholeAnswer>;

/** An answer with its whole body, in the form that Octokit reads. */
export interface WholeAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** How long and how much one question to GitHub may take, its retries, redirects and waits included. */
export interface ChainLimits {
  /** Milliseconds for everything. */
  readonly deadline: number;
  /** Requests after the first. */
  readonly retries: number;
  /** Milliseconds before the first retry; the n-th waits n² times as long. */
  readonly retryBase: number;
  /** Bytes of one answer, after decompression. */
  readonly answerBytes: number;
  /** Requests of the whole run. */
  readonly budget: number;
}

export const chainLimits: ChainLimits = { deadline: 20_000, retries: 2, retryBase: 1000, answerBytes: 32 * 1024 * 1024, budget: 500 };

/** Ends a chain at once. Its name keeps the client's plugins from asking again. */
export class ChainStop extends Error {
  override readonly name = 'AbortError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.why);
    this.failure = failure;
  }
}

/** Counts every request, and keeps the lowest of what the last answer of each limit said to be left. */
export interface Meter {
  count(): void;
  note(headers: ReadonlyMap<string, string>): void;
  usage(): ApiUsage;
  /** What the platform's clock said in its first answer, ISO 8601, UTC. */
  firstDate(): string | undefined;
}

export function meter(): Meter {
  let calls = 0;
  let date: string | undefined;
  const remaining = new Map<string, number>();
  return {
    count: () => {
      calls += 1;
    },
    note: (headers) => {
      const left = headers.get('x-ratelimit-remaining') ?? '';
      date ??= dateOf(headers.get('date'));
      if (/^\d{1,9}$/.test(left)) remaining.set((headers.get('x-ratelimit-resource') ?? 'core').slice(0, 40), Number(left));
    },
    usage: () => ({ calls, remaining: remaining.size === 0 ? undefined : Math.min(...remaining.values()) }),
    firstDate: () => date,
  };
}

/** An HTTP date; anything else is none. */
function dateOf(text: string | undefined): string | undefined {
  const time = text === undefined || !text.endsWith(' GMT') ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export interface Chain {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** True where a retry after this many milliseconds still fits. */
  hasTimeFor(wait: number): boolean;
  /** The work, or a ChainStop when the deadline comes first. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Lets go of the timer and of whatever still runs. */
  end(): void;
}

export interface ChainPorts {
  readonly transport: Transport;
  readonly meter: Meter;
  readonly limits: ChainLimits;
  /** Origins that the token may be sent to. */
  readonly origins: ReadonlySet<string>;
}

/**
 * One question to GitHub with all that belongs to it under one deadline. The body is read here, to its end and within the limit, because a
 * client that reads it later would wait for ever on a server that drips, and take half an answer for a whole one. `outer` ends it sooner.
 */
export function startChain(ports: ChainPorts, outer?: AbortSignal): Chain {
  const { limits } = ports;
  const controller = new AbortController();
  const stop = () =>
    controller.abort(new ChainStop({ state: 'outage', why: 'GitHub did not answer before the time for all questions ran out' }));
  const start = systemClock.elapsed();
  const timer = setTimeout(() => controller.abort(lateStop(limits)), limits.deadline);
  const stopped = new Promise<never>((_, reject) =>
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true }),
  );
  stopped.catch(() => undefined);
  if (outer?.aborted === true) stop();
  else outer?.addEventListener('abort', stop, { once: true });
  const within = <T>(work: Promise<T>): Promise<T> => {
    work.catch(() => undefined);
    return Promise.race([work, stopped]);
  };
  const hasTimeFor = (wait: number) => systemClock.elapsed() - start + wait < limits.deadline;
  let attempts = 0;
  const fetch: Fetch = async (url, init) => {
    attempts += 1;
    if (attempts > limits.retries + 1)
      throw new ChainStop({ state: 'outage', why: `GitHub gave no usable answer in ${limits.retries + 1} attempts` });
    const hasAnother = () => attempts <= limits.retries && hasTimeFor(attempts ** 2 * limits.retryBase);
    return attempt(url, init, { ...ports, signal: controller.signal, within, hasAnother });
  };
  const end = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
    controller.abort(lateStop(limits));
  };
  return { fetch, signal: controller.signal, hasTimeFor, within, end };
}

function lateStop({ deadline }: ChainLimits): ChainStop {
  return new ChainStop({ state: 'outage', why: `GitHub did not answer within ${deadline / 1000} seconds` });
}

interface Attempt extends ChainPorts {
  readonly signal: AbortSignal;
  readonly within: Chain['within'];
  readonly hasAnother: () => boolean;
}

async function attempt(url: string, init: Partial<Outgoing>, context: Attempt): Promise<WholeAnswer> {
  try {
    const response = await followWithin(url, init, context);
    const body = await bodyOf(response, context);
    if (response.status >= 500 && !context.hasAnother())
      throw new ChainStop({ state: 'outage', why: `GitHub answered ${response.status}` });
    return rebuilt(response, body, url);
  } catch (error) {
    if (context.signal.aborted) throw context.signal.reason;
    if (error instanceof ChainStop || context.hasAnother()) throw error;
    throw new ChainStop({ state: 'outage', why: `the connection to GitHub failed (${reasonOf(error)})` });
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const redirectLimit = 3;

/** Redirects are followed for reads and to the API's own origin only: whoever answers elsewhere must not receive the token. */
async function followWithin(url: string, init: Partial<Outgoing>, context: Attempt): Promise<Incoming> {
  let target = url;
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    if (!context.origins.has(new URL(target).origin)) {
      throw new ChainStop({
        state: 'outage',
        why: `GitHub leads to ${JSON.stringify(new URL(target).host)}, which is not the API's host and is not given the token`,
      });
    }
    const response = await send(target, init, context);
    if (!redirects.has(response.status)) return response;
    response.discard();
    const location = response.headers.get('location');
    if (location === undefined || !URL.canParse(location, target) || init.method !== 'GET') break;
    target = new URL(location, target).href;
  }
  throw new ChainStop({ state: 'outage', why: 'GitHub redirects the request without an end that may be followed' });
}

async function send(url: string, init: Partial<Outgoing>, { transport, meter, limits, signal, within }: Attempt): Promise<Incoming> {
  if (signal.aborted) throw signal.reason;
  if (meter.usage().calls >= limits.budget) {
    throw new ChainStop({ state: 'limited', why: `Interlock's own limit of ${limits.budget} requests for one run is reached` });
  }
  meter.count();
  const response = await within(transport(url, { method: init.method ?? 'GET', headers: init.headers ?? {}, body: init.body, signal }));
  meter.note(response.headers);
  return response;
}

async function bodyOf(response: Incoming, { limits, within }: Attempt): Promise<Uint8Array<ArrayBuffer>> {
  const body = await within(readBody(response, limits.answerBytes)).catch((error: unknown) => {
    response.discard();
    throw error;
  });
  if (body !== undefined) return body;
  throw new ChainStop({ state: 'outage', why: `the answer of GitHub is over the limit of ${limits.answerBytes} bytes` });
}

/** The answer with its whole body; its address is kept, because pages are told apart by it. */
function rebuilt({ status, headers }: Incoming, body: Uint8Array<ArrayBuffer>, url: string): WholeAnswer {
  return { status, url, headers, text: async () => Buffer.from(body.buffer).toString('utf8'), arrayBuffer: async () => body.buffer };
}

/** The client names a network error in its cause. */
function reasonOf(error: unknown): string {
  const own = errorCode(error);
  return own === 'unknown' ? errorCode(fieldOf(error, 'cause')) : own;
}
