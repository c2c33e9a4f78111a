import type { PurposeKind } from '../data/deploying-commands.ts';

const kinds: ReadonlyMap<string, PurposeKind> = new Map(
  Object.entries({
    deploy: 'deploy',
    deployment: 'deploy',
    promote: 'deploy',
    publish: 'publish',
    release: 'publish',
    sign: 'sign',
  } as const),
);
/** Words beside which it is only talked about. */
const talk =
  /^(?:test|tests|testing|check|checks|dry|dryrun|validate|validation|verify|lint|notes?|draft|drafter|changelog|log|version|prepare|preview|plan|build|builder|status|comment|notify|wait|clean|cleanup|undeploy|results?|report|local|e2e|tag|branch|pr|name|info|metadata|assets|snapshot|candidate|mode|debug|gate|init|initiali[sz]e|setup|install|get|fetch|find|download|latest|manifest)$/;

/**
 * What a name of the repository's own choice (a target, a script, an action, a called workflow) says that it does:
 * `deploy-prod`, `npm-publish`, `release`. Undefined where it says that it only tests or prepares that.
 */
export function nameHint(name: string): PurposeKind | undefined {
  const tokens = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  if (tokens.some((token) => talk.test(token))) return undefined;
  for (const token of tokens) {
    const kind = kinds.get(token);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
