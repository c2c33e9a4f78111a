import type { Anchor } from './anchor-rows.ts';
import { encodedAnchors } from './base64-text.ts';
import type { MarkKind } from './escape-marks.ts';

/** What an anchor leads to: a detector here, or an encoded text that may hold a credential. */
export type Lead =
  | { readonly kind: 'here'; readonly index: number }
  | { readonly kind: 'base64'; readonly phase: number }
  | { readonly kind: 'mark'; readonly mark: MarkKind };

/** Each phase once: there are thousands that lead to one. */
const encoded = [0, 1, 2, 3].map((phase) => ({ kind: 'base64', phase }) as const);

/** The anchors of a scanner, each once, with what they lead to. */
export class Leads {
  readonly anchors: Anchor[] = [];
  /** Of each anchor. */
  readonly leads: Lead[][] = [];
  readonly #exact = new Map<string, Lead[]>();
  readonly #caseless = new Map<string, Lead[]>();

  add(text: string, isCaseless: boolean, lead: Lead): void {
    const known = isCaseless ? this.#caseless : this.#exact;
    let there = known.get(text);
    if (there === undefined) {
      there = [];
      known.set(text, there);
      this.anchors.push({ text, isCaseless });
      this.leads.push(there);
    }
    if (lead.kind !== 'base64' || !there.includes(lead)) there.push(lead);
  }

  /** What base64 makes of a text, and of that once more. */
  addEncoded(text: string): void {
    const once = encodedAnchors(text);
    for (const { text: said, phase } of once) this.#addPhase(said, phase);
    for (const { text: outer } of once) for (const { text: said, phase } of encodedAnchors(outer)) this.#addPhase(said, phase);
  }

  #addPhase(text: string, phase: number): void {
    const lead = encoded[phase];
    if (lead !== undefined) this.add(text, false, lead);
  }
}
