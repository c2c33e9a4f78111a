import type { ErrorPlace } from '../core/errors.ts';
import type {
  AttestationRequirement,
  ChangeWindow,
  EnvironmentRule,
  Exception,
  Identity,
  Policy,
  PolicyPlace,
  RuleSetting,
} from '../core/policy.ts';
import type { PresetName } from './preset.ts';
import type { PathStep } from './read-policy-text.ts';

/** The text of one layer, as its source was resolved by the caller. */
export interface LayerText {
  /** `acme/policies/release.yml@<40 hex>`, `.github/interlock.yml at <sha>`. */
  readonly source: string;
  readonly text: string;
  /** What messages name. */
  readonly path: string;
  /** `sha256:` and 64 hex digits of the bytes. */
  readonly digest: string;
  /** True above the repository's own layer: its exceptions cover what denies. */
  readonly isOrganisation: boolean;
  /** Where the files that it names are read; absent = they cannot be. */
  readonly place?: PolicyPlace | undefined;
}

/** One layer as data, before it meets the others; undefined = the file does not mention it. */
export interface Layer {
  readonly source: string;
  readonly digest: string;
  readonly preset: PresetName | undefined;
  /** `owner/repo/path@<40 hex>` of the layers above that it builds on. */
  readonly remotes: readonly string[];
  readonly identities: Readonly<Record<string, Identity>> | undefined;
  readonly keys: Policy['keys'] | undefined;
  readonly attestations: Readonly<Record<string, AttestationRequirement>> | undefined;
  readonly trustRoots: Policy['trustRoots'] | undefined;
  readonly tokenClaims: Policy['tokenClaims'] | undefined;
  readonly secretsManagers: readonly string[] | undefined;
  readonly privilegedVariables: readonly string[] | undefined;
  readonly knownCredentials: Policy['knownCredentials'] | undefined;
  readonly environments: readonly EnvironmentRule[] | undefined;
  readonly windows: Readonly<Record<string, ChangeWindow>> | undefined;
  readonly rules: readonly RuleSetting[];
  readonly exceptions: readonly Exception[] | undefined;
  readonly open: readonly string[] | undefined;
  readonly placeOf: (...path: readonly PathStep[]) => ErrorPlace;
}
