import type { Location } from '../core/location.ts';
import { toolName, toolVersion } from '../data/tool.ts';
import type { SecretFinding } from '../secrets/collect-findings.ts';
import type { Detector } from '../secrets/model.ts';
import { authorMarkdown } from './author-markdown.ts';
import { layerWords } from './layer-words.ts';
import { sarifLocation } from './sarif-location.ts';
import type { SarifLog, SarifNotification, SarifResult, SarifRule } from './sarif-model.ts';
import { sarifScales } from './sarif-scales.ts';
import { sarifText } from './sarif-text.ts';
import type { SecretsResult } from './secrets-result.ts';

/** Code scanning shows this many results of a run. */
const mostResults = 5_000;
const mostNotifications = 200;

/** The findings of a scan as SARIF 2.1.0 within the limits of GitHub code scanning; what was not read is a notification, never a result. */
export function toSecretsSarif(result: SecretsResult): SarifLog {
  const detectors = [...new Map(result.findings.map(({ detector }) => [detector.id, detector])).values()];
  const ids = detectors.map(({ id }) => id);
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: toolName, semanticVersion: toolVersion, rules: detectors.map(ruleOf), supportedTaxonomies: [] } },
        taxonomies: [],
        automationDetails: { id: 'interlock/secrets/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, exitCode: exitCodeOf(result), toolExecutionNotifications: notificationsOf(result) }],
        results: result.findings
          .slice(0, mostResults)
          .map((finding) => resultOf(finding, ids.indexOf(finding.detector.id), endedText(finding, result))),
      },
    ],
  };
}

function exitCodeOf({ findings, report, limits }: SecretsResult): number {
  if (findings.length > 0) return 1;
  return report.gaps.length + limits.length > 0 ? 3 : 0;
}

function ruleOf({ id, name, provider, severity, specificity, revoke, instead, source }: Detector): SarifRule {
  const { level, problem, score } = sarifScales[severity];
  const help = `${revoke}. ${instead}.`;
  return {
    id,
    name: id
      .split('-')
      .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: `No ${name.replace(/^an? /, '')} stands in a file` },
    fullDescription: { text: `${provider}: ${name}. ${help}` },
    help: { text: `${help}\n\n${source.url}`, markdown: authorMarkdown(`${help}\n\n${source.url}`) },
    defaultConfiguration: { level },
    relationships: [],
    properties: {
      tags: ['security', 'secret'],
      precision: specificity === 'issuer' ? 'very-high' : specificity === 'format' ? 'high' : 'medium',
      'problem.severity': problem,
      'security-severity': score,
    },
  };
}

function endedText(finding: SecretFinding, { allowed: { expired } }: SecretsResult): string {
  const by = expired.find((one) => one.finding === finding)?.by;
  return by === undefined ? '' : ` What allowed it in ${by.source} has ended on ${by.until}.`;
}

function resultOf(finding: SecretFinding, ruleIndex: number, ended: string): SarifResult {
  const { detector, redacted, encodings, confidence, fingerprint, place } = finding;
  const how = encodings.length === 0 ? '' : `, written in ${encodings.join(' in ')}`;
  const commit = place.commit === undefined ? '' : `, brought by commit ${place.commit}`;
  return {
    ruleId: detector.id,
    ruleIndex,
    level: sarifScales[detector.severity].level,
    message: { text: sarifText(`${detector.name} ${redacted}${innerWords(finding)}${how}${commit}. ${detector.revoke}.${ended}`) },
    locations: [sarifLocation(locationOf(finding), [])],
    partialFingerprints: { 'interlock/v1': fingerprint },
    properties: { severity: detector.severity, confidence },
  };
}

/** Where in an archive or an image: a location says only which one. */
function innerWords({ place, start }: SecretFinding): string {
  const [outermost, ...inner] = place.within.filter((one) => !one.startsWith('blob '));
  return outermost === undefined ? '' : ` at ${[...inner, place.path].join('!')}:${start.line}${layerWords(place.image)}`;
}

/** What lies in an archive is shown at the archive, which is the file that a viewer can open. */
function locationOf({ place, start, end }: SecretFinding): Location {
  const [outermost] = place.within.filter((one) => !one.startsWith('blob '));
  if (outermost === undefined) return { path: place.path, start, end };
  return { path: outermost, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

function notificationsOf({ findings, report, limits }: SecretsResult): readonly SarifNotification[] {
  const all = [
    ...report.gaps.map(({ item, why, cause, remedy }) =>
      notification(`unknown/${cause}`, `${item} was not read: ${why}${remedy === undefined ? '' : `\nFix: ${remedy}`}`),
    ),
    ...limits.flatMap(({ limit, paths }) => paths.map((path) => notification('unknown/limit', `${path} went over the limit ${limit}`))),
  ];
  const left = findings.length - mostResults;
  const more = all.length - mostNotifications;
  return [
    ...all.slice(0, mostNotifications),
    ...(more > 0 ? [notification('left-out', `${more} more were not read; the JSON form has all of them.`)] : []),
    ...(left > 0
      ? [notification('left-out', `${left} results are left out, because code scanning keeps no more; the JSON form has all of them.`)]
      : []),
  ];
}

function notification(id: string, text: string): SarifNotification {
  return { level: 'warning', descriptor: { id }, message: { text: sarifText(text) } };
}
