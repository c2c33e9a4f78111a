import type { Failure } from '../../ports/github-api.ts';
import type { Fetched, Wire } from './fetch.ts';
import { outage } from './fetch.ts';

/** The class of an answer that is no success; what may be absent is decided by who asked. */
export function failureOfStatus({ status }: Fetched, what: string, wire: Wire): Failure {
  const { registry } = wire;
  if (status === 401 || status === 403)
    return {
      state: 'forbidden',
      why: `the registry ${registry} does not let this job read ${what} (${status})`,
      permissions: permissionsFor(wire),
    };
  if (status === 404) return { state: 'absent', why: `the registry ${registry} does not have ${what} (404)` };
  if (status === 429) return { state: 'limited', why: `the registry ${registry} limits the requests of this job (429)` };
  return outage(wire, `answered ${status} for ${what}`);
}

/** GitHub's own registry goes by the job's token. */
function permissionsFor({ registry }: Wire) {
  return registry === 'ghcr.io' ? ({ packages: 'read' } as const) : {};
}
