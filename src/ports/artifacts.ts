import type { BundleText, SignedSubject, Subject } from '../artifact/model.ts';
import type { NamedTrust } from '../artifact/named-trust.ts';
import type { Many } from '../core/facts.ts';
import type { RootInUse } from './trust-roots.ts';

/** What is deployed, on disk. */
export interface Artifacts {
  /**
   * Subjects of the given lines: path globs, `sha256:...`, `oci://registry/name@sha256:...`. Files are opened once without following
   * links, hashed, and copied read-only. A line that matches nothing is a gap.
   */
  stage(lines: readonly string[]): Promise<Many<Subject>>;
  /** Bundles of the named files: one JSON document, or one a line. What cannot be read is a gap. */
  readBundles(paths: readonly string[]): Promise<Many<BundleText>>;
}

/** Verifies signatures; matching identities is the rules' work. */
export interface Verifier {
  /** What these bundles prove about this subject, one verification for each bundle, with the values at these paths of their predicates. Never throws. */
  verify(subject: Subject, bundles: readonly BundleText[], fields?: readonly string[]): Promise<SignedSubject>;
  /**
   * The same verifier, which also accepts what these keys and roots sign. Each is compared with its digest before it is read; throws
   * INPUT_INVALID where one is another file, or proves nothing (weak, unsupported, broken).
   */
  trusting(named: NamedTrust): Promise<Verifier>;
  /** The roots that come with the program, as far as anything was judged under them. */
  roots(): readonly RootInUse[];
  /** What will be asked about all of these: their proofs are begun together. */
  begin?(subjects: readonly Subject[], bundles: readonly BundleText[]): void;
}
