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

/** The name of a source whose value stands in the file itself. */
export const writtenSource = 'a value written in the file';

/** A source that outlives the run. */
export type StaticSource = Extract<ValueSource, { readonly kind: 'secret' | 'variable' | 'literal' }>;

/** A value that somebody stored: a secret, a variable, or a text that looks like a key. */
export function isStatic(source: ValueSource): source is StaticSource {
  return isStored(source) || (source.kind === 'literal' && looksLikeKey(source.text));
}

/** The same for an input that takes nothing but a credential: there a shorter text is one, too. */
export function isStaticInput(source: ValueSource): source is StaticSource {
  return isStored(source) || (source.kind === 'literal' && (looksLikeKey(source.text) || looksLikePassword(source.text.trim())));
}

function isStored(source: ValueSource): source is Extract<ValueSource, { readonly kind: 'secret' | 'variable' }> {
  return source.kind === 'secret' || source.kind === 'variable';
}

function looksLikePassword(value: string): boolean {
  return (
    /^\S{8,200}$/.test(value) &&
    /[A-Za-z]/.test(value) &&
    /\d/.test(value) &&
    !madeUp.test(value) &&
    !/[$<>]|^https?:|^\.{0,2}\//.test(value)
  );
}

/** Made-up values of tests are no credentials. */
const madeUp = /test|dummy|fake|example|mock|local|minio|sample|changeme|placeholder|x{6}|0{8}|1234567/i;

function looksLikeKey(text: string): boolean {
  const value = text.trim();
  if (value.length < 20 || value.length > 20_000) return false;
  // So many letters of both cases, and digits, are drawn: that they spell `test` somewhere is chance.
  if (isDrawn(value)) return !/example/i.test(value);
  if (madeUp.test(value.slice(0, 4096))) return false;
  if (/^(?:\{|-----BEGIN|<publishData)/.test(value) || /AccountKey=[A-Za-z0-9/+]{40}/.test(value)) return true;
  return /^[\w+=.~-]+$/.test(value) && /\d/.test(value) && /[a-z]/i.test(value);
}

/** Base64 of at least 40 characters as AWS and Azure give out keys, and no path: its parts are long. */
function isDrawn(value: string): boolean {
  if (!/^[A-Za-z0-9/+]{40,200}={0,2}$/.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value) || !/\d/.test(value)) return false;
  return !value.startsWith('/') && value.split('/').some((part) => part.length >= 14);
}

/** Names the source and never its value. */
export function nameOfSource(source: StaticSource): string {
  switch (source.kind) {
    case 'secret':
      return source.name === '*' ? 'a computed secret' : `secrets.${source.name}`;
    case 'variable':
      return source.name === '*' ? 'a computed variable' : `vars.${source.name}`;
    case 'literal':
      return writtenSource;
  }
}

/** The same in a message: what stands so in the file is marked as code. */
export function shownSource(source: string): string {
  return /^(?:secrets|vars)\./.test(source) ? `\`${source}\`` : source;
}
