import { Octokit } from '@octokit/core';

/**
 * The version that every supported GitHub knows: Enterprise Server up to 3.19 refuses 2026-03-10, and nothing that is asked here differs.
 */
export const apiVersion = '2022-11-28';

/** Who asks. */
export interface Asker {
  readonly token: string;
  /** `interlock/1.2.3`. */
  readonly userAgent: string;
  /** ACTIONS_ORCHESTRATION_ID of the runner. */
  readonly orchestrationId: string | undefined;
}

/** What every Octokit of this program is made with; it says nothing of its own to the log. */
export function octokitOptions({ token, userAgent, orchestrationId }: Asker) {
  const orchestration =
    orchestrationId === undefined ? '' : ` actions_orchestration_id/${orchestrationId.replace(/[^\w.-]/g, '_').slice(0, 200)}`;
  return { auth: token, userAgent: `${userAgent}${orchestration}`, log: { debug: quiet, info: quiet, warn: quiet, error: quiet } };
}

/** An Octokit that asks once. */
export function plainOctokit(asker: Asker): Octokit {
  return pinned(new Octokit(octokitOptions(asker)));
}

/** The same client, whose requests name the version of the API. */
export function pinned<T extends Pick<Octokit, 'hook'>>(octokit: T): T {
  octokit.hook.before('request', (sent) => {
    sent.headers['x-github-api-version'] = apiVersion;
  });
  return octokit;
}

function quiet(): void {}
