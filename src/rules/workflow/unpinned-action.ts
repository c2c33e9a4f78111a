import { type Gap, gap } from '../../core/facts.ts';
import type { Severity } from '../../core/finding.ts';
import type { FileLocation } from '../../core/location.ts';
import { locate } from '../../workflow/locate.ts';
import type { Target } from '../../workflow/model.ts';
import { defineRule } from '../define-rule.ts';
import { LockClaims } from '../support/lock-claim.ts';
import { pinLevelFor, type RefKind, refKindOf, satisfies } from '../support/pin-level.ts';
import { type PlacedUses, usesIn } from '../support/uses-in.ts';

type RepositoryTarget = Target & { readonly kind: 'repository' };

type Unpinned = Exclude<RefKind, 'sha'>;

/**
 * The uses of one `owner/name/path@ref` in one file, by position. Not of several files: an exception for one of them, or one that the base
 * had, would hide what a change brings in another.
 */
interface Group {
  readonly target: RepositoryTarget;
  readonly kind: Unpinned;
  readonly first: PlacedUses;
  readonly others: readonly PlacedUses[];
}

/** More places than these are counted, not listed. */
const maxRelated = 50;

/** Owners whose actions are part of the platform. */
const platformOwners = new Set(['actions', 'github']);

export default defineRule({
  meta: {
    id: 'workflow/unpinned-action',
    title: 'Actions and reusable workflows of other repositories are named by a full commit SHA',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['posture', 'merge', 'deploy'],
    presets: { recommended: 'warn', strict: 'deny' },
    // Whoever writes a workflow can write a lock beside it: an unproven claim must not turn a deny into a warning.
    unknown: { posture: 'warn', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'GV.SC-07' },
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-8' },
      { framework: 'SSDF', id: 'PO.3' },
    ],
    rationale:
      'A tag or branch of another repository can be moved to other code at any time, and your next run executes it with your token and secrets. In March 2025 nearly all tags of tj-actions/changed-files were moved to a commit that printed the secrets of its users to their logs (CVE-2025-30066); in March 2026 the same happened to aquasecurity/trivy-action (CVE-2026-33634). Workflows with a full SHA were not touched by either. A short SHA is no pin: GitHub resolves names first, and a tag can be called like it. `pinact run` rewrites all workflows at once, for example to `actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2`; Dependabot and Renovate keep SHA and comment up to date. To trust the tags of an owner, set the option `pins`.',
    remediation:
      'Write `uses: {action}@<40 hex digits> # {ref}`, with the full SHA of the commit that you reviewed. `git ls-remote https://github.com/{repository} {ref}` shows the one of today.',
    messages: {
      branch: '{what} follows a branch: whoever can push to `{repository}` changes what runs here. Name a full commit SHA',
      tag: '{what} is named by a tag, and whoever can write to `{repository}` can move it to other code. Name a full commit SHA',
      'short-sha': '{what} is named by {digits} hex digits, which is no pin: a tag or branch of that name comes first. Name all 40 digits',
    },
    examples: [
      {
        title: 'A branch and a tag',
        files: {
          '.github/workflows/ci.yml':
            'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/scan@main\n      - run: make\n      - uses: acme/scan/report@main\n',
        },
        expect: [
          { message: 'tag', path: '.github/workflows/ci.yml', line: 7 },
          { message: 'branch', path: '.github/workflows/ci.yml', line: 8 },
          { message: 'branch', path: '.github/workflows/ci.yml', line: 10 },
        ],
      },
      {
        title: 'A full SHA with its version, the repository itself, and a called workflow at a SHA',
        files: {
          '.github/workflows/ci.yml':
            'on: push\npermissions: {}\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n      - uses: ./.github/actions/build\n  call:\n    uses: acme/build/.github/workflows/build.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v2\n',
        },
        expect: [],
      },
      {
        title: 'Tags of the own organisation are trusted by the policy',
        files: {
          '.github/workflows/ci.yml': 'on: push\njobs:\n  call:\n    uses: acme/build/.github/workflows/build.yml@v2\n',
        },
        options: { pins: { '*': 'sha', 'acme/*': 'tag' } },
        expect: [],
      },
    ],
    options: {
      pins: {
        type: 'levels',
        levels: ['sha', 'tag', 'any'],
        default: { '*': 'sha' },
        description:
          'What is demanded of which repository: a pattern such as `acme/*` or `acme/tool` and `sha`, `tag` (a ref with a digit in it) or `any`. The longest pattern that fits counts. The builders of slsa-github-generator, which refuse to run unless they are named by a version tag, need no entry.',
      },
    },
    key: ['uses'],
  },
  needs: ['workflows', 'actions', 'locks', 'problems'],
  evaluate({ workflows, actions, locks, problems }, options) {
    const all = usesIn(workflows.items, actions.items);
    const groups = groupsOf(all).filter(
      ({ target, kind }) => !satisfies(kind, pinLevelFor(options.pins, `${target.owner}/${target.name}`, target.path)),
    );
    const claims = new LockClaims(locks.items, problems);
    return [...groups.map((group) => judge(group, claims)), ...all.flatMap(unreadable)];
  },
});

function groupsOf(all: readonly PlacedUses[]): readonly Group[] {
  const groups = new Map<string, { first: PlacedUses; target: RepositoryTarget; kind: Unpinned; others: PlacedUses[] }>();
  for (const place of all) {
    const { target } = place.uses;
    if (target.kind !== 'repository') continue;
    const kind = refKindOf(target.ref);
    if (kind === 'sha') continue;
    const key = JSON.stringify([place.file.path, nameOf(target).toLowerCase(), target.ref]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: place, target, kind, others: [] });
    else group.others.push(place);
  }
  return [...groups.values()];
}

/** What a lock names is unknown, all else wrong. */
function judge(group: Group, claims: LockClaims) {
  return claims.covers(group.target, group.first.file) ? unverified(group) : violationOf(group);
}

function violationOf({ target, kind, first, others }: Group) {
  const uses = `${nameOf(target)}@${target.ref}`;
  const data = {
    uses,
    what: others.length === 0 ? `\`${uses}\`` : `\`${uses}\` (${others.length + 1} times in this file)`,
    action: nameOf(target),
    repository: `${target.owner}/${target.name}`,
    ref: target.ref,
    digits: String(target.ref.length),
  };
  return {
    kind: 'violation',
    message: kind,
    data,
    location: locationOf(first),
    related: others.slice(0, maxRelated).map((place) => ({ location: locationOf(place), message: 'Used here too.' })),
    severity: severityOf(kind, target.owner),
  } as const;
}

function severityOf(kind: Unpinned, owner: string): Severity {
  const isPlatform = platformOwners.has(owner.toLowerCase());
  if (kind === 'branch') return isPlatform ? 'medium' : 'high';
  return isPlatform ? 'low' : 'medium';
}

function unverified({ target, first }: Group): Gap {
  return gap({
    item: `${nameOf(target)}@${target.ref}`,
    cause: 'unresolvable',
    why: 'only actions.lock names its commit, and nobody checked here that the lock holds',
    remedy: 'Name the full SHA in the workflow as well.',
    location: locationOf(first),
  });
}

/** GitHub refuses it, or reads it in a way that is not known here. Shown without the credential that an address may hold. */
function unreadable(place: PlacedUses): readonly Gap[] {
  const { target, scalar } = place.uses;
  if (target.kind !== 'unreadable') return [];
  const shown = scalar.value.replace(/\/\/[^/]*@/, '//***@').slice(0, 100);
  return [gap({ item: `uses: ${shown}`, cause: 'invalid', why: target.why, location: locationOf(place) })];
}

function nameOf(target: RepositoryTarget): string {
  return target.path === '' ? `${target.owner}/${target.name}` : `${target.owner}/${target.name}/${target.path}`;
}

function locationOf({ file, uses }: PlacedUses): FileLocation {
  return locate(file, uses.scalar.alias ?? uses.scalar.span);
}
