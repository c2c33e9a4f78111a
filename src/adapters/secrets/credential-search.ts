import { type Gap, gap, type Many } from '../../core/facts.ts';
import type { Credentials } from '../../ports/credentials.ts';
import type { Answer } from '../../ports/github-api.ts';
import type { Platform } from '../../ports/platform.ts';
import { overlap, type ReadReport, type TakePart } from '../../ports/secret-sources.ts';
import { FindingCollector } from '../../secrets/collect-findings.ts';
import { type LeakedCredential, leakedCredential } from '../../secrets/leaked-credential.ts';
import { openScanner } from '../../secrets/open-scanner.ts';
import { Counted } from './counted.ts';
import { checkout, readCommit } from './read-commit.ts';
import { readComparison } from './read-comparison.ts';
import { readHistory } from './read-history.ts';
import { readPlatformTree } from './read-platform-tree.ts';

export interface SearchPorts {
  readonly platform: Pick<Platform, 'blob' | 'changedFiles' | 'filesOf'>;
  /** Where the repository is checked out. */
  readonly workspace: string;
}

/** A change as GitHub compares it; a tree from the workspace, as far as ids prove it, else from the platform; the history from the workspace. */
export function credentialSearch({ platform, workspace }: SearchPorts): Credentials {
  return {
    added: (base, head) => search((take) => readComparison(platform, base, head, take)),
    tree: (commit, { asksPlatform }) =>
      search(async (take) => {
        const read = await readCommit(workspace, commit, take);
        if (read === undefined && asksPlatform) return readPlatformTree(platform, commit, checkout, take);
        return { state: 'value', value: read ?? notCheckedOut(commit) };
      }),
    history: () => search(async (take) => ({ state: 'value', value: await readHistory(workspace, take) })),
  };
}

async function search(read: (take: TakePart) => Promise<Answer<ReadReport>>): Promise<Answer<Many<LeakedCredential>>> {
  // What a finding is called in later runs is the rule's affair: its fingerprint is made of what the rule says.
  const collector = new FindingCollector({ scanner: openScanner(), overlap, least: 'medium', hash: (key) => key });
  const answer = await read((part) => collector.take(part));
  if (answer.state !== 'value') return answer;
  const items = collector.findings().map(leakedCredential);
  return { state: 'value', value: { items, gaps: [...answer.value.gaps, ...limitGaps(collector)] } };
}

function notCheckedOut(commit: string): ReadReport {
  const counted = new Counted();
  counted.miss(`commit ${commit}`, 'absent', 'it is not in the workspace', checkout);
  return counted.report();
}

function limitGaps({ limits }: FindingCollector): readonly Gap[] {
  return [...limits].flatMap(([limit, paths]) =>
    [...paths].toSorted().map((path) => gap({ item: path, cause: 'limit', why: `it went over the limit ${limit}`, remedy: 'shorten it' })),
  );
}
