import { type DerValue, derValue, derValues, oidOf } from './der.ts';

export interface CertificateExtension {
  readonly oid: string;
  readonly isCritical: boolean;
  /** What the OCTET STRING holds. */
  readonly value: Uint8Array;
}

const sequence = 0x30;
const octetString = 0x04;
const boolean = 0x01;
const objectIdentifier = 0x06;
const explicitExtensions = 0xa3;

/** The extensions of a certificate (RFC 5280, 4.1); undefined where it is no certificate, or where one extension stands twice. */
export function certificateExtensions(certificate: Uint8Array): readonly CertificateExtension[] | undefined {
  const whole = derValue(certificate, sequence);
  const [signed] = (whole && derValues(whole.content)) ?? [];
  if (signed?.tag !== sequence) return undefined;
  const held = derValues(signed.content)?.filter(({ tag }) => tag === explicitExtensions);
  const [only] = held ?? [];
  if (held === undefined || held.length > 1) return undefined;
  if (only === undefined) return [];
  const list = derValue(only.content, sequence);
  const extensions = (list && derValues(list.content))?.map(extensionOf);
  if (extensions === undefined) return undefined;
  const known = extensions.filter((one) => one !== undefined);
  const isWhole = known.length === extensions.length && new Set(known.map(({ oid }) => oid)).size === known.length;
  return isWhole ? known : undefined;
}

function extensionOf({ tag, content }: DerValue): CertificateExtension | undefined {
  const parts = tag === sequence ? derValues(content) : undefined;
  if (parts === undefined || parts.length < 2 || parts.length > 3) return undefined;
  const [id, critical, value] = parts.length === 3 ? parts : [parts[0], undefined, parts[1]];
  const oid = id?.tag === objectIdentifier ? oidOf(id.content) : undefined;
  if (oid === undefined || value?.tag !== octetString) return undefined;
  if (critical === undefined) return { oid, isCritical: false, value: value.content };
  // FALSE is the default, which DER leaves out.
  const isTrue = critical.tag === boolean && critical.content.length === 1 && critical.content[0] === 0xff;
  return isTrue ? { oid, isCritical: true, value: value.content } : undefined;
}
