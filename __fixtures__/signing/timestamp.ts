import { createHash, sign } from 'node:crypto';
import { ecdsaWithSha256 } from './certificate.ts';
import { context, generalizedTime, integer, nothing, objectIdentifier, octetString, sequence, setOf, tagged } from './der.ts';
import type { TimestampAuthority } from './signing-instance.ts';

const sha256 = sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'), nothing);
const timestampInfo = objectIdentifier('1.2.840.113549.1.9.16.1.4');

/** A granted response of RFC 3161 over these bytes, at this time; the certificate is the client's to know. */
export function signedTimestamp({ privateKey, issuerName, serial }: TimestampAuthority, bytes: Uint8Array, at: Date): Buffer {
  const info = sequence(
    integer(1),
    objectIdentifier('1.3.6.1.4.1.57264.2'),
    sequence(sha256, octetString(digest(bytes))),
    integer(1),
    generalizedTime(at),
  );
  const attribute = (oid: string, value: Buffer) => sequence(objectIdentifier(oid), setOf(value));
  const attributes = setOf(attribute('1.2.840.113549.1.9.3', timestampInfo), attribute('1.2.840.113549.1.9.4', octetString(digest(info))));
  const signer = sequence(
    integer(1),
    sequence(issuerName, integer(serial)),
    sha256,
    // Signed as a SET, sent under another tag.
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    ecdsaWithSha256,
    octetString(sign('sha256', attributes, privateKey)),
  );
  const content = sequence(timestampInfo, context(0, octetString(info)));
  const signedData = sequence(integer(3), setOf(sha256), content, tagged(0x31, signer));
  return sequence(sequence(integer(0)), sequence(objectIdentifier('1.2.840.113549.1.7.2'), context(0, signedData)));
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
