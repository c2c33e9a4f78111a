import { fieldOf, type JsonRecord } from '../json-value.ts';
import { claimLimits } from '../limits.ts';
import type { ClaimedSource, ProvenanceClaims } from './model.ts';
import { listIn, numberTextIn, recordAt, recordIn, textIn, Unreadable } from './read-value.ts';
import { repositoryOf, sourceOf } from './source-uri.ts';

/**
 * Build types of GitHub Actions whose first git repository is the one that was built, as their producers write them on 2026-11-26:
 * actions/attest and npm, slsa-github-generator.
 */
const knownTypes: ReadonlySet<string> = new Set([
  'https://actions.github.io/buildtypes/workflow/v1',
  'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
  'https://github.com/npm/cli/gha/v1',
  'https://github.com/npm/cli/gha/v2',
  'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
  'https://github.com/slsa-framework/slsa-github-generator/container@v1',
  'https://github.com/slsa-framework/slsa-github-generator/go@v1',
  'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
  'https://slsa.dev/container-based-build/v0.1?draft',
]);

/** True where the build type is one of GitHub Actions: only a certificate of its issuer can bear it out. */
export function isActionsBuildType(buildType: string | undefined): boolean {
  return buildType !== undefined && knownTypes.has(buildType);
}

/** SLSA provenance v1. */
export function readProvenance1(predicate: JsonRecord): ProvenanceClaims {
  const definition = recordAt(predicate, 'buildDefinition', 'buildDefinition');
  const run = recordAt(predicate, 'runDetails', 'runDetails');
  const external = recordIn(definition, 'externalParameters', 'externalParameters') ?? {};
  const internal = recordIn(definition, 'internalParameters', 'internalParameters') ?? {};
  const github = recordIn(internal, 'github', 'internalParameters.github') ?? {};
  const buildType = textIn(definition, 'buildType', 'buildType');
  const named = [fieldOf(external, 'source'), ...listIn(definition, 'resolvedDependencies', 'resolvedDependencies')];
  return {
    kind: 'provenance',
    buildType,
    builder: textIn(recordIn(run, 'builder', 'builder') ?? {}, 'id', 'builder.id'),
    sources: sourcesOf(named, buildType),
    workflow: workflowOf(external) ?? startedWorkflow(textIn(internal, 'GITHUB_WORKFLOW_REF', 'GITHUB_WORKFLOW_REF')),
    invocation: textIn(recordIn(run, 'metadata', 'metadata') ?? {}, 'invocationId', 'invocationId'),
    trigger: textIn(github, 'event_name', 'event_name') ?? textIn(internal, 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_NAME'),
    repositoryId:
      numberTextIn(github, 'repository_id', 'repository_id') ?? numberTextIn(internal, 'GITHUB_REPOSITORY_ID', 'GITHUB_REPOSITORY_ID'),
    ownerId:
      numberTextIn(github, 'repository_owner_id', 'repository_owner_id') ??
      numberTextIn(internal, 'GITHUB_REPOSITORY_OWNER_ID', 'GITHUB_REPOSITORY_OWNER_ID'),
    runner: textIn(github, 'runner_environment', 'runner_environment'),
  };
}

/** SLSA provenance v0.2. */
export function readProvenance02(predicate: JsonRecord): ProvenanceClaims {
  const invocation = recordIn(predicate, 'invocation', 'invocation') ?? {};
  const config = recordIn(invocation, 'configSource', 'configSource');
  const environment = recordIn(invocation, 'environment', 'environment') ?? {};
  const metadata = recordIn(predicate, 'metadata', 'metadata') ?? {};
  const buildType = textIn(predicate, 'buildType', 'buildType');
  return {
    kind: 'provenance',
    buildType,
    builder: textIn(recordAt(predicate, 'builder', 'builder'), 'id', 'builder.id'),
    sources: sourcesOf([config, ...listIn(predicate, 'materials', 'materials')], buildType),
    workflow: config === undefined ? undefined : entryPointOf(config),
    invocation: textIn(metadata, 'buildInvocationId', 'buildInvocationId') ?? textIn(metadata, 'buildInvocationID', 'buildInvocationID'),
    trigger: textIn(environment, 'github_event_name', 'github_event_name') ?? textIn(environment, 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_NAME'),
    repositoryId:
      numberTextIn(environment, 'github_repository_id', 'github_repository_id') ??
      numberTextIn(environment, 'GITHUB_REPOSITORY_ID', 'GITHUB_REPOSITORY_ID'),
    ownerId:
      numberTextIn(environment, 'github_repository_owner_id', 'github_repository_owner_id') ??
      numberTextIn(environment, 'GITHUB_REPOSITORY_OWNER_ID', 'GITHUB_REPOSITORY_OWNER_ID'),
    runner: undefined,
  };
}

function sourcesOf(named: readonly unknown[], buildType: string | undefined): readonly ClaimedSource[] {
  if (named.length > claimLimits.values) throw new Unreadable(`it names more than ${claimLimits.values} dependencies`);
  const [stated, ...dependencies] = named.map(gitSource);
  const all = dependencies.filter((one) => one !== undefined);
  return [...(stated === undefined ? [] : [stated]), ...(isActionsBuildType(buildType) ? all.slice(0, 1) : all)];
}

/** Without a commit, what stands at an address is a package as likely as a repository. */
function gitSource(named: unknown): ClaimedSource | undefined {
  const uri = textIn(named, 'uri', 'the address of a source');
  const commit = commitOf(named);
  return uri !== undefined && (uri.startsWith('git+') || commit !== undefined) ? sourceOf(uri, commit) : undefined;
}

function commitOf(source: unknown): string | undefined {
  const digest = recordIn(source, 'digest', 'the digest of a source') ?? {};
  return textIn(digest, 'gitCommit', 'gitCommit') ?? textIn(digest, 'sha1', 'sha1');
}

function workflowOf(external: JsonRecord): ProvenanceClaims['workflow'] {
  const workflow = recordIn(external, 'workflow', 'externalParameters.workflow');
  const path = workflow && textIn(workflow, 'path', 'workflow.path');
  if (workflow === undefined || path === undefined) return undefined;
  const repository = textIn(workflow, 'repository', 'workflow.repository');
  return {
    repository: repository === undefined ? undefined : repositoryOf(repository),
    path,
    ref: textIn(workflow, 'ref', 'workflow.ref'),
  };
}

/** Of v0.2: the path beside the source, or the whole `OWNER/NAME/PATH@REF`, as npm wrote it first. */
function entryPointOf(config: JsonRecord): ProvenanceClaims['workflow'] {
  const path = textIn(config, 'entryPoint', 'entryPoint');
  const source = sourceOf(textIn(config, 'uri', 'configSource.uri') ?? '', undefined);
  if (path === undefined || source === undefined || !path.includes('.github/workflows/')) return undefined;
  return startedWorkflow(path) ?? { repository: source.repository, path, ref: source.ref };
}

/** `OWNER/NAME/PATH@REF`: the server is not said. */
function startedWorkflow(workflowRef: string | undefined): ProvenanceClaims['workflow'] {
  const [, path, ref] = /^([^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^@\s]+)@(\S+)$/.exec(workflowRef ?? '') ?? [];
  return path === undefined ? undefined : { repository: undefined, path, ref };
}
