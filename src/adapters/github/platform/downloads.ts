import type { RepositoryName } from '../../../core/question.ts';
import type { Answer } from '../../../ports/github-api.ts';
import type { PlatformPorts } from '../platform.ts';
import { downloadTo } from './download-to.ts';

/** Writes the files of a commit, as one tar.gz, into a new file at this path; answers with its size. */
export function sourceArchive(ports: PlatformPorts, commit: string, file: string): Promise<Answer<number>> {
  return downloadTo(ports, { path: `${pathOf(ports.repository)}/tarball/${commit}`, what: `the archive of ${commit}`, file });
}

/** Writes the log of a completed job into a new file at this path; answers with its size. */
export function jobLog(ports: PlatformPorts, job: string, file: string): Promise<Answer<number>> {
  return downloadTo(ports, {
    path: `${pathOf(ports.repository)}/actions/jobs/${encodeURIComponent(job)}/logs`,
    what: `the log of job ${job}`,
    file,
  });
}

function pathOf({ owner, name }: RepositoryName): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
