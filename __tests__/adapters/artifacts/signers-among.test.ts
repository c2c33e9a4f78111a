import { createHash, sign } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aKeyPairOf, type KeyName, mintMessageBundle } from '../../../__fixtures__/signing.ts';
import { wholeBytesLimit } from '../../../src/adapters/artifacts/limits.ts';
import { openArtifacts } from '../../../src/adapters/artifacts/open-artifacts.ts';
import { openKey } from '../../../src/adapters/artifacts/open-key.ts';
import { type Stream, signersAmong } from '../../../src/adapters/artifacts/signers-among.ts';
import { temporaryDirectory } from '../temporary-directory.ts';

const artifact = Buffer.from('what is shipped');
const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };

function keyOf(name: KeyName) {
  const { privateKey, pem } = aKeyPairOf(name);
  return { privateKey, pem, key: openKey({ name, source: `${name}.pem`, text: pem, ...unbounded }) };
}

/** These pieces, each in the same buffer, as a file is read. */
function streamOf(...pieces: readonly Uint8Array[]): Stream {
  return async (take) => {
    const buffer = Buffer.alloc(Math.max(...pieces.map(({ length }) => length)));
    for (const piece of pieces) {
      buffer.set(piece);
      take(buffer.subarray(0, piece.length));
    }
    return undefined;
  };
}

const hashOf = (...pieces: readonly Uint8Array[]) => pieces.reduce((hash, piece) => hash.update(piece), createHash('sha256')).digest('hex');

describe('the signers of a file', () => {
  const ec = keyOf('P-256');
  const ed = keyOf('Ed25519');
  const keys = [keyOf('P-384').key, ed.key, ec.key, keyOf('RSA-2048').key];

  test('are found in one pass, whatever their kind', async () => {
    const pieces = [artifact.subarray(0, 5), artifact.subarray(5)];
    const sha256 = hashOf(artifact);
    let passes = 0;
    const stream: Stream = async (take) => {
      passes += 1;
      return streamOf(...pieces)(take);
    };
    const ofEd = { algorithm: 'sha256', signature: sign(null, artifact, ed.privateKey), sha256 } as const;
    expect(await signersAmong(keys, ofEd, stream)).toEqual([ed.key]);
    const ofEc = { algorithm: 'sha512', signature: sign('sha512', artifact, ec.privateKey), sha256 } as const;
    expect(await signersAmong(keys, ofEc, stream)).toEqual([ec.key]);
    expect(passes).toBe(2);
  });

  test('are none where the file is another one by now, or cannot be read', async () => {
    const asked = { algorithm: 'sha256', signature: sign('sha256', artifact, ec.privateKey), sha256: hashOf(artifact) } as const;
    expect(await signersAmong(keys, asked, streamOf(Buffer.from('changed')))).toMatchObject({
      code: 'verification-failed',
      why: expect.stringContaining('changed'),
    });
    expect(await signersAmong(keys, asked, async () => 'it is gone')).toMatchObject({ code: 'verification-failed', why: 'it is gone' });
  });

  test('a signature of a length that no key makes costs no pass', async () => {
    const never: Stream = async () => {
      throw new Error('it is read');
    };
    const asked = { algorithm: 'sha256', signature: Buffer.alloc(200), sha256: '' } as const;
    expect(await signersAmong(keys, asked, never)).toEqual([]);
  });

  test('Ed25519 takes a file up to the limit, and refuses a larger one by its own code', async () => {
    const piece = Buffer.alloc(1024 * 1024, 7);
    const within = Array.from({ length: wholeBytesLimit / piece.length }, () => piece);
    const whole = Buffer.concat(within);
    const atLimit = { algorithm: 'sha256', signature: sign(null, whole, ed.privateKey), sha256: hashOf(whole) } as const;
    expect(await signersAmong(keys, atLimit, streamOf(...within))).toEqual([ed.key]);
    const over = [...within, Buffer.from([7])];
    const overLimit = { ...atLimit, sha256: hashOf(...over) };
    expect(await signersAmong(keys, overLimit, streamOf(...over))).toMatchObject({ code: 'bytes-too-large' });
  });
});

describe('a signature by a key over a file on disk', () => {
  let work: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    work = temporaryDirectory({ 'app.tgz': artifact.toString() });
  });

  afterEach(() => work.remove());

  async function verifying(name: KeyName) {
    const { privateKey, pem } = keyOf(name);
    const { artifacts, verifier: plain } = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: undefined });
    const { items } = await artifacts.stage(['app.tgz']);
    const verifier = await plain.trusting({ keys: [{ name: 'partner', source: 'partner.pem', text: pem, ...unbounded }], roots: [] });
    const digest = name === 'Ed25519' ? null : 'sha256';
    const bundle = mintMessageBundle({ artifact, key: { privateKey, hint: '', digest }, without: ['log'], timestamps: 0 });
    return async (count = 1) => {
      const [subject] = items;
      if (subject === undefined) throw new Error('nothing was staged');
      const bundles = Array.from({ length: count }, () => ({ source: 'app.json', text: JSON.stringify(bundle) }));
      return (await verifier.verify(subject, bundles)).verifications;
    };
  }

  test.each<KeyName>(['P-256', 'RSA-2048', 'Ed25519'])('%s', async (name) => {
    const verify = await verifying(name);
    expect(await verify()).toMatchObject([{ state: 'verified', signer: { kind: 'key', key: 'partner' } }]);
    writeFileSync(join(work.path, 'app.tgz'), 'changed');
    expect(await verify()).toMatchObject([{ state: 'refused', code: 'verification-failed' }]);
    truncateSync(join(work.path, 'app.tgz'));
    expect(await verify()).toMatchObject([{ state: 'refused', code: 'verification-failed' }]);
  });

  test('each costs a pass, and only so many are made', async () => {
    const verify = await verifying('P-256');
    const verifications = await verify(9);
    expect(verifications.filter(({ state }) => state === 'verified')).toHaveLength(8);
    expect(verifications.at(-1)).toMatchObject({ state: 'refused', why: expect.stringContaining('more than 8') });
  });
});
