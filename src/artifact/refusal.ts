import type { RefusalCode } from './model.ts';

/** Why a step refused a bundle; the source is added where it is reported. */
export interface Refusal {
  readonly state: 'refused';
  readonly code: RefusalCode;
  readonly why: string;
}

/** What a step of the verification came to. */
export type Step<T> = { readonly state: 'value'; readonly value: T } | Refusal;

export function refusal(code: RefusalCode, why: string): Refusal {
  return { state: 'refused', code, why };
}

export function stepTo<T>(value: T): Step<T> {
  return { state: 'value', value };
}
