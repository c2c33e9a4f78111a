import { type Gap, gap, type Many } from '../../core/facts.ts';
import type { Credentials } from '../../ports/credentials.ts';
import type { Answer } from '../../ports/github-api.ts';
import type { Platform } from '../../ports/platform.ts';
import { overlap, type ReadReport, type TakePart } from '../../ports/secret-sources.ts';
import { FindingCollector } from '../../secrets/collect-findings.ts';
import type { Scanner } from '../../secrets/engine/scanner.ts';
import { type LeakedCredential, leakedCredential } from '../../secrets/leaked-credential.ts';
import { openScanner } from '../../secrets/open-scanner.ts';
import type { RegistrySettings } from '../registry/open-registries.ts';
import { readCommit } from './read-commit.ts';
import { readComparison } from './read-comparison.ts';
import { readHistory } from './read-history.ts';
import { readJobLog } from './read-job-log.ts';
import { readFile } from './read-one-file.ts';
import { readSourceArchive } from './read-source-archive.ts';

export interface SearchPorts {
  readonly platform: Pick<Platform, 'blob' | 'changedFiles' | 'filesOf' | 'jobLog' | 'sourceArchive'>;
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** Of the job; what is written there is removed again. */
  readonly temporaryDirectory: string;
  /** Who asks registries for images. */
  readonly registries: RegistrySettings;
}

/** A change as GitHub compares it; a tree from the workspace, as far as ids prove it, else from the platform; the history from the workspace. */
export function credentialSearch({ platform, workspace, temporaryDirectory, registries }: SearchPorts): Credentials {
  const scanner = openScanner();
  const search = (read: Read) => searched(scanner, read);
  return {
    added: (base, head) => search((take) => readComparison(platform, base, head, take)),
    tree: (commit) =>
      search(async (take) => {
        const read = await readCommit(workspace, commit, take);
        return read === undefined ? readSourceArchive(platform, commit, temporaryDirectory, take) : { state: 'value', value: read };
      }),
    file: (path, name) => search(async (take) => ({ state: 'value', value: await readFile(path, name, take) })),
    image: (name) =>
      search(async (take) => {
        // What opens images and registries is loaded where one is deployed.
        const { readNamedImage } = await import('../images/read-named-image.ts');
        return { state: 'value', value: await readNamedImage({ registries, temporaryDirectory }, name, take) };
      }),
    log: (job, name) => search((take) => readJobLog(platform, { job, name, folder: temporaryDirectory }, take)),
    history: () => search(async (take) => ({ state: 'value', value: await readHistory(workspace, take) })),
  };
}

type Read = (take: TakePart) => Promise<Answer<ReadReport>>;

async function searched(scanner: Scanner, read: Read): Promise<Answer<Many<LeakedCredential>>> {
  // What a finding is called in later runs is the rule's affair: its fingerprint is made of what the rule says.
  const collector = new FindingCollector({ scanner, overlap, least: 'medium', hash: (key) => key });
  const answer = await read((part) => collector.take(part));
  if (answer.state !== 'value') return answer;
  const items = collector.findings().map(leakedCredential);
  return { state: 'value', value: { items, gaps: [...answer.value.gaps, ...limitGaps(collector)] } };
}

function limitGaps({ limits }: FindingCollector): readonly Gap[] {
  return [...limits].flatMap(([limit, paths]) =>
    [...paths].toSorted().map((path) => gap({ item: path, cause: 'limit', why: `it went over the limit ${limit}`, remedy: 'shorten it' })),
  );
}
