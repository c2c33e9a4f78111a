import { describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/core/policy.ts';
import { isNarrowerIdentity } from '../../src/policy/narrow-identity.ts';

type WorkflowIdentity = Extract<Identity, { readonly kind: 'workflow' }>;

function anIdentity(fields: Partial<WorkflowIdentity> = {}): WorkflowIdentity {
  return {
    kind: 'workflow',
    issuer: 'https://t.example.com',
    workflow: 'acme/build/.github/workflows/r.yml',
    workflowSha: undefined,
    workflowRef: 'refs/tags/*',
    sourceRepository: 'acme/app',
    sourceRepositoryId: undefined,
    sourceRef: 'refs/heads/*',
    triggers: ['push', 'release'],
    runner: 'any',
    ...fields,
  };
}

describe('isNarrowerIdentity', () => {
  test.each<[string, Partial<WorkflowIdentity>, boolean]>([
    ['nothing', {}, true],
    ['a commit', { workflowSha: 'ab'.repeat(20) }, true],
    ['a repository id', { sourceRepositoryId: '1' }, true],
    ['an owner id', { sourceOwnerId: '1' }, true],
    ['a visibility', { visibility: 'public' }, true],
    ['an environment', { environment: 'production' }, true],
    ['one of the built-in roots', { root: 'github' }, true],
    // A root of one's own could issue any name.
    ['another root', { root: 'corp' }, false],
    ['one ref of the glob', { workflowRef: 'refs/tags/v1' }, true],
    ['no ref', { workflowRef: undefined, workflowSha: 'ab'.repeat(20) }, false],
    ['any ref', { workflowRef: 'any' }, false],
    ['a wider glob', { sourceRef: '**' }, false],
    ['fewer triggers', { triggers: ['push'] }, true],
    ['another trigger', { triggers: ['push', 'pull_request'] }, false],
    ['any trigger', { triggers: 'any' }, false],
    ['one kind of runner', { runner: 'github-hosted' }, true],
    ['another issuer', { issuer: 'https://other.example.com' }, false],
    ['another workflow', { workflow: 'acme/build/.github/workflows/x.yml' }, false],
    ['another repository', { sourceRepository: 'acme/other' }, false],
  ])('with %s: %p', (_, fields, is) => {
    expect(isNarrowerIdentity(anIdentity(fields), anIdentity())).toBe(is);
  });

  test('what was fixed stays fixed', () => {
    const fixed = anIdentity({
      workflowSha: 'ab'.repeat(20),
      sourceRepositoryId: '1',
      workflowRef: undefined,
      triggers: 'any',
      runner: 'self-hosted',
    });
    expect(isNarrowerIdentity(fixed, fixed)).toBe(true);
    expect(isNarrowerIdentity({ ...fixed, workflowSha: undefined }, fixed)).toBe(false);
    expect(isNarrowerIdentity({ ...fixed, sourceRepositoryId: '2' }, fixed)).toBe(false);
    expect(isNarrowerIdentity({ ...fixed, runner: 'any' }, fixed)).toBe(false);
    expect(isNarrowerIdentity({ ...fixed, triggers: ['push'], workflowRef: 'refs/tags/v1' }, fixed)).toBe(true);
  });

  test('the fields that were set stay set', () => {
    const fixed = anIdentity({ sourceOwnerId: '1', visibility: 'private', environment: 'prod-*', root: 'corp' });
    expect(isNarrowerIdentity({ ...fixed, environment: 'prod-eu' }, fixed)).toBe(true);
    for (const fields of [
      { sourceOwnerId: undefined },
      { visibility: 'public' },
      { environment: undefined },
      { environment: '*' },
      { root: undefined },
      { root: 'public-good' },
      { root: 'other' },
    ])
      expect(isNarrowerIdentity({ ...fixed, ...fields }, fixed)).toBe(false);
  });

  test('the root of an exact name stays too', () => {
    const san: Identity = { kind: 'san', san: 'x', issuer: 'https://i.example.com' };
    expect(isNarrowerIdentity({ ...san, root: 'public-good' }, san)).toBe(true);
    expect(isNarrowerIdentity({ ...san, root: 'corp' }, san)).toBe(false);
    expect(isNarrowerIdentity(san, { ...san, root: 'corp' })).toBe(false);
  });

  test('another kind is another identity', () => {
    const key: Identity = { kind: 'key', key: 'k' };
    const san: Identity = { kind: 'san', san: 'x', issuer: 'https://i.example.com' };
    const all = [key, san, anIdentity()];
    expect(all.map((inner) => all.map((outer) => isNarrowerIdentity(inner, outer)))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(isNarrowerIdentity({ kind: 'key', key: 'other' }, key)).toBe(false);
    expect(isNarrowerIdentity({ ...san, issuer: 'https://j.example.com' }, san)).toBe(false);
  });
});
