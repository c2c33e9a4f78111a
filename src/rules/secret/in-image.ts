import { gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { ImageCredential } from '../../facts/fact-map.ts';
import type { ImagePlace } from '../../secrets/model.ts';
import { defineRule } from '../define-rule.ts';
import { anExampleCredential, shownCredential } from '../support/shown-credential.ts';

const image = `oci://ghcr.io/acme/app@sha256:${'1'.repeat(64)}`;
const layer = { number: 2, of: 3, name: `sha256:${'2'.repeat(64)}`, hiddenBy: 3 };
const place = {
  path: 'root/.npmrc',
  within: ['ghcr.io/acme/app'],
  image: { manifest: `sha256:${'1'.repeat(64)}`, platform: 'linux/amd64', layer },
};

export default defineRule({
  meta: {
    id: 'secret/in-image',
    title: 'No credential lies in an image that is deployed',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI2:2025' },
      { framework: 'NIST-CSF', id: 'PR.DS-01' },
      { framework: 'NIST-800-207', id: 'T3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-6' },
      { framework: 'SSDF', id: 'PS.2.1' },
    ],
    rationale:
      'Whoever may pull an image has every layer of it: a `.npmrc` that one instruction copies and the next one deletes is still there, and what `ENV`, `ARG` and `LABEL` were given stands in its configuration, with the commands that built it. Each image that a deploy names by its digest is read from its registry, of every platform that its index lists: each layer, the environment, the labels, the build history and the annotations. A layer that could not be read is named.',
    remediation:
      'Revoke it first: it is in every copy of the image. {revoke}. Then build without it: give a step what it needs as a build secret (`RUN --mount=type=secret`), which no layer keeps, and copy only what the program needs. {instead}.',
    messages: {
      found: '{name} {redacted} lies in `{image}` at `{where}`{layer}{how}. Revoke it, and build without it',
    },
    examples: [
      {
        title: 'A token that one instruction copied and the next one deleted',
        files: {},
        facts: { imageCredentials: { items: [{ image, credential: { ...anExampleCredential, place } }], gaps: [] } },
        expect: [{ message: 'found' }],
      },
      { title: 'An image without one', files: {}, facts: { imageCredentials: { items: [], gaps: [] } }, expect: [] },
    ],
    options: {},
    key: ['detector', 'image', 'where'],
  },
  needs: [],
  wants: ['imageCredentials'],
  evaluate({ imageCredentials: found }) {
    // Only the command line, which nobody's release waits for, leaves this to another command.
    if (found.state === 'unknown' && found.cause === 'offline') return notApplicable(found.reason);
    if (found.state === 'unknown') return [gapOfUnknown('the images of what is deployed', found)];
    return [...found.value.items.map(violationOf), ...found.value.gaps];
  },
});

/** The same image of the next build has another digest, and is known by the name before it. */
function violationOf({ image: name, credential: found }: ImageCredential) {
  const { within, path, image: where } = found.place;
  const { severity, confidence, start, waiver } = found;
  const inner = [...within.slice(1), path].join('!');
  return {
    kind: 'violation',
    message: 'found',
    data: { ...shownCredential(found), image: name.replace(/@.*$/, ''), where: inner, layer: layerWords(where) },
    location: { container: 'image', name, path: inner, line: start.line },
    severity,
    confidence,
    waiver,
  } as const;
}

function layerWords(image: ImagePlace | undefined): string {
  const platform = image?.platform === undefined ? '' : ` of ${image.platform}`;
  if (image?.layer === undefined) return platform;
  const { number, of, hiddenBy } = image.layer;
  const hidden = hiddenBy === undefined ? '' : `, which layer ${hiddenBy} hides and does not take away`;
  return ` in layer ${number} of ${of}${platform}${hidden}`;
}
