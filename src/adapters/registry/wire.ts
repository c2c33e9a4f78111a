import { isLoopback } from '../github/is-loopback.ts';
import type { Wire } from './fetch.ts';

/** Whether this host is this machine; undefined where it is no host. */
export function isLocalHost(host: string): boolean | undefined {
  return URL.canParse(`https://${host}/`) ? isLoopback(new URL(`https://${host}/`).hostname) : undefined;
}

/** What is done on a wire ends with its deadline, or with the signal of whoever asked for it. */
export async function withWire<T>(
  terms: Omit<Wire, 'signal' | 'take'>,
  outer: AbortSignal | undefined,
  act: (wire: Wire) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(new Error('late'));
  const timer = setTimeout(stop, terms.limits.deadline);
  if (outer?.aborted === true) stop();
  outer?.addEventListener('abort', stop, { once: true });
  let left = terms.limits.total;
  const take = (bytes: number) => (left -= bytes) >= 0;
  try {
    return await act({ ...terms, signal: controller.signal, take });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
    controller.abort(new Error('done'));
  }
}
