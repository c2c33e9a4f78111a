import type { BranchRule, BranchRules, RulesetOrigin } from '../src/platform/model.ts';
import type { Failure } from '../src/ports/github-api.ts';
import type { Platform } from '../src/ports/platform.ts';

export const outage: Failure = { state: 'outage', why: 'GitHub answered 502' };

/** A platform that answers what is given, and fails at everything else: a question that nobody expected is no pass. */
export function aPlatform(answers: Partial<Platform>): Platform {
  const unexpected = async () => outage;
  return {
    environments: unexpected,
    refPatterns: unexpected,
    protectedBranches: unexpected,
    branchRules: unexpected,
    tagRulesets: unexpected,
    run: unexpected,
    approvals: unexpected,
    change: unexpected,
    changedFiles: unexpected,
    filesOf: unexpected,
    sourceArchive: unexpected,
    jobLog: unexpected,
    blob: unexpected,
    isAncestor: unexpected,
    sourceRepository: unexpected,
    runAttempt: unexpected,
    runJobs: unexpected,
    release: unexpected,
    attestations: async ({ digests }) => Promise.all(digests.map(unexpected)),
    ...answers,
  };
}

export const aRuleset: RulesetOrigin = { id: 1, source: 'acme/app', level: 'repository' };

/** Rules of `main` that demand one approval. */
export function branchRules(...rules: readonly BranchRule[]): BranchRules {
  return { branch: 'main', rules };
}

export function reviewed(approvals: number): BranchRule {
  return {
    kind: 'pull-request',
    ruleset: aRuleset,
    approvals,
    isCodeOwnerReviewRequired: false,
    isLastPushApprovalRequired: false,
    areStaleReviewsDismissed: false,
  };
}
