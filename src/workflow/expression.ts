import type { Span } from '../core/location.ts';

/**
 * GitHub's expression language. Total: what does not parse is an `error` node, and what stands before it is kept.
 * Offsets are half-open UTF-16 offsets; their origin is the caller's.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly span: Span }
  /** A bare name: a context such as `secrets`; names are compared without case. */
  | { readonly kind: 'context'; readonly name: string; readonly span: Span }
  | { readonly kind: 'property'; readonly object: Expression; readonly name: string; readonly span: Span; readonly nameSpan: Span }
  | { readonly kind: 'index'; readonly object: Expression; readonly index: Expression; readonly span: Span }
  /** `x.*` or `x[*]`. */
  | { readonly kind: 'filter'; readonly object: Expression; readonly span: Span }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly arguments: readonly Expression[];
      readonly span: Span;
      readonly nameSpan: Span;
    }
  | { readonly kind: 'not'; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'error'; readonly message: string; readonly partial: readonly Expression[]; readonly span: Span };

export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';
