import type { Answer } from '../../ports/github-api.ts';
import type { Platform } from '../../ports/platform.ts';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { inOwnFolder } from './in-own-folder.ts';
import { readLog } from './read-log.ts';

export interface LogRequest {
  /** Id of the job. */
  readonly job: string;
  readonly name: string;
  /** Where its log is written for the time in which it is read. */
  readonly folder: string;
}

/** The log of a completed job, from the platform. */
export function readJobLog(
  platform: Pick<Platform, 'jobLog'>,
  { job, name, folder }: LogRequest,
  take: TakePart,
): Promise<Answer<ReadReport>> {
  return inOwnFolder(folder, 'job.log', async (path) => {
    const size = await platform.jobLog(job, path);
    return size.state === 'value' ? { state: 'value', value: await readLog(path, `log of job ${name}`, take) } : size;
  });
}
