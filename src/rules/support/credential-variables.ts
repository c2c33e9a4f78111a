import type { Span } from '../../core/location.ts';
import { type CredentialKind, staticCredentialTables } from '../../data/static-credentials.ts';
import type { Named } from '../../workflow/model.ts';
import { sourceOf, type ValueScope, type ValueSource } from '../../workflow/value-source.ts';
import { isForeignStore } from './credential-inputs.ts';
import { isStatic, nameOfSource, type StaticSource, type StaticUse } from './static-use.ts';

const kinds: ReadonlyMap<string, CredentialKind> = new Map(
  staticCredentialTables.variables.flatMap(({ credential, names }) => names.map((name) => [name, credential] as const)),
);

/** The credential that programs read from a variable of this name. */
export function credentialOfVariable(name: string): CredentialKind | undefined {
  return kinds.get(name.toUpperCase());
}

/** Static credentials in one `env`, one for each kind. */
export function credentialVariables(env: readonly Named[], scope: ValueScope): readonly StaticUse[] {
  const found = new Map<CredentialKind, StaticUse>();
  for (const { name, value } of env) {
    const credential = credentialOfVariable(name.value);
    if (credential === undefined || value.kind !== 'scalar' || found.has(credential)) continue;
    if (isForeignStore(credential, [env, ...scope.env])) continue;
    const source = sourceOf(value.value, scope);
    if (isStaticVariable(name.value, source)) found.set(credential, variableUse(credential, name.value, source, value.span));
  }
  return [...found.values()];
}

/** A path may be kept in a variable of the repository; a key may not. */
export function isStaticVariable(name: string, source: ValueSource): source is StaticSource {
  return isStatic(source) && !(name.toUpperCase() === 'GOOGLE_APPLICATION_CREDENTIALS' && source.kind === 'variable');
}

export function variableUse(credential: CredentialKind, name: string, source: StaticSource, span: Span): StaticUse {
  return { how: 'variable', credential, place: name, source: nameOfSource(source), span, severity: 'high', confidence: 'high' };
}
