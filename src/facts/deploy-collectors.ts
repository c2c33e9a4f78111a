import { approvals } from './approvals.ts';
import { artifactCredentials } from './artifact-credentials.ts';
import { artifactSources } from './artifact-sources.ts';
import { buildRuns } from './build-runs.ts';
import { change } from './change.ts';
import { commits } from './commits.ts';
import type { FactDefinition } from './define-fact.ts';
import { deployedCommits } from './deployed-commits.ts';
import { deployedReleases } from './deployed-releases.ts';
import { deployments } from './deployments.ts';
import { imageCredentials } from './image-credentials.ts';
import { logCredentials } from './log-credentials.ts';
import { pullRequests } from './pull-requests.ts';
import { run } from './run.ts';
import { signatures } from './signatures.ts';

/** Collectors of what only a deploy is asked about: its run, its people, its commits and its artifacts. */
export const deployCollectors: readonly FactDefinition[] = [
  run,
  approvals,
  change,
  deployments,
  deployedCommits,
  commits,
  pullRequests,
  signatures,
  artifactSources,
  buildRuns,
  deployedReleases,
  artifactCredentials,
  imageCredentials,
  logCredentials,
];
