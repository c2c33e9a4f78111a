import type { FakeAccount, FakeTeam } from '../account.ts';
import type { FakePerson } from '../git.ts';

/** Author or creator of something. The login of a bot comes without its `[bot]` here, and with it in REST. */
export function actorFields(account: FakeAccount | null | undefined) {
  if (account === null || account === undefined) return null;
  const { kind, login } = account;
  return { ...accountFields(account), __typename: kind, login: kind === 'Bot' ? login.replace(/\[bot\]$/, '') : login };
}

/** The account behind a commit's address, which is a `User` here even where it is a bot's. */
function userFields(account: FakeAccount | undefined) {
  return account === undefined ? null : { ...accountFields(account), __typename: 'User' };
}

function accountFields({ kind, login, id, name }: FakeAccount) {
  return { id: `${kind}_${id}`, databaseId: id, login, name, url: `https://github.com/${login}`, resourcePath: `/${login}` };
}

export function teamFields({ slug, id }: FakeTeam) {
  return { __typename: 'Team', id: `T_${id}`, databaseId: id, slug, name: slug };
}

/** Name and address as the commit has them. The platform's own address has no user here. */
export function gitActorFields({ name, email, account }: FakePerson, date: string) {
  return { __typename: 'GitActor', name, email, date, user: userFields(account?.login === 'web-flow' ? undefined : account) };
}
