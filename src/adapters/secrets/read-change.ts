import { InterlockError } from '../../core/errors.ts';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import type { FoundArchive } from './blob-reader.ts';
import { Counted } from './counted.ts';
import { askGit, startGit } from './git.ts';
import { PatchReader } from './patch-reader.ts';
import { readPlaces } from './read-blobs.ts';
import { readGitArchives } from './read-git-archives.ts';
import { readMessages } from './read-messages.ts';

const deepen = 'fetch all of its commits: `with: {fetch-depth: 0}` of actions/checkout';

/** One form whatever the repository's settings and attributes say: a file that these call binary is text, and nothing is left out or run. */
const format = [
  '--format=commit %H',
  '--patch',
  '--text',
  '--unified=0',
  '--full-index',
  '--inter-hunk-context=0',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-renames',
  '--no-show-signature',
  '--submodule=short',
  '--ignore-submodules=none',
  '--diff-merges=remerge',
] as const;

/**
 * What the commits of a range add, line by line, commit by commit, what lies in the archives that they add, and the commits with their messages; a merge
 * adds what nobody else did.
 */
export async function readChange(directory: string, range: string, take: TakePart): Promise<ReadReport> {
  const [base, head, ...more] = range.split('..');
  if (base === undefined || base === '' || head === undefined || head === '' || head.startsWith('.') || more.length > 0)
    throw new InterlockError('USAGE', `--diff takes BASE..HEAD, not '${range}'`);
  const counted = new Counted();
  const commits = await rangeOf(directory, [base, head], counted);
  if (commits === undefined) return counted.report();
  const args = ['log', ...format, '--end-of-options', `${commits.base}..${commits.head}`, '--'];
  const child = startGit(directory, args);
  child.stdin.end();
  child.stderr.resume();
  const patch = new PatchReader(counted, take);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdout.on('data', (chunk: Buffer) => patch.read(chunk));
  const status = await ended;
  patch.end();
  if (status !== 0) counted.miss(range, 'invalid', 'git could not read the change to its end');
  if (counted.commits === 0 && commits.count > 0)
    counted.miss(range, 'empty', `it has ${commits.count} commits, and nothing of them was read`);
  await readGitArchives(directory, await archivesAmong(directory, patch.binaries), counted, take);
  await readMessages(directory, [`${commits.base}..${commits.head}`], counted, take);
  return counted.report();
}

/** Those of the files that a change has that are archives; the rest was read as lines. */
async function archivesAmong(directory: string, files: PatchReader['binaries']): Promise<readonly FoundArchive[]> {
  const places = new Map([...files].filter(([oid]) => oid !== '').map(([oid, { path, commit }]) => [oid, { path, within: [], commit }]));
  return (await readPlaces(directory, places, new Counted(), () => undefined)).archives;
}

/** Undefined where the range cannot be resolved, or where commits of it are not here. */
async function rangeOf(directory: string, [base, head]: readonly [string, string], counted: Counted) {
  const shallow = await askGit(directory, ['rev-parse', '--is-shallow-repository']);
  if (shallow.status !== 0) {
    counted.miss(directory, 'invalid', 'it is no repository of git');
    return undefined;
  }
  const resolved: string[] = [];
  for (const name of [base, head]) {
    const { status, output } = await askGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (status !== 0) {
      counted.miss(name, 'truncated', 'this commit is not in the repository', deepen);
      return undefined;
    }
    resolved.push(output.trim());
  }
  const count = await askGit(directory, ['rev-list', '--count', '--end-of-options', `${resolved[0]}..${resolved[1]}`]);
  const joined = await askGit(directory, ['merge-base', '--end-of-options', resolved[0] ?? '', resolved[1] ?? '']);
  if (count.status !== 0 || (shallow.output.trim() === 'true' && joined.status !== 0)) {
    counted.miss(`${base}..${head}`, 'truncated', 'the repository is shallow, and commits between the two are not in it', deepen);
    return undefined;
  }
  return { base: resolved[0] ?? '', head: resolved[1] ?? '', count: Number(count.output) };
}
