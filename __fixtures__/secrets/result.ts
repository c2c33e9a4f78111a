import { gap } from '../../src/core/facts.ts';
import { nothingAllowed } from '../../src/report/allowed-part.ts';
import type { SecretsResult } from '../../src/report/secrets-result.ts';
import type { SecretFinding } from '../../src/secrets/collect-findings.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import type { Detector } from '../../src/secrets/model.ts';

function tokenOfGitHub(): Detector {
  const detector = detectors.find(({ id }) => id === 'github-personal-access-token');
  if (detector === undefined) throw new Error('the catalogue has no tokens of GitHub');
  return detector;
}

/** A finding in a file, but for what is said. */
export function aSecretFinding(overrides: Partial<SecretFinding> = {}): SecretFinding {
  return {
    detector: tokenOfGitHub(),
    place: { path: 'src/app.ts', within: [] },
    start: { line: 3, column: 7 },
    end: { line: 3, column: 47 },
    confidence: 'high',
    isValid: true,
    encodings: [],
    redacted: 'ghp_\u2026 (40 characters)',
    marks: [],
    comment: undefined,
    fingerprint: 'ab'.repeat(32),
    ...overrides,
  };
}

/** A scan that found these, with one gap and one limit. */
export function aSecretsResult(findings: readonly SecretFinding[], overrides: Partial<SecretsResult> = {}): SecretsResult {
  return {
    findings,
    allowed: nothingAllowed,
    unlisted: 2,
    limits: [{ limit: 'hits', paths: ['many.txt'] }],
    report: {
      files: 3,
      blobs: 0,
      commits: 0,
      layers: 0,
      bytes: 1234,
      images: [],
      left: { 'symbolic links': 1 },
      gaps: [gap({ item: 'a.xz', cause: 'unsupported', why: 'its compression is not unpacked here', remedy: 'unpack it' })],
    },
    seconds: 0.25,
    ...overrides,
  };
}
