import { describe, expect, test } from '@jest/globals';
import { aGap } from '../../../__fixtures__/rule.ts';
import { aRefused, aVerified } from '../../../__fixtures__/signed-subject.ts';
import type { Claims, ScanClaims, SummaryClaims } from '../../../src/artifact/claims/model.ts';
import type { Verified } from '../../../src/artifact/model.ts';
import type { AttestationRequirement } from '../../../src/core/policy.ts';
import rule from '../../../src/rules/artifact/missing-predicate.ts';
import { by, demanded, type Given, judgeSigned } from './judge-signed.ts';

const spdx = 'https://spdx.dev/Document/v2.3';
const sbom: Partial<Verified> = { predicateType: spdx, claims: { kind: 'sbom', format: 'spdx', version: '2.3', components: 9 } };
const provenance: Partial<Verified> = { predicateType: 'https://slsa.dev/provenance/v1', claims: aVerified({}).claims };
const none = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };

function scan(counts: Partial<typeof none>, fields: Partial<ScanClaims> = {}): Partial<Verified> {
  const claims: Claims = {
    kind: 'scan',
    scanner: 'https://scanner.example',
    finishedAt: '2026-11-20T09:00:00.000Z',
    found: { ...none, ...counts },
    ...fields,
  };
  return { predicateType: 'https://in-toto.io/attestation/vulns/v0.2', claims };
}

function summary(fields: Partial<SummaryClaims>): Partial<Verified> {
  const claims: Claims = {
    kind: 'vsa',
    verifier: 'https://verifier.example.com',
    resource: 'oci://registry.example/app',
    result: 'PASSED',
    levels: ['SLSA_BUILD_LEVEL_2'],
    verifiedAt: '2026-11-20T09:00:00.000Z',
    policyDigest: undefined,
    ...fields,
  };
  return { predicateType: 'https://slsa.dev/verification_summary/v1', claims };
}

async function outcomeOf(requirement: Partial<AttestationRequirement>, verifications: readonly Verified[], more: Partial<Given> = {}) {
  const attestations = { wanted: { ...demanded, ...requirement } };
  return judgeSigned(rule, { verifications, ...more, policy: { attestations, ...more.policy } });
}

/** The message's id, as it begins after the names; undefined where the rule passes. */
async function reasonOf(requirement: Partial<AttestationRequirement>, verifications: readonly Verified[], more: Partial<Given> = {}) {
  const { kind, reason } = await outcomeOf(requirement, verifications, more);
  return kind === 'pass' ? undefined : reason;
}

test('is not applicable until the policy demands something', async () => {
  expect(await judgeSigned(rule, { verifications: [] })).toMatchObject({
    kind: 'not-applicable',
    reason: 'not configured (`attestations`)',
  });
});

describe('an empty set never passes', () => {
  test('no signature at all', async () => {
    expect(await reasonOf({ type: 'any' }, [])).toMatch(
      /has no attestation for `wanted`: demanded is `any`, and there is no signature that holds/,
    );
  });

  test('nothing of the type, which is compared whole', async () => {
    for (const predicateType of [
      `${spdx}/`,
      'https://spdx.dev/document/v2.3',
      'http://spdx.dev/Document/v2.3',
      `${spdx} `,
      'https://slsa.dev/provenance/v1',
    ]) {
      expect(await reasonOf({ type: 'sbom' }, [by('build', { ...sbom, predicateType })])).toContain(`there is ${predicateType}`);
    }
    expect(
      await reasonOf({ type: 'https://example.com/review/v1' }, [by('build', { predicateType: 'https://example.com/review/v10' })]),
    ).toBeDefined();
  });

  test('only what was refused', async () => {
    const refused = { verifications: [aRefused({})] };
    expect(await reasonOf({ type: 'any' }, [], refused)).toContain('no signature that holds');
  });

  test('says what there is, and of much how much more', async () => {
    const many = Array.from({ length: 7 }, (_one, index) => by('build', { predicateType: `https://example.com/${index}` }));
    expect(await reasonOf({ type: 'sbom' }, [by('build'), ...many])).toMatch(
      /there is a signature over its bytes, https:\/\/example.com\/0.* and 3 more$/,
    );
  });
});

describe('types', () => {
  test.each<[string, Partial<Verified>]>([
    ['sbom', sbom],
    ['spdx', sbom],
    ['sbom', { ...sbom, predicateType: 'https://cyclonedx.org/bom' }],
    ['cyclonedx', { ...sbom, predicateType: 'https://cyclonedx.org/bom/v1.6' }],
    ['slsa-provenance', provenance],
    ['slsa-provenance', { ...provenance, predicateType: 'https://slsa.dev/provenance/v0.2' }],
    ['vsa', summary({})],
    ['vulnerability-scan', scan({})],
    [
      'release',
      {
        predicateType: 'https://in-toto.io/attestation/release/v0.2',
        claims: { kind: 'release', purl: 'pkg:github/a/b@v1', repository: 'a/b', repositoryId: '1', tag: 'v1' },
      },
    ],
    ['https://example.com/review/v1', { predicateType: 'https://example.com/review/v1', claims: { kind: 'other' } }],
    ['any', {}],
  ])('%s is met by %j', async (type, said) => {
    expect(await reasonOf({ type }, [by('build', said)])).toBeUndefined();
  });

  test.each<[string, Partial<Verified>]>([
    ['cyclonedx', sbom],
    ['spdx', { ...sbom, predicateType: 'https://cyclonedx.org/bom' }],
    ['slsa-provenance', summary({})],
    ['vulnerability-scan', sbom],
    ['any-thing', {}],
  ])('%s is not met by %j', async (type, said) => {
    expect(await reasonOf({ type }, [by('build', said)])).toContain('has no attestation');
  });

  test('what is of a known type and cannot be read meets nothing', async () => {
    const broken = by('build', { ...sbom, claims: { kind: 'unreadable', of: 'sbom', why: 'spdxVersion is missing' } });
    expect(await reasonOf({ type: 'sbom' }, [broken])).toMatch(
      /in `build.json` cannot be read: it must hold what https:\/\/spdx.* demands, and spdxVersion is missing/,
    );
    expect(await reasonOf({ type: spdx }, [broken])).toContain('cannot be read');
    expect(await reasonOf({ type: 'sbom' }, [broken, by('build', sbom)])).toBeUndefined();
    // Where only a signature is demanded, its content is not.
    expect(await reasonOf({ type: 'any' }, [broken])).toBeUndefined();
  });
});

describe('signers', () => {
  test('by nobody who is approved', async () => {
    expect(await reasonOf({ type: 'sbom' }, [by('mallory', sbom)])).toMatch(
      /by nobody who is approved for it: it must be by the approved identities, and `mallory.json` is by `mallory@example.com`/,
    );
  });

  test('by an approved one that may not sign this', async () => {
    expect(await reasonOf({ type: 'sbom', signers: ['scanner'] }, [by('build', sbom)])).toContain('must be by scanner');
    expect(await reasonOf({ type: 'sbom', signers: ['scanner'] }, [by('build', sbom), by('scanner', sbom)])).toBeUndefined();
  });

  test('a name that no identity has is nobody', async () => {
    expect(await reasonOf({ type: 'sbom', signers: ['gone'] }, [by('build', sbom)])).toContain('must be by gone');
  });

  test('by a key', async () => {
    const byKey = { ...by('x', sbom), signer: { kind: 'key', key: 'partner' } } as const;
    expect(await reasonOf({ type: 'sbom' }, [byKey])).toContain('is by `the key partner`');
  });

  test('two must sign, and two signatures of one are one', async () => {
    const two = { type: 'any', signers: ['build', 'partner'], minimum: 2 };
    expect(await reasonOf(two, [by('build'), by('build', sbom)])).toMatch(
      /demanded are 2 of build, partner, and there are 1 \(build\); two signatures/,
    );
    expect(await reasonOf(two, [by('build'), by('scanner')])).toContain('1 (build)');
    expect(await reasonOf(two, [by('build'), by('partner')])).toBeUndefined();
  });

  test('one signature under two names is one', async () => {
    const policy = {
      identities: {
        one: { kind: 'san', san: 'build@example.com', issuer: 'https://accounts.example.com' },
        two: { kind: 'san', san: 'build@example.com', issuer: 'https://accounts.example.com' },
      },
    } as const;
    expect(await reasonOf({ type: 'any', minimum: 2 }, [by('build'), by('build')], { policy })).toContain('1 (one, two)');
  });

  test('one whose content is wrong does not count to the number', async () => {
    const two = { type: 'vulnerability-scan', minimum: 2, vulnerabilities: [{ critical: 0 }] };
    expect(await reasonOf(two, [by('scanner', scan({})), by('partner', scan({ critical: 1 }))])).toContain('1 (scanner)');
  });
});

describe('artifacts', () => {
  const tarballs = { type: 'sbom', artifacts: ['dist/*.tgz'] };

  test('a requirement holds for the names that it means', async () => {
    expect(await reasonOf(tarballs, [by('build')], { subject: { name: 'dist/app.tgz' } })).toContain('has no attestation');
    expect(await reasonOf(tarballs, [by('build')], { subject: { name: 'dist/app.zip' } })).toBeUndefined();
    expect(await reasonOf(tarballs, [by('build')], { subject: { name: 'dist/sub/app.tgz' } })).toBeUndefined();
  });

  test('a bare digest has no name to escape by', async () => {
    const subject = { name: `sha256:${'ab'.repeat(32)}`, kind: 'digest' } as const;
    expect(await reasonOf(tarballs, [by('build')], { subject })).toContain('has no attestation');
  });
});

describe('fields', () => {
  const withField = (...values: readonly (string | number | boolean | null)[]) => by('build', { ...sbom, fields: { name: values } });

  test.each<[AttestationRequirement['fields'][string], readonly (string | number | boolean | null)[], boolean]>([
    [{ kind: 'any-of', values: ['a', 'b'] }, ['b'], true],
    [{ kind: 'any-of', values: ['a'] }, ['a', 'a'], true],
    [{ kind: 'any-of', values: ['a'] }, ['a', 'b'], false],
    [{ kind: 'any-of', values: ['a'] }, ['a', null], false],
    [{ kind: 'any-of', values: ['a'] }, [], false],
    [{ kind: 'any-of', values: ['a'] }, ['A'], false],
    [{ kind: 'any-of', values: ['true'] }, [true], false],
    [{ kind: 'any-of', values: [3] }, ['3'], false],
    [{ kind: 'any-of', values: [true, 3] }, [true, 3], true],
    [{ kind: 'matches', pattern: 'app-*' }, ['app-1'], true],
    [{ kind: 'matches', pattern: 'app-*' }, ['my-app-1'], false],
    [{ kind: 'matches', pattern: '*' }, [1], false],
    [{ kind: 'at-most', limit: 3 }, [3], true],
    [{ kind: 'at-most', limit: 3 }, [3.5], false],
    [{ kind: 'at-most', limit: 3 }, ['1'], false],
    [{ kind: 'at-least', limit: 3 }, [3], true],
    [{ kind: 'at-least', limit: 3 }, [2], false],
    [{ kind: 'at-least', limit: 3 }, [true], false],
  ])('%j on %j: %s', async (condition, values, isMet) => {
    const reason = await reasonOf({ type: 'sbom', fields: { name: condition } }, [withField(...values)]);
    expect(reason === undefined).toBe(isMet);
  });

  test.each<[AttestationRequirement['fields'][string], string | number | null, string]>([
    [{ kind: 'any-of', values: ['a', 3] }, 'b', 'it must be `a or 3`, and is `b`'],
    [{ kind: 'any-of', values: [3] }, '3', "it must be `3`, and is `'3'`"],
    [{ kind: 'matches', pattern: 'app-*' }, null, 'it must be `app-*`, and is `absent`'],
    [{ kind: 'at-most', limit: 3 }, 4, 'it must be `at most 3`, and is `4`'],
    [{ kind: 'at-least', limit: 3 }, 2, 'it must be `at least 3`, and is `2`'],
  ])('%j on %j says: %s', async (condition, value, text) => {
    expect(await reasonOf({ type: 'sbom', fields: { name: condition } }, [withField(value)])).toContain(
      `has another name than is demanded: ${text}`,
    );
  });

  test('a path that was not collected is absent', async () => {
    const odd = Object.fromEntries([['constructor', { kind: 'matches', pattern: '**' } as const]]);
    expect(await reasonOf({ type: 'any', fields: odd }, [by('build')])).toContain('is `absent`');
    expect(await reasonOf({ type: 'sbom', fields: { other: { kind: 'matches', pattern: '**' } } }, [by('build', sbom)])).toContain(
      'is `absent`',
    );
  });
});

describe('vulnerabilities', () => {
  test.each<[Readonly<Record<string, number>>, Partial<typeof none>, string | undefined]>([
    [{ critical: 0, high: 5 }, { high: 5, medium: 99, low: 99, negligible: 99 }, undefined],
    [{ critical: 0, high: 5 }, { critical: 1 }, 'critical or above: at most 0, and there are 1'],
    [{ critical: 0, high: 5 }, { high: 6 }, 'high or above: at most 5, and there are 6'],
    [{ critical: 0 }, { unknown: 2 }, 'critical or above: at most 0, and there are 2, 2 of them of unknown severity'],
    [{ critical: 0, unknown: 2 }, { unknown: 2 }, undefined],
    [{ critical: 0, unknown: 2 }, { unknown: 3 }, 'unknown or above: at most 2, and there are 3'],
    // A worse one than what is limited is no way past it.
    [{ high: 0 }, { critical: 1 }, 'high or above: at most 0, and there are 1'],
    [{ medium: 2 }, { critical: 1, high: 1, unknown: 1 }, 'medium or above: at most 2, and there are 3, 1 of them'],
    [{ negligible: 0 }, { low: 1 }, 'negligible or above'],
    [{ unknown: 0 }, { critical: 9 }, undefined],
  ])('%j with %j: %s', async (limits, counts, text) => {
    const reason = await reasonOf({ type: 'vulnerability-scan', vulnerabilities: [limits] }, [by('scanner', scan(counts))]);
    expect(reason ?? 'it passes').toContain(text ?? 'it passes');
  });

  test('of several layers all hold', async () => {
    const limits = [{ high: 5 }, { critical: 0, high: 9 }];
    expect(await reasonOf({ type: 'vulnerability-scan', vulnerabilities: limits }, [by('scanner', scan({ high: 6 }))])).toContain(
      'at most 5',
    );
    expect(await reasonOf({ type: 'vulnerability-scan', vulnerabilities: limits }, [by('scanner', scan({ critical: 1 }))])).toContain(
      'at most 0',
    );
  });

  test('one clean scan of an approved scanner is enough', async () => {
    const requirement = { type: 'vulnerability-scan', vulnerabilities: [{ critical: 0 }] };
    expect(await reasonOf(requirement, [by('scanner', scan({ critical: 1 })), by('partner', scan({}))])).toBeUndefined();
    expect(await reasonOf(requirement, [by('scanner', scan({ critical: 1 })), by('mallory', scan({}))])).toContain('too many');
  });
});

describe('a verification summary', () => {
  test.each<[Partial<AttestationRequirement>, Partial<SummaryClaims>, string | undefined]>([
    [{}, {}, undefined],
    [{}, { result: 'FAILED' }, 'another verificationResult than is demanded: it must be `PASSED`, and is `FAILED`'],
    [{ verifier: 'https://verifier.example.com' }, {}, undefined],
    [{ verifier: 'https://verifier.example.com' }, { verifier: 'https://verifier.example.com/' }, 'another verifier'],
    [{ resource: 'oci://registry.example/*' }, {}, undefined],
    [{ resource: 'oci://registry.example/*' }, { resource: 'oci://registry.example/other/app' }, 'another resource'],
    [{ resource: '**' }, { resource: undefined }, 'is `absent`'],
    [{ level: 2 }, {}, undefined],
    [{ level: 3 }, {}, 'another SLSA build level than is demanded: it must be `at least 3`, and is `2`'],
  ])('%j of %j: %s', async (requirement, claims, text) => {
    const reason = await reasonOf({ type: 'vsa', ...requirement }, [by('partner', summary(claims))]);
    expect(reason ?? 'it passes').toContain(text ?? 'it passes');
  });

  test('that says FAILED is no second signature either', async () => {
    const two = { type: 'any', signers: ['build', 'partner'], minimum: 2 };
    expect(await reasonOf(two, [by('build'), by('partner', summary({ result: 'FAILED' }))])).toContain('too few signers');
  });
});

describe('age', () => {
  test.each<[Partial<Verified>, string | undefined]>([
    [{ ...sbom, signedAt: '2026-11-13T10:00:00.000Z' }, undefined],
    [{ ...sbom, signedAt: '2026-11-13T09:59:59.000Z' }, 'at most 10 days, and is 11 days'],
    [{ ...sbom, signedAt: undefined }, 'is not known: nobody vouches for when it was signed'],
    [{ ...sbom, signedAt: '2026-11-23T10:04:00.000Z' }, undefined],
    [{ ...sbom, signedAt: '2026-11-24T10:00:00.000Z' }, 'is not known: it is dated 2026-11-24T10:00:00.000Z, after this run'],
    [scan({}), undefined],
    // Signing an old scan anew makes it no younger.
    [scan({}, { finishedAt: '2026-10-01T00:00:00.000Z' }), 'is 54 days'],
    [scan({}, { finishedAt: '2027-10-01T00:00:00.000Z' }), 'after this run'],
    [summary({ verifiedAt: '2026-10-01T00:00:00.000Z' }), 'is 54 days'],
  ])('%j: %s', async (said, text) => {
    const reason = await reasonOf({ type: 'any', maxAgeDays: 10 }, [by('build', said)]);
    expect(reason ?? 'it passes').toContain(text ?? 'it passes');
  });

  test('one day is one day', async () => {
    const old = by('build', { signedAt: '2026-11-20T10:00:00.000Z' });
    expect(await reasonOf({ type: 'any', maxAgeDays: 1 }, [old])).toContain('at most 1 day, and is 3 days');
  });
});

describe('what is not known', () => {
  test('a witness that could not be asked may know what is missing', async () => {
    const signed = { unasked: [aGap({ item: 'app.tgz', cause: 'outage', why: 'no answer' })] };
    expect(await outcomeOf({ type: 'sbom' }, [by('build')], { signed })).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'outage', why: 'whether `attestations.wanted` is met: no answer' }],
    });
    expect(await reasonOf({ type: 'any' }, [by('build')], { signed })).toBeUndefined();
    expect(await outcomeOf({ type: 'sbom' }, [by('build')], { signed: { unasked: [] } })).toMatchObject({ kind: 'violation' });
  });

  test('whose signature it is', async () => {
    const policy = { identities: {} };
    expect(await outcomeOf({ type: 'any' }, [aVerified({})], { policy })).toMatchObject({
      kind: 'unknown',
      gaps: [{ cause: 'unresolvable' }],
    });
    const repository = { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' };
    expect(await reasonOf({ type: 'any' }, [aVerified({})], { policy, facts: { repository } })).toBeUndefined();
    // What is wrong whoever signed it is no matter of who did.
    expect(await outcomeOf({ type: 'any', maxAgeDays: 1 }, [aVerified({})], { policy })).toMatchObject({ kind: 'violation' });
  });

  test('of an artifact whose signatures are not known nothing passes', async () => {
    const signatures = { items: [], gaps: [aGap({ item: 'app.tgz', cause: 'outage' })] };
    expect(await outcomeOf({ type: 'sbom' }, [], { facts: { signatures } })).toMatchObject({ kind: 'unknown' });
  });
});

test('several artifacts and requirements are judged each', async () => {
  const attestations = { one: { ...demanded, type: 'sbom' }, two: { ...demanded, type: 'vsa' } };
  const { findings } = await judgeSigned(rule, { verifications: [by('build', sbom)], policy: { attestations } });
  expect(findings.map(({ subject }) => subject)).toEqual([{ artifact: 'app.tgz', requirement: 'two' }]);
});

describe('the same check by another program', () => {
  async function commandFor(requirement: Partial<AttestationRequirement>, verifications: readonly Verified[], more: Partial<Given> = {}) {
    const { findings } = await outcomeOf(requirement, verifications, more);
    return findings[0]?.command;
  }

  test('is of the first that may sign, and asks for the type', async () => {
    const bundled = [by('mallory', sbom)];
    expect(await commandFor({ type: 'spdx', signers: ['partner'] }, bundled)).toMatch(
      /^cosign verify-blob-attestation --bundle mallory\.json --certificate-identity partner@\S+ .* --type https:\/\/spdx\.dev\/Document\/v2\.3 app\.tgz$/,
    );
    expect(await commandFor({ type: 'https://acme.example/review/v1' }, bundled)).toContain(' --type https://acme.example/review/v1 ');
  });

  test('is none for a type that is several, and for what only a policy of that program could compare', async () => {
    expect(await commandFor({ type: 'sbom' }, [by('mallory', sbom)])).toBeUndefined();
    expect(await commandFor({ type: 'spdx', minimum: 2 }, [by('build', sbom)])).toBeUndefined();
  });

  test('is none for signers that the policy does not have', async () => {
    expect(await commandFor({ type: 'spdx', signers: ['constructor'] }, [by('mallory', sbom)])).toBeUndefined();
  });

  test('is of this repository where the policy approves nobody by name', async () => {
    const repository = { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' };
    expect(await commandFor({ type: 'spdx' }, [], { policy: { identities: {} }, facts: { repository } })).toMatch(
      /^gh attestation verify app\.tgz --repo acme\/app .*--predicate-type https:\/\/spdx\.dev\/Document\/v2\.3$/,
    );
  });
});
