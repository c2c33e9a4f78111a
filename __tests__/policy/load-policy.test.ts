import { describe, expect, test } from '@jest/globals';
import { aRuleMeta, catalogue } from '../../__fixtures__/catalogue.ts';
import { fullPolicy } from '../../__fixtures__/policies.ts';
import { aLayer, anOrganisation, load } from '../../__fixtures__/policy-layers.ts';
import { InterlockError } from '../../src/core/errors.ts';
import { explainPolicy } from '../../src/policy/explain-policy.ts';
import type { LayerText } from '../../src/policy/layer.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { mergeLayers } from '../../src/policy/merge-layers.ts';
import { presetLayer, presetNames } from '../../src/policy/preset.ts';

async function refusal(...layers: readonly LayerText[]): Promise<InterlockError> {
  const error: unknown = await load(...layers).catch((cause: unknown) => cause);
  if (error instanceof InterlockError) return error;
  throw new Error('the policy was not refused');
}

describe('loadPolicy', () => {
  test('reads every key of the format', async () => {
    const policy = await load(aLayer('', { text: fullPolicy }));
    expect(policy).toMatchSnapshot();
    expect(policy.loosenings).toEqual([]);
  });

  test.each(presetNames)('without a layer it is the preset %s alone', async (preset) => {
    const policy = await loadPolicy([], catalogue, { preset, isAbsent: true });
    expect(policy).toMatchObject({ preset, isAbsent: true, rules: [], loosenings: [], open: [] });
    expect(policy.layers).toEqual([{ source: `preset:${preset}@1`, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }]);
  });

  test.each(presetNames)('which is what merging no layer on %s gives', async (preset) => {
    const merged = mergeLayers([], catalogue, () => presetLayer(preset));
    expect(await loadPolicy([], catalogue, { preset, isAbsent: true })).toEqual({ ...merged, preset, isAbsent: true });
  });

  test('a policy that is there is never absent', async () => {
    const policy = await loadPolicy([aLayer('')], catalogue, { preset: 'strict', isAbsent: true });
    expect(policy).toMatchObject({ isAbsent: false, preset: 'recommended' });
  });

  test('a pinned preset and a remote layer that stands above', async () => {
    const above = anOrganisation('');
    const policy = await load(above, aLayer(`extends: [preset:strict@1, ${above.source}]`));
    expect(policy.preset).toBe('strict');
    expect(policy.layers.map(({ source }) => source)).toEqual([above.source, '.github/interlock.yml', 'preset:strict@1']);
  });

  test('a remote layer that nobody read is not left out', async () => {
    const error = await refusal(aLayer(`extends: [acme/policies/x.yml@${'b'.repeat(40)}]`));
    expect(error).toMatchObject({ code: 'POLICY_UNREADABLE', exitCode: 3, place: { path: '.github/interlock.yml', line: 2, column: 1 } });
  });

  test('names keys and windows of the layers above', async () => {
    const above = anOrganisation(`keys: {k: {file: k.pem, sha256: "${'a'.repeat(64)}"}}
windows: {office: {zone: UTC, allow: [{days: mon, from: "09:00", to: "17:00"}]}}`);
    const policy = await load(above, aLayer('identities: {x: {key: k}}\nenvironments: {prod: {window: office}}'));
    expect(policy.identities).toEqual({ x: { kind: 'key', key: 'k' } });
    expect(policy.environments[0]).toMatchObject({ pattern: 'prod', window: 'office' });
  });

  test('names trust roots of the layers above, and those that are built in', async () => {
    const corp = `trust-roots: [{name: corp, file: corp.json, sha256: "${'a'.repeat(64)}", profile: private}]`;
    const identities =
      'identities: {x: {san: s, issuer: "https://i.example", root: corp}, y: {san: s, issuer: "https://i.example", root: github}}';
    const key = `keys: {k: {file: k.pem, sha256: "${'a'.repeat(64)}", valid-until: "2027-01-01T00:00:00Z", root: corp}}`;
    const policy = await load(anOrganisation(corp), aLayer(`${identities}\n${key}`));
    expect(policy.identities).toMatchObject({ x: { root: 'corp' }, y: { root: 'github' } });
    expect(policy.keys).toMatchObject({ k: { root: 'corp', validFrom: undefined, validUntil: '2027-01-01T00:00:00Z' } });
  });

  test('a file is read where its layer was read', async () => {
    const place = { kind: 'commit', owner: 'acme', name: 'policies', commit: 'a'.repeat(40) } as const;
    const own = { kind: 'directory', path: '/work' } as const;
    const key = (name: string, hex: string) => `keys: {${name}: {file: ${name}.pem, sha256: "${hex.repeat(64)}"}}`;
    const policy = await load({ ...anOrganisation(key('k', 'a')), place }, aLayer(key('l', 'b'), { place: own }));
    expect(policy.keys).toMatchObject({ k: { place }, l: { place: own } });
    // The same file, named again below: it stays where it is above.
    const again = await load({ ...anOrganisation(key('k', 'a')), place }, aLayer(key('k', 'a'), { place: own }));
    expect(again.keys).toMatchObject({ k: { place } });
    expect(again.loosenings).toEqual([]);
  });

  test('a name from outside finds only what was put there', async () => {
    const policy = await load(aLayer(''));
    expect(policy.identities['constructor']).toBeUndefined();
    expect(policy.windows['toString']).toBeUndefined();
  });
});

describe('every problem of a file is told at once, with its place', () => {
  test('as people read it', async () => {
    const error = await refusal(
      aLayer('', {
        text: `version: 2
extnds: []
rules:
  workflow/unpined-action: dney
  secret/*: {options: {a: 1}, enforce: warn}
  nope/*: deny
  secret/stale: {enforce: {merge: off}, options: {max-age-day: 3, max-age-days: "x"}}
  policy/loosened: {options: {a: 1}}
identities:
  a: {issuer: "https://x.y", workflow: b/c/.github/workflows/r.yml, source-repository: d/e, source-ref: any, triggers: any, runner: any}
  b: {san: x, isuer: "https://a"}
environments: {prod: {window: offic}}
windows: {office: {zone: UTC, deny: [{days: mon, from: "00:00", to: "24:00"}]}}
exceptions:
  - {id: a, rule: workflow/unpinned-action, where: {path: x}, reason: why, approved-by: "@bob", expires: 2026-12-31}
`,
      }),
    );
    expect(error.message).toMatchSnapshot();
    expect(error).toMatchObject({ code: 'POLICY_INVALID', exitCode: 2, place: { path: '.github/interlock.yml', line: 1, column: 10 } });
  });

  test("the place of the first is the error's own and stands nowhere else; each further one begins with its own", async () => {
    const { message, place } = await refusal(aLayer('ruls: {}\nopenn: []'));
    expect(place).toEqual({ path: '.github/interlock.yml', line: 2, column: 1 });
    const [first, second, ...more] = message.split('\n');
    expect(first).toMatch(/^"ruls" is no key of a policy\./);
    expect(second).toMatch(/^\.github\/interlock\.yml:3:1: "openn" is no key of a policy\./);
    expect(more).toEqual([]);
  });

  test('up to twenty are named, the rest are counted', async () => {
    const error = await refusal(aLayer(Array.from({ length: 30 }, (_, index) => `key${index}: 1`).join('\n')));
    expect(error.message.split('\n')).toHaveLength(21);
    expect(error.message).toMatch(/and 10 more/);
  });

  test('quotes that make another kind of value of the right word are named', async () => {
    const error = await refusal(aLayer('', { text: 'version: "1"\n' }));
    expect(error.message).toBe('`version` is "1"; write 1 without quotes.');
  });

  // What is wrong, where, and a part of the message: what is allowed or to be written.
  test.each([
    ['identites: {}', 2, 1, 'Did you mean "identities"? Allowed: version, extends'],
    ['identities: {a: {issuer: "https://x", triggers: any, runner: "any"}}', 2, 14, 'lacks "workflow"'],
    ['rules: {artifact/unsigned: {enforce: "deny", lower: "true"}}', 2, 46, 'no key of'],
    ['rules: {artifact/unsigned: dney}', 2, 28, 'Did you mean "deny"?'],
    ['rules: {artifact/unsinged: deny}', 2, 9, 'Did you mean "artifact/unsigned"?'],
    ['rules: {artefacts/*: deny}', 2, 9, 'matches no rule'],
    [`rules: {${'a'.repeat(129)}: deny}`, 2, 9, 'at most 128'],
    ['rules: {artifact/unsigned: 3}', 2, 28, 'write off, or audit'],
    ['rules: {artifact/unsigned: {enforce: {merge: warn, deploy: deny}}}', 2, 29, 'lacks "posture"'],
    ['rules: {artifact/unsigned: {deny-from: hi}}', 2, 40, 'info, or low'],
    ['rules: {artifact/unsigned: {on-unknown: audit}}', 2, 41, 'write warn'],
    ['rules: {artifact/unsigned: {lower: true}}', 2, 29, 'no key of `rules.artifact/unsigned`'],
    ['rules: {artifact/*: {options: {}}}', 2, 22, 'Allowed: enforce, deny-from, on-unknown, lower'],
    ['rules: {secret/stale: {options: {max-age-days: 0}}}', 2, 48, 'at least 1'],
    ['rules: {secret/stale: {options: {max-age-days: 1.5}}}', 2, 48, 'a whole number'],
    ['rules: {secret/stale: {options: {only-used: "yes"}}}', 2, 45, 'true or false'],
    ['rules: {secret/stale: {options: {stores: x}}}', 2, 42, 'a list'],
    ['rules: {secret/stale: {options: {prefix: 3}}}', 2, 42, 'put it in quotes'],
    ['rules: {workflow/unpinned-action: {options: {levels: {"acme/*": shaa}}}}', 2, 65, 'Did you mean "sha"?'],
    ['rules: {artifact/unsigned: {options: {a: 1}}}', 2, 39, 'Nothing is allowed there'],
    ['rules: []', 2, 8, 'a mapping'],
    ['extends: [preset:recomended]', 2, 11, 'preset:NAME'],
    ['extends: [preset:strict@2]', 2, 11, 'preset:NAME@1'],
    ['extends: [acme/policies/x.yml@main]', 2, 11, '<40 hex>'],
    [`extends: [acme/policies/../x.yml@${'a'.repeat(40)}]`, 2, 11, '<40 hex>'],
    ['extends: [preset:strict, preset:observe]', 2, 10, 'one preset only'],
    ['extends: []', 2, 10, 'at least one'],
    ['identities: {}', 2, 13, 'at least one identity'],
    ['identities: {a: {key: k}}', 2, 23, '`keys` has no entry "k". It has none.'],
    ['identities: {a: {san: x, issuer: "http://x"}}', 2, 34, 'https://'],
    ['identities: {a: {san: x, issuer: "https://x.y", root: corp}}', 2, 55, 'It has: public-good, github.'],
    ['keys: {k: {file: k, sha256: x, root: corp}}', 2, 29, '64 hex digits'],
    [`keys: {k: {file: k, sha256: "${'a'.repeat(64)}", root: corp}}`, 2, 103, 'no entry "corp"'],
    [`keys: {k: {file: k, sha256: "${'a'.repeat(64)}", root: github}}`, 2, 103, 'are built in'],
    [`keys: {k: {file: k, sha256: "${'a'.repeat(64)}", valid-from: "2026-02-30T00:00:00Z"}}`, 2, 109, 'that the calendar has'],
    [`keys: {k: {file: k, sha256: "${'a'.repeat(64)}", valid-from: "2026-02-20"}}`, 2, 109, 'YYYY-MM-DDThh:mm:ssZ'],
    [`keys: {k: {file: k, sha256: "${'a'.repeat(64)}", valid-from: "2026-02-20T25:00:00Z"}}`, 2, 109, 'that the calendar has'],
    [
      `keys: {k: {file: k, sha256: "${'a'.repeat(64)}", valid-from: "2026-02-20T00:00:00Z", valid-until: "2026-02-20T00:00:00Z"}}`,
      2,
      146,
      'a valid-until after valid-from',
    ],
    [`trust-roots: [{name: a, file: a, sha256: "${'a'.repeat(64)}", profile: private, timestamps: 0}]`, 2, 140, 'at least 1'],
    ['identities: {"a b": {key: k}}', 2, 14, 'a name of letters'],
    ['keys: {k: {file: /etc/k, sha256: x}}', 2, 18, 'without ".."'],
    ['trust-roots: [{name: github, file: a, sha256: x, profile: private}]', 2, 22, 'built in'],
    ['token: {claims: {job_workflow_reff: x}}', 2, 18, 'Did you mean "job_workflow_ref"?'],
    ['token: {claims: {Ref: x}}', 2, 18, 'the name of a claim'],
    ['secrets-managers: []', 2, 19, 'at least one'],
    ['secrets-managers: [a/b, a/b]', 2, 19, 'each once'],
    ['secrets-managers: [vault]', 2, 20, 'owner/name'],
    ['environments: {prod: {reviewer: 1}}', 2, 23, 'Did you mean "reviewers"?'],
    ['environments: {prod: {window: w}}', 2, 31, '`windows` has no entry "w"'],
    ['windows: {w: {zone: "+02:00", allow: [{days: mon, from: "09:00", to: "10:00"}]}}', 2, 21, 'IANA'],
    ['windows: {w: {zone: Mars/Base, allow: [{days: mon, from: "09:00", to: "10:00"}]}}', 2, 21, 'IANA'],
    ['windows: {w: {zone: UTC}}', 2, 14, 'allow or deny'],
    ['windows: {w: {zone: UTC, allow: []}}', 2, 33, 'at least one span'],
    ['windows: {w: {zone: UTC, allow: [{days: mo, from: "09:00", to: "10:00"}]}}', 2, 41, 'mon-thu'],
    ['windows: {w: {zone: UTC, allow: [{days: 2026-02-30, from: "09:00", to: "10:00"}]}}', 2, 41, 'calendar'],
    ['windows: {w: {zone: UTC, allow: [{days: mon, from: 540, to: "10:00"}]}}', 2, 52, 'put it in quotes'],
    ['windows: {w: {zone: UTC, allow: [{days: mon, from: "10:00", to: "10:00"}]}}', 2, 65, 'after from'],
    ['open: [everything]', 2, 8, 'Allowed: mode, stage'],
    ['open: [rules.artefacts/x]', 2, 8, 'no rule "artefacts/x"'],
    ['exceptions: [{id: a}]', 2, 14, 'lacks "rule"'],
    ['exceptions: {}', 2, 13, 'a list'],
    ['version: 1', 2, 1, 'unique'],
    ['rules:', 2, 7, 'a mapping'],
    ['1: x', 2, 1, 'put 1 in quotes'],
    ['? [a]\n: x', 2, 3, 'A key must be text'],
    ['x: !tag y', 2, 4, 'Unresolved tag'],
    ['x: *nowhere', 2, 4, 'nowhere'],
    ['---\nx: 1', 2, 1, 'one YAML document'],
    ['__proto__: {rules: {}}', 2, 1, '__proto__'],
    ['rules: {__proto__: off}', 2, 9, '__proto__'],
  ])('%s', async (text, line, column, part) => {
    const error = await refusal(aLayer(text));
    expect(error.message).toContain(part);
    expect(error).toMatchObject({ code: 'POLICY_INVALID', place: { path: '.github/interlock.yml', line, column } });
  });

  test.each([
    ['rule: workflow/*, where: {uses: x}', 'exact id'],
    ['rule: workflow/unpined-action, where: {uses: x}', 'Did you mean "workflow/unpinned-action"?'],
    ['rule: policy/loosened, where: {what: x}', 'cannot be waived'],
    ['rule: workflow/unpinned-action, where: {path: a.yml}', 'not a path alone; add one of: uses'],
    ['rule: workflow/unpinned-action, where: {use: x}', 'Did you mean "uses"? Allowed: path, uses'],
    ['rule: workflow/missing-timeout, where: {path: "*.yml"}', 'one path exactly'],
    ['rule: workflow/unpinned-action, where: {}', 'not a path alone'],
    ['rule: workflow/unpinned-action, where: {uses: 3}', 'put it in quotes'],
  ])('an exception with %s', async (fields, part) => {
    const rest = 'reason: why, approved-by: "@alice", expires: 2026-12-31';
    const error = await refusal(aLayer(`exceptions: [{id: a, ${fields}, ${rest}}]`));
    expect(error.message).toContain(part);
  });

  test.each([
    ['approved-by: alice, expires: 2026-12-31', '@login'],
    ['approved-by: "@alice", expires: 2026-02-30', 'calendar'],
    ['approved-by: "@alice", expires: soon', 'YYYY-MM-DD'],
    ['approved-by: "@alice"', 'expires with a date, or revoked'],
    ['approved-by: "@alice", revoked: {date: 2026-10-02}', 'lacks "by"'],
    ['approved-by: "@alice", revoked: {by: "@alice"}', 'lacks "date"'],
    ['approved-by: "@alice", revoked: {date: 2026-02-30, by: "@alice"}', 'calendar'],
    ['approved-by: "@alice", revoked: {date: 2026-10-02, by: "@acme/security"}', 'who revoked it'],
    ['approved-by: "@alice", revoked: 2026-10-02', 'mapping'],
    ['approved-by: "@alice", revoked: {date: 2026-10-02, by: "@alice"}', 'finds no credential that could be revoked'],
  ])('an exception with %s', async (fields, part) => {
    const error = await refusal(aLayer(`exceptions: [{id: a, rule: secret/inherit, where: {callee: x}, reason: why, ${fields}}]`));
    expect(error.message).toContain(part);
  });

  test('an exception of a revoked credential needs no end', async () => {
    const fields = 'where: {detector: x, where: y}, reason: why, approved-by: "@alice", revoked: {date: 2026-10-02, by: "@bob"}';
    const layer = aLayer(`exceptions: [{id: a, rule: secret/hardcoded, ${fields}}]`);
    const rules = [...catalogue, aRuleMeta({ id: 'secret/hardcoded', key: ['detector', 'where'] })];
    const policy = await loadPolicy([layer], rules, { preset: 'recommended', isAbsent: false });
    expect(policy.exceptions).toMatchObject([{ expires: undefined, revoked: { date: '2026-10-02', by: '@bob' } }]);
    for (const [where, missing] of [
      ['{detector: x}', 'where'],
      ['{path: a.env, where: y}', 'detector'],
    ] as const) {
      const wide = aLayer(`exceptions: [{id: a, rule: secret/hardcoded, ${fields.replace('{detector: x, where: y}', where)}}]`);
      await expect(loadPolicy([wide], rules, { preset: 'recommended', isAbsent: false })).rejects.toThrow(`also names ${missing} in`);
    }
    expect(explainPolicy(policy, rules)).toContain(
      'a  secret/hardcoded, where detector x, where y; revoked on 2026-10-02 by @bob; by @alice; covers only what warns',
    );
  });

  test('what is no date is said once', async () => {
    const entry = '{id: a, rule: secret/inherit, where: {callee: x}, reason: why, approved-by: "@alice", expires: soon}';
    expect((await refusal(aLayer(`exceptions: [${entry}]`))).message).not.toContain('calendar');
  });

  test('an exception whose only subject is its path names it exactly; ids are used once', async () => {
    const entry =
      '{id: a, rule: workflow/missing-timeout, where: {path: a.yml}, reason: why, approved-by: "@acme/security", expires: 2026-12-31}';
    expect((await load(aLayer(`exceptions: [${entry}]`))).exceptions).toHaveLength(1);
    expect((await refusal(aLayer(`exceptions: [${entry}, ${entry}]`))).message).toContain('used twice');
  });

  test('a signer of another owner needs its commit, any other a commit or a ref', async () => {
    const identity = (workflow: string, more: string): string =>
      `identities: {a: {issuer: "https://t.example.com", workflow: ${workflow}/.github/workflows/r.yml, source-repository: acme/app, ` +
      `source-ref: refs/heads/main, triggers: [push], runner: any${more}}}`;
    const sha = `, workflow-sha: ${'ab'.repeat(20)}`;
    expect((await refusal(aLayer(identity('acme/build', '')))).message).toContain('workflow-sha, or workflow-ref');
    expect((await refusal(aLayer(identity('other/build', ', workflow-ref: any')))).message).toContain('another owner');
    expect((await load(aLayer(identity('Acme/build', ', workflow-ref: any')))).loosenings).toEqual([]);
    expect((await load(aLayer(identity('other/build', sha)))).loosenings).toEqual([]);
  });

  test('a section that does not fit hides no reference to it', async () => {
    const error = await refusal(aLayer('windows: {w: 3}\nenvironments: {prod: {window: w}}'));
    expect(error.message).toBe('`windows.w` is 3; write a mapping.');
  });
});

describe('hostile files are refused', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `k${index}: &b${index} [${'*a, '.repeat(9)}x]`).join('\n')}`;
  test.each([
    ['an alias bomb', bomb, 'aliases'],
    ['an alias of itself', 'x: &x {y: *x}', 'nested deeper'],
    ['10 MB', 'a'.repeat(10_000_000), 'characters long'],
    ['deep flow nesting', `x: ${'['.repeat(100_000)}`, 'nested too deeply'],
    ['deep compact nesting', '- '.repeat(100_000), 'nested too deeply'],
    ['deep explicit keys', '? '.repeat(100_000), 'nested too deeply'],
    ['deep block nesting', Array.from({ length: 40 }, (_, index) => `${' '.repeat(index)}k:`).join('\n'), 'nested deeper'],
    ['too many values', `x: [${'1, '.repeat(30_000)}]`, 'more than 20000 values'],
    ['an older YAML, where off is a boolean', '%YAML 1.1\n---\nversion: 1\n', '%YAML'],
    ['no file at all', '', 'The policy is nothing'],
    ['a list', '- 1', 'The policy is a list'],
  ])('%s', async (_, text, part) => {
    const error = await refusal(aLayer('', { text }));
    expect(error).toMatchObject({ code: 'POLICY_INVALID', place: { path: '.github/interlock.yml' } });
    expect(error.message).toContain(part);
    expect(error.message.length).toBeLessThan(5000);
  });

  test('a few aliases are fine', async () => {
    const policy = await load(aLayer('environments: {a: &e {reviewers: {minimum: 1}}, b: *e}'));
    expect(policy.environments.map(({ reviewers }) => reviewers)).toEqual([1, 1]);
    const error = await refusal(aLayer('environments: {a: &e {reviewers: {minimun: 1}}, b: *e}'));
    expect(error.message).toContain('minimun');
  });

  test('what was read cannot write to a terminal', async () => {
    const error = await refusal(aLayer('"\\u001b[31m\\u202e": 1'));
    expect(error.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
