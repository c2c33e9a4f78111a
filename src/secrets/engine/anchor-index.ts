import type { PlannedDetector } from '../model.ts';
import { type AnchorBytes, type AnchorRows, anchorBytes, anchorRows } from './anchor-rows.ts';
import { escapeMarks, listMarks } from './escape-marks.ts';
import { type Lead, Leads } from './leads.ts';

/** The anchors of some detectors and of what may encode their texts, each with what it leads to: the same for every content. */
export interface AnchorIndex {
  readonly anchors: AnchorBytes;
  readonly rows: AnchorRows;
  /** Of each anchor. */
  readonly leads: readonly (readonly Lead[])[];
}

/** Works out the index of any detectors; the one of the whole catalogue is generated, since this takes longer than the scan of a small file. */
export function anchorIndex(planned: readonly PlannedDetector[]): AnchorIndex {
  const leads = new Leads();
  for (const [index, { detector, plan }] of planned.entries()) {
    const isCaseless = detector.isCaseless === true;
    for (const text of plan?.anchors ?? []) {
      leads.add(text, isCaseless, { kind: 'here', index });
      if (detector.specificity !== 'generic' && !isCaseless && text.length > 3) leads.addEncoded(text);
    }
  }
  for (const { anchor, kind } of [...escapeMarks, ...listMarks]) leads.add(anchor.text, anchor.isCaseless, { kind: 'mark', mark: kind });
  const anchors = anchorBytes(leads.anchors);
  return { anchors, rows: anchorRows(anchors), leads: leads.leads };
}
