import type { BundleText, SignedSubject, Subject } from '../artifact/model.ts';
import type { Many } from '../core/facts.ts';

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
}
