import type { Subject } from '../artifact/model.ts';
import type { PackageName } from '../artifact/package-name.ts';
import type { Gap } from '../core/facts.ts';

/** What a registry says of packages. No method throws for what the registry does. */
export interface Packages {
  /** What is installed under that name and version, with the digests of the bytes that are served; or why it is not known. */
  resolve(named: PackageName): Promise<Subject | Gap>;
  /** Texts of the bundles that the registry holds for each package, in their order. None means that it says so itself. */
  attestations(purls: readonly string[], signal: AbortSignal): Promise<readonly (readonly string[] | Gap)[]>;
}
