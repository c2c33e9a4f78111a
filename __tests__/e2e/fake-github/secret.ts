/** Name and dates of a stored secret; there is no value, which nobody can read. */
export interface FakeSecret {
  readonly name: string;
  readonly store: 'repository' | 'environment' | 'organization' | 'dependabot' | 'agent';
  /** Of the store `environment`. */
  readonly environment: string | undefined;
  readonly createdAt: string;
  updatedAt: string;
}

export type SecretSpec = Partial<FakeSecret> & Pick<FakeSecret, 'name'>;

/** A secret of the repository, or of an environment where one is named. */
export function aSecret(spec: SecretSpec): FakeSecret {
  const createdAt = spec.createdAt ?? '2026-11-01T10:00:00Z';
  const store = spec.environment === undefined ? 'repository' : 'environment';
  return { store, environment: undefined, createdAt, updatedAt: createdAt, ...spec };
}
