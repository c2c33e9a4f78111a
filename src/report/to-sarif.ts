import type { Decision } from '../core/decision.ts';
import type { RuleMeta } from '../core/rule.ts';
import { byWeight, reportedOf } from './reported.ts';
import type { SarifLog, SarifRun } from './sarif-model.ts';
import { sarifNotifications } from './sarif-notifications.ts';
import { sarifResults } from './sarif-results.ts';
import { sarifRules } from './sarif-rules.ts';
import { sarifTaxonomies } from './sarif-taxonomies.ts';

/** Code scanning shows this many results of a run. */
const mostResults = 5_000;

/**
 * The decision as SARIF 2.1.0 within the limits of GitHub code scanning: the heaviest results first, and a notification that counts those
 * left out. What could not be decided is a notification, never a result.
 */
export function toSarif(decision: Decision, catalogue: readonly RuleMeta[]): SarifLog {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(decision, catalogue)],
  };
}

function runOf(decision: Decision, catalogue: readonly RuleMeta[]): SarifRun {
  const taxonomies = sarifTaxonomies(catalogue);
  const rules = sarifRules(catalogue, taxonomies);
  const reported = reportedOf(decision).toSorted(byWeight);
  const kept = reported.slice(0, mostResults);
  return {
    tool: {
      driver: {
        name: decision.tool.name,
        semanticVersion: decision.tool.version,
        rules,
        supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
      },
    },
    taxonomies,
    automationDetails: { id: `interlock/${decision.stage}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: decision.counts.errors === 0,
        exitCode: decision.exitCode,
        toolExecutionNotifications: sarifNotifications(decision, reported.length - kept.length),
      },
    ],
    ...provenanceOf(decision),
    results: sarifResults(
      kept,
      rules.map(({ id }) => id),
      decision,
    ),
  };
}

/** Only where repository and commit are known. */
function provenanceOf({ server, repository, commit }: Decision): Pick<SarifRun, 'versionControlProvenance'> {
  if (repository === undefined || commit === undefined) return {};
  const path = repository.split('/').map(encodeURIComponent).join('/');
  return { versionControlProvenance: [{ repositoryUri: `${server ?? 'https://github.com'}/${path}`, revisionId: commit }] };
}
