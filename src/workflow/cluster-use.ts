import { clusterLogins, throwawayClusters } from '../data/clusters.ts';
import { commandsWithInputs, type GivenInputs } from './given-inputs.ts';
import type { RunStep, UsesStep } from './model.ts';
import type { Purpose } from './purpose.ts';
import { programOf } from './shell.ts';
import { slugOf } from './slug-of.ts';

/** Which clusters a step brings into reach. */
export interface ClusterUse {
  /** Starts one that ends with the job. */
  readonly isThrowaway: boolean;
  /** Logs in to one that stays. */
  readonly isLogin: boolean;
}

/** Where a step talks to one cluster. */
export function clusterUseOf(step: RunStep | UsesStep, given: GivenInputs): ClusterUse {
  const names = namesOf(step, given);
  const isListed = (list: readonly string[]) => names.some((name) => list.includes(name));
  return { isThrowaway: isListed(throwawayClusters), isLogin: isListed(clusterLogins) };
}

/** Slugs of actions, and commands as their leading words. */
function namesOf(step: RunStep | UsesStep, given: GivenInputs): readonly string[] {
  if (step.kind === 'uses') {
    const { target } = step.uses;
    return target.kind === 'repository' ? [slugOf(target.owner, target.name, target.path)] : [];
  }
  return commandsWithInputs(step.run, given).flatMap((command) => {
    const program = programOf(command);
    if (program === undefined) return [];
    const words = [program.name, ...program.arguments.filter((word) => !word.text.startsWith('-')).map((word) => word.text)];
    return [2, 3, 4, 5].map((count) => words.slice(0, count).join(' '));
  });
}

const clusterCommand = /^(?:kubectl|oc|helm|helmfile|kapp|skaffold|kustomize|ko|argocd|flux|(?:g?make|just|task|mage) \S*deploy)\b/;

/** Whether what it does, it does to a cluster. */
export function isClusterPurpose({ by }: Pick<Purpose, 'by'>): boolean {
  return clusterCommand.test(by) && !/^(?:helm|flux|oc) (?:chart )?push\b/.test(by);
}
