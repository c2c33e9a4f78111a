import { isGlob, matchesGlob } from '../core/glob.ts';
import { suggestion } from '../core/nearest.ts';
import { builtInRoots } from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import { openHeads } from './open-keys.ts';
import { type Problem, shown } from './problem.ts';
import type { PathStep, PolicyDocument } from './read-policy-text.ts';
import type { PolicyFile } from './schema.ts';

/** What the layers above a file define for it to refer to. */
export interface NamesAbove {
  readonly keys: ReadonlySet<string>;
  readonly windows: ReadonlySet<string>;
  readonly trustRoots: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
}

/** The sections of a file that fit the schema; the others are undefined, or missing. */
export type SoundSections = { readonly [K in keyof PolicyFile]?: PolicyFile[K] | undefined };

/**
 * What no schema can say: ids of rules, references between sections, and what an exception names.
 *
 * @param file the sections that fit the schema; of one that is missing, no reference is judged.
 */
export function checkPolicyFile(
  file: SoundSections,
  document: PolicyDocument,
  catalogue: readonly RuleCard[],
  above: NamesAbove,
): readonly Problem[] {
  const atKey = (path: readonly PathStep[], text: string): Problem => ({ place: document.keyPlace(path), text });
  const atValue = (path: readonly PathStep[], text: string): Problem => ({ place: document.valuePlace(path), text });
  return [
    ...ruleKeys(document.value).flatMap((pattern) => unknownRule(pattern, catalogue).map((text) => atKey(['rules', pattern], text))),
    ...danglingReferences(file, document.value, above).map(({ path, text }) => atValue(path, text)),
    ...exceptionProblems(file.exceptions ?? [], catalogue).map(({ path, text }) => atValue(path, text)),
    ...Object.keys(file.token?.claims ?? {}).flatMap((claim) => unknownClaim(claim).map((text) => atKey(['token', 'claims', claim], text))),
    ...(file.open ?? []).flatMap((key, index) => unknownOpen(key, catalogue).map((text) => atValue(['open', index], text))),
  ];
}

interface Finding {
  readonly path: readonly PathStep[];
  readonly text: string;
}

/** Keys of `rules` also where a value of it is wrong: all problems of a file are told at once. */
function ruleKeys(value: unknown): readonly string[] {
  const rules = sectionOf(value, 'rules');
  return typeof rules === 'object' && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : [];
}

function sectionOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function unknownRule(pattern: string, catalogue: readonly RuleCard[]): readonly string[] {
  const ids = catalogue.map(({ id }) => id);
  if (pattern.length > 128) return [`${shown(pattern)} is too long for a rule; an id has at most 128 characters.`];
  if (!isGlob(pattern)) return ids.some((id) => id === pattern) ? [] : [`There is no rule ${shown(pattern)}.${suggestion(pattern, ids)}`];
  return ids.some((id) => matchesGlob(pattern, id)) ? [] : [`The glob ${shown(pattern)} matches no rule.`];
}

function danglingReferences(file: SoundSections, value: unknown, above: NamesAbove): readonly Finding[] {
  const isJudged = (section: 'keys' | 'windows' | 'identities'): boolean =>
    sectionOf(value, section) === undefined || file[section] !== undefined;
  const keys = [...Object.keys(file.keys ?? {}), ...above.keys];
  const windows = [...Object.keys(file.windows ?? {}), ...above.windows];
  const identities = Object.entries(file.identities ?? {}).flatMap(([name, identity]) => {
    if (!('key' in identity) || keys.includes(identity.key) || !isJudged('keys')) return [];
    return [{ path: ['identities', name, 'key'], text: dangling(identity.key, 'keys', keys) }];
  });
  const environments = Object.entries(file.environments ?? {}).flatMap(([name, { window }]) => {
    if (window === undefined || windows.includes(window) || !isJudged('windows')) return [];
    return [{ path: ['environments', name, 'window'], text: dangling(window, 'windows', windows) }];
  });
  return [...identities, ...environments, ...danglingRoots(file, value, above), ...danglingSigners(file, isJudged('identities'), above)];
}

/** Roots that identities and keys name; the built-in ones are always there. */
function danglingRoots(file: SoundSections, value: unknown, above: NamesAbove): readonly Finding[] {
  if (sectionOf(value, 'trust-roots') !== undefined && file['trust-roots'] === undefined) return [];
  const own = [...(file['trust-roots'] ?? []).map(({ name }) => name), ...above.trustRoots];
  const all = [...builtInRoots, ...own];
  const identities = Object.entries(file.identities ?? {}).flatMap(([name, identity]) => {
    if (!('root' in identity) || identity.root === undefined || all.includes(identity.root)) return [];
    return [{ path: ['identities', name, 'root'], text: dangling(identity.root, 'trust-roots', all) }];
  });
  const keys = Object.entries(file.keys ?? {}).flatMap(([name, { root }]) => {
    if (root === undefined || own.includes(root)) return [];
    return [{ path: ['keys', name, 'root'], text: dangling(root, 'trust-roots', own) }];
  });
  return [...identities, ...keys];
}

function danglingSigners({ attestations, identities }: SoundSections, isJudged: boolean, above: NamesAbove): readonly Finding[] {
  const names = [...new Set([...Object.keys(identities ?? {}), ...above.identities])];
  return Object.entries(attestations ?? {}).flatMap(([name, { signers }]) =>
    (signers ?? []).flatMap((signer, index) => {
      if (names.includes(signer) || !isJudged) return [];
      return [{ path: ['attestations', name, 'signers', index], text: dangling(signer, 'identities', names) }];
    }),
  );
}

function dangling(name: string, section: string, names: readonly string[]): string {
  const there = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`;
  return `\`${section}\` has no entry ${shown(name)}.${suggestion(name, names)} ${there}`;
}

function exceptionProblems(exceptions: NonNullable<PolicyFile['exceptions']>, catalogue: readonly RuleCard[]): readonly Finding[] {
  return exceptions.flatMap(({ id, rule, where, revoked }, index) => {
    const twice = exceptions.findIndex((other) => other.id === id) < index;
    const ids = twice
      ? [{ path: ['exceptions', index, 'id'], text: `The id ${shown(id)} is used twice; give each exception its own.` }]
      : [];
    const meta = catalogue.find((candidate) => candidate.id === rule);
    if (meta === undefined) {
      const exact = isGlob(rule) ? 'An exception names one rule by its exact id.' : `There is no rule ${shown(rule)}.`;
      return [
        ...ids,
        {
          path: ['exceptions', index, 'rule'],
          text: `${exact}${suggestion(
            rule,
            catalogue.map((one) => one.id),
          )}`,
        },
      ];
    }
    if (meta.locked === true)
      return [...ids, { path: ['exceptions', index, 'rule'], text: `\`${rule}\` judges the gate itself and cannot be waived.` }];
    const revocations = revoked === undefined ? [] : revocationProblems(where, meta, ['exceptions', index]);
    return [...ids, ...revocations, ...whereProblems(where, meta, ['exceptions', index, 'where'])];
  });
}

/** What is revoked is one credential: without an end, an exception of all of a kind would also cover the next one, which is not. */
function revocationProblems(where: Readonly<Record<string, string>>, meta: RuleCard, path: readonly PathStep[]): readonly Finding[] {
  if (!meta.key.includes('detector'))
    return [
      { path: [...path, 'revoked'], text: `\`${meta.id}\` finds no credential that could be revoked; give the exception \`expires\`.` },
    ];
  const missing = meta.key.filter((name) => !Object.hasOwn(where, name));
  if (missing.length === 0) return [];
  return [
    {
      path: [...path, 'where'],
      text: `What is revoked is one credential: its exception also names ${missing.join(' and ')} in \`where\`.`,
    },
  ];
}

/** `where` names what the rule found, in the rule's own terms; a path alone would also cover what comes later. */
function whereProblems(where: Readonly<Record<string, string>>, meta: RuleCard, path: readonly PathStep[]): readonly Finding[] {
  const subjects = meta.key.filter((name) => name !== 'path');
  const allowed = ['path', ...subjects];
  const unknown = Object.keys(where).filter((name) => !allowed.includes(name));
  if (unknown.length > 0) {
    return unknown.map((name) => ({
      path: [...path, name],
      text: `${shown(name)} is nothing that \`${meta.id}\` finds.${suggestion(name, allowed)} Allowed: ${allowed.join(', ')}.`,
    }));
  }
  if (subjects.length === 0) {
    const isExact = where['path'] !== undefined && !isGlob(where['path']);
    return isExact ? [] : [{ path, text: `An exception of \`${meta.id}\` names one path exactly, without a glob.` }];
  }
  if (Object.keys(where).some((name) => name !== 'path')) return [];
  return [{ path, text: `An exception names its subject, not a path alone; add one of: ${subjects.join(', ')}.` }];
}

const knownClaims = [
  'actor',
  'actor_id',
  'aud',
  'base_ref',
  'check_run_id',
  'enterprise',
  'enterprise_id',
  'environment',
  'environment_node_id',
  'event_name',
  'head_ref',
  'iss',
  'job_workflow_ref',
  'job_workflow_sha',
  'ref',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_environment',
  'sha',
  'sub',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

function unknownClaim(claim: string): readonly string[] {
  if (knownClaims.includes(claim) || claim.startsWith('repo_property_')) return [];
  return [
    `GitHub's token has no claim ${shown(claim)}.${suggestion(claim, knownClaims)} Allowed: ${knownClaims.join(', ')}, repo_property_*.`,
  ];
}

function unknownOpen(key: string, catalogue: readonly RuleCard[]): readonly string[] {
  const head = key.split('.')[0] ?? '';
  if (!openHeads.some((name) => name === head)) {
    return [
      `${shown(key)} is nothing that can be opened.${suggestion(head, openHeads)} Allowed: ${openHeads.join(', ')}, each also with ".name".`,
    ];
  }
  return head === 'rules' && key !== 'rules' ? unknownRule(key.slice('rules.'.length), catalogue) : [];
}
