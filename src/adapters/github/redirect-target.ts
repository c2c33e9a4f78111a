import type { Answer } from '../../ports/github-api.ts';
import { errorCode } from '../error-code.ts';
import { untilAborted } from '../until-aborted.ts';
import { apiVersion, userAgentOf } from './asker.ts';
import type { Meter } from './chain.ts';
import type { ClientOptions } from './client.ts';
import { failureOf } from './failure-of.ts';
import { authorizationOf } from './first-request.ts';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The address to which the API sends a reader on. It is not asked here: whatever host it names must not receive the token. */
export async function redirectTarget(options: ClientOptions, count: Meter, path: string): Promise<Answer<string>> {
  const { apiUrl, transport, limits, token } = options;
  if (count.usage().calls >= limits.budget)
    return { state: 'limited', why: `Interlock's own limit of ${limits.budget} requests for one run is reached` };
  count.count();
  const url = `${apiUrl.replace(/\/+$/, '')}${path}`;
  const headers = { authorization: authorizationOf(token), 'user-agent': userAgentOf(options), 'x-github-api-version': apiVersion };
  const signal = AbortSignal.timeout(limits.deadline);
  try {
    const response = await untilAborted(transport(url, { method: 'GET', headers, body: undefined, signal }), signal);
    response.discard();
    count.note(response.headers);
    const location = response.headers.get('location');
    if (redirects.has(response.status) && location !== undefined && URL.canParse(location, url))
      return { state: 'value', value: new URL(location, url).href };
    return failureOf({ status: response.status, headers: Object.fromEntries(response.headers), data: undefined });
  } catch (error) {
    return { state: 'outage', why: `the connection to GitHub failed (${errorCode(error)})` };
  }
}
