import { type Gap, type GapCause, gap, type Unknown, unknown } from '../core/facts.ts';
import { permissionsYaml, type TokenPermissions } from '../core/permissions.ts';
import type { RepositoryName } from '../core/question.ts';
import type { Failure } from '../ports/github-api.ts';

/** After an outage or a limit. An approval counts for the first attempt of its run alone. */
export const runAgain = 'run the job again; where reviewers approved this run, start a new one';

/** A question that the platform did not answer, as an unknown fact; `needs` is what it takes of the job's token. */
export function unknownOf(failure: Failure, needs: TokenPermissions): Unknown {
  return unknown({ cause: causeOf(failure), reason: failure.why, remedy: remedyOf(failure, needs) });
}

/** The same for one item of a collection. */
export function gapOf(item: string, failure: Failure, needs: TokenPermissions): Gap {
  return gap({ item, cause: causeOf(failure), why: failure.why, remedy: remedyOf(failure, needs) });
}

function causeOf(failure: Failure): GapCause {
  return failure.state === 'forbidden' && failure.isPerhapsAbsent === true ? 'absent' : failure.state;
}

/** What GitHub itself says to be missing beats what is known of the question. */
function remedyOf(failure: Failure, needs: TokenPermissions): string {
  switch (failure.state) {
    case 'forbidden': {
      const missing = Object.keys(failure.permissions).length > 0 ? failure.permissions : needs;
      if (Object.keys(missing).length === 0) return 'check the input `token`: every token that may see the repository may ask this';
      const grant = `grant the job's token:\n${permissionsYaml(missing)}`;
      return failure.isPerhapsAbsent === true ? `make what is missing, or correct its name; where it is there, ${grant}` : grant;
    }
    case 'absent':
      return 'make what is missing, or correct its name';
    case 'limited':
    case 'outage':
      return runAgain;
    case 'truncated':
      return 'reduce what is listed, so that GitHub gives all of it';
    case 'unsupported':
      return 'ask a GitHub that offers it, or say `on-unknown: warn` for the rule in the policy';
  }
}

/** Of another repository than the judged one, which a job's own token sees only where it is public. */
export function unknownElsewhere(failure: Failure, { owner, name }: RepositoryName, needs: TokenPermissions): Unknown {
  const found = unknownOf(failure, needs);
  if (failure.state !== 'forbidden') return found;
  const rights = Object.entries(needs).map(([scope, level]) => `\`${scope}: ${level}\``);
  const remedy = `a job's own token sees no other private repository: give the token of an App that has ${rights.join(' and ')} for ${owner}/${name} as \`token\``;
  return { ...found, reason: `${owner}/${name}: ${found.reason}`, remedy };
}

/** Of a run without a platform to ask: offline, or the command line without a token. */
export const notAsked: Unknown = unknown({
  cause: 'offline',
  reason: 'nothing was asked of the platform',
  remedy: 'run it as the Action, or name the repository with `--repo OWNER/NAME` and give a token in GH_TOKEN',
});

/** Of the command line, where the platform is there and no workflow runs. */
export const nothingRuns: Unknown = unknown({
  cause: 'offline',
  reason: 'no workflow runs here',
  remedy: 'run it as the Action',
});

/** On a developer's own machine, where files are looked through for credentials by a command of its own. */
export const notLookedThrough: Unknown = unknown({
  cause: 'offline',
  reason: 'the command line judges pipelines, and looks through no other files',
  remedy: 'run `interlock secrets scan .`, or run Interlock as the Action',
});

/** Of a run whose token cannot see it: no `permissions:` of a workflow can grant that. */
export const noAdminToken: Unknown = unknown({
  cause: 'no-token',
  reason: "the job's own token cannot see it",
  remedy: 'give the token of an App as `admin-token`, in a workflow that no change can write',
});

/** What the token of an App was refused for want of a right, or not answered: another permission of the job changes nothing. */
export function refusedAdminToken(failure: Failure, right: string): Unknown {
  const why = `with \`admin-token\`: ${failure.why}`;
  if (failure.state !== 'forbidden') return unknownOf({ ...failure, why }, {});
  const remedy = `give the App behind \`admin-token\` the permission \`${right}: read\` for this repository`;
  return unknown({ cause: 'forbidden', reason: why, remedy });
}
