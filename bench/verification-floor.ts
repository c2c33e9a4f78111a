import { createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { createRequire } from 'node:module';

/** One signature check as it was asked of Node: digest, bytes, key, signature. */
type Check = readonly [algorithm: string | null | undefined, data: Buffer, key: KeyObject, signature: Buffer];

/**
 * What the cryptography of one bundle costs by itself, as a function to be timed: its certificate is read by Node, each signature that was
 * checked while `prove` ran is checked again with the same key and bytes, and the inclusion proof is hashed.
 *
 * @param prove verifies the bundle once, under a trust that has verified before; its checks are those that no bundle shares with another.
 * @param checks how many there must be: one that is missing would make the floor too low, one too many too high.
 */
export async function verificationFloor(bundle: unknown, prove: () => Promise<void>, checks: number): Promise<() => void> {
  const asked = await recorded(prove);
  if (asked.length !== checks) throw new Error(`${asked.length} signatures were checked, not ${checks}`);
  const { certificate, leaf, hashes } = partsOf(bundle);
  return () => {
    const held = new X509Certificate(certificate).publicKey;
    // The envelope is checked with the certificate's own key, which was read just now.
    const isHeld = asked.map(([algorithm, data, key, signature]) => verify(algorithm, data, key.equals(held) ? held : key, signature));
    if (!isHeld.every(Boolean)) throw new Error('a signature does not hold');
    let node = createHash('sha256').update('\0').update(leaf).digest();
    for (const hash of hashes) node = createHash('sha256').update('\x01').update(node).update(hash).digest();
  };
}

type Verify = (algorithm: string | null | undefined, data: unknown, key: unknown, signature: unknown) => boolean;

/** The signature checks that the library asks of Node meanwhile. */
async function recorded(act: () => Promise<void>): Promise<readonly Check[]> {
  const library: { verify: Verify } = createRequire(import.meta.url)('node:crypto');
  const original = library.verify;
  const asked: Check[] = [];
  library.verify = (algorithm, data, key, signature) => {
    if (!Buffer.isBuffer(data) || !Buffer.isBuffer(signature) || !isKey(key)) throw new Error('a check of another form');
    asked.push([algorithm, Buffer.from(data), key, Buffer.from(signature)]);
    return original(algorithm, data, key, signature);
  };
  try {
    await act();
  } finally {
    library.verify = original;
  }
  return asked;
}

function isKey(key: unknown): key is KeyObject {
  return typeof key === 'object' && key !== null && 'asymmetricKeyType' in key;
}

interface Parts {
  readonly certificate: Buffer;
  /** The log's entry, and the hashes of its inclusion proof. */
  readonly leaf: Buffer;
  readonly hashes: readonly Buffer[];
}

/** Of a bundle that was verified, so that its shape is known. */
function partsOf(bundle: unknown): Parts {
  const { verificationMaterial: material } = Object(bundle);
  const [first] = material.x509CertificateChain?.certificates ?? [material.certificate];
  const [entry] = material.tlogEntries;
  const bytes = (text: unknown): Buffer => Buffer.from(String(text), 'base64');
  return {
    certificate: bytes(first.rawBytes),
    leaf: bytes(entry.canonicalizedBody),
    hashes: (entry.inclusionProof?.hashes ?? []).map(bytes),
  };
}
