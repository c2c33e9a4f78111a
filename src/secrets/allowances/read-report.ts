import { shownName } from '../name-search.ts';
import { openScanner } from '../open-scanner.ts';
import { type ForeignFinding, type ForeignReport, reportLimits } from './foreign-report.ts';
import { detectSecretsForm, gitleaksForm, ownForm, sarifForm, trufflehogForm } from './forms-of-reports.ts';
import type { Marker } from './mark.ts';

const forms = [trufflehogForm, gitleaksForm, ownForm, detectSecretsForm, sarifForm];

/** A report of gitleaks, betterleaks, trufflehog (one finding a line), detect-secrets, of SARIF 2.1.0 or of ours; what it is, its content says. */
export function readReport(text: string, marker: Marker): ForeignReport {
  const value = parsed(text);
  if (value === undefined) return { state: 'refused', why: 'it is no JSON, and not JSON line by line' };
  for (const form of forms) {
    const findings = form(value.json, marker);
    if (findings === undefined) continue;
    if (typeof findings === 'string') return { state: 'refused', why: findings };
    if (findings.length > reportLimits.findings)
      return { state: 'refused', why: `it has ${findings.length} findings; at most ${reportLimits.findings} are read` };
    return { state: 'value', findings: withoutCredentials(findings) };
  }
  return { state: 'refused', why: 'it is no report of gitleaks, betterleaks, trufflehog, detect-secrets, Interlock or in SARIF 2.1.0' };
}

/** Nothing of a report is shown that is itself a credential, wherever it stands. */
function withoutCredentials(findings: readonly ForeignFinding[]): readonly ForeignFinding[] {
  const scanner = openScanner();
  const known = new Map<string, string>();
  const shown = (text: string): string => {
    const before = known.get(text) ?? shownName(text, (bytes, place) => scanner.scan(bytes, place));
    known.set(text, before);
    return before;
  };
  return findings.map((one) => ({
    ...one,
    tool: shown(one.tool).toLowerCase(),
    rule: shown(one.rule),
    path: shown(one.path),
    fingerprint: one.fingerprint && shown(one.fingerprint),
  }));
}

/** The whole as JSON, else each line. */
function parsed(text: string): { readonly json: unknown } | undefined {
  const whole = parsedJson(text);
  const isOneLine = whole !== undefined && !Array.isArray(whole.json) && /^\s*\{[^]*"SourceMetadata"/.test(text.slice(0, 4096));
  if (whole !== undefined) return isOneLine ? { json: [whole.json] } : whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parsedJson(line);
    if (value === undefined) return undefined;
    values.push(value.json);
  }
  return values.length === 0 ? undefined : { json: values };
}

function parsedJson(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
