import { type Gap, gap } from '../../core/facts.ts';
import type { Credentials, FoundCredentials, KnownCredentials } from '../../ports/credentials.ts';
import type { Answer } from '../../ports/github-api.ts';
import type { Platform } from '../../ports/platform.ts';
import { overlap, type ReadReport, type TakePart } from '../../ports/secret-sources.ts';
import type { KnownFile } from '../../secrets/allowances/known-file.ts';
import { type Collected, FindingCollector } from '../../secrets/collect-findings.ts';
import type { RegistrySettings } from '../registry/open-registries.ts';
import { type OpenedKnown, openKnown } from './open-known.ts';
import { readCommit } from './read-commit.ts';
import { readComparison } from './read-comparison.ts';
import { readHistory } from './read-history.ts';
import { readJobLog } from './read-job-log.ts';
import { readFile } from './read-one-file.ts';
import { readSourceArchive } from './read-source-archive.ts';
import { partSettings, searchParts } from './shared-parts.ts';

export interface SearchPorts {
  readonly platform: Pick<Platform, 'blob' | 'changedFiles' | 'filesOf' | 'jobLog' | 'sourceArchive'>;
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** Of the job; what is written there is removed again. */
  readonly temporaryDirectory: string;
  /** Of ignore files, as the environment has it. */
  readonly ignoreKey: string | undefined;
  /** Who asks registries for images. */
  readonly registries: RegistrySettings;
  /** The file that starts another thread; undefined = none is started. */
  readonly threadLauncher: URL | undefined;
}

/** A change as GitHub compares it; a tree from the workspace, as far as ids prove it, else from the platform; the history from the workspace. */
export function credentialSearch(ports: SearchPorts): Credentials {
  const { platform, workspace, temporaryDirectory, registries, ignoreKey, threadLauncher } = ports;
  const opened = new Map<readonly KnownFile[], OpenedKnown>();
  const search = (known: KnownCredentials, read: Read, launcher?: URL) => {
    const open = opened.get(known.files) ?? openKnown(known.files, ignoreKey);
    opened.set(known.files, open);
    return searched(open, known, read, launcher);
  };
  let isHelping = false;
  /** For what may be much. One search at a time is helped by another thread: together they would hold more memory than processors gain. */
  const helped = async (known: KnownCredentials, read: Read) => {
    if (isHelping) return search(known, read);
    isHelping = true;
    try {
      return await search(known, read, threadLauncher);
    } finally {
      isHelping = false;
    }
  };
  return {
    added: (base, head, known) => search(known, (take) => readComparison(platform, base, head, take)),
    tree: (commit, known) =>
      helped(known, async (take) => {
        const read = await readCommit(workspace, commit, take);
        return read === undefined ? readSourceArchive(platform, commit, temporaryDirectory, take) : { state: 'value', value: read };
      }),
    file: (path, name, known) => search(known, async (take) => ({ state: 'value', value: await readFile(path, name, take) })),
    image: (name, known) =>
      helped(known, async (take) => {
        // What opens images and registries is loaded where one is deployed.
        const { readNamedImage } = await import('../images/read-named-image.ts');
        return { state: 'value', value: await readNamedImage({ registries, temporaryDirectory }, name, take) };
      }),
    log: (job, name, known) => search(known, (take) => readJobLog(platform, { job, name, folder: temporaryDirectory }, take)),
    history: (known) => helped(known, async (take) => ({ state: 'value', value: await readHistory(workspace, take) })),
  };
}

type Read = (take: TakePart) => Promise<Answer<ReadReport>>;

async function searched(
  open: OpenedKnown,
  known: KnownCredentials,
  read: Read,
  launcher: URL | undefined,
): Promise<Answer<FoundCredentials>> {
  const { scanner, terms, unusable } = open;
  // What a finding is called in later runs is the rule's affair: its fingerprint is made of what the rule says.
  const collector = new FindingCollector({ scanner, overlap, least: terms.least, hash: (key) => key });
  const search = { scanner, terms, gather: (collected: Collected) => collector.add(collected), progress: () => undefined };
  const { read: answer, gaps: lost } = await searchParts(search, { ...partSettings, launcher }, read);
  if (answer.state !== 'value') return answer;
  const { items, gaps } = open.judge(collector.findings(), known);
  return {
    state: 'value',
    value: { items, gaps: [...collector.shownGaps([...answer.value.gaps, ...lost]), ...limitGaps(collector), ...gaps], unusable },
  };
}

function limitGaps({ limits }: FindingCollector): readonly Gap[] {
  return [...limits].flatMap(([limit, paths]) =>
    [...paths].toSorted().map((path) => gap({ item: path, cause: 'limit', why: `it went over the limit ${limit}`, remedy: 'shorten it' })),
  );
}
