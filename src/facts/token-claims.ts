import { type Fact, known, unknown } from '../core/facts.ts';
import type { Question, RunContext } from '../core/question.ts';
import type { BranchRules, IdentityClaims } from '../platform/model.ts';
import type { ClaimsAnswer, JobIdentity } from '../ports/identity-tokens.ts';
import { defineFact } from './define-fact.ts';
import { notAsked, runAgain } from './unknown-of.ts';

/**
 * What the running job's own token says, after it was proven to be that. Asked where a job deploys, and at `merge` where a ruleset may have
 * required this workflow: elsewhere nothing depends on it.
 */
export const tokenClaims = defineFact({
  key: 'tokenClaims',
  needs: [],
  prefers: ['branchRules'],
  scope: 'run',
  permissions: { 'id-token': 'write' },
  tier: 1,
  collect: async (question, { branchRules }, { world }) => {
    const { run, repository } = question;
    if (run === undefined || repository === undefined || world.identityTokens === undefined) return notAsked;
    if (question.stage !== 'deploy' && !requiresWorkflow(branchRules)) return needless(question);
    return factOf(await world.identityTokens.claims(identityOf(run, `${repository.owner}/${repository.name}`)));
  },
});

function requiresWorkflow(rules: Fact<BranchRules>): boolean {
  return rules.state === 'known' && rules.value.rules.some(({ kind }) => kind === 'workflows');
}

function needless({ stage }: Question): Fact<IdentityClaims> {
  return unknown({ cause: 'offline', reason: `nothing depends on it at stage ${stage}`, remedy: '' });
}

function identityOf({ id, attempt, sha, jobWorkflowRef, checkRunId }: RunContext, repository: string): JobIdentity {
  return { repository, runId: id, runAttempt: attempt, sha, jobWorkflowRef, checkRunId };
}

function factOf(answer: ClaimsAnswer): Fact<IdentityClaims> {
  switch (answer.state) {
    case 'value':
      return known(answer.claims, "the job's identity token");
    case 'missing':
      return unknown({
        cause: 'forbidden',
        reason: 'the job has no right to an identity token',
        remedy: "grant the job's token:\npermissions:\n  id-token: write",
      });
    case 'refused':
      return unknown({
        cause: 'invalid',
        reason: `the identity token is not to be trusted: ${answer.why}`,
        remedy: 'make the gate the first step of its job, so that no step before it can put another token in the place of its own',
      });
    case 'outage':
      return unknown({ cause: 'outage', reason: `no identity token could be had: ${answer.why}`, remedy: runAgain });
  }
}
