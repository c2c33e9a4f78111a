import { messageOfError } from '../../core/errors.ts';
import { type PredicateForm, predicateForm } from '../../data/predicate-types.ts';
import { isRecord, type JsonRecord } from '../json-value.ts';
import type { Claims, ReleaseClaims, UnreadableClaims } from './model.ts';
import { readProvenance1, readProvenance02 } from './read-provenance.ts';
import { readCycloneDx, readSpdx } from './read-sbom.ts';
import { readCosignScan, readScan01, readScan02 } from './read-scan.ts';
import { readSummary0, readSummary1 } from './read-summary.ts';
import { numberTextIn, textAt, textIn } from './read-value.ts';

/** What a statement of this type says. Never throws: what its type demands and is not there makes it unreadable. */
export function claimsOf(predicateType: string, predicate: unknown): Claims {
  const form = predicateForm(predicateType);
  if (form === undefined) return { kind: 'other' };
  const [of, read] = readers[form];
  if (!isRecord(predicate)) return { kind: 'unreadable', of, why: 'its predicate is no object' };
  try {
    return read(predicate);
  } catch (error) {
    return { kind: 'unreadable', of, why: messageOfError(error) };
  }
}

const readers: Readonly<Record<PredicateForm, readonly [UnreadableClaims['of'], (predicate: JsonRecord) => Claims]>> = {
  'provenance-0.2': ['provenance', readProvenance02],
  'provenance-1': ['provenance', readProvenance1],
  'vsa-0': ['vsa', readSummary0],
  'vsa-1': ['vsa', readSummary1],
  spdx: ['sbom', readSpdx],
  cyclonedx: ['sbom', readCycloneDx],
  'cosign-scan': ['scan', readCosignScan],
  'scan-0.1': ['scan', readScan01],
  'scan-0.2': ['scan', readScan02],
  release: ['release', readRelease],
};

function readRelease(predicate: JsonRecord): ReleaseClaims {
  return {
    kind: 'release',
    purl: textAt(predicate, 'purl', 'purl'),
    repository: textIn(predicate, 'repository', 'repository'),
    repositoryId: numberTextIn(predicate, 'repositoryId', 'repositoryId'),
    tag: textIn(predicate, 'tag', 'tag'),
  };
}
