import { describe, expect, test } from '@jest/globals';
import { keySignedLayer, type OciLayer, type SimpleSigningSpec, simpleSigningLayer } from '../../../__fixtures__/oci.ts';
import { aKeyPair, aKeyPairOf, aSigningInstance, mintBundle, theGitHubInstance, thePublicGood } from '../../../__fixtures__/signing.ts';
import { openKey } from '../../../src/adapters/artifacts/open-key.ts';
import type { Subject } from '../../../src/artifact/model.ts';
import { legacyBundle } from '../../../src/artifact/oci/legacy-bundle.ts';
import { verifyBundle } from '../../../src/artifact/verify-bundle.ts';
import { trustIn } from '../minted-trust.ts';

const hex = 'ab'.repeat(32);
const imageDigest = `sha256:${hex}`;
const image: Subject = { name: `oci://ghcr.io/acme/app@${imageDigest}`, kind: 'image', digests: { sha256: hex }, stagedPath: undefined };

/** A layer with some of its annotations changed; undefined takes one away. */
function changed(layer: OciLayer, annotations: Readonly<Record<string, string | undefined>>): OciLayer {
  const all = Object.entries({ ...layer.annotations, ...annotations });
  return { ...layer, annotations: Object.fromEntries(all.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]]))) };
}

function evidenceOf({ mediaType, bytes, annotations = {} }: OciLayer) {
  const descriptor = {
    mediaType,
    digest: imageDigest,
    size: bytes.length,
    artifactType: undefined,
    platform: undefined,
    annotations: new Map(Object.entries(annotations)),
  };
  return legacyBundle(descriptor, Buffer.from(bytes), 'layer');
}

async function verify(layer: OciLayer, subject: Subject = image) {
  const evidence = evidenceOf(layer);
  return 'code' in evidence ? evidence : verifyBundle(evidence, subject, await trustIn([thePublicGood(), theGitHubInstance()]), undefined);
}

const layer = (spec: Partial<SimpleSigningSpec> = {}) => simpleSigningLayer({ imageDigest, ...spec });
const [certificate, log, time] = ['certificate', 'bundle', 'rfc3161timestamp'].map((name) => `dev.sigstore.cosign/${name}`);
const signature = 'dev.cosignproject.cosign/signature';

describe("a signature in cosign's older form", () => {
  test('holds, and tells the repository that its signer meant', async () => {
    expect(await verify(layer({ reference: 'docker.io/acme/app' }))).toMatchObject({
      state: 'verified',
      root: 'test-public-good',
      predicateType: undefined,
      imageReference: 'docker.io/acme/app',
      signedAt: '2026-11-20T10:00:00.000Z',
      signer: { kind: 'certificate', certificate: { sourceRepositoryIdentifier: '77' } },
    });
  });

  test('tells no repository where none is meant', async () => {
    expect(await verify(layer({ reference: '' }))).not.toHaveProperty('imageReference');
  });

  test('holds by a timestamp in place of a log, under a root of that kind', async () => {
    expect(await verify(layer({ instance: theGitHubInstance() }))).toMatchObject({ state: 'verified', root: 'test-github' });
  });

  const document = (critical: unknown) => JSON.stringify({ critical });
  const type = 'cosign container image signature';
  test.each<readonly [string, Partial<SimpleSigningSpec>, string]>([
    ['of another image', { imageDigest: `sha256:${'cd'.repeat(32)}` }, 'subject-mismatch'],
    ['by another digest', { payload: document({ type, image: { 'docker-manifest-digest': `sha512:${hex}` } }) }, 'subject-mismatch'],
    ['in upper case', { imageDigest: imageDigest.toUpperCase() }, 'subject-mismatch'],
    ['of no image', { payload: document({ type }) }, 'malformed'],
    ['of another type', { type: 'atomic container signature' }, 'unsupported'],
    ['of no type', { payload: document({ image: { 'docker-manifest-digest': imageDigest } }) }, 'unsupported'],
    ['over no JSON', { payload: 'x' }, 'malformed'],
    [
      'over two digests',
      { payload: `{"critical":{"type":"${type}","image":{"docker-manifest-digest":"x","docker-manifest-digest":"${imageDigest}"}}}` },
      'malformed',
    ],
    ['of an authority that nobody accepts', { instance: aSigningInstance('public-good') }, 'certificate-untrusted'],
    ['by a certificate for servers', { certificate: { purpose: 'server-auth' } }, 'certificate-unfit'],
    ['without a log', { without: ['log'], timestamps: 1 }, 'log-missing'],
    [
      'after its certificate',
      { certificate: { notBefore: '2026-11-20T08:00:00Z', notAfter: '2026-11-20T09:00:00Z' } },
      'certificate-untrusted',
    ],
  ])('%s is refused', async (_name, spec, code) => {
    expect(await verify(layer(spec))).toMatchObject({ state: 'refused', code });
  });

  test('whose document was changed is refused by what the log says', async () => {
    const signed = layer();
    const other = Buffer.from(Buffer.from(signed.bytes).toString('utf8').replace('ghcr.io/acme/app', 'ghcr.io/evil/ap'));
    expect(await verify({ ...signed, bytes: other })).toMatchObject({ state: 'refused', code: 'log-invalid' });
    const stamped = layer({ instance: theGitHubInstance() });
    expect(await verify({ ...stamped, bytes: other })).toMatchObject({ state: 'refused', code: 'signature-invalid' });
  });

  test('with the log entry or certificate of another is refused', async () => {
    const foreign = layer({ reference: 'other' }).annotations ?? {};
    expect(await verify(changed(layer(), { [log ?? '']: foreign[log ?? ''] }))).toMatchObject({ state: 'refused', code: 'log-invalid' });
    expect(await verify(changed(layer(), { [certificate ?? '']: foreign[certificate ?? ''] }))).toMatchObject({
      state: 'refused',
      code: 'signature-invalid',
    });
    expect(await verify(changed(layer(), { [signature]: foreign[signature] }))).toMatchObject({ state: 'refused', code: 'log-invalid' });
  });

  const entry = JSON.parse(layer().annotations?.[log ?? ''] ?? '{}');
  const entryWith = (payload: unknown) => ({ [log ?? '']: JSON.stringify({ ...entry, Payload: payload }) });
  test.each<readonly [string, Readonly<Record<string, string | undefined>>, string]>([
    ['a signature', { [signature]: undefined }, 'its layer has no signature'],
    ['a certificate in PEM', { [certificate ?? '']: 'x' }, 'its certificate is not PEM'],
    ['a log entry in JSON', { [log ?? '']: '{' }, 'its log entry is not that of cosign'],
    ['a log entry of its form', { [log ?? '']: '{"Payload":{}}' }, 'its log entry is not that of cosign'],
    ['the id of the log', entryWith({ ...entry.Payload, logID: 'x' }), 'its log entry lacks a part'],
    ['a whole time', entryWith({ ...entry.Payload, integratedTime: 1.5 }), 'its log entry lacks a part'],
    ['an index', entryWith({ ...entry.Payload, logIndex: -1 }), 'its log entry lacks a part'],
    ['a body in base64', entryWith({ ...entry.Payload, body: '%' }), 'the body of its log entry cannot be read'],
    ['a body in UTF-8', entryWith({ ...entry.Payload, body: '/w==' }), 'the body of its log entry cannot be read'],
    ['a body of a kind', entryWith({ ...entry.Payload, body: 'e30=' }), 'the body of its log entry cannot be read'],
    ['a timestamp of its form', { [time ?? '']: '{}' }, 'its timestamp is not that of cosign'],
  ])('without %s is malformed', async (_name, annotations, why) => {
    expect(await verify(changed(layer(), annotations))).toEqual({ state: 'refused', source: 'layer', code: 'malformed', why });
  });

  test('by a key alone names the signer by a key', () => {
    const evidence = evidenceOf(keySignedLayer(imageDigest, aKeyPair().privateKey));
    expect(evidence).not.toHaveProperty('code');
    expect(JSON.parse('text' in evidence ? evidence.text : '{}')).toMatchObject({
      verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    });
  });

  test('by a key holds under that key alone, whatever the bundle hints', async () => {
    const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };
    const [partner, other] = [aKeyPairOf('P-256'), aKeyPairOf('P-384')];
    const key = (name: string, text: string) => openKey({ name, source: `${name}.pem`, text, ...unbounded });
    const signed = evidenceOf(keySignedLayer(imageDigest, partner.privateKey));
    if ('code' in signed) throw new Error(signed.why);
    const under = async (...keys: readonly ReturnType<typeof key>[]) =>
      verifyBundle(signed, image, { ...(await trustIn([thePublicGood()])), keys }, undefined);
    expect(await under(key('other', other.pem), key('partner', partner.pem))).toMatchObject({
      state: 'verified',
      root: 'none',
      signer: { kind: 'key', key: 'partner' },
    });
    expect(await under(key('other', other.pem))).toMatchObject({ state: 'refused', code: 'key-unknown' });
    expect(await under()).toMatchObject({ state: 'refused', code: 'key-unknown' });
    const elsewhere = evidenceOf(keySignedLayer(`sha256:${'cd'.repeat(32)}`, partner.privateKey));
    if ('code' in elsewhere) throw new Error(elsewhere.why);
    const trust = { ...(await trustIn([])), keys: [key('partner', partner.pem)] };
    expect(await verifyBundle(elsewhere, image, trust, undefined)).toMatchObject({ state: 'refused', code: 'subject-mismatch' });
  });

  test('proves nothing about a subject without a SHA-256 digest', async () => {
    const odd = layer({ imageDigest: 'sha256:undefined' });
    expect(await verify(odd, { ...image, digests: { sha512: 'ab'.repeat(64) } })).toMatchObject({ code: 'subject-mismatch' });
  });

  test('whose bundle speaks of another document is malformed', async () => {
    const evidence = evidenceOf(layer());
    const other = evidenceOf(layer({ reference: 'other' }));
    if ('code' in evidence || 'code' in other || other.payload === undefined) throw new Error('no evidence');
    const verification = await verifyBundle({ ...evidence, payload: other.payload }, image, await trustIn([thePublicGood()]), undefined);
    expect(verification).toMatchObject({ state: 'refused', code: 'malformed', why: expect.stringContaining('not that of the document') });
  });
});

describe("an envelope in cosign's older form", () => {
  const envelope = (bytes: Uint8Array) => evidenceOf({ mediaType: 'application/vnd.dsse.envelope.v1+json', bytes });

  test.each([
    ['is no UTF-8', Buffer.from([0xff]), 'its envelope is not UTF-8'],
    ['is no JSON', Buffer.from('x'), 'its envelope cannot be read: it is no JSON'],
    ['has a key twice', Buffer.from('{"payload":"a","payload":"b"}'), 'its envelope cannot be read: an object has the key "payload" twice'],
  ])('that %s is malformed', (_name, bytes, why) => {
    expect(envelope(bytes)).toMatchObject({ code: 'malformed', why });
  });

  test('brings nothing that stands beside a bundle: it is the envelope alone', async () => {
    const bundle = mintBundle({ subject: { name: 'app', sha256: hex } });
    const evidence = envelope(Buffer.from(JSON.stringify(bundle)));
    if ('code' in evidence) throw new Error(evidence.why);
    expect(await verifyBundle(evidence, image, await trustIn([thePublicGood()]), undefined)).toMatchObject({
      state: 'refused',
      code: 'malformed',
    });
  });
});
