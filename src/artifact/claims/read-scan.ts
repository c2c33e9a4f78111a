import { fieldOf, isRecord, type JsonRecord } from '../json-value.ts';
import { claimLimits } from '../limits.ts';
import type { ScanClaims, ScanSeverity } from './model.ts';
import { listAt, listIn, recordAt, recordIn, textAt, timeAt, Unreadable } from './read-value.ts';
import { severityOf, worstOf } from './severity.ts';

/** The scan of cosign's format: any scanner's own report stands in it, of which those of Trivy and Grype are read, and a plain list. */
export function readCosignScan(predicate: JsonRecord): ScanClaims {
  return scanOf(predicate, severitiesIn(recordAt(predicate, 'scanner', 'scanner')));
}

/** in-toto v0.1 wraps each vulnerability; its own example does not. */
export function readScan01(predicate: JsonRecord): ScanClaims {
  const result = listAt(recordAt(predicate, 'scanner', 'scanner'), 'result', 'scanner.result');
  return scanOf(
    predicate,
    result.map((one) => listedSeverity(fieldOf(one, 'vulnerability') ?? one)),
  );
}

/** in-toto v0.2 */
export function readScan02(predicate: JsonRecord): ScanClaims {
  const result = listAt(recordAt(predicate, 'scanner', 'scanner'), 'result', 'scanner.result');
  return scanOf(predicate, result.map(listedSeverity));
}

function scanOf(predicate: JsonRecord, severities: readonly ScanSeverity[]): ScanClaims {
  if (severities.length > claimLimits.counted) throw new Unreadable(`it lists more than ${claimLimits.counted} vulnerabilities`);
  const found = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  for (const severity of severities) found[severity] += 1;
  return {
    kind: 'scan',
    scanner: textAt(recordAt(predicate, 'scanner', 'scanner'), 'uri', 'scanner.uri'),
    finishedAt: timeAt(recordAt(predicate, 'metadata', 'metadata'), 'scanFinishedOn', 'scanFinishedOn'),
    found,
  };
}

function severitiesIn(scanner: JsonRecord): readonly ScanSeverity[] {
  const result = fieldOf(scanner, 'result');
  if (Array.isArray(result)) return result.map((one) => listedSeverity(fieldOf(one, 'vulnerability') ?? one));
  if (isRecord(result)) {
    const trivy = Object.hasOwn(result, 'Results') || Object.hasOwn(result, 'ArtifactName');
    if (trivy) return listIn(result, 'Results', 'Results').flatMap(trivySeverities);
    if (Object.hasOwn(result, 'matches')) return listAt(result, 'matches', 'matches').map(grypeSeverity);
  }
  throw new Unreadable('scanner.result is no list, and no report of Trivy or Grype');
}

function trivySeverities(target: unknown): readonly ScanSeverity[] {
  return listIn(target, 'Vulnerabilities', 'Vulnerabilities').map((one) => severityOf(fieldOf(one, 'Severity')));
}

function grypeSeverity(match: unknown): ScanSeverity {
  return severityOf(fieldOf(recordIn(match, 'vulnerability', 'vulnerability'), 'severity'));
}

/** The severity is a word, a method with its score, or several of them. */
function listedSeverity(vulnerability: unknown): ScanSeverity {
  const severity = fieldOf(vulnerability, 'severity');
  if (!Array.isArray(severity)) return severityOf(fieldOf(severity, 'score') ?? severity);
  return worstOf(severity.map((one: unknown) => severityOf(fieldOf(one, 'score') ?? one)));
}
