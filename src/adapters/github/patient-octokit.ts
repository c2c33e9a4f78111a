import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { type Asker, apiVersion, userAgentOf } from './asker.ts';
import type { ChainLimits } from './chain.ts';

/** True where the question that this signal belongs to has time for a wait of so many milliseconds. */
export type HasTimeFor = (signal: AbortSignal, wait: number) => boolean;

/** An Octokit that asks again after failures that pass, and waits where GitHub limits the token. Loaded when it is needed: few runs do. */
export function patientOctokit(asker: Asker, limits: ChainLimits, hasTimeFor: HasTimeFor): Octokit {
  const isWorthWaiting = (
    seconds: number,
    { request }: { readonly request: { readonly signal?: unknown } },
    _octokit: unknown,
    retries: number,
  ) => retries < limits.retries && request.signal instanceof AbortSignal && hasTimeFor(request.signal, seconds * 1000);
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: asker.token,
    userAgent: userAgentOf(asker),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: {
      doNotRetry: [400, 401, 403, 404, 406, 409, 410, 415, 422, 429, 451],
      retries: limits.retries,
      retryAfterBaseValue: limits.retryBase,
    },
    throttle: { id: `interlock ${(clients += 1)}`, ...paceless, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
  });
  octokit.hook.before('request', (sent) => {
    sent.headers['x-github-api-version'] = apiVersion;
  });
  return octokit;
}

/** It says nothing of its own to the log. */
function quiet(): void {}

/** The throttling plugin shares its state between clients of one id, which would mix their tokens' limits. */
let clients = 0;

/**
 * The plugin's pace between requests is for thousands of calls: here the budget is small, only queries are posted, and each of its queues
 * waits for several timers before a request leaves. What it does about limits stays.
 */
const unpaced = { key: () => ({ schedule: async (_options: unknown, task: () => Promise<unknown>) => task() }) } as never;
const paceless = { global: unpaced, write: unpaced };
