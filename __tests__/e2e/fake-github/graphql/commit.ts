import { ancestry } from '../ancestry.ts';
import type { FakeCommit } from '../git.ts';
import { holds } from '../pull-request.ts';
import { connection } from './connection.ts';
import { gitActorFields } from './people.ts';
import { type Args, guarded, pageUrl, type Scope } from './scope.ts';
import { objectId, treeFields } from './tree.ts';

export function commitFields(commit: FakeCommit, scope: Scope): object {
  const { commits, pullRequests } = scope.repository;
  const { oid, message, date, authors, committer, parents } = commit;
  const [headline = '', ...body] = message.split('\n');
  const at = (oids: readonly string[]) => oids.flatMap((one) => commits.get(one) ?? []);
  return {
    __typename: 'Commit',
    ...objectId(oid),
    url: pageUrl(scope, `/commit/${oid}`),
    message,
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    authoredDate: date,
    committedDate: date,
    committedViaWeb: commit.signature === 'by-github' && committer.account?.login === 'web-flow',
    authoredByCommitter: authors[0].email === committer.email,
    author: gitActorFields(authors[0], date),
    committer: gitActorFields(committer, date),
    authors: (args: Args) => connection('authors', authors, args, (person) => gitActorFields(person, date)),
    signature: signatureFields(commit),
    tree: () => treeFields(commit.tree, scope.commitFields),
    parents: (args: Args) => connection('parents', at(parents), args, scope.commitFields),
    history: (args: Args) => connection('history', at(ancestry(scope.repository, oid)), args, scope.commitFields),
    associatedPullRequests: (args: Args) =>
      guarded(scope, 'pull-requests', () => {
        const found = pullRequests.filter((pullRequest) => holds(pullRequest, oid));
        return connection('associatedPullRequests', found, args, scope.pullRequestFields);
      }),
  };
}

function signatureFields({ signature, committer, date }: FakeCommit) {
  if (signature === 'unsigned') return null;
  const isValid = signature !== 'invalid';
  return {
    __typename: 'GpgSignature',
    isValid,
    state: isValid ? 'VALID' : 'UNKNOWN_KEY',
    wasSignedByGitHub: signature === 'by-github',
    email: committer.email,
    signer: isValid ? gitActorFields(committer, date).user : null,
    verifiedAt: isValid ? date : null,
    payload: '',
    signature: '',
    keyId: '',
  };
}
