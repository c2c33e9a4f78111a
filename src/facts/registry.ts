import { approvals } from './approvals.ts';
import { branchRules } from './branch-rules.ts';
import { change } from './change.ts';
import { commits } from './commits.ts';
import { defaultToken } from './default-token.ts';
import type { FactDefinition } from './define-fact.ts';
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
import { storedSecrets } from './stored-secrets.ts';
import { tagRulesets } from './tag-rulesets.ts';

const ofTheFiles: readonly FactDefinition[] = [pipeline, workflows, actions, dependabot, locks, problems, environmentUses];
const ofTheRun: readonly FactDefinition[] = [scene, policy, repository, run, approvals];
const ofThePlatform: readonly FactDefinition[] = [environments, branchRules, tagRulesets, change, commits, deployments, pullRequests];
const ofTheAdministration: readonly FactDefinition[] = [storedSecrets, defaultToken];

/** Every collector. Their order means nothing: the plan orders them by what they need. */
export const collectors: readonly FactDefinition[] = [...ofTheFiles, ...ofTheRun, ...ofThePlatform, ...ofTheAdministration];
