import type { Confidence } from '../core/finding.ts';
import type { MarkerKeys } from './allowances/mark.ts';
import type { ConfigText } from './config/model.ts';

/** What is looked for, and how what is found is marked: plain values, with which another thread judges contents as this one does. */
export interface SearchTerms {
  /** Findings below are counted and not listed. */
  readonly least: Confidence;
  /** Undefined where nobody asks for marks. */
  readonly marker: MarkerKeys | undefined;
  /** Of another scanner. */
  readonly configuration: ConfigText | undefined;
}
