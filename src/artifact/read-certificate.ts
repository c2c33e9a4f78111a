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
const lastField = 24;

/**
 * What the certificate says of its holder, and that it is one for signing code. Of the legacy extensions (.1 to .6) only the issuer counts
 * where it stands alone, so that "no issuer" means that neither form is there; all else comes from the typed ones, which none of the legacy
 * ones may contradict.
 */
export function readCertificate(certificate: Uint8Array): Step<SignerCertificate> {
  const extensions = certificateExtensions(certificate);
  if (extensions === undefined) return unfit('its extensions cannot be read, or one stands there twice');
  const byId = new Map(extensions.map((extension) => [extension.oid, extension.value]));
  const flaw = unfitness(extensions, byId);
  if (flaw !== undefined) return flaw;
  const san = sanOf(byId.get(subjectAlternativeName));
  if (san === undefined) return unfit('it must name its holder once, by a URI, an e-mail address or a user name of Fulcio (OtherName)');
  const fields = textFields(byId);
  if (fields.state === 'refused') return fields;
  const legacy = legacyFields(byId);
  if (legacy.state === 'refused') return legacy;
  const contradiction = contradictionOf(legacy.value, fields.value);
  if (contradiction !== undefined) return unfit(contradiction);
  return stepTo(toCertificate(san, fields.value.get(issuerField) ?? legacy.value.get(1), fields.value));
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

/** The one general name: rfc822Name [1], uniformResourceIdentifier [6], or the otherName [0] that Fulcio writes for a user name. */
function sanOf(value: Uint8Array | undefined): string | undefined {
  const list = value && derValue(value, 0x30);
  const names = list && derValues(list.content);
  const [only] = names ?? [];
  if (only === undefined || names?.length !== 1 || only.content.length > certificateFieldLimit) return undefined;
  if (only.tag === 0xa0) return userNameOf(only.content);
  const text = only.tag === 0x81 || only.tag === 0x86 ? utf8Of(only.content) : undefined;
  return text !== undefined && visible.test(text) ? text : undefined;
}

const visible = /^[\x21-\x7e]+$/;

/** `name!domain`: with any other text a user could call himself what a URI or an address says. */
function userNameOf(otherName: Uint8Array): string | undefined {
  const [id, explicit, ...more] = derValues(otherName) ?? [];
  if (id?.tag !== 0x06 || oidOf(id.content) !== `${fulcio}.7` || explicit?.tag !== 0xa0 || more.length > 0) return undefined;
  const held = derValue(explicit.content, 0x0c);
  const text = held && utf8Of(held.content);
  return text !== undefined && visible.test(text) && /^[^!/@:]+![^!/@:]+$/.test(text) ? text : undefined;
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

/** The bare texts of the legacy extensions .1 to .6, by their numbers. */
function legacyFields(byId: ReadonlyMap<string, Uint8Array>): Step<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  for (let field = 1; field <= 6; field += 1) {
    const value = byId.get(`${fulcio}.${field}`);
    if (value === undefined) continue;
    const text = value.length > certificateFieldLimit ? undefined : utf8Of(value);
    if (text === undefined) return unfit(`its extension ${fulcio}.${field} is no text of at most ${certificateFieldLimit} bytes`);
    texts.set(field, text);
  }
  return stepTo(texts);
}

/** What a legacy extension and the typed one say of the same thing; the workflow's name (.4) has no typed one. */
const twins = [
  { what: 'issuer', legacy: 1, typed: issuerField },
  { what: 'trigger', legacy: 2, typed: 20 },
  { what: 'source commit', legacy: 3, typed: 13 },
  { what: 'source repository', legacy: 5, typed: 12 },
  { what: 'source ref', legacy: 6, typed: 14 },
] as const;

/** A reader of the old ones must not be told another thing than a reader of the new ones. */
function contradictionOf(legacy: ReadonlyMap<number, string>, typed: ReadonlyMap<number, string>): string | undefined {
  const unlike = twins.find((twin) => {
    const [old, current] = [legacy.get(twin.legacy), typed.get(twin.typed)];
    if (old === undefined || current === undefined) return false;
    // The old one has no server: `owner/name` at the end of the address.
    return twin.what === 'source repository' ? !current.endsWith(`/${old}`) || old.split('/').length !== 2 : old !== current;
  });
  if (unlike === undefined) return undefined;
  const [old, current] = [legacy.get(unlike.legacy), typed.get(unlike.typed)];
  return `its two extensions for the ${unlike.what} contradict each other: '${current?.slice(0, 100)}' (.${unlike.typed}) and '${old?.slice(0, 100)}' (.${unlike.legacy})`;
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
    tokenSubject: fields.get(24),
  };
}

function unfit(why: string): Refusal {
  return refusal('certificate-unfit', `the certificate is unfit: ${why}`);
}
