import type { Span } from '../core/location.ts';
import type { ProblemCode } from './model.ts';

/** A problem as it is found, before the job or step around it is known. */
export interface Draft {
  readonly code: ProblemCode;
  /** One sentence without a final stop. */
  readonly message: string;
  readonly span: Span;
  /**
   * What rules cannot see because of it: the `file`, a part of it by name (`job build`), or what is `around` it, the step or job or else the
   * file; or `nothing`, and then the step or job around it is only named.
   */
  readonly hides: 'file' | 'around' | 'nothing' | { readonly part: string };
}
