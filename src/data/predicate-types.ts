/**
 * Predicate types whose content is read, as their specifications and producers write them on 2026-11-26. Each is compared whole: another
 * letter case, a slash at the end or a minor version that is not here is another type.
 */

/** What the policy calls them. */
export const attestationTypes = ['slsa-provenance', 'vsa', 'sbom', 'spdx', 'cyclonedx', 'vulnerability-scan', 'release'] as const;
export type AttestationType = (typeof attestationTypes)[number];

/** `cosign-scan` has the scanner's own report in it. */
export type PredicateForm =
  | 'provenance-0.2'
  | 'provenance-1'
  | 'vsa-0'
  | 'vsa-1'
  | 'spdx'
  | 'cyclonedx'
  | 'cosign-scan'
  | 'scan-0.1'
  | 'scan-0.2'
  | 'release';

const forms: readonly (readonly [PredicateForm, readonly string[]])[] = [
  ['provenance-0.2', ['https://slsa.dev/provenance/v0.2']],
  ['provenance-1', ['https://slsa.dev/provenance/v1']],
  // 0.1 names no resource; 0.2 writes its keys like 0.1.
  ['vsa-0', ['https://slsa.dev/verification_summary/v0.1', 'https://slsa.dev/verification_summary/v0.2']],
  ['vsa-1', ['https://slsa.dev/verification_summary/v1']],
  // cosign writes no version; actions/attest that of the document.
  ['spdx', versions('https://spdx.dev/Document', ['2', '2.2', '2.2.1', '2.2.2', '2.3', '2.3.1', '3', '3.0', '3.0.1'])],
  ['cyclonedx', versions('https://cyclonedx.org/bom', ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])],
  // Before it was a URI, cosign wrote it without its scheme.
  ['cosign-scan', ['https://cosign.sigstore.dev/attestation/vuln/v1', 'cosign.sigstore.dev/attestation/vuln/v1']],
  ['scan-0.1', ['https://in-toto.io/attestation/vulns/v0.1']],
  ['scan-0.2', ['https://in-toto.io/attestation/vulns/v0.2']],
  ['release', ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2']],
];

const formsOfType: Readonly<Record<AttestationType, readonly PredicateForm[]>> = {
  'slsa-provenance': ['provenance-0.2', 'provenance-1'],
  vsa: ['vsa-0', 'vsa-1'],
  sbom: ['spdx', 'cyclonedx'],
  spdx: ['spdx'],
  cyclonedx: ['cyclonedx'],
  'vulnerability-scan': ['cosign-scan', 'scan-0.1', 'scan-0.2'],
  release: ['release'],
};

const formOfUri: ReadonlyMap<string, PredicateForm> = new Map(forms.flatMap(([form, uris]) => uris.map((uri) => [uri, form] as const)));

/** Undefined where nobody here reads it. */
export function predicateForm(uri: string): PredicateForm | undefined {
  return formOfUri.get(uri);
}

/** Whether a predicate type is what a requirement's `type` means: a name of ours, or the URI itself. `any` is not asked here. */
export function isOfType(uri: string | undefined, type: string): boolean {
  if (uri === undefined) return false;
  const known = attestationTypes.find((one) => one === type);
  if (known === undefined) return uri === type;
  const form = predicateForm(uri);
  return form !== undefined && formsOfType[known].includes(form);
}

/** True where all that the first type means, the second means too. */
export function isWithinType(inner: string, outer: string): boolean {
  if (inner === outer || outer === 'any') return true;
  const known = attestationTypes.find((one) => one === inner);
  if (known === undefined) return inner !== 'any' && isOfType(inner, outer);
  const wide = attestationTypes.find((one) => one === outer);
  return wide !== undefined && formsOfType[known].every((form) => formsOfType[wide].includes(form));
}

/** The one URI by which other tools ask for a type, as its producers write it today; undefined where it stands for several, and for `any`. */
export function usualUri(type: string): string | undefined {
  const known = attestationTypes.find((one) => one === type);
  if (known === undefined) return type === 'any' ? undefined : type;
  return usualUris[known];
}

const usualUris: Readonly<Record<AttestationType, string | undefined>> = {
  'slsa-provenance': 'https://slsa.dev/provenance/v1',
  vsa: 'https://slsa.dev/verification_summary/v1',
  sbom: undefined,
  spdx: 'https://spdx.dev/Document/v2.3',
  cyclonedx: 'https://cyclonedx.org/bom',
  'vulnerability-scan': 'https://cosign.sigstore.dev/attestation/vuln/v1',
  release: 'https://in-toto.io/attestation/release/v0.2',
};

function versions(uri: string, all: readonly string[]): readonly string[] {
  return [uri, ...all.map((version) => `${uri}/v${version}`)];
}
