import { type CredentialInputs, type CredentialKind, registryCredentials, staticCredentialTables } from '../../data/static-credentials.ts';
import { valueOf } from '../../workflow/callers.ts';
import type { Container, Named, Scalar, UsesStep } from '../../workflow/model.ts';
import { sourceOf, type ValueScope } from '../../workflow/value-source.ts';
import { isStatic, isStaticInput, nameOfSource, type StaticUse } from './static-use.ts';

/** Static credentials that a step gives to its action, one for each kind. */
export function credentialInputs(step: UsesStep, scope: ValueScope): readonly StaticUse[] {
  const target = step.uses.target;
  if (target.kind !== 'repository') return [];
  const action = `${target.owner}/${target.name}`.toLowerCase();
  const listed = staticCredentialTables.inputs.filter((row) => row.actions.includes(action));
  const rows = listed.length > 0 ? listed : staticCredentialTables.anyActionInputs;
  const uses = rows.flatMap((row) => ofRow(row, step, scope));
  for (const login of staticCredentialTables.registryLogins) {
    if (login.action === action) uses.push(...ofLogin(login, step, scope));
  }
  return uses;
}

function ofRow(row: CredentialInputs, step: UsesStep, scope: ValueScope): readonly StaticUse[] {
  if (row.unless?.some(({ input, is }) => isGiven(step.with, input, is)) === true) return [];
  for (const input of row.inputs) {
    const given = scalarOf(step.with, input);
    if (given === undefined || isForeignStore(row.credential, [step.with, step.env, ...scope.env])) continue;
    const source = sourceOf(given.value, scope);
    const isTaken = row.actions.length > 0 ? isStaticInput : isStatic;
    if (isTaken(source)) return [use(row.credential, input, nameOfSource(source), given, row.actions.length > 0)];
  }
  return [];
}

function use(credential: CredentialKind, place: string, source: string, scalar: Scalar, isListed: boolean): StaticUse {
  const isOwnRegistry = credential === 'ghcr';
  return {
    how: 'input',
    credential,
    place,
    source,
    span: scalar.span,
    severity: isOwnRegistry ? 'medium' : 'high',
    confidence: isOwnRegistry || !isListed ? 'medium' : 'high',
  };
}

function isGiven(named: readonly Named[], input: string, is: readonly string[]): boolean {
  const value = scalarOf(named, input)?.value.trim().toLowerCase() ?? '';
  return value !== '' && (is.length === 0 || is.includes(value));
}

function scalarOf(named: readonly Named[], input: string): Scalar | undefined {
  const value = valueOf(named, input);
  return value?.kind === 'scalar' ? value : undefined;
}

/** True where the keys are for a store that only speaks the protocol of Amazon: it knows no federated login. */
export function isForeignStore(credential: CredentialKind, layers: readonly (readonly Named[])[]): boolean {
  if (credential !== 'aws') return false;
  return layers.some((layer) =>
    layer.some(
      ({ name, value }) =>
        /endpoint/i.test(name.value) && value.kind === 'scalar' && value.value.trim() !== '' && !/amazonaws\.com/i.test(value.value),
    ),
  );
}

type Login = (typeof staticCredentialTables.registryLogins)[number];

function ofLogin(login: Login, step: UsesStep, scope: ValueScope): readonly StaticUse[] {
  const password = scalarOf(step.with, login.password);
  const registry = scalarOf(step.with, login.registry)?.value ?? '';
  const user = scalarOf(step.with, login.user)?.value ?? '';
  const single = password === undefined ? undefined : registryUse(registry, user, password.value, scope);
  const uses =
    single === undefined || password === undefined ? [] : [use(single.credential, login.password, single.source, password, true)];
  const list = scalarOf(step.with, 'registry-auth');
  if (list === undefined) return uses;
  const found = new Map<CredentialKind, StaticUse>();
  for (const entry of list.value.split(/^[ \t]*-[ \t]/m).slice(1)) {
    const value = (key: string): string =>
      new RegExp(`^[ \\t]*${key}:[ \\t]*["']?([^\\n]{0,1000}?)["']?[ \\t]*$`, 'm').exec(entry)?.[1] ?? '';
    const one = registryUse(value('registry'), value('username'), value('password'), scope);
    if (one !== undefined && !found.has(one.credential))
      found.set(one.credential, use(one.credential, 'registry-auth', one.source, list, true));
  }
  return [...uses, ...found.values()];
}

/** A stored password for an image of GitHub's registry: no other registry has a federated login before the job starts. */
export function imageCredential(container: Container, scope: ValueScope): StaticUse | undefined {
  const password = scalarOf(container.credentials, 'password');
  if (password === undefined || container.image === undefined) return undefined;
  const found = registryUse(container.image.value, '', password.value, scope);
  return found?.credential === 'ghcr' ? use('ghcr', 'credentials.password', found.source, password, true) : undefined;
}

/** The static credential of a registry login; undefined where the registry knows no other, or the password ends with the run. */
export function registryUse(
  registry: string,
  user: string,
  password: string,
  scope: ValueScope,
): { readonly credential: CredentialKind; readonly source: string } | undefined {
  const source = sourceOf(password, scope);
  if (!isStatic(source)) return undefined;
  const credential = user.trim().startsWith('_json_key') ? 'gar' : registryCredential(registry, scope);
  return credential === undefined ? undefined : { credential, source: nameOfSource(source) };
}

function registryCredential(registry: string, scope: ValueScope): CredentialKind | undefined {
  const resolved = sourceOf(registry, scope);
  const text = resolved.kind === 'literal' ? resolved.text : registry;
  const host = text
    .slice(0, 2000)
    .replace(/\$\{\{.*?\}\}/g, 'x')
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*/s, '')
    .replace(/:\d+$/, '');
  return registryCredentials.find((item) => item.host.test(host))?.credential;
}
