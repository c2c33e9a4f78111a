import { isGlob, matchesGlob } from '../core/glob.ts';
import type { AttestationRequirement, FieldCondition } from '../core/policy.ts';
import { isWithinType } from '../data/predicate-types.ts';
import type { Merging } from './merging.ts';
import { recordOf } from './record-of.ts';

type Requirements = Readonly<Record<string, AttestationRequirement>>;

/** Requirements of both layers. One of a name that stands above gets, part by part, what is stricter; what it leaves out stays as above. */
export function mergeAttestations(
  merging: Merging,
  upper: Requirements | undefined,
  lower: Requirements | undefined,
): Requirements | undefined {
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const merged = Object.entries(lower).map(([name, wanted]) => {
    const set = upper[name];
    return [name, set === undefined ? wanted : tightened(startPart(merging, name), set, wanted)] as const;
  });
  return recordOf([...Object.entries(upper), ...merged]);
}

/**
 * What one part becomes: as above where nothing is wanted, as wanted where that is stricter or open, else as above, and recorded.
 *
 * @param stricter what both together demand; undefined where what is wanted permits more.
 */
type Part = <T>(key: PartKey, set: T, wanted: T | undefined, stricter: (wanted: NonNullable<T>, set: NonNullable<T>) => T | undefined) => T;

/** The key in the file, or a key with the path below it. */
type PartKey = string | readonly [string, string];

function startPart(merging: Merging, name: string): Part {
  return (key, set, wanted, stricter) => {
    if (wanted === undefined || wanted === null) return set;
    if (set === undefined || set === null) return wanted;
    const both = stricter(wanted, set);
    if (both !== undefined) return both;
    const path = typeof key === 'string' ? [key] : key;
    const isGiven = merging.permits({
      what: ['attestations', name, ...path].join('.'),
      wanted: shown(wanted),
      allowed: shown(set),
      at: ['attestations', name, ...path],
    });
    return isGiven ? wanted : set;
  };
}

function tightened(part: Part, set: AttestationRequirement, wanted: AttestationRequirement): AttestationRequirement {
  return {
    type: part('type', set.type, wanted.type, (one, other) => (isWithinType(one, other) ? one : undefined)),
    signers: part('signers', set.signers, wanted.signers, (one, other) => (one.every((name) => other.includes(name)) ? one : undefined)),
    minimum: part('minimum', set.minimum ?? 1, wanted.minimum, (one, other) => (one >= other ? one : undefined)),
    artifacts: mergeArtifacts(part, set.artifacts, wanted.artifacts),
    fields: mergeFields(part, set.fields, wanted.fields),
    vulnerabilities: mergeLimits(part, set.vulnerabilities, wanted.vulnerabilities),
    maxAgeDays: part('max-age-days', set.maxAgeDays, wanted.maxAgeDays, (one, other) => (one <= other ? one : undefined)),
    verifier: part('verifier', set.verifier, wanted.verifier, (one, other) => (one === other ? one : undefined)),
    resource: part('resource', set.resource, wanted.resource, (one, other) => (isWithin(one, other) ? one : undefined)),
    level: part('level', set.level, wanted.level, (one, other) => (one >= other ? one : undefined)),
  };
}

/** More artifacts is stricter, and none named is all of them. */
function mergeArtifacts(
  part: Part,
  set: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
): readonly string[] | undefined {
  if (set !== undefined)
    return part('artifacts', set, wanted, (one, other) =>
      other.every((glob) => one.some((wide) => isWithin(glob, wide))) ? one : undefined,
    );
  const all = ['all artifacts'];
  const merged = part('artifacts', all, wanted, () => undefined);
  return merged === all ? undefined : merged;
}

/** As far as that is plain to see: equal, or one exact name that the other matches. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (!isGlob(inner) && matchesGlob(outer, inner));
}

/** Conditions of both; where both have one for a path, the narrower. */
function mergeFields(
  part: Part,
  set: AttestationRequirement['fields'],
  wanted: AttestationRequirement['fields'],
): AttestationRequirement['fields'] {
  const both = Object.entries(wanted).map(
    ([path, condition]) =>
      [
        path,
        part<FieldCondition | undefined>(['fields', path], set[path], condition, (one, other) =>
          isNarrower(one, other) ? one : undefined,
        ),
      ] as const,
  );
  const conditions = [...Object.entries(set), ...both].flatMap(([path, condition]) =>
    condition === undefined ? [] : [[path, condition] as const],
  );
  return recordOf(conditions);
}

/** True where each value that the first accepts, the second accepts too, as far as that is plain to see. */
function isNarrower(inner: FieldCondition, outer: FieldCondition): boolean {
  if (inner.kind === 'any-of') return inner.values.every((value) => accepts(outer, value));
  if (inner.kind === 'matches') return outer.kind === 'matches' && isWithin(inner.pattern, outer.pattern);
  if (inner.kind !== outer.kind) return false;
  return inner.kind === 'at-most' ? inner.limit <= outer.limit : inner.limit >= outer.limit;
}

function accepts(condition: FieldCondition, value: string | number | boolean): boolean {
  switch (condition.kind) {
    case 'any-of':
      return condition.values.includes(value);
    case 'matches':
      return typeof value === 'string' && matchesGlob(condition.pattern, value);
    case 'at-most':
      return typeof value === 'number' && value <= condition.limit;
    case 'at-least':
      return typeof value === 'number' && value >= condition.limit;
  }
}

type Limits = AttestationRequirement['vulnerabilities'];

/** Those of both layers hold together, since a limit of its own takes a severity out of the one that it counted to. A higher one is recorded. */
function mergeLimits(part: Part, set: Limits, wanted: Limits): Limits {
  if (set.length === 0 || wanted.length === 0) return [...set, ...wanted];
  const isHigher = wanted.some((limits) =>
    Object.entries(limits).some(([severity, limit]) => set.some((one) => limit > (one[severity] ?? limit))),
  );
  return part<Limits>('vulnerabilities', set, wanted, () => (isHigher ? undefined : [...set, ...wanted]));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
