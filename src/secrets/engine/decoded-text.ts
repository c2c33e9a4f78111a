import type { Encoding } from '../model.ts';
import type { Window } from './windows.ts';

/** What a text says that is written in an encoding. */
export interface DecodedText {
  /** Undefined: nothing but what stood between its letters is left out. */
  readonly encoding: Encoding | undefined;
  /** What is found in it stands there without any encoding. */
  readonly isText?: true;
  readonly bytes: Uint8Array;
  /** Where these decoded bytes are written, as offsets in what was read. */
  readonly spanOf: (start: number, end: number) => Window;
  /** What was read goes on there: a credential at that end may be a piece of a longer word. */
  readonly isCut: { readonly start: boolean; readonly end: boolean };
}

/** A text that was decoded to its ends. */
export const uncut = { start: false, end: false } as const;
