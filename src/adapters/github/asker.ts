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

/** Who asks, as the header says it. */
export function userAgentOf({ userAgent, orchestrationId }: Asker): string {
  if (orchestrationId === undefined) return userAgent;
  return `${userAgent} actions_orchestration_id/${orchestrationId.replace(/[^\w.-]/g, '_').slice(0, 200)}`;
}
