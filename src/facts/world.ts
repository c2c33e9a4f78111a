import type { Artifacts, Verifier } from '../ports/artifacts.ts';
import type { Credentials } from '../ports/credentials.ts';
import type { IdentityTokens } from '../ports/identity-tokens.ts';
import type { Packages } from '../ports/packages.ts';
import type { Administration, Platform } from '../ports/platform.ts';
import type { PolicyFiles } from '../ports/policy-files.ts';
import type { Registries } from '../ports/registry.ts';

/** What lies outside the judged tree; undefined where this run asks nothing of it. */
export interface World {
  readonly platform: Platform | undefined;
  /** Behind a token of its own, where one was given and may be used. */
  readonly administration: Administration | undefined;
  readonly identityTokens: IdentityTokens | undefined;
  readonly artifacts: Artifacts | undefined;
  readonly verifier: Verifier | undefined;
  /** What the policy names beside itself. */
  readonly policyFiles: PolicyFiles | undefined;
  /** Where images lie that are deployed. */
  readonly registries: Registries | undefined;
  readonly packages?: Packages | undefined;
  /** Undefined on the command line. */
  readonly credentials?: Credentials | undefined;
}

/** Of a run that asks nobody and deploys nothing. */
export const noWorld: World = {
  platform: undefined,
  administration: undefined,
  identityTokens: undefined,
  artifacts: undefined,
  verifier: undefined,
  policyFiles: undefined,
  registries: undefined,
};
