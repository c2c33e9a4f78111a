import type { Confidence, Severity } from '../../core/finding.ts';
import type { Detector } from '../model.ts';

/** Who issues credentials, and what holds for all of them where a row does not say otherwise. */
export interface Issuer {
  readonly provider: string;
  readonly url: string;
  readonly revoke: string;
  readonly instead: string;
  readonly severity?: Severity;
}

/** One kind of credential: its id, its name with an article, its pattern, and what differs from the usual. */
export type Row = readonly [
  id: string,
  name: string,
  pattern: string | Assigned,
  more?: Partial<Omit<Detector, 'id' | 'name' | 'pattern'>>,
];

/** A value without a mark of its own, known by the name that it is assigned to. */
export interface Assigned {
  readonly assigned: string;
}

const written = '2026-11-26';

/** The credentials of one issuer. Those that are known by a mark of their own are sure; those by a name are less. */
export function issuedBy({ provider, url, revoke, instead, severity = 'high' }: Issuer, rows: readonly Row[]): readonly Detector[] {
  return rows.map(([id, name, pattern, more = {}]) => {
    const isAssigned = typeof pattern !== 'string';
    const confidence: Confidence = isAssigned ? 'medium' : 'high';
    return {
      id,
      name,
      provider,
      pattern: isAssigned ? pattern.assigned : pattern,
      ...(isAssigned ? { isCaseless: true, form: 'assigned' as const } : {}),
      ...(isAssigned ? { minimumEntropy: 2.8 } : {}),
      confidence,
      severity,
      isLongLived: true,
      specificity: isAssigned ? 'format' : 'issuer',
      revoke,
      instead,
      source: { url, written },
      ...more,
    };
  });
}

/** From a name to its value: a closing quote, an operator of any language or format, an opening quote, in JSON text perhaps escaped. */
const operator = '(?:\\\\?["\'`\\])}]){0,2}[ \\t]{0,4}(?:=>|:=|={1,3}|:|>|,|\\(|[ \\t])[ \\t]{0,4}(?:\\\\?["\'`]){0,1}';

/**
 * A value behind one of these names, which may go on (`DATADOG_API_KEY`, `datadog.apiKey`), as it is assigned in code, in the environment, in YAML, JSON,
 * XML or on a command line. A short name begins a word. `value` is a pattern of a fixed length or nearly so; the names are patterns for letters in
 * either case, in which a point stands for what names have between their words.
 */
export function assigned(names: readonly string[], value: string): Assigned {
  const named = names.map((name) => spelled(name.length < 6 ? `(?<![A-Za-z])${name}` : name));
  return { assigned: `(?:${named.join('|')})[\\w.-]{0,30}${operator}(?<secret>${value})(?![\\w+/=-])` };
}

/** Only letters of names: what else stood there would end the name. */
function spelled(name: string): string {
  return name.replace(/(?<!\\)\.(?:(\?)|(\{)|(?=[a-z]))/g, (_point, one: string | undefined, many: string | undefined) =>
    many === undefined ? `[_.-]${one ?? ''}` : `[\\w.-]${many}`,
  );
}

/** Letters and digits, so many of them. */
export const word = (count: number | string): string => `[A-Za-z0-9]{${count}}`;
export const hex = (count: number | string): string => `[0-9a-f]{${count}}`;
export const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** Letters of base64url. */
export const url64 = (count: number | string): string => `[\\w-]{${count}}`;
