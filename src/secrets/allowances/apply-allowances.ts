import { hasCome } from '../../core/day.ts';
import type { SecretFinding } from '../collect-findings.ts';
import type { Allowance } from './allowance.ts';
import { shownPath } from './shown-path.ts';

export interface AllowanceTerms {
  /** ISO 8601. */
  readonly now: string;
  readonly comments: 'honoured' | 'ignored';
  /** `known`: what knows only the place allows nothing, since whoever makes the change chooses what stands there. */
  readonly values: 'known' | 'any';
  /** True where the key of ignore files is known. */
  readonly isKeyed: boolean;
}

/** A finding, and what allows it; undefined = the comment beside it. */
export interface Allowed {
  readonly finding: SecretFinding;
  readonly by: Allowance | undefined;
}

/** A finding that counts, although an entry is meant for it, or may be. */
export interface Refused {
  readonly finding: SecretFinding;
  readonly by: Allowance;
}

export interface Judged {
  readonly counted: readonly SecretFinding[];
  readonly allowed: readonly Allowed[];
  readonly expired: readonly Refused[];
  /** Entries whose key is not here: nobody can tell whether they cover the finding. */
  readonly unchecked: readonly Refused[];
  /** Entries of ignore files that cover nothing of what was read. */
  readonly unused: readonly Allowance[];
}

/** What of the findings still counts. One allowance in force is enough; what knows the place alone covers a finding only where that is one. */
export function applyAllowances(findings: readonly SecretFinding[], allowances: readonly Allowance[], terms: AllowanceTerms): Judged {
  const index = indexed(allowances);
  const crowds = new Map<string, number>();
  const fitting = findings.map((finding) => {
    const fits = fittingOf(finding, index);
    for (const one of fits) if (one.match.kind === 'line') add(crowds, crowdOf(one, finding));
    return { finding, fits };
  });
  const judged = { counted: [] as SecretFinding[], allowed: [] as Allowed[], expired: [] as Refused[], unchecked: [] as Refused[] };
  const used = new Set<Allowance>();
  for (const { finding, fits } of fitting) {
    const able = fits.filter((one) => canCover(one, finding, terms, crowds));
    for (const one of able) used.add(one);
    const by = able.find(({ until }) => until === undefined || !hasCome(until, terms.now));
    if (by !== undefined) judged.allowed.push({ finding, by });
    else if (terms.comments === 'honoured' && finding.comment !== undefined) judged.allowed.push({ finding, by: undefined });
    else {
      judged.counted.push(finding);
      const [old] = able;
      if (old !== undefined) judged.expired.push({ finding, by: old });
      const sealed = terms.isKeyed
        ? undefined
        : index.entries.get(shownPath(finding.place))?.find((one) => one.covers(finding.detector.id));
      if (sealed !== undefined) judged.unchecked.push({ finding, by: sealed });
    }
  }
  const unused = allowances.filter((one) => one.means === 'ignore' && !used.has(one) && (terms.isKeyed || !isEntry(one)));
  return { ...judged, unused };
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly Allowance[]>;
  /** Entries under the key of ignore files, by path. */
  readonly entries: ReadonlyMap<string, readonly Allowance[]>;
}

function indexed(allowances: readonly Allowance[]): Index {
  const byKey = grouped(allowances, keyOf);
  return { byKey, entries: grouped(allowances.filter(isEntry), ({ path }) => path) };
}

function isEntry({ match }: Allowance): boolean {
  return match.kind === 'mark' && match.mark.startsWith('entry:');
}

function keyOf({ match, path }: Allowance): string {
  switch (match.kind) {
    case 'mark':
      return match.mark;
    case 'line':
      return lineKey(path, match.line);
    case 'fingerprint':
      return `fingerprint:${match.fingerprint}`;
  }
}

function lineKey(path: string, line: number): string {
  return `line:${line}:${path}`;
}

/** What a line says in clear must be so, too: a reviewer has read that, and not the hash. */
function fittingOf(finding: SecretFinding, { byKey }: Index): readonly Allowance[] {
  const path = shownPath(finding.place);
  const keys = [...finding.marks, `fingerprint:${finding.fingerprint}`, lineKey(path, finding.start.line)];
  return keys
    .flatMap((key) => byKey.get(key) ?? [])
    .filter((one) => one.path === path && one.covers(finding.detector.id) && isOfCommit(one, finding));
}

function isOfCommit({ match }: Allowance, { place }: SecretFinding): boolean {
  return match.kind !== 'line' || match.commit === undefined || match.commit === place.commit;
}

function canCover(one: Allowance, finding: SecretFinding, { values }: AllowanceTerms, crowds: ReadonlyMap<string, number>): boolean {
  if (one.match.kind === 'mark') return true;
  if (values === 'known') return false;
  return one.match.kind === 'fingerprint' || crowds.get(crowdOf(one, finding)) === 1;
}

/** Findings of one version of one file that one entry fits. */
function crowdOf({ source, line }: Allowance, { place }: SecretFinding): string {
  return JSON.stringify([source, line, place.within, place.path, place.commit]);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function grouped(allowances: readonly Allowance[], keyOf: (one: Allowance) => string): ReadonlyMap<string, readonly Allowance[]> {
  const groups = new Map<string, Allowance[]>();
  for (const one of allowances) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
