import { utf8Of } from '../../artifact/der.ts';
import type { BundleText, Refused } from '../../artifact/model.ts';
import type { ImageReference } from '../../artifact/oci/image-reference.ts';
import { legacyBundle } from '../../artifact/oci/legacy-bundle.ts';
import { foreignSignature, isBundleType, isUnsignedStatement, mediaTypes } from '../../artifact/oci/media-types.ts';
import { type Descriptor, type Manifest, readManifest } from '../../artifact/oci/read-manifest.ts';
import type { Answer, Failure } from '../../ports/github-api.ts';
import type { StoredSignatures } from '../../ports/registry.ts';
import { failureOfStatus } from './failure-of-status.ts';
import { outage, type Wire } from './fetch.ts';
import { listReferrers, type Referrers } from './list-referrers.ts';
import { readContent } from './read-content.ts';
import type { Session } from './session.ts';

type Found = Pick<StoredSignatures, 'evidence' | 'refused' | 'unread' | 'unsigned'>;

/** One signature that is listed: in a manifest of its own, or as a layer of a tag. */
type Listed = { readonly manifest: Descriptor } | { readonly layer: Descriptor; readonly source: string };

/** Every signature of an image: what refers to it, and what cosign's older form stores at two tags. */
export async function readSignatures(session: Session, image: ImageReference, wire: Wire): Promise<Found> {
  const tag = image.digest.replace(':', '-');
  const [referrers, attestations, signatures] = await Promise.all([
    listReferrers(session, image.digest, wire),
    readTag(session, `${tag}.att`, wire),
    readTag(session, `${tag}.sig`, wire),
  ]);
  const place = `${image.registry}/${image.repository}`;
  const { listed, refused, unsigned } = listedIn(referrers.state === 'value' ? referrers.value : { items: [], unread: 0 }, place);
  const all = [...listed, ...layersOf(attestations, `${place}:${tag}.att`), ...layersOf(signatures, `${place}:${tag}.sig`)];
  const outcomes = await inTurn(all.slice(0, wire.limits.signatures), wire.limits.atOnce, (one) => readOne(one, session, place, wire));
  const failures = [referrers, attestations, signatures].filter((one) => one.state !== 'value' && one.state !== 'absent');
  const odd = [attestations, signatures].flatMap((one) => (one.state === 'value' ? unreadIn(one.value, place) : []));
  return {
    evidence: outcomes.flat().filter(isEvidence),
    refused: [...refused, ...odd, ...outcomes.flat().filter(isRefused)],
    unread: [...failures, ...tooMany(all.length, wire), ...outcomes.flat().filter(isFailure)],
    unsigned,
  };
}

/** What could be a signature, and is named in a way that is not read, must not pass for nothing. */
function unreadIn({ unread }: Pick<Referrers, 'unread'>, place: string): readonly Refused[] {
  return unread === 0 ? [] : [refusedAs('unsupported', place, `it lists ${unread} things by no SHA-256 digest`)];
}

function listedIn(listed: Referrers, place: string) {
  const unique = [...new Map(listed.items.map((item) => [item.digest, item])).values()];
  return {
    // What is surely a signature is read first, so that what only may be one cannot use up the limit.
    listed: [...unique.filter(isSignature), ...unique.filter(isUnclear)].map((manifest): Listed => ({ manifest })),
    refused: [...foreignOf(unique, place), ...unreadIn(listed, place)],
    unsigned: unique.filter(({ artifactType }) => isUnsignedStatement(artifactType ?? '')).length,
  };
}

function tooMany(count: number, { limits: { signatures }, registry }: Wire): readonly Failure[] {
  if (count <= signatures) return [];
  return [
    { state: 'truncated', why: `the registry ${registry} lists ${count} signatures of the image, and at most ${signatures} are read` },
  ];
}

function isSignature({ artifactType = '', annotations }: Descriptor): boolean {
  return isBundleType(artifactType) || artifactType.startsWith('application/vnd.dev.cosign.artifact.') || annotations.has(bundleContent);
}

/** Registries that go by the configuration say this of everything without one; only a look at it can tell what it is. */
function isUnclear(item: Descriptor): boolean {
  return !isSignature(item) && unclearTypes.has(item.artifactType ?? '');
}

/** cosign's hint of what a bundle holds. */
const bundleContent = 'dev.sigstore.bundle.content';
const unclearTypes: ReadonlySet<string> = new Set(['', 'application/vnd.oci.empty.v1+json', 'application/vnd.oci.image.config.v1+json']);

/** Signatures of other schemes, one refusal for all of a kind: whoever can store one can store thousands. */
function foreignOf(items: readonly Descriptor[], place: string): readonly Refused[] {
  const names = items.map(({ artifactType }) => foreignSignature(artifactType ?? '')).filter((name) => name !== undefined);
  return [...new Set(names)].map((name) => refusedAs('unsupported', place, `it lists ${name}`));
}

async function readTag(session: Session, tag: string, wire: Wire): Promise<Answer<Manifest>> {
  const answer = await session.read({ path: `manifests/${tag}`, accept: manifestTypes, most: wire.limits.manifest });
  if (answer.state !== 'fetched') return answer;
  if (answer.status !== 200) return failureOfStatus(answer, `the tag ${tag}`, wire);
  const manifest = readManifest(answer.body);
  return manifest.state === 'refused' ? outage(wire, `answers no manifest for the tag ${tag}: ${manifest.why}`) : manifest;
}

const manifestTypes = `${mediaTypes.manifest}, ${mediaTypes.dockerManifest}`;

function layersOf(tagged: Answer<Manifest>, place: string): readonly Listed[] {
  if (tagged.state !== 'value') return [];
  return tagged.value.items.map((layer) => ({ layer, source: `${place} (${layer.digest.slice(0, 19)})` }));
}

type Outcome = BundleText | Refused | Failure;

function isEvidence(one: Outcome): one is BundleText {
  return 'text' in one;
}

function isRefused(one: Outcome): one is Refused {
  return 'code' in one;
}

function isFailure(one: Outcome): one is Failure {
  return !isEvidence(one) && !isRefused(one);
}

async function readOne(one: Listed, session: Session, place: string, wire: Wire): Promise<readonly Outcome[]> {
  if ('layer' in one) return [await readLayer(one.layer, one.source, session, wire)];
  const { digest, size } = one.manifest;
  const source = `${place}@${digest}`;
  if (size > wire.limits.manifest) return [tooLarge(source, size, wire.limits.manifest)];
  const body = await readContent(session, { kind: 'manifests', digest, size, accept: manifestTypes }, wire);
  if (body.state !== 'value') return [body];
  const manifest = readManifest(body.value);
  if (manifest.state === 'refused') return [refusedAs('malformed', source, `its manifest cannot be read: ${manifest.why}`)];
  const layers = manifest.value.items.filter(({ mediaType }) => isRead(mediaType));
  if (layers.length === 1) return Promise.all(layers.map((layer) => readLayer(layer, source, session, wire)));
  // Something else that does not say what it is.
  if (isUnclear(one.manifest) && layers.length === 0) return [];
  return [refusedAs('malformed', source, `its manifest must hold one signature, and holds ${layers.length}`)];
}

function isRead(mediaType: string): boolean {
  return isBundleType(mediaType) || mediaType === mediaTypes.simpleSigning || mediaType === mediaTypes.envelope;
}

async function readLayer(layer: Descriptor, source: string, session: Session, wire: Wire): Promise<Outcome> {
  const { mediaType, digest, size } = layer;
  if (!isRead(mediaType)) return refusedAs('unsupported', source, `it is of the kind '${mediaType.slice(0, 80)}'`);
  const most = mediaType === mediaTypes.simpleSigning ? wire.limits.payload : wire.limits.bundle;
  if (size > most) return tooLarge(source, size, most);
  const body = await readContent(session, { kind: 'blobs', digest, size, accept: '*/*' }, wire);
  if (body.state !== 'value') return body;
  if (!isBundleType(mediaType)) return legacyBundle(layer, body.value, source);
  const text = utf8Of(body.value);
  return text === undefined ? refusedAs('malformed', source, 'it is not UTF-8') : { source, text };
}

function tooLarge(source: string, size: number, most: number): Refused {
  return refusedAs('too-large', source, `it has ${size} bytes, and at most ${most} are read`);
}

function refusedAs(code: Refused['code'], source: string, why: string): Refused {
  return { state: 'refused', source, code, why };
}

/** The answers in the order of the questions, with that many asked at the same time. */
async function inTurn<T, R>(items: readonly T[], atOnce: number, ask: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    answers.push(...(await Promise.all(items.slice(start, start + atOnce).map((item) => ask(item)))));
  return answers;
}
