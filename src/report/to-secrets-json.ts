import type { SecretFinding } from '../secrets/collect-findings.ts';
import type { ImagePlace } from '../secrets/model.ts';
import { allowedJson } from './allowed-part.ts';
import type { SecretsResult } from './secrets-result.ts';

/** `interlock.secrets/v1`: byte-stable for equal input but for `telemetry`. */
export function toSecretsJson({ findings, allowed, unlisted, limits, report, seconds }: SecretsResult): string {
  const { files, blobs, commits, layers, bytes, images, left, gaps } = report;
  const json = {
    schema: 'interlock.secrets/v1',
    findings: findings.map(findingOf),
    allowed: allowedJson(allowed),
    unlisted,
    read: {
      files,
      blobs,
      commits,
      layers,
      bytes,
      images: images.map(({ name, digest }) => ({ name, digest: digest ?? null })),
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
    location: { path: place.path, within: place.within, commit: place.commit ?? null, image: imageOf(place.image), start, end },
    encodings,
    redacted,
    fingerprint,
    revoke: detector.revoke,
    instead: detector.instead,
  };
}

function imageOf(image: ImagePlace | undefined): object | null {
  if (image === undefined) return null;
  const { manifest, platform, layer } = image;
  return {
    manifest: manifest ?? null,
    platform: platform ?? null,
    layer: layer === undefined ? null : { ...layer, hiddenBy: layer.hiddenBy ?? null },
  };
}
