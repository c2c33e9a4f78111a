import type { Decision } from '../core/decision.ts';

/** How often the platform's API was asked, retries and pages too, and what that leaves of the limit; undefined where nothing was asked. */
export function requestsText({ telemetry: { api } }: Pick<Decision, 'telemetry'>): string | undefined {
  if (api.calls === 0) return undefined;
  return api.remaining === undefined
    ? `${api.calls} to the API`
    : `${api.calls} to the API; ${api.remaining} are left of the token's limit`;
}
