import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { diskPolicyFiles, githubPolicyFiles, rootOfPolicy } from '../../src/adapters/policy-files.ts';
import type { Answer, Snapshot, SnapshotRequest } from '../../src/ports/github-api.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({
    'keys/partner.pem': 'pem',
    outside: 'secret',
    'repo/.github/interlock.yml': '',
    'repo/deep/er/policy.yml': '',
  });
});

afterEach(() => work.remove());

const own = { owner: 'acme', name: 'app' };
const [here, there] = ['a'.repeat(40), 'b'.repeat(40)];
const ofApp = { kind: 'commit', ...own, commit: here } as const;
const ofPolicies = { kind: 'commit', owner: 'acme', name: 'policies', commit: there } as const;

describe('files that a policy names, in the Action', () => {
  function github(answer: Answer<Pick<Snapshot, 'others'>>) {
    const requests: SnapshotRequest[] = [];
    const snapshot = async (request: SnapshotRequest): Promise<Answer<Snapshot>> => {
      requests.push(request);
      if (answer.state !== 'value') return answer;
      const rest = { judged: undefined as never, base: undefined, repositoryId: undefined, defaultBranch: undefined, policy: undefined };
      return { state: 'value', value: { ...rest, ...answer.value } };
    };
    return { requests, files: githubPolicyFiles(own, 'c'.repeat(40), { snapshot }) };
  }

  test('are read in one request, each of the repository and at the commit of its layer', async () => {
    const others = [
      { state: 'text', path: 'k.pem', text: 'pem' },
      { state: 'absent', path: 'c.json' },
    ] as const;
    const { files, requests } = github({ state: 'value', value: { others } });
    const wanted = [
      { place: ofApp, path: 'k.pem' },
      { place: ofPolicies, path: 'c.json' },
    ];
    expect(await files.read(wanted)).toEqual(others);
    expect(requests).toEqual([
      {
        repository: own,
        commit: 'c'.repeat(40),
        base: 'none',
        directories: [],
        files: [],
        policy: undefined,
        others: [
          { repository: own, commit: here, path: 'k.pem' },
          { repository: { owner: 'acme', name: 'policies' }, commit: there, path: 'c.json' },
        ],
      },
    ]);
  });

  test('are unreadable with the reason that GitHub gives', async () => {
    const { files } = github({ state: 'outage', why: 'it is down' });
    expect(await files.read([{ place: ofApp, path: 'k.pem' }])).toEqual([
      { state: 'unreadable', path: 'k.pem', cause: 'outage', why: 'it is down' },
    ]);
    const short = github({ state: 'value', value: { others: [] } });
    expect(await short.files.read([{ place: ofApp, path: 'k.pem' }])).toMatchObject([{ state: 'unreadable', cause: 'invalid' }]);
  });

  test('are never read from the disk, where a step before may have put another one', async () => {
    const { files, requests } = github({ state: 'value', value: { others: [] } });
    const onDisk = { place: { kind: 'directory', path: work.path } as const, path: 'keys/partner.pem' };
    expect(await files.read([{ place: ofApp, path: 'k.pem' }, onDisk])).toMatchObject([{ state: 'unreadable' }, { state: 'unreadable' }]);
    expect(requests).toEqual([]);
  });
});

describe('files that a policy names, on the command line', () => {
  const at = (path: string) => diskPolicyFiles.read([{ place: { kind: 'directory', path: work.path }, path }]);

  test('are read below the directory of the policy, and never through a link', async () => {
    expect(await at('keys/partner.pem')).toEqual([{ state: 'text', path: 'keys/partner.pem', text: 'pem' }]);
    expect(await at('keys/gone.pem')).toMatchObject([{ state: 'absent' }]);
    symlinkSync(join(work.path, 'outside'), join(work.path, 'keys', 'link.pem'));
    expect(await at('keys/link.pem')).toMatchObject([{ state: 'unreadable' }]);
  });

  test('of a repository are not fetched', async () => {
    expect(await diskPolicyFiles.read([{ place: ofApp, path: 'k.pem' }])).toMatchObject([{ state: 'unreadable', cause: 'invalid' }]);
  });
});

describe('where the paths of a policy start', () => {
  test('is the repository that it lies in, else the directory above .github, else its own', () => {
    expect(rootOfPolicy(join(work.path, 'repo/.github/interlock.yml'))).toBe(join(work.path, 'repo'));
    expect(rootOfPolicy(join(work.path, 'repo/deep/er/policy.yml'))).toBe(join(work.path, 'repo/deep/er'));
    mkdirSync(join(work.path, 'repo/.git'));
    expect(rootOfPolicy(join(work.path, 'repo/deep/er/policy.yml'))).toBe(join(work.path, 'repo'));
    // A worktree's is a file.
    writeFileSync(join(work.path, 'repo/deep/.git'), 'gitdir: x');
    expect(rootOfPolicy(join(work.path, 'repo/deep/er/policy.yml'))).toBe(join(work.path, 'repo/deep'));
  });
});
