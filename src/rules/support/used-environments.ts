import type { Location } from '../../core/location.ts';
import type { EnvironmentUse } from '../../facts/fact-map.ts';
import type { DeploymentEnvironment } from '../../platform/model.ts';

/** More jobs than these are not listed beside a finding. */
const maxRelated = 10;

/** An environment with all that uses it. */
export interface UsedEnvironment {
  /** As its first use writes it. */
  readonly name: string;
  readonly uses: readonly EnvironmentUse[];
}

/** The environments in use, each once: `Production` and `production` are one to the platform. */
export function usedEnvironments(uses: readonly EnvironmentUse[]): readonly UsedEnvironment[] {
  const first = uses.filter(({ environment }, index) => uses.findIndex((one) => isSameEnvironment(one.environment, environment)) === index);
  return first.map(({ environment: name }) => ({ name, uses: uses.filter(({ environment }) => isSameEnvironment(environment, name)) }));
}

export function isSameEnvironment(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Where a finding about the settings of an environment stands: no file holds them. */
export function settingsOf({ name, url }: DeploymentEnvironment): Location {
  return { object: 'environment', name, ...(url === undefined ? {} : { url }) };
}

/** The first line that names the environment; where no file does, the environment itself. */
export function placeOf({ name, uses }: UsedEnvironment): Location {
  return uses.find(({ location }) => location !== undefined)?.location ?? { object: 'environment', name };
}

/** The lines that name it. */
export function namedAt({ uses }: UsedEnvironment) {
  return uses
    .flatMap(({ job, location }) => (location === undefined ? [] : [{ location, message: `Job \`${job}\` uses it.` }]))
    .slice(0, maxRelated);
}
