import { derValue, derValues, oidOf } from './der.ts';

/** What a public key is, as far as its strength depends on it. */
export type KeyKind =
  | { readonly kind: 'ec'; readonly curve: 'P-256' | 'P-384' | 'P-521' }
  | { readonly kind: 'rsa' | 'rsa-pss'; readonly bits: number; readonly exponent: number }
  | { readonly kind: 'ed25519' };

const curves: ReadonlyMap<string, 'P-256' | 'P-384' | 'P-521'> = new Map([
  ['1.2.840.10045.3.1.7', 'P-256'],
  ['1.3.132.0.34', 'P-384'],
  ['1.3.132.0.35', 'P-521'],
]);

/** The kind of the key in a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7); undefined where it is of none that is verified here. */
export function keyKindOf(spki: Uint8Array): KeyKind | undefined {
  const whole = derValue(spki, 0x30);
  const [algorithm, key, ...more] = (whole && derValues(whole.content)) ?? [];
  if (algorithm?.tag !== 0x30 || key?.tag !== 0x03 || more.length > 0) return undefined;
  const [id, parameters] = derValues(algorithm.content) ?? [];
  switch (id?.tag === 0x06 ? oidOf(id.content) : undefined) {
    case '1.2.840.10045.2.1': {
      const curve = parameters?.tag === 0x06 ? curves.get(oidOf(parameters.content) ?? '') : undefined;
      return curve && { kind: 'ec', curve };
    }
    case '1.2.840.113549.1.1.1':
      return rsaKind('rsa', key.content);
    case '1.2.840.113549.1.1.10':
      return rsaKind('rsa-pss', key.content);
    case '1.3.101.112':
      return { kind: 'ed25519' };
    default:
      return undefined;
  }
}

/** RFC 8017, A.1.1: modulus and exponent, in a BIT STRING whose first octet counts the unused bits. */
function rsaKind(kind: 'rsa' | 'rsa-pss', bitString: Uint8Array): KeyKind | undefined {
  const list = derValue(bitString.subarray(1), 0x30);
  const [modulus, exponent] = (list && derValues(list.content)) ?? [];
  if (modulus?.tag !== 0x02 || exponent?.tag !== 0x02 || exponent.content.length > 5) return undefined;
  const first = modulus.content.findIndex((octet) => octet !== 0);
  const bits = first < 0 ? 0 : (modulus.content.length - first) * 8 - Math.clz32(modulus.content[first] ?? 0) + 24;
  return { kind, bits, exponent: exponent.content.reduce((sum, octet) => sum * 256 + octet, 0) };
}

/** Why a key is too weak, as one clause. An exponent of 1 would make every message its own signature. */
export function keyWeakness(kind: KeyKind | undefined): string | undefined {
  if (kind === undefined) return 'its key must be EC on P-256, P-384 or P-521, RSA or Ed25519';
  if (kind.kind !== 'rsa' && kind.kind !== 'rsa-pss') return undefined;
  if (kind.bits < 2048) return `its RSA key has ${kind.bits} bits, and at least 2048 are needed`;
  if (kind.bits > 16384) return `its RSA key has ${kind.bits} bits, and at most 16384 are taken`;
  return kind.exponent < 3 || kind.exponent % 2 === 0 ? `its RSA key has the exponent ${kind.exponent}, which proves nothing` : undefined;
}

export function shownKind(kind: KeyKind): string {
  if (kind.kind === 'ec') return `EC ${kind.curve}`;
  if (kind.kind === 'ed25519') return 'Ed25519';
  return `${kind.kind === 'rsa' ? 'RSA' : 'RSA-PSS'} ${kind.bits}`;
}
