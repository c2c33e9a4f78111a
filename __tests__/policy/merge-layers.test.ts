import { describe, expect, test } from '@jest/globals';
import { aLayer, anOrganisation, load } from '../../__fixtures__/policy-layers.ts';
import { environmentTermsOf } from '../../src/core/environment-rule.ts';
import type { Policy } from '../../src/core/policy.ts';

const whats = (policy: Policy): readonly string[] => policy.loosenings.map(({ what }) => what);

const identity = (fields = ''): string =>
  `{issuer: "https://t.example.com", workflow: acme/build/.github/workflows/r.yml, source-repository: acme/app, ${fields}}`;
const wide = identity('workflow-ref: refs/tags/*, source-ref: any, triggers: any, runner: any');
const narrow = identity('workflow-ref: refs/tags/v1, source-ref: refs/heads/main, triggers: [push], runner: github-hosted');
const exception = (id: string): string =>
  `{id: ${id}, rule: secret/inherit, where: {callee: x}, reason: why, approved-by: "@alice", expires: 2026-12-31}`;

describe('sets that permit only shrink', () => {
  test.each([
    [`identities: {a: ${wide}, b: ${wide}}`, `identities: {a: ${narrow}}`, ['a'], []],
    [`identities: {a: ${narrow}}`, `identities: {a: ${wide}}`, ['a'], ['identities.a']],
    [`identities: {a: ${narrow}}`, `identities: {b: ${narrow}}`, ['a'], ['identities.b']],
    [`identities: {a: ${narrow}}\nopen: [identities]`, `identities: {b: ${narrow}}`, ['b'], []],
    [`identities: {a: ${narrow}}`, '', ['a'], []],
    ['', `identities: {a: ${narrow}}`, ['a'], []],
  ])('%s over %s', async (above, below, names, attempts) => {
    const policy = await load(anOrganisation(above), aLayer(below));
    expect(Object.keys(policy.identities)).toEqual(names);
    expect(whats(policy)).toEqual(attempts);
  });

  test('an identity that was widened stays as it was, one that was narrowed is narrower', async () => {
    const kept = await load(anOrganisation(`identities: {a: ${narrow}}`), aLayer(`identities: {a: ${wide}}`));
    const narrowed = await load(anOrganisation(`identities: {a: ${wide}}`), aLayer(`identities: {a: ${narrow}}`));
    expect(kept.identities['a']).toMatchObject({ triggers: ['push'], runner: 'github-hosted' });
    expect(narrowed.identities).toEqual(kept.identities);
  });

  test.each([
    ['[a/b, c/d]', '[c/d]', ['c/d'], []],
    ['[a/b]', '[a/b, c/d]', ['a/b'], ['secrets-managers.c/d']],
    ['[a/b]', '[c/d]', ['a/b'], ['secrets-managers.c/d']],
  ])('secrets-managers %s over %s', async (above, below, managers, attempts) => {
    const policy = await load(anOrganisation(`secrets-managers: ${above}`), aLayer(`secrets-managers: ${below}`));
    expect(policy.secretsManagers).toEqual(managers);
    expect(whats(policy)).toEqual(attempts);
  });

  test('trust roots', async () => {
    const root = (name: string, digit: string): string => `{name: ${name}, file: r.json, sha256: "${digit.repeat(64)}", profile: private}`;
    const above = anOrganisation(`trust-roots: [${root('a', '1')}, ${root('b', '2')}]`);
    const policy = await load(above, aLayer(`trust-roots: [${root('a', '1')}, ${root('b', '3')}, ${root('c', '4')}]`));
    expect(policy.trustRoots.map(({ name, sha256 }) => name + sha256[0])).toEqual(['a1', 'b2']);
    expect(whats(policy)).toEqual(['trust-roots.b', 'trust-roots.c']);
    expect((await load(above, aLayer(''))).trustRoots).toHaveLength(2);
  });

  test('files of known credentials: a layer below adds some only where that is open, also where none above names any', async () => {
    const own = aLayer('known-credentials: {ignore: [.interlockignore], baseline: [old.json]}');
    const names = ({ knownCredentials }: Policy) => knownCredentials.map(({ means, file }) => `${means} ${file}`);
    expect(names(await load(own))).toEqual(['ignore .interlockignore', 'baseline old.json']);
    const closed = await load(anOrganisation('known-credentials: {ignore: [a]}'), own);
    expect(names(closed)).toEqual(['ignore a']);
    expect(whats(closed)).toEqual(['known-credentials..interlockignore', 'known-credentials.old.json']);
    expect(closed.loosenings[1]?.place).toMatchObject({ line: 2 });
    const silent = await load(anOrganisation(''), own);
    expect([names(silent), silent.loosenings.length]).toEqual([[], 2]);
    const opened = await load(anOrganisation('known-credentials: {ignore: [a]}\nopen: [known-credentials]'), own);
    expect([names(opened), whats(opened)]).toEqual([['ignore a', 'ignore .interlockignore', 'baseline old.json'], []]);
    expect(names(await load(anOrganisation('known-credentials: {ignore: [a]}'), aLayer('')))).toEqual(['ignore a']);
    await expect(load(aLayer('known-credentials: {}'))).rejects.toMatchObject({ code: 'POLICY_INVALID' });
    await expect(load(aLayer('known-credentials: {ignore: [../a]}'))).rejects.toMatchObject({ code: 'POLICY_INVALID' });
  });

  test('exceptions', async () => {
    const above = anOrganisation(`exceptions: [${exception('a')}]`);
    const policy = await load(above, aLayer(`exceptions: [${exception('b')}]`));
    expect(policy.exceptions.map(({ id, isFromOrganisation }) => [id, isFromOrganisation])).toEqual([['a', true]]);
    expect(whats(policy)).toEqual(['exceptions.b']);
    const opened = await load(
      anOrganisation(`exceptions: [${exception('a')}]\nopen: [exceptions]`),
      aLayer(`exceptions: [${exception('b')}]`),
    );
    expect(opened.exceptions.map(({ id, isFromOrganisation }) => [id, isFromOrganisation])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    const closed = await load(anOrganisation('exceptions: []'), aLayer(`exceptions: [${exception('b')}]`));
    expect(closed.exceptions).toEqual([]);
    expect((await load(anOrganisation(''), aLayer(`exceptions: [${exception('b')}]`))).exceptions).toHaveLength(1);
  });

  test('open itself', async () => {
    const closed = await load(anOrganisation(''), aLayer('open: [mode]'));
    expect(closed.open).toEqual([]);
    expect(whats(closed)).toEqual(['open.mode']);
    const shrunk = await load(anOrganisation('open: [mode, rules]'), aLayer('open: [rules.secret/*, stage]'));
    expect(shrunk.open).toEqual(['rules.secret/*']);
    expect(whats(shrunk)).toEqual(['open.stage']);
    expect((await load(anOrganisation('open: [mode]'), aLayer(''))).open).toEqual(['mode']);
  });

  test('what one layer closes to those below does not take back what was open to it', async () => {
    const policy = await load(
      anOrganisation('rules: {secret/stale: deny}\nopen: [rules, mode]'),
      aLayer('rules: {secret/stale: off}\nopen: [mode]'),
    );
    expect(policy.open).toEqual(['mode']);
    expect(policy.loosenings).toEqual([]);
  });
});

describe('sets that restrict only grow', () => {
  test('privileged variables', async () => {
    const policy = await load(anOrganisation('privileged-variables: [A, B]'), aLayer('privileged-variables: [B, C]'));
    expect(policy.privilegedVariables).toEqual(['A', 'B', 'C']);
    expect((await load(anOrganisation('privileged-variables: [A]'), aLayer(''))).privilegedVariables).toEqual(['A']);
  });

  test('claims of the token', async () => {
    const policy = await load(
      anOrganisation('token: {claims: {ref: "refs/heads/*", environment: production, sub: x}}'),
      aLayer('token: {claims: {ref: refs/heads/main, environment: "*", workflow: w}}'),
    );
    expect(policy.tokenClaims).toEqual({ ref: 'refs/heads/main', environment: 'production', sub: 'x', workflow: 'w' });
    expect(whats(policy)).toEqual(['token.claims.environment']);
    const opened = await load(anOrganisation('token: {claims: {ref: a}}\nopen: [token.claims.ref]'), aLayer('token: {claims: {ref: b}}'));
    expect(opened.tokenClaims).toEqual({ ref: 'b' });
  });

  test('keys', async () => {
    const key = (digit: string): string => `{file: k.pem, sha256: "${digit.repeat(64)}"}`;
    const policy = await load(
      anOrganisation(`keys: {a: ${key('1')}, b: ${key('2')}}`),
      aLayer(`keys: {a: ${key('1')}, b: ${key('3')}, c: ${key('4')}}`),
    );
    expect(Object.entries(policy.keys).map(([name, { sha256 }]) => name + sha256[0])).toEqual(['a1', 'b2', 'c4']);
    expect(whats(policy)).toEqual(['keys.b']);
  });

  test('environments', async () => {
    const policy = await load(
      anOrganisation('environments: {"prod*": {reviewers: {minimum: 2}, refs: [refs/heads/main]}}\nopen: [environments.sandbox]'),
      aLayer(
        'environments: {prod: {reviewers: {minimum: 1}, refs: [any], self-review: forbidden}, "prod*": {reviewers: {minimum: 3}}, "pr*": {reviewers: {minimum: 0}}, sandbox: {}}',
      ),
    );
    expect(environmentTermsOf(policy.environments, 'prod')).toMatchObject({
      reviewers: 2,
      refs: ['refs/heads/main'],
      selfReview: 'forbidden',
    });
    expect(environmentTermsOf(policy.environments, 'production')?.reviewers).toBe(3);
    expect(policy.loosenings.map(({ what, wanted, allowed }) => `${what}: ${wanted}, not ${allowed}`)).toEqual([
      'environments.prod: reviewers 1, not reviewers 2',
      'environments.prod: refs any, not refs refs/heads/main',
    ]);
    expect(policy.environments.find(({ pattern }) => pattern === 'sandbox')).toMatchObject({ isOpened: true, layer: 1 });
  });
});

describe('windows', () => {
  const span = (days: string, from: string, to: string): string => `{days: ${days}, from: "${from}", to: "${to}"}`;
  const office = `office: {zone: UTC, allow: [${span('mon-thu', '09:00', '17:00')}], deny: [${span('2026-12-24', '00:00', '24:00')}]}`;

  test.each([
    [`allow: [${span('tue', '10:00', '12:00')}]`, ['tue'], 1, 0],
    [`allow: [${span('fri', '10:00', '12:00')}]`, ['mon-thu'], 1, 1],
    [`allow: [${span('mon', '08:00', '12:00')}, ${span('mon', '09:00', '12:00')}]`, ['mon'], 1, 1],
    [`deny: [${span('mon', '09:00', '12:00')}, ${span('2026-12-24', '10:00', '12:00')}]`, ['mon-thu'], 2, 0],
  ])('%s', async (fields, allow, denied, attempts) => {
    const policy = await load(anOrganisation(`windows: {${office}}`), aLayer(`windows: {office: {zone: UTC, ${fields}}}`));
    expect(policy.windows['office']?.allow.map(({ days }) => days)).toEqual(allow);
    expect(policy.windows['office']?.deny).toHaveLength(denied);
    expect(policy.loosenings).toHaveLength(attempts);
  });

  test('another zone is another window', async () => {
    const below = aLayer(
      `windows: {office: {zone: Asia/Tokyo, deny: [${span('mon', '09:00', '12:00')}]}, other: {zone: UTC, deny: [${span('mon', '09:00', '12:00')}]}}`,
    );
    const policy = await load(anOrganisation(`windows: {${office}}`), below);
    expect(policy.windows['office']?.zone).toBe('UTC');
    expect(Object.keys(policy.windows)).toEqual(['office', 'other']);
    expect(whats(policy)).toEqual(['windows.office']);
    const opened = await load(anOrganisation(`windows: {${office}}\nopen: [windows.office]`), below);
    expect(opened.windows['office']?.zone).toBe('Asia/Tokyo');
    expect((await load(anOrganisation(`windows: {${office}}`), aLayer(''))).windows['office']?.zone).toBe('UTC');
  });

  test('a window that only denies is tightened by its first allowed span', async () => {
    const above = anOrganisation(`windows: {office: {zone: UTC, deny: [${span('mon', '09:00', '12:00')}]}}`);
    const policy = await load(above, aLayer(`windows: {office: {zone: UTC, allow: [${span('tue', '09:00', '12:00')}]}}`));
    expect(policy.windows['office']).toMatchObject({ allow: [{ days: 'tue' }], deny: [{ days: 'mon' }] });
    expect(policy.loosenings).toEqual([]);
  });
});

describe('keys and trust roots', () => {
  const hex = 'a'.repeat(64);
  const key = (more: string) => `keys: {k: {file: k.pem, sha256: "${hex}"${more}}}`;
  const bounds = ', valid-from: "2026-01-01T00:00:00Z", valid-until: "2027-01-01T00:00:00Z"';

  test.each([
    [bounds, bounds, []],
    ['', bounds, []],
    [bounds, '', ['keys.k']],
    [bounds, ', valid-from: "2026-02-01T00:00:00Z", valid-until: "2026-03-01T00:00:00Z"', []],
    [bounds, ', valid-from: "2025-01-01T00:00:00Z", valid-until: "2026-03-01T00:00:00Z"', ['keys.k']],
    [bounds, ', valid-from: "2026-02-01T00:00:00Z", valid-until: "2028-03-01T00:00:00Z"', ['keys.k']],
    [bounds, ', valid-from: "2026-02-01T00:00:00Z"', ['keys.k']],
  ])('a key with %j above keeps within its bounds: %j', async (above, below, attempts) => {
    const policy = await load(anOrganisation(key(above)), aLayer(key(below)));
    expect(whats(policy)).toEqual(attempts);
    const kept = (await load(aLayer(key(attempts.length === 0 ? below : above)))).keys;
    expect(policy.keys).toEqual(kept);
  });

  test('who proves its time stays', async () => {
    const corp = `trust-roots: [{name: corp, file: c.json, sha256: "${hex}", profile: private}]`;
    const policy = await load(anOrganisation(`${corp}\n${key(`${bounds}, root: corp`)}`), aLayer(key(bounds)));
    expect(whats(policy)).toEqual(['keys.k']);
    expect(policy.keys['k']?.root).toBe('corp');
  });

  test.each([
    ['timestamps: 2', 'timestamps: 3', [], 3],
    ['timestamps: 2', 'timestamps: 1', ['trust-roots.corp'], 2],
    ['timestamps: 2', 'log-entries: 1', ['trust-roots.corp'], 2],
    ['log-entries: 2', 'timestamps: 1', ['trust-roots.corp'], undefined],
    ['timestamps: 2', 'timestamps: 2, log-entries: 2', [], 2],
  ])('a root with %s below %s', async (above, below, attempts, timestamps) => {
    const place = { kind: 'directory', path: '/above' } as const;
    const root = (terms: string) => `trust-roots: [{name: corp, file: c.json, sha256: "${hex}", profile: private, ${terms}}]`;
    const policy = await load(
      { ...anOrganisation(root(above)), place },
      aLayer(root(below), { place: { kind: 'directory', path: '/below' } }),
    );
    expect(whats(policy)).toEqual(attempts);
    expect(policy.trustRoots).toMatchObject([{ name: 'corp', timestamps, place }]);
  });

  test('a root with another profile or other content is not the one above', async () => {
    const root = (fields: string) => `trust-roots: [{name: corp, file: c.json, ${fields}}]`;
    const above = anOrganisation(root(`sha256: "${hex}", profile: private`));
    for (const fields of [`sha256: "${hex}", profile: github`, `sha256: "${'b'.repeat(64)}", profile: private`]) {
      const policy = await load(above, aLayer(root(fields)));
      expect(whats(policy)).toEqual(['trust-roots.corp']);
      expect(policy.trustRoots).toMatchObject([{ sha256: hex, profile: 'private' }]);
    }
  });

  test('a layer below cannot have an identity vouched for by a root of its own', async () => {
    const identity = (more: string) => `identities: {release: {san: s, issuer: "https://i.example"${more}}}`;
    const corp = `trust-roots: [{name: corp, file: c.json, sha256: "${hex}", profile: private}]`;
    const policy = await load(anOrganisation(identity('')), aLayer(`${corp}\n${identity(', root: corp')}`));
    expect(whats(policy)).toEqual(['identities.release']);
    expect(policy.identities).toMatchObject({ release: { root: undefined } });
  });
});
