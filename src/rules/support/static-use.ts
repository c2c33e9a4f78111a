import type { Confidence, Severity } from '../../core/finding.ts';
import type { Span } from '../../core/location.ts';
import type { CredentialKind } from '../../data/static-credentials.ts';
import type { ValueSource } from '../../workflow/value-source.ts';

/** One place at which a step or scope takes a credential that outlives the run. */
export interface StaticUse {
  readonly how: 'input' | 'variable' | 'command';
  readonly credential: CredentialKind;
  /** The input, variable or command by which it is taken. */
  readonly place: string;
  /** Where the value comes from, in words that hold no value. */
  readonly source: string;
  /** In the file of the step. */
  readonly span: Span;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** A source that outlives the run. */
export type StaticSource = Extract<ValueSource, { readonly kind: 'secret' | 'variable' | 'literal' }>;

/** A value that somebody stored: a secret, a variable, or a text that looks like a key. */
export function isStatic(source: ValueSource): source is StaticSource {
  return source.kind === 'secret' || source.kind === 'variable' || (source.kind === 'literal' && looksLikeKey(source.text));
}

/** Made-up values of tests are no credentials. */
const madeUp = /test|dummy|fake|example|mock|local|minio|sample|changeme|placeholder|x{6}|0{8}|1234567/i;

function looksLikeKey(text: string): boolean {
  const value = text.trim();
  if (value.length < 20 || value.length > 20_000 || madeUp.test(value.slice(0, 4096))) return false;
  if (value.startsWith('{') || value.startsWith('-----BEGIN')) return true;
  return /^[\w+=.~-]+$/.test(value) ? /\d/.test(value) && /[a-z]/i.test(value) : /^[A-Za-z0-9/+=]{40}$/.test(value);
}

/** Names the source and never its value. */
export function nameOfSource(source: StaticSource): string {
  switch (source.kind) {
    case 'secret':
      return source.name === '*' ? 'a computed secret' : `secrets.${source.name}`;
    case 'variable':
      return source.name === '*' ? 'a computed variable' : `vars.${source.name}`;
    case 'literal':
      return 'a value written in the file';
  }
}

/** The same in a message: what stands so in the file is marked as code. */
export function shownSource(source: string): string {
  return /^(?:secrets|vars)\./.test(source) ? `\`${source}\`` : source;
}
