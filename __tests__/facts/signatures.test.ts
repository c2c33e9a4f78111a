import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aPolicy, aQuestion } from '../../__fixtures__/question.ts';
import { aKeyPairOf, aSigningInstance, mintBundle, thePublicGood } from '../../__fixtures__/signing.ts';
import { openArtifacts } from '../../src/adapters/artifacts/open-artifacts.ts';
import { diskPolicyFiles } from '../../src/adapters/policy-files.ts';
import type { SignedSubject, Subject } from '../../src/artifact/model.ts';
import type { Fact, Many } from '../../src/core/facts.ts';
import type { Policy, PolicyKey, PolicyTrustRoot } from '../../src/core/policy.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import { collectors } from '../../src/facts/registry.ts';
import { noWorld, type World } from '../../src/facts/world.ts';
import type { Answer } from '../../src/ports/github-api.ts';
import type { Platform } from '../../src/ports/platform.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { demanded } from '../rules/artifact/judge-signed.ts';

let work: ReturnType<typeof temporaryDirectory>;

beforeEach(() => {
  work = temporaryDirectory({ a: 'a', b: 'b', 'root.json': JSON.stringify(thePublicGood().trustedRoot) });
});

afterEach(() => work.remove());

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A bundle that covers the file of that name and content. */
function bundleFor(...contents: readonly string[]): string {
  return JSON.stringify(mintBundle({ subjects: contents.map((content) => ({ name: content, sha256: sha256(content) })) }));
}

/** A platform that knows nothing but attestations, and remembers what it was asked. */
function platformWith(answer: (digest: string) => Answer<readonly string[]>) {
  const asked: string[] = [];
  const never = async (): Promise<never> => {
    throw new Error('not asked here');
  };
  const platform: Platform = {
    environments: never,
    refPatterns: never,
    protectedBranches: never,
    branchRules: never,
    tagRulesets: never,
    run: never,
    approvals: never,
    change: never,
    changedFiles: never,
    filesOf: never,
    sourceArchive: never,
    jobLog: never,
    blob: never,
    isAncestor: never,
    sourceRepository: never,
    runAttempt: never,
    runJobs: never,
    release: never,
    attestations: async ({ digests }) => {
      asked.push(...digests);
      return digests.map(answer);
    },
  };
  return { platform, asked };
}

interface Collected {
  readonly subjects: Fact<Many<Subject>> | undefined;
  readonly signatures: Fact<Many<SignedSubject>> | undefined;
}

async function collect(
  subjects: readonly string[],
  bundles: readonly string[],
  world: Partial<World> = {},
  policy: Partial<Policy> = {},
): Promise<Collected> {
  const onDisk = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: 'root.json' });
  const ports = { world: { ...noWorld, ...onDisk, ...world }, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const question = aQuestion({ stage: 'deploy', subjects, bundles, policy: aPolicy(policy) });
  const facts = await collectFacts(['subjects', 'signatures'], collectors, question, ports, new Map());
  return { subjects: facts.get('subjects'), signatures: facts.get('signatures') } as Collected;
}

async function signatures(subjects: readonly string[], bundles: readonly string[], world: Partial<World> = {}) {
  const { signatures: fact } = await collect(subjects, bundles, world);
  if (fact?.state !== 'known') throw new Error('unknown');
  const items = fact.value.items.map(({ subject, verifications }) => [
    subject.name,
    verifications.map((one) => (one.state === 'verified' ? `verified by ${one.source}` : `${one.code} of ${one.source}`)),
  ]);
  return { items, gaps: fact.value.gaps.map(({ item, cause }) => [item, cause]) };
}

function write(name: string, text: string): string {
  writeFileSync(join(work.path, name), text);
  return name;
}

const none = { state: 'value', value: [] } as const;

describe('subjects and signatures', () => {
  test('are empty and known where nothing is named, and nobody is asked', async () => {
    const { platform, asked } = platformWith(() => none);
    const { subjects, signatures: signed } = await collect([], ['none.json'], { platform });
    expect([subjects, signed, asked]).toMatchObject([
      { state: 'known', value: { items: [], gaps: [] } },
      { value: { items: [], gaps: [] } },
      [],
    ]);
  });

  test('are unknown in a run that reads no artifacts', async () => {
    const { subjects, signatures: signed } = await collect(['a'], [], { artifacts: undefined });
    expect([subjects?.state, signed?.state]).toEqual(['unknown', 'unknown']);
    const { signatures: unverified } = await collect(['a'], [], { verifier: undefined });
    expect(unverified).toMatchObject({ state: 'unknown', cause: 'unsupported' });
  });

  test('a line that matches nothing is a gap of the subjects', async () => {
    const { subjects, signatures: signed } = await collect(['nothing/*'], []);
    expect(subjects).toMatchObject({ value: { items: [], gaps: [{ item: 'nothing/*', cause: 'empty' }] } });
    expect(signed).toMatchObject({ value: { items: [], gaps: [] } });
  });

  test('a given bundle that holds is enough: nobody else is asked', async () => {
    const { platform, asked } = platformWith(() => none);
    const given = write('a.json', bundleFor('a'));
    expect(await signatures(['a'], [given], { platform })).toEqual({ items: [['a', ['verified by a.json']]], gaps: [] });
    expect(asked).toEqual([]);
  });

  test('the platform is asked by sha256 for each that no given bundle covers', async () => {
    const { platform, asked } = platformWith((digest) =>
      digest.endsWith(sha256('b')) ? { state: 'value', value: [bundleFor('b')] } : none,
    );
    const given = write('a.json', bundleFor('a'));
    expect(await signatures(['a', 'b'], [given], { platform })).toEqual({
      items: [
        ['a', ['verified by a.json']],
        ['b', ['verified by GitHub attestations']],
      ],
      gaps: [],
    });
    expect(asked).toEqual([`sha256:${sha256('b')}`]);
  });

  test('a subject for which nothing exists has no verification, which was proven', async () => {
    const { platform } = platformWith(() => none);
    expect(await signatures(['a'], [], { platform })).toEqual({ items: [['a', []]], gaps: [] });
  });

  test('what signs something else counts only where nothing else is there', async () => {
    const { platform } = platformWith(() => none);
    const bundles = [write('a.json', bundleFor('a')), write('b.json', bundleFor('b'))];
    expect((await signatures(['a', 'b'], bundles, { platform })).items).toEqual([
      ['a', ['verified by a.json']],
      ['b', ['verified by b.json']],
    ]);
    expect((await signatures(['b'], ['a.json'], { platform })).items).toEqual([['b', ['subject-mismatch of a.json']]]);
    const broken = write('broken.json', '{}');
    expect((await signatures(['b'], ['a.json', broken], { platform })).items).toEqual([['b', ['malformed of broken.json']]]);
  });

  test.each([
    [{ state: 'forbidden', why: 'no', permissions: {} }, 'forbidden'],
    [{ state: 'forbidden', why: 'no', permissions: {}, isPerhapsAbsent: true }, 'absent'],
    [{ state: 'forbidden', why: 'no', permissions: {}, isPerhapsAbsent: true, isNotFound: true }, 'absent'],
    [{ state: 'absent', why: 'no' }, 'absent'],
    [{ state: 'limited', why: 'no' }, 'limited'],
    [{ state: 'truncated', why: 'no' }, 'truncated'],
    [{ state: 'unsupported', why: 'no' }, 'unsupported'],
    [{ state: 'outage', why: 'no' }, 'outage'],
  ] as const)('%j is a gap of that subject, never the absence of a signature', async (answer, cause) => {
    const { platform } = platformWith(() => answer);
    write('b.json', bundleFor('b'));
    expect(await signatures(['a', 'b'], ['b.json'], { platform })).toEqual({
      items: [['b', ['verified by b.json']]],
      gaps: [['a', cause]],
    });
  });

  test('what is not found is none where the same token was given the repository', async () => {
    const { platform } = platformWith(() => ({ state: 'forbidden', why: 'no', permissions: {}, isNotFound: true }));
    const onDisk = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: 'root.json' });
    const ports = { world: { ...noWorld, ...onDisk, platform }, tree: memoryTree({}), roots: [''], rootGaps: [] };
    const asked = (repositoryId: string | undefined) => {
      const question = aQuestion({ stage: 'deploy', subjects: ['a'], repositoryId });
      return collectFacts(['subjects', 'signatures'], collectors, question, ports, new Map());
    };
    expect((await asked('77')).get('signatures')).toMatchObject({ value: { items: [{ verifications: [] }], gaps: [] } });
    expect((await asked(undefined)).get('signatures')).toMatchObject({ value: { items: [], gaps: [{ cause: 'forbidden' }] } });
  });

  test('a missing permission is named as YAML', async () => {
    const { platform } = platformWith(() => ({ state: 'forbidden', why: 'no', permissions: {} }));
    const { signatures: fact } = await collect(['a'], [], { platform });
    expect(fact).toMatchObject({ value: { gaps: [{ remedy: expect.stringContaining('attestations: read') }] } });
  });

  test('where it may also be that nobody attested it, that comes first', async () => {
    const { platform } = platformWith(() => ({ state: 'forbidden', why: 'no', permissions: {}, isPerhapsAbsent: true }));
    const { signatures: fact } = await collect(['a'], [], { platform });
    const remedy = expect.stringMatching(
      /^attest it in the job that builds it, .* grant the job's token:\npermissions:\n {2}attestations: read$/s,
    );
    expect(fact).toMatchObject({ value: { gaps: [{ remedy }] } });
  });

  test('a server without attestations takes bundles', async () => {
    const { platform } = platformWith(() => ({ state: 'unsupported', why: 'no' }));
    const { signatures: fact } = await collect(['a'], [], { platform });
    expect(fact).toMatchObject({ value: { gaps: [{ cause: 'unsupported', remedy: 'give its bundle under `bundles`' }] } });
  });

  test('beside an outage a refused bundle of this subject is still told', async () => {
    const { platform } = platformWith(() => ({ state: 'outage', why: 'no' }));
    write('bad.json', bundleFor('a').replace(/"sig":"[^"]{8}/, '"sig":"AAAAAAAA'));
    expect(await signatures(['a'], ['bad.json'], { platform })).toEqual({
      items: [['a', ['log-invalid of bad.json']]],
      gaps: [['a', 'outage']],
    });
  });

  test('without a platform the given bundles are all there is', async () => {
    write('b.json', bundleFor('b'));
    expect(await signatures(['a'], ['b.json'])).toEqual({ items: [['a', ['subject-mismatch of b.json']]], gaps: [] });
    expect(await signatures(['a'], [])).toEqual({ items: [], gaps: [['a', 'offline']] });
  });

  test('a bundle file that cannot be read is a gap, also where another one holds', async () => {
    write('a.json', bundleFor('a'));
    expect(await signatures(['a'], ['a.json', 'none.json'])).toEqual({
      items: [['a', ['verified by a.json']]],
      gaps: [['none.json', 'invalid']],
    });
  });

  test('many subjects are asked for one by one, and keep their order', async () => {
    const { platform, asked } = platformWith(() => none);
    const digests = Array.from({ length: 20 }, (_, index) => `sha256:${index.toString(16).padStart(64, '0')}`);
    const { items } = await signatures(digests, [], { platform });
    expect(items.map(([name]) => name)).toEqual(digests);
    expect(asked).toEqual(digests);
  });

  describe('where the policy demands attestations', () => {
    const attestations = { review: { ...demanded, fields: { result: { kind: 'any-of', values: ['yes'] } } } } as const;
    const level = {
      pattern: 'artifact/level-too-low',
      enforce: undefined,
      denyFrom: undefined,
      onUnknown: undefined,
      isLowering: false,
      layer: 0,
      place: undefined,
    };

    async function demandedOf(policy: Partial<Policy>, answer: Answer<readonly string[]>) {
      const { platform, asked } = platformWith(() => answer);
      write(
        'a.json',
        JSON.stringify(
          mintBundle({
            subject: { name: 'a', sha256: sha256('a') },
            predicateType: 'https://example.com/review',
            predicate: { result: 'yes' },
          }),
        ),
      );
      const { signatures: fact } = await collect(['a'], ['a.json'], { platform }, policy);
      return { fact, asked };
    }

    test('every witness is asked, also where a given bundle holds, and the values at its paths are kept', async () => {
      const stored = { state: 'value', value: [bundleFor('a')] } as const;
      const { fact, asked } = await demandedOf({ attestations }, stored);
      expect(asked).toHaveLength(1);
      expect(fact).toMatchObject({
        value: {
          items: [
            {
              verifications: [
                { source: 'a.json', claims: { kind: 'other' }, fields: { result: ['yes'] } },
                { source: 'GitHub attestations', claims: { kind: 'provenance' }, fields: { result: [null] } },
              ],
            },
          ],
          gaps: [],
        },
      });
    });

    test('so are they for a level that is demanded', async () => {
      expect((await demandedOf({ rules: [{ ...level, options: { level: 3 } }] }, none)).asked).toHaveLength(1);
      const stale = { ...level, pattern: 'artifact/stale', options: { 'max-age-days': 3 } };
      expect((await demandedOf({ rules: [stale] }, none)).asked).toHaveLength(1);
      expect((await demandedOf({ rules: [{ ...level, options: {} }] }, none)).asked).toHaveLength(0);
      expect((await demandedOf({ rules: [{ ...level, pattern: 'artifact/*', options: {} }] }, none)).asked).toHaveLength(0);
    });

    test('one that could not be asked is said beside what was found, and is no gap of its own', async () => {
      const { fact } = await demandedOf({ attestations }, { state: 'outage', why: 'no answer' });
      expect(fact).toMatchObject({
        value: { items: [{ verifications: [{ state: 'verified' }], unasked: [{ item: 'a', cause: 'outage' }] }], gaps: [] },
      });
    });

    test('without a platform the given bundles are all there is', async () => {
      write('a.json', bundleFor('a'));
      const { signatures: fact } = await collect(['a'], ['a.json'], {}, { attestations });
      expect(fact).toMatchObject({ value: { items: [{ verifications: [{ state: 'verified' }] }], gaps: [] } });
      expect(fact).not.toMatchObject({ value: { items: [{ unasked: expect.anything() }] } });
    });
  });

  test('a trust root that is none makes the fact unknown', async () => {
    write('root.json', '{}');
    const { signatures: fact } = await collect(['a'], []);
    expect(fact).toMatchObject({ state: 'unknown', reason: expect.stringContaining('no trust root') });
  });
});

describe('keys and trust roots of the policy', () => {
  const partner = aKeyPairOf('P-256');
  const corp = aSigningInstance('private', 'corp.test');
  const corpText = JSON.stringify(corp.trustedRoot);
  const byKey = { key: { privateKey: partner.privateKey, hint: '' }, without: ['log'], timestamps: 0 } as const;
  const subject = { name: 'a', sha256: sha256('a') };

  function fileOf(name: string, text: string): Pick<PolicyKey, 'file' | 'sha256' | 'place'> {
    return { file: write(name, text), sha256: sha256(text), place: { kind: 'directory', path: work.path } };
  }

  function keyOf(fields: Partial<PolicyKey> = {}): Policy['keys'] {
    const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined };
    return { partner: { ...fileOf('partner.pem', partner.pem), ...unbounded, ...fields } };
  }

  function rootOf(fields: Partial<PolicyTrustRoot> = {}): Policy['trustRoots'] {
    const terms = { profile: 'private', logEntries: undefined, timestamps: undefined } as const;
    return [{ name: 'corp', ...fileOf('corp.json', corpText), ...terms, ...fields }];
  }

  /** Under the embedded roots, as in the Action. */
  async function signaturesUnder(policy: Partial<Policy>, spec: Parameters<typeof mintBundle>[0], world: Partial<World> = {}) {
    const given = write('a.json', JSON.stringify(mintBundle({ subject, ...spec })));
    const onDisk = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: undefined });
    const { platform } = platformWith(() => none);
    const { signatures: fact } = await collect(['a'], [given], { ...onDisk, platform, policyFiles: diskPolicyFiles, ...world }, policy);
    return fact;
  }

  const verifiedBy = (fields: object) => ({ state: 'known', value: { items: [{ verifications: [{ state: 'verified', ...fields }] }] } });

  test('are read where the policy lies, and verify what they signed', async () => {
    expect(await signaturesUnder({ keys: keyOf() }, byKey)).toMatchObject(verifiedBy({ signer: { kind: 'key', key: 'partner' } }));
    const instance = corp;
    expect(await signaturesUnder({ trustRoots: rootOf() }, { instance })).toMatchObject(verifiedBy({ root: 'corp', isOwnRoot: true }));
    const both = { keys: keyOf(), trustRoots: rootOf() };
    expect(await signaturesUnder(both, byKey)).toMatchObject(verifiedBy({ isOwnRoot: false }));
    expect(await signaturesUnder(both, { instance })).toMatchObject(verifiedBy({ root: 'corp' }));
  });

  test.each<[string, () => Partial<Policy>, RegExp]>([
    [
      'a key with another digest, told with both',
      () => ({ keys: keyOf({ sha256: '00'.repeat(32) }) }),
      new RegExp(`'partner\\.pem' .* must be ${'00'.repeat(32)}, and is ${sha256(partner.pem)}`),
    ],
    [
      'a root with another digest',
      () => ({ trustRoots: rootOf({ sha256: '00'.repeat(32) }) }),
      new RegExp(`'corp\\.json' .* and is ${sha256(corpText)}`),
    ],
    ['a key that does not exist', () => ({ keys: keyOf({ file: 'gone.pem' }) }), /'gone\.pem' .* does not exist/],
    ['a weak key', () => ({ keys: keyOf(fileOf('weak.pem', aKeyPairOf('RSA-1024').pem)) }), /'weak\.pem' .* 1024 bits/],
    ['a root that is none', () => ({ trustRoots: rootOf(fileOf('none.json', '{}')) }), /'none\.json' is no trust root/],
    ['a root of another profile', () => ({ trustRoots: rootOf({ profile: 'github' }) }), /it has logs; write private/],
    ['a file whose place nobody knows', () => ({ keys: keyOf({ place: undefined }) }), /not known where it lies/],
    [
      'a file of a repository, on the command line',
      () => ({ keys: keyOf({ place: { kind: 'commit', owner: 'acme', name: 'p', commit: 'a'.repeat(40) } }) }),
      /command line fetches no policies/,
    ],
  ])('%s makes all unknown, also what others signed', async (_what, policy, reason) => {
    const fact = await signaturesUnder(policy(), byKey);
    // Never a cause that `on-unknown` or `--offline` excuses.
    expect(fact).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
      reason: expect.stringMatching(reason),
      remedy: expect.stringMatching(/keys/),
    });
  });

  test('that this run cannot read make all unknown', async () => {
    const reads = async () => [{ state: 'unreadable', path: 'x', cause: 'outage', why: 'it is down' } as const];
    const outage = await signaturesUnder({ keys: keyOf() }, byKey, { policyFiles: { read: reads } });
    expect(outage).toMatchObject({ state: 'unknown', cause: 'outage', reason: expect.stringContaining('it is down') });
    const unsupported = async () => [{ state: 'unreadable', path: 'x', cause: 'unsupported', why: 'no' } as const];
    expect(await signaturesUnder({ keys: keyOf() }, byKey, { policyFiles: { read: unsupported } })).toMatchObject({ cause: 'invalid' });
    expect(await signaturesUnder({ keys: keyOf() }, byKey, { policyFiles: undefined })).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });

  test('under one root of the command line no other root counts, and keys do', async () => {
    const onDisk = openArtifacts({ directory: work.path, temporaryDirectory: undefined, trustedRoot: 'root.json' });
    const policy = { keys: keyOf(), trustRoots: rootOf() };
    expect(await signaturesUnder(policy, byKey, onDisk)).toMatchObject(verifiedBy({ signer: { kind: 'key' } }));
    expect(await signaturesUnder(policy, { instance: corp }, onDisk)).toMatchObject({
      value: { items: [{ verifications: [{ state: 'refused', code: 'certificate-untrusted' }] }] },
    });
  });

  test('a digest of another algorithm is a gap, and the platform, which knows SHA-256 alone, is not asked', async () => {
    const { platform, asked } = platformWith(() => ({ state: 'absent', why: 'by SHA-256 alone' }));
    const name = `sha512:${'ab'.repeat(64)}`;
    const { signatures: fact } = await collect([name], [], { platform });
    expect(fact).toMatchObject({ value: { items: [], gaps: [{ item: name, remedy: expect.stringContaining('SHA-256') }] } });
    expect(asked).toEqual([]);
  });
});
