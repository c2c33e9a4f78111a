import type {
  ChangeWindow,
  EnvironmentRule,
  Exception,
  Identity,
  KnownCredentialsFile,
  PolicyKey,
  PolicyPlace,
  PolicyTrustRoot,
  RuleSetting,
} from '../core/policy.ts';
import type { Layer, LayerText } from './layer.ts';
import { presetNames } from './preset.ts';
import type { PolicyDocument } from './read-policy-text.ts';
import { recordOf } from './record-of.ts';
import type { PolicyFile } from './schema.ts';
import { toRequirement } from './to-requirement.ts';

/** A file that fits its schema, in the terms of the core. */
export function toLayer(file: PolicyFile, text: LayerText, document: PolicyDocument, index: number): Layer {
  const parents = file.extends ?? [];
  const preset = parents.find((parent) => parent.startsWith('preset:'))?.slice('preset:'.length);
  return {
    source: text.source,
    digest: text.digest,
    preset: presetNames.find((name) => name === preset?.split('@')[0]),
    remotes: parents.filter((parent) => !parent.startsWith('preset:')),
    identities: mapped(file.identities, toIdentity),
    keys: mapped(file.keys, (key) => toKey(key, text.place)),
    trustRoots: file['trust-roots']?.map((root) => toTrustRoot(root, text.place)),
    attestations: mapped(file.attestations, toRequirement),
    tokenClaims: file.token === undefined ? undefined : recordOf(Object.entries(file.token.claims)),
    secretsManagers: file['secrets-managers'],
    privilegedVariables: file['privileged-variables'],
    knownCredentials: toKnown(file['known-credentials'], text.place),
    environments: file.environments === undefined ? undefined : Object.entries(file.environments).map(toEnvironment),
    windows: mapped(file.windows, toWindow),
    rules: Object.entries(file.rules ?? {}).map(([pattern, setting]) => toSetting(pattern, setting, index, document)),
    exceptions: file.exceptions?.map((exception, at) => toException(exception, text, document, at)),
    open: file.open,
    placeOf: (...path) => document.keyPlace(path),
  };
}

type Section<K extends keyof PolicyFile> = NonNullable<PolicyFile[K]>;

function mapped<A, B>(entries: Readonly<Record<string, A>> | undefined, change: (value: A) => B): Readonly<Record<string, B>> | undefined {
  if (entries === undefined) return undefined;
  return recordOf(Object.entries(entries).map(([name, value]) => [name, change(value)] as const));
}

function toKey(key: Section<'keys'>[string], place: PolicyPlace | undefined): PolicyKey {
  const { file, sha256, root } = key;
  return { file, sha256, place, root, validFrom: key['valid-from'], validUntil: key['valid-until'] };
}

function toKnown(known: PolicyFile['known-credentials'], place: PolicyPlace | undefined): readonly KnownCredentialsFile[] | undefined {
  if (known === undefined) return undefined;
  const { ignore = [], baseline = [] } = known;
  return [
    ...ignore.map((file) => ({ means: 'ignore', file, place }) as const),
    ...baseline.map((file) => ({ means: 'baseline', file, place }) as const),
  ];
}

function toTrustRoot(root: Section<'trust-roots'>[number], place: PolicyPlace | undefined): PolicyTrustRoot {
  const { name, file, sha256, profile, timestamps } = root;
  return { name, file, sha256, place, profile, timestamps, logEntries: root['log-entries'] };
}

function toIdentity(identity: Section<'identities'>[string]): Identity {
  if ('key' in identity) return { kind: 'key', key: identity.key };
  if ('san' in identity) return { kind: 'san', san: identity.san, issuer: identity.issuer, root: identity.root };
  return {
    kind: 'workflow',
    issuer: identity.issuer,
    workflow: identity.workflow,
    workflowSha: identity['workflow-sha'],
    workflowRef: identity['workflow-ref'],
    sourceRepository: identity['source-repository'],
    sourceRepositoryId: identity['source-repository-id'],
    sourceOwnerId: identity['source-owner-id'],
    sourceRef: identity['source-ref'],
    triggers: identity.triggers,
    runner: identity.runner,
    visibility: identity.visibility,
    environment: identity.environment,
    root: identity.root,
  };
}

function toEnvironment([pattern, entry]: readonly [string, Section<'environments'>[string]]): EnvironmentRule {
  return {
    pattern,
    reviewers: entry.reviewers?.minimum,
    selfReview: entry['self-review'],
    adminBypass: entry['admin-bypass'],
    refs: entry.refs,
    artifacts: entry.artifacts,
    approval: entry.approval,
    window: entry.window,
  };
}

function toWindow({ zone, allow, deny }: Section<'windows'>[string]): ChangeWindow {
  return { zone, allow: allow ?? [], deny: deny ?? [] };
}

/** Exact ids and globs have one shape here; which keys each may have, the schema has said. */
function toSetting(pattern: string, setting: Section<'rules'>[string], layer: number, document: PolicyDocument): RuleSetting {
  const fields = typeof setting === 'string' ? { enforce: setting } : setting;
  return {
    pattern,
    enforce: fields?.enforce,
    denyFrom: fields !== undefined && 'deny-from' in fields ? fields['deny-from'] : undefined,
    onUnknown: fields !== undefined && 'on-unknown' in fields ? fields['on-unknown'] : undefined,
    isLowering: fields !== undefined && 'lower' in fields && fields.lower === true,
    options: fields !== undefined && 'options' in fields ? recordOf(Object.entries(fields.options ?? {})) : {},
    layer,
    place: document.keyPlace(['rules', pattern]),
  };
}

function toException(exception: Section<'exceptions'>[number], text: LayerText, document: PolicyDocument, index: number): Exception {
  return {
    id: exception.id,
    rule: exception.rule,
    where: recordOf(Object.entries(exception.where)),
    reason: exception.reason,
    approvedBy: exception['approved-by'],
    expires: exception.expires,
    revoked: exception.revoked,
    isFromOrganisation: text.isOrganisation,
    place: document.valuePlace(['exceptions', index]),
  };
}
