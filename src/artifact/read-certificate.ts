import { type CertificateExtension, certificateExtensions } from './certificate-extensions.ts';
import { derValue, derValues, oidOf, utf8Of } from './der.ts';
import { certificateFieldLimit } from './limits.ts';
import type { SignerCertificate } from './model.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';

const fulcio = '1.3.6.1.4.1.57264.1';
const keyUsage = '2.5.29.15';
const subjectAlternativeName = '2.5.29.17';
const basicConstraints = '2.5.29.19';
const extendedKeyUsage = '2.5.29.37';
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** Whoever marks another extension critical says that a reader who does not know it must refuse (RFC 5280, 4.2). */
const understood: ReadonlySet<string> = new Set([keyUsage, subjectAlternativeName, basicConstraints, extendedKeyUsage]);

/** Numbers under Fulcio's arc of the extensions that hold a UTF8String. */
const issuerField = 8;
const lastField = 23;

/**
 * What the certificate says of its holder, and that it is one for signing code. Of the legacy extensions (.1 to .6) only the issuer is read,
 * so that "no issuer" means that neither form is there; all else comes from the typed ones or is absent.
 */
export function readCertificate(certificate: Uint8Array): Step<SignerCertificate> {
  const extensions = certificateExtensions(certificate);
  if (extensions === undefined) return unfit('its extensions cannot be read, or one stands there twice');
  const byId = new Map(extensions.map((extension) => [extension.oid, extension.value]));
  const flaw = unfitness(extensions, byId);
  if (flaw !== undefined) return flaw;
  const san = sanOf(byId.get(subjectAlternativeName));
  if (san === undefined) return unfit('it must name its holder once, by a URI or an e-mail address');
  const fields = textFields(byId);
  if (fields.state === 'refused') return fields;
  const issuer = issuerOf(fields.value.get(issuerField), byId.get(`${fulcio}.1`));
  return issuer.state === 'refused' ? issuer : stepTo(toCertificate(san, issuer.value, fields.value));
}

function unfitness(extensions: readonly CertificateExtension[], byId: ReadonlyMap<string, Uint8Array>): Refusal | undefined {
  const unknown = extensions.find(({ oid, isCritical }) => isCritical && !understood.has(oid));
  if (unknown !== undefined) return unfit(`its extension ${unknown.oid} is critical, and nobody here knows it`);
  if (!purposesOf(byId.get(extendedKeyUsage)).includes(codeSigning)) return unfit('it is not for code signing (extended key usage)');
  const usage = byId.get(keyUsage);
  if (usage !== undefined && !allowsSignatures(usage)) return unfit('its key is not for signatures (key usage)');
  const constraints = byId.get(basicConstraints);
  if (constraints !== undefined && !isEndEntity(constraints)) return unfit('it is the certificate of an authority, not of a signer');
  return undefined;
}

function purposesOf(value: Uint8Array | undefined): readonly (string | undefined)[] {
  const list = value && derValue(value, 0x30);
  return ((list && derValues(list.content)) ?? []).map(({ tag, content }) => (tag === 0x06 ? oidOf(content) : undefined));
}

/** Bit 0 of the BIT STRING; its first octet counts the unused bits. */
function allowsSignatures(value: Uint8Array): boolean {
  const bits = derValue(value, 0x03)?.content;
  return bits !== undefined && bits.length > 1 && ((bits[1] ?? 0) & 0x80) !== 0;
}

/** FALSE is the default, which DER leaves out: a path length alone would say nothing for a signer. */
function isEndEntity(value: Uint8Array): boolean {
  return derValue(value, 0x30)?.content.length === 0;
}

/** The one general name: rfc822Name [1] or uniformResourceIdentifier [6], both in visible ASCII. */
function sanOf(value: Uint8Array | undefined): string | undefined {
  const list = value && derValue(value, 0x30);
  const names = list && derValues(list.content);
  const [only] = names ?? [];
  if (only === undefined || names?.length !== 1 || (only.tag !== 0x81 && only.tag !== 0x86)) return undefined;
  const text = only.content.length > certificateFieldLimit ? undefined : utf8Of(only.content);
  return text !== undefined && /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}

/** The texts of the typed extensions by their numbers: each a DER UTF8String that fills its extension. */
function textFields(byId: ReadonlyMap<string, Uint8Array>): Step<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (let field = issuerField; field <= lastField; field += 1) {
    const value = byId.get(`${fulcio}.${field}`);
    if (value === undefined) continue;
    const held = value.length > certificateFieldLimit ? undefined : derValue(value, 0x0c);
    const text = held && utf8Of(held.content);
    if (text === undefined) return unfit(`its extension ${fulcio}.${field} is no UTF8String of at most ${certificateFieldLimit} bytes`);
    texts.set(field, text);
  }
  return stepTo(texts);
}

/** The typed issuer, or the legacy one, which is bare text; where both are there they must agree. */
function issuerOf(typed: string | undefined, legacy: Uint8Array | undefined): Step<string | undefined> {
  if (legacy === undefined) return stepTo(typed);
  const text = legacy.length > certificateFieldLimit ? undefined : utf8Of(legacy);
  if (text === undefined) return unfit(`its extension ${fulcio}.1 is no text of at most ${certificateFieldLimit} bytes`);
  if (typed !== undefined && typed !== text) return unfit('its two issuer extensions contradict each other');
  return stepTo(text);
}

function toCertificate(san: string, issuer: string | undefined, fields: ReadonlyMap<number, string>): SignerCertificate {
  return {
    san,
    issuer,
    buildSignerUri: fields.get(9),
    buildSignerDigest: fields.get(10),
    runnerEnvironment: fields.get(11),
    sourceRepositoryUri: fields.get(12),
    sourceRepositoryDigest: fields.get(13),
    sourceRepositoryRef: fields.get(14),
    sourceRepositoryIdentifier: fields.get(15),
    sourceRepositoryOwnerUri: fields.get(16),
    sourceRepositoryOwnerIdentifier: fields.get(17),
    buildConfigUri: fields.get(18),
    buildConfigDigest: fields.get(19),
    buildTrigger: fields.get(20),
    runInvocationUri: fields.get(21),
    sourceRepositoryVisibility: fields.get(22),
    deploymentEnvironment: fields.get(23),
  };
}

function unfit(why: string): Refusal {
  return refusal('certificate-unfit', `the certificate is unfit: ${why}`);
}
