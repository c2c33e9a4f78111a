import { type FakeAccount, type FakeTeam, idOf } from './account.ts';

/** Which refs may deploy: all, those of protected branches, or those with these names. */
export type FakeRefPolicy = 'any' | 'protected-branches' | { readonly branches?: readonly string[]; readonly tags?: readonly string[] };

/** An environment as its settings page has it. Tests may change it while the fake runs. */
export interface FakeEnvironment {
  readonly id: number;
  name: string;
  reviewers: readonly (FakeAccount | FakeTeam)[];
  preventSelfReview: boolean;
  waitMinutes: number;
  refs: FakeRefPolicy;
  /** Slugs of Apps that decide as well. */
  customRules: readonly string[];
  /** Undefined: the answer does not say it, as the description has it. */
  canAdminsBypass: boolean | undefined;
}

export type EnvironmentSpec = Partial<Omit<FakeEnvironment, 'id'>> & { readonly name: string };

/** An environment without any protection, but for what is said. */
export function anEnvironment(spec: EnvironmentSpec): FakeEnvironment {
  return {
    id: idOf(`environment ${spec.name}`),
    reviewers: [],
    preventSelfReview: false,
    waitMinutes: 0,
    refs: 'any',
    customRules: [],
    canAdminsBypass: undefined,
    ...spec,
  };
}
