/** A stored attestation. Tests may store anything as its bundle. */
export interface FakeAttestation {
  readonly id: number;
  /** `sha256:<64 hex>` */
  readonly digest: string;
  readonly bundle: unknown;
  readonly predicateType: string;
  /** In the answer itself, or as an address of another host that serves it compressed. */
  readonly delivery: 'inline' | 'url';
  readonly initiator: 'user' | 'github';
}

export type AttestationSpec = Partial<Omit<FakeAttestation, 'id'>> & Pick<FakeAttestation, 'digest' | 'bundle'>;

let count = 0;

/** Build provenance within the answer, but for what is said. */
export function anAttestation(spec: AttestationSpec): FakeAttestation {
  count += 1;
  return { id: count, predicateType: 'https://slsa.dev/provenance/v1', delivery: 'inline', initiator: 'user', ...spec };
}
