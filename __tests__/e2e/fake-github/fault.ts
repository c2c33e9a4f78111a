import type { RestAnswer } from './rest.ts';

/** What goes wrong with a request. Those that name the real answer work on it; the others replace it. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** Milliseconds before the real answer. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Accepts and never answers. */
  | { readonly kind: 'silence' }
  /** Ends the connection before any answer. */
  | { readonly kind: 'reset' }
  /** Ends the connection after half of the real answer. */
  | { readonly kind: 'close-mid-body' }
  /** Headers and some bytes, then one byte now and again, without end. */
  | { readonly kind: 'drip'; readonly ms: number }
  /** As many bytes as the client takes, without end. */
  | { readonly kind: 'endless-body' }
  /** The real answer with a `content-length` that says so many bytes more than come before the connection ends, or fewer. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  /** Half of the real answer, as a whole one. */
  | { readonly kind: 'broken-json' }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: number }
  /** The real answer with a `Link` to a next page at this address: on another host, on `itself` without end, or where nothing answers. */
  | { readonly kind: 'next-page'; readonly address: string }
  /** The real answer with this many items of its list, and a total count and links that speak of all of them. */
  | { readonly kind: 'cut'; readonly keep: number }
  /** The real answer, changed. */
  | { readonly kind: 'change'; readonly change: (body: unknown) => unknown };

export interface FaultOrder {
  readonly method?: 'GET' | 'POST';
  /** Without `/api/v3` or `/api` and without the query. */
  readonly path: string | RegExp;
  /** How often; always where nothing is said. */
  readonly times?: number;
  readonly fault: Fault;
}

/** 403 or 429 as GitHub answers to too many requests at once. */
export function secondaryLimit(retryAfter: number, status = 403): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return {
    kind: 'status',
    status,
    headers: { 'retry-after': String(retryAfter) },
    body: { message, documentation_url: 'https://docs.github.com/rest' },
  };
}

export interface Faults {
  add(order: FaultOrder): void;
  /** The first that fits, counted off. */
  readonly take: (method: string, path: string) => Fault | undefined;
  clear(): void;
}

export function faults(): Faults {
  const orders: { readonly order: FaultOrder; left: number }[] = [];
  return {
    add: (order) => orders.push({ order, left: order.times ?? Number.POSITIVE_INFINITY }),
    take: (method, path) => {
      const found = orders.find(({ order, left }) => left > 0 && (order.method ?? method) === method && matches(order.path, path));
      if (found !== undefined) found.left -= 1;
      return found?.order.fault;
    },
    clear: () => {
      orders.length = 0;
    },
  };
}

function matches(pattern: string | RegExp, path: string): boolean {
  return typeof pattern === 'string' ? pattern === path : pattern.test(path);
}

/** What a fault says in place of the real answer, or that one. */
export async function answerWith(fault: Fault | undefined, real: () => Promise<RestAnswer>): Promise<RestAnswer> {
  if (fault?.kind === 'status')
    return { status: fault.status, body: fault.body ?? { message: `Injected ${fault.status}` }, headers: fault.headers ?? {} };
  if (fault?.kind === 'redirect') return { status: fault.status ?? 302, body: undefined, headers: { location: fault.location } };
  return real();
}

/** The answer as the fault leaves it, for the faults that work on real answers. `address` is where it was asked. */
export function changedBy(fault: Fault | undefined, answer: RestAnswer, address: string): RestAnswer {
  if (fault?.kind === 'change') return { ...answer, body: fault.change(answer.body) };
  if (fault?.kind === 'cut') return { ...answer, body: cut(answer.body, fault.keep) };
  if (fault?.kind !== 'next-page') return answer;
  const next = fault.address === 'itself' ? address : fault.address;
  return { ...answer, headers: { ...answer.headers, link: `<${next}>; rel="next"` } };
}

/** Shortens the list that the answer is, or the first that it holds. */
function cut(body: unknown, keep: number): unknown {
  if (Array.isArray(body)) return body.slice(0, keep);
  const entries = Object.entries(Object(body));
  const list = entries.findIndex(([, value]) => Array.isArray(value));
  return Object.fromEntries(entries.map(([key, value], index) => [key, index === list ? cut(value, keep) : value]));
}
