import { describe, expect, test } from '@jest/globals';
import { LockClaims } from '../../../src/rules/support/lock-claim.ts';
import { parseLock } from '../../../src/workflow/parse-lock.ts';
import { parseTarget } from '../../../src/workflow/parse-target.ts';

const sha1 = `sha1-${'ab'.repeat(20)}`;

interface Given {
  readonly uses?: string;
  readonly path?: string;
  readonly root?: string;
  readonly lock?: string;
  readonly lockRoot?: string;
}

const lockOf = (commit = sha1, workflow = '.github/workflows/ci.yml', version = 'v0.0.2', ref = 'acme/setup@v4') =>
  `version: '${version}'\nworkflows:\n  ${workflow}:\n    - ${ref}\ndependencies:\n  ${ref}:\n    commit: '${commit}'\n`;

/** Whether the lock covers `acme/setup@v4` in `.github/workflows/ci.yml`, with what is given changed. */
function covers({
  uses = 'acme/setup@v4',
  path = '.github/workflows/ci.yml',
  root = '',
  lock = lockOf(),
  lockRoot = root,
}: Given): boolean {
  const within = (name: string, base: string) => (base === '' ? name : `${base}/${name}`);
  const read = parseLock({ path: within('.github/workflows/actions.lock', lockRoot), root: lockRoot, text: lock });
  const target = parseTarget(uses);
  if (target.kind !== 'repository') throw new Error('no repository');
  const claims = new LockClaims(read.lock === undefined ? [] : [read.lock], read.problems);
  return claims.covers(target, { path: within(path, root), root, text: '', lineStarts: [0] });
}

describe('LockClaims', () => {
  test.each<[string, Given]>([
    ['as it stands', {}],
    ['in any case of the owner and name', { uses: 'Acme/SETUP@v4' }],
    ['an action of the repository by the lock of the whole', { uses: 'acme/setup/sub@v4' }],
    ['a commit by SHA-256', { lock: lockOf(`sha256-${'ab'.repeat(32)}`) }],
    ['a local action, which no workflow lists', { path: 'setup/action.yml' }],
    ['a repository within the tree', { root: 'acme/app' }],
  ])('covers %s', (_name, given) => {
    expect(covers(given)).toBe(true);
  });

  test.each<[string, Given]>([
    ['another ref', { uses: 'acme/setup@v5' }],
    ['a ref in other letters', { uses: 'acme/setup@V4' }],
    ['another repository', { uses: 'evil/setup@v4' }],
    ['a workflow that the lock does not list', { path: '.github/workflows/other.yml' }],
    ['the lock of another root', { root: 'acme/app', lockRoot: 'evil/app' }],
    ['a lock of the whole tree for a repository in it', { root: 'acme/app', lockRoot: '' }],
    ['a short commit', { lock: lockOf('sha1-abcdef') }],
    ['a commit with more behind it', { lock: lockOf(`${sha1}0`) }],
    ['another version of the format', { lock: lockOf(sha1, '.github/workflows/ci.yml', 'v0.0.3') }],
    ['a ref without a version', { lock: lockOf(sha1, '.github/workflows/ci.yml', 'v0.0.2', 'acme/setup') }],
    ['a lock with a problem', { lock: `${lockOf()}  acme/other@v1: text\n` }],
  ])('does not cover %s', (_name, given) => {
    expect(covers(given)).toBe(false);
  });
});
