import type { Span } from '../core/location.ts';
import { callerSources } from './callers.ts';
import { commandMentions, mayMention } from './command-mentions.ts';
import { type ExpandedText, expandText, type TextScope } from './expand-text.ts';
import type { ManifestMention } from './image-mention.ts';
import { inputMentions, takingActions } from './input-mentions.ts';
import { jobOutputs } from './job-outputs.ts';
import { type LocalActions, localActions } from './local-actions.ts';
import type { ActionDefinition, SourceFile, StepsJob, Workflow } from './model.ts';
import { Purposes } from './purposes.ts';
import type { StepMention } from './step-mention.ts';
import { actionSites, jobSites, type StepSite } from './step-site.ts';

/** Where a job deploys something. */
export interface DeployPlace {
  readonly workflow: Workflow;
  readonly job: StepsJob;
  /** Of the job's own step, or of the one that uses the action in which it stands. */
  readonly step: StepSite;
  /** The file of the command or input, and its place there. */
  readonly file: SourceFile;
  readonly span: Span;
  /** `kubectl set image`, `azure/webapps-deploy`. */
  readonly by: string;
}

/** An image that a command or an input deploys. */
export interface DeployedImage extends DeployPlace {
  /** As it is written. */
  readonly written: string;
  readonly readings: readonly ExpandedText[];
  readonly hasVersion: boolean;
  readonly hasName: boolean;
}

/** Files that a command or an input deploys. */
export interface DeployedManifests extends DeployPlace {
  readonly mention: ManifestMention;
  /** Directory within the judged tree to which its paths are relative; undefined where only a run knows. */
  readonly directory: string | undefined;
  /** How the file's variables are resolved. */
  readonly scope: TextScope;
  /** Images of these names are replaced before they are deployed. */
  readonly replaced: readonly string[];
  /** What changes the files before they are deployed. */
  readonly changedBy: string | undefined;
}

export interface Deployed {
  readonly images: readonly DeployedImage[];
  readonly manifests: readonly DeployedManifests[];
}

/** Deeper than the platform nests actions. */
const maxDepth = 10;

const known = new WeakMap<readonly Workflow[], { readonly actions: readonly ActionDefinition[]; readonly deployed: Deployed }>();

/**
 * The images and files that the jobs of one tree deploy, by the dated tables of commands and inputs; those of local composite actions count for
 * the jobs that use them. Each tree is walked once, however many rules ask.
 */
export function deployedIn(workflows: readonly Workflow[], actions: readonly ActionDefinition[]): Deployed {
  const found = known.get(workflows);
  if (found?.actions === actions) return found.deployed;
  const isInAction = actions.some(({ file }) => mayDeploy(file.text));
  const meant = workflows.filter(({ file }) => mayDeploy(file.text) || (isInAction && localUse.test(file.text)));
  const walk = meant.length === 0 ? undefined : new DeployWalk(workflows, actions);
  const parts = meant.flatMap((workflow) =>
    workflow.jobs.map((job) => (walk === undefined || job.kind !== 'steps' ? nothing : walk.ofJob(workflow, job))),
  );
  const deployed = { images: parts.flatMap(({ images }) => images), manifests: parts.flatMap(({ manifests }) => manifests) };
  known.set(workflows, { actions, deployed });
  return deployed;
}

const localUse = /\buses['"]?\s{0,9}:\s{0,9}['"]?[.$][/\\]/;
const listedAction = new RegExp(takingActions.join('|'), 'i');

/** Whether a file names a command or an action of the tables at all: most name none, and are not walked. */
function mayDeploy(text: string): boolean {
  return mayMention(text) || listedAction.test(text);
}

const nothing: Deployed = { images: [], manifests: [] };

interface Found {
  readonly outer: StepSite;
  readonly site: StepSite;
  readonly mention: StepMention;
}

class DeployWalk {
  readonly #follow: LocalActions;
  readonly #purposes: Purposes;
  readonly #sources: ReturnType<typeof callerSources>;

  constructor(workflows: readonly Workflow[], actions: readonly ActionDefinition[]) {
    this.#follow = localActions(actions);
    this.#purposes = new Purposes(this.#follow);
    this.#sources = callerSources(workflows, actions);
  }

  ofJob(workflow: Workflow, job: StepsJob): Deployed {
    const all = jobSites(workflow, job).flatMap((site) => this.#inSite(site, site, workflow, job, new Set()));
    const isThrowaway = all.some(({ mention }) => mention.isCluster) && this.#purposes.usesThrowawayCluster(job, workflow.file);
    const found = all.filter(({ mention }) => !(isThrowaway && mention.isCluster));
    return {
      images: found.flatMap((one) => this.#images(one, workflow, job)),
      manifests: found.flatMap((one) => this.#manifests(one, workflow, job, editedNames(found))),
    };
  }

  #inSite(site: StepSite, outer: StepSite, workflow: Workflow, job: StepsJob, seen: ReadonlySet<string>): readonly Found[] {
    const { step, file } = site;
    if (step.kind === 'run') {
      return mayMention(step.run.value) ? commandMentions(site, job, workflow).map((mention) => ({ outer, site, mention })) : [];
    }
    if (step.kind !== 'uses') return [];
    const use = this.#follow(file, step.uses);
    if (use === undefined) return inputMentions(site).map((mention) => ({ outer, site, mention }));
    if (use.state === 'unread' || seen.has(use.action.file.path) || seen.size >= maxDepth) return [];
    const within = new Set([...seen, use.action.file.path]);
    return actionSites(use.action).flatMap((inner) => this.#inSite(inner, outer, workflow, job, within));
  }

  #scope({ site, mention }: Found, workflow: Workflow): TextScope {
    const { file } = site;
    const script = mention.script === undefined ? {} : { script: mention.script };
    const jobOutput = site.job === undefined ? {} : { jobOutput: jobOutputs(workflow, this.#sources) };
    return { env: site.env, before: site.before, isScript: mention.script !== undefined, ...script, ...this.#sources(file), ...jobOutput };
  }

  #images(found: Found, workflow: Workflow, job: StepsJob): readonly DeployedImage[] {
    const { mention, site, outer } = found;
    const { by, span } = mention;
    const scope = mention.images.length === 0 ? undefined : this.#scope(found, workflow);
    return mention.images.flatMap(({ text, hasName, hasVersion }) => {
      if (scope === undefined || text.trim() === '') return [];
      const readings = expandText(text.trim(), scope).map((parts) => (hasName ? parts : [nameElsewhere, ...parts]));
      return [{ workflow, job, step: outer, file: site.file, span, by, written: text.trim(), readings, hasName, hasVersion }];
    });
  }

  #manifests(found: Found, workflow: Workflow, job: StepsJob, edited: readonly string[]): readonly DeployedManifests[] {
    const { mention, site, outer } = found;
    if (mention.manifests.length === 0) return [];
    const { by, span, manifests, replaced } = mention;
    const scope = this.#scope(found, workflow);
    return manifests.map(({ directory, changedBy, ...files }) => {
      const names = files.form === 'kustomization' ? [...replaced, ...edited] : replaced;
      return { workflow, job, step: outer, file: site.file, span, by, mention: files, directory, scope, replaced: names, changedBy };
    });
  }
}

/** Images that `kustomize edit` puts into a kustomization: they are judged where that is written. */
function editedNames(found: readonly Found[]): readonly string[] {
  return found.flatMap(({ mention }) =>
    mention.by.startsWith('kustomize edit') ? mention.images.flatMap(({ replaces }) => replaces ?? []) : [],
  );
}

const nameElsewhere = { kind: 'hole', name: 'its chart or file' } as const;
