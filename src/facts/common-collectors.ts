import { binding } from './binding.ts';
import { branchRules } from './branch-rules.ts';
import { credentials } from './credentials.ts';
import { defaultToken } from './default-token.ts';
import type { FactDefinition } from './define-fact.ts';
import { environmentUses } from './environment-uses.ts';
import { environments } from './environments.ts';
import { knownCredentials } from './known-credentials.ts';
import { manifests } from './manifests.ts';
import { pipeline } from './pipeline.ts';
import { policy } from './policy.ts';
import { repository } from './repository.ts';
import { scene } from './scene.ts';
import { actions, dependabot, locks, problems, workflows } from './scoped.ts';
import { storedSecrets } from './stored-secrets.ts';
import { subjects } from './subjects.ts';
import { tagRulesets } from './tag-rulesets.ts';
import { tokenClaims } from './token-claims.ts';

/** Collectors of facts that rules of several stages judge by. */
export const commonCollectors: readonly FactDefinition[] = [
  pipeline,
  workflows,
  actions,
  dependabot,
  locks,
  problems,
  scene,
  policy,
  repository,
  environmentUses,
  environments,
  manifests,
  subjects,
  branchRules,
  tagRulesets,
  tokenClaims,
  binding,
  storedSecrets,
  defaultToken,
  knownCredentials,
  credentials,
];
