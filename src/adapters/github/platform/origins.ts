import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { Platform, SourceRepository } from '../../../ports/platform.ts';
import type { GitHubClient } from '../client.ts';
import { asksOnce } from './asks-once.ts';
import { withFullId } from './full-id.ts';
import { isAncestor } from './is-ancestor.ts';
import { release } from './release.ts';
import { runAttempt, runJobs } from './run-attempt.ts';
import { sourceRepository } from './source-repository.ts';
import { tagRulesets } from './tag-rulesets.ts';

type Origins = Pick<Platform, 'isAncestor' | 'release' | 'runAttempt' | 'runJobs' | 'sourceRepository' | 'tagRulesets'>;

/** Where something came from, in any repository that the token may read. `own` is the judged one. */
export function originsOf(client: GitHubClient, own: RepositoryName): Origins {
  const once = asksOnce();
  /** Of the judged repository, which come with its tags. */
  let ownTag: Promise<Answer<SourceRepository>> | undefined;
  return {
    isAncestor: (commit, tip, repository = own) => {
      const ask = () => once(`compare ${keyOf(repository)} ${commit} ${tip}`, () => isAncestor(client, { repository, commit, tip }));
      return withFullId(commit, () => withFullId(tip, ask));
    },
    sourceRepository: (repository, ref) => {
      const answer = once(`source ${keyOf(repository)} ${ref}`, () => sourceRepository(client, { repository, ref }));
      if (ref.startsWith('refs/tags/') && keyOf(repository) === keyOf(own)) ownTag = answer;
      return answer;
    },
    tagRulesets: async () => {
      const seen = await ownTag;
      const isTold = seen?.state === 'value' && seen.value.tagRulesets.state === 'value';
      return isTold ? seen.value.tagRulesets : tagRulesets(client, own);
    },
    runAttempt: (repository, id, attempt) => runAttempt(client, { repository, id, attempt }),
    runJobs: (repository, id, attempt) => runJobs(client, { repository, id, attempt }),
    release: (repository, tag) => release(client, { repository, tag }),
  };
}

/** Names are compared without case. */
function keyOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}
