import type { RestRoute } from './rest.ts';
import { attestationRoutes } from './routes/attestations.ts';
import { branchRoutes } from './routes/branches.ts';
import { compareRoutes } from './routes/compare.ts';
import { contentsRoutes } from './routes/contents.ts';
import { deploymentRoutes } from './routes/deployments.ts';
import { environmentRoutes } from './routes/environments.ts';
import { objectRoutes } from './routes/objects.ts';
import { pullRoutes } from './routes/pulls.ts';
import { releaseRoutes } from './routes/releases.ts';
import { rulesetRoutes } from './routes/rulesets.ts';
import { runRoutes } from './routes/runs.ts';
import { secretRoutes } from './routes/secrets.ts';
import { settingRoutes } from './routes/settings.ts';

/** All operations that are built in, with the permission of each; the first that fits answers. */
export const restRoutes: readonly RestRoute[] = [
  ...contentsRoutes,
  ...environmentRoutes,
  ...branchRoutes,
  ...rulesetRoutes,
  ...runRoutes,
  ...deploymentRoutes,
  ...pullRoutes,
  ...compareRoutes,
  ...objectRoutes,
  ...releaseRoutes,
  ...attestationRoutes,
  ...secretRoutes,
  ...settingRoutes,
];
