import { type Gap, type GapCause, gap, known } from '../core/facts.ts';
import type { KnownCredentialsFile, PolicyPlace } from '../core/policy.ts';
import type { Question } from '../core/question.ts';
import type { FileAnswer } from '../ports/file-tree.ts';
import type { KnownFile } from '../secrets/allowances/known-file.ts';
import { defineFact } from './define-fact.ts';

type Placed = KnownCredentialsFile & { readonly place: PolicyPlace };

/** The files that the policy names for credentials that are known, where the layer that names them was read: never as a change brings them. */
export const knownCredentials = defineFact({
  key: 'knownCredentials',
  needs: [],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async (question, _facts, { world: { policyFiles } }) => {
    const wanted = question.policy.knownCredentials;
    const placed = wanted.filter((one): one is Placed => one.place !== undefined);
    const answers = placed.length === 0 ? [] : await policyFiles?.read(placed.map(({ place, file }) => ({ place, path: file })));
    const items: KnownFile[] = [];
    const gaps: Gap[] = wanted
      .filter(({ place }) => place === undefined)
      .map(({ file }) => unread(file, 'the layer that names it was given as a text alone'));
    for (const [index, one] of placed.entries()) {
      const answer = answers?.[index];
      if (answer?.state === 'text') items.push({ means: one.means, source: sourceOf(one, question), text: answer.text });
      else gaps.push(unread(one.file, whyUnread(answer), causeOf(answer)));
    }
    return known({ items, gaps }, wanted.length === 0 ? 'the policy names none' : 'the commit of the policy');
  },
});

function sourceOf({ file, place }: Placed, { repository }: Question): string {
  if (place.kind === 'directory') return file;
  const isOwn = repository?.owner === place.owner && repository.name === place.name;
  return isOwn ? file : `${place.owner}/${place.name}/${file}`;
}

function whyUnread(answer: FileAnswer | undefined): string {
  if (answer === undefined) return 'this run reads no files of the policy';
  return answer.state === 'unreadable' ? answer.why : 'it does not exist where the policy was read';
}

/** Whoever writes the policy names the file: that it cannot be had is never what the platform does not support. */
function causeOf(answer: FileAnswer | undefined): GapCause {
  if (answer?.state !== 'unreadable') return 'invalid';
  return answer.cause === 'unsupported' || answer.cause === 'offline' ? 'invalid' : answer.cause;
}

function unread(item: string, why: string, cause: GapCause = 'invalid'): Gap {
  const remedy = 'put the file where `known-credentials` of the policy says, in the same repository and commit as the policy';
  return gap({ item, cause, why, remedy });
}
