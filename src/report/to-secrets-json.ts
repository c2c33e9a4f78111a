import type { SecretFinding } from '../secrets/collect-findings.ts';
import type { SecretsResult } from './secrets-result.ts';

/** `interlock.secrets/v1`: byte-stable for equal input but for `telemetry`. */
export function toSecretsJson({ findings, unlisted, allowed, limits, report, seconds }: SecretsResult): string {
  const { files, blobs, commits, bytes, left, gaps } = report;
  const json = {
    schema: 'interlock.secrets/v1',
    findings: findings.map(findingOf),
    unlisted,
    allowed,
    read: {
      files,
      blobs,
      commits,
      bytes,
      left,
      gaps: gaps.map(({ item, cause, why, remedy }) => ({ item, cause, why, remedy: remedy ?? null })),
      limits,
    },
    telemetry: { seconds },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function findingOf({ detector, place, start, end, confidence, isValid, encodings, redacted, fingerprint }: SecretFinding): object {
  return {
    detector: detector.id,
    name: detector.name,
    severity: detector.severity,
    confidence,
    isValid,
    longLived: detector.isLongLived,
    location: { path: place.path, within: place.within, commit: place.commit ?? null, start, end },
    encodings,
    redacted,
    fingerprint,
    revoke: detector.revoke,
    instead: detector.instead,
  };
}
