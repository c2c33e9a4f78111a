import { idOf } from '../account.ts';
import type { FakeEnvironment } from '../environment.ts';
import { connection } from './connection.ts';
import { actorFields, teamFields } from './people.ts';
import { type Args, guarded, type Scope } from './scope.ts';

/** Environments with those of their rules that GraphQL knows: neither Apps nor ref patterns are among them. */
export function environments(scope: Scope, args: Args) {
  return guarded(scope, 'actions', () => {
    const names = Array.isArray(args['names']) && args['names'].length > 0 ? args['names'] : undefined;
    const found = scope.repository.environments
      .filter(({ name }) => names === undefined || names.includes(name))
      .toSorted((a, b) => a.name.localeCompare(b.name));
    return connection('environments', found, args, environmentFields);
  });
}

export function environment(scope: Scope, { name }: Args) {
  return guarded(scope, 'actions', () => {
    const found = scope.repository.environments.find((one) => one.name === name);
    return found === undefined ? null : environmentFields(found);
  });
}

function environmentFields(environment: FakeEnvironment) {
  const { id, name, waitMinutes, reviewers, refs } = environment;
  const rules = [
    ...(waitMinutes > 0 ? ['WAIT_TIMER'] : []),
    ...(reviewers.length > 0 ? ['REQUIRED_REVIEWERS'] : []),
    ...(refs === 'any' ? [] : ['BRANCH_POLICY']),
  ];
  return {
    __typename: 'Environment',
    id: `EN_${id}`,
    databaseId: id,
    name,
    protectionRules: (args: Args) => connection('protectionRules', rules, args, (type) => ruleFields(environment, type)),
  };
}

function ruleFields({ name, waitMinutes, preventSelfReview, reviewers }: FakeEnvironment, type: string) {
  const isReview = type === 'REQUIRED_REVIEWERS';
  return {
    databaseId: idOf(`${name} ${type.toLowerCase()}`),
    type,
    timeout: type === 'WAIT_TIMER' ? waitMinutes : 0,
    preventSelfReview: isReview ? preventSelfReview : null,
    reviewers: (args: Args) =>
      connection('reviewers', isReview ? reviewers : [], args, (one) => (one.kind === 'Team' ? teamFields(one) : actorFields(one))),
  };
}
