import type { PackageName } from '../../artifact/package-name.ts';
import { fieldOf, textOf } from '../github/json.ts';

/** What a registry says of one version of a package. */
export interface PublishedVersion {
  readonly tarball: string;
  /** SHA-512 of the tarball, hex. */
  readonly sha512: string;
  /** The registry says that it holds attestations. */
  readonly hasAttestations: boolean;
}

/** The parsed document, or as a text why it says nothing of this version. */
export function readVersionDocument(document: unknown, { name, version }: PackageName): PublishedVersion | string {
  const [foundName, foundVersion] = [textOf(document, 'name'), textOf(document, 'version')];
  if (foundName !== name || foundVersion !== version) return 'the registry answered with the document of another package or version';
  const dist = fieldOf(document, 'dist');
  const tarball = textOf(dist, 'tarball');
  if (tarball === undefined) return 'the registry names no tarball for it';
  const sha512 = sha512Of(textOf(dist, 'integrity'));
  if (sha512 === undefined) return 'the registry gives no SHA-512 of its tarball, and what is older than that proves nothing';
  return { tarball, sha512, hasAttestations: typeof fieldOf(dist, 'attestations') === 'object' && fieldOf(dist, 'attestations') !== null };
}

/** Of a subresource integrity text, which may have several digests; two of SHA-512 would be a choice. */
function sha512Of(integrity: string | undefined): string | undefined {
  const digests = (integrity ?? '').split(/\s+/).flatMap((one) => /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(one)?.[1] ?? []);
  const [digest, ...others] = digests;
  return digest === undefined || others.length > 0 ? undefined : Buffer.from(digest, 'base64').toString('hex');
}
