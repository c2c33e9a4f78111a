import { approvals } from './approvals.ts';
import { artifactSources } from './artifact-sources.ts';
import { binding } from './binding.ts';
import { branchRules } from './branch-rules.ts';
import { buildRuns } from './build-runs.ts';
import { change } from './change.ts';
import { commits } from './commits.ts';
import { defaultToken } from './default-token.ts';
import type { FactDefinition } from './define-fact.ts';
import { deployedCommits } from './deployed-commits.ts';
import { deployedReleases } from './deployed-releases.ts';
import { deployments } from './deployments.ts';
import { environmentUses } from './environment-uses.ts';
import { environments } from './environments.ts';
import { pipeline } from './pipeline.ts';
import { policy } from './policy.ts';
import { pullRequests } from './pull-requests.ts';
import { repository } from './repository.ts';
import { run } from './run.ts';
import { scene } from './scene.ts';
import { actions, dependabot, locks, problems, workflows } from './scoped.ts';
import { signatures } from './signatures.ts';
import { storedSecrets } from './stored-secrets.ts';
import { subjects } from './subjects.ts';
import { tagRulesets } from './tag-rulesets.ts';
import { tokenClaims } from './token-claims.ts';

/** Every collector. Their order means nothing: the plan orders them by what they need. */
export const collectors: readonly FactDefinition[] = [
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
  branchRules,
  tagRulesets,
  run,
  approvals,
  change,
  deployments,
  deployedCommits,
  commits,
  pullRequests,
  tokenClaims,
  binding,
  storedSecrets,
  defaultToken,
  subjects,
  signatures,
  artifactSources,
  buildRuns,
  deployedReleases,
];
