import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import type { SignerClaims } from '../../../__fixtures__/signing/signer-claims.ts';
import {
  aSigningInstance,
  type BundleSpec,
  mintBundle,
  type SigningInstance,
  theGitHubInstance,
  thePublicGood,
} from '../../../__fixtures__/signing.ts';
import type { Verification } from '../../../src/artifact/model.ts';
import { withOwn } from '../../../src/artifact/trust.ts';
import type { Identity } from '../../../src/core/policy.ts';
import unsigned from '../../../src/rules/artifact/unsigned.ts';
import untrusted from '../../../src/rules/artifact/untrusted-identity.ts';
import { ownRoot, shipped, trustIn, verifyMinted } from '../../artifact/minted-trust.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const workflow = 'acme/app/.github/workflows/release.yml';
const address = `https://github.com/${workflow}`;

const release: Extract<Identity, { readonly kind: 'workflow' }> = {
  kind: 'workflow',
  issuer,
  workflow,
  workflowSha: undefined,
  workflowRef: 'refs/heads/main',
  sourceRepository: 'acme/app',
  sourceRepositoryId: '77',
  sourceRef: 'refs/heads/main',
  triggers: ['push'],
  runner: 'github-hosted',
};

const exact: Identity = { kind: 'san', san: `${address}@refs/heads/main`, issuer };
const subject = { name: 'app.tgz', sha256: shipped.digests.sha256 ?? '' };

function mintedBy(certificate: SignerClaims, spec: Partial<BundleSpec> = {}): Promise<Verification> {
  return verifyMinted(mintBundle({ subject, certificate, ...spec }));
}

async function judged(rule: typeof untrusted, verifications: readonly Verification[], identities: Record<string, Identity>) {
  return judge(rule, {
    files: {},
    question: aQuestion({ stage: 'deploy' }),
    facts: {
      subjects: { items: [shipped], gaps: [] },
      signatures: { items: [{ subject: shipped, verifications }], gaps: [] },
      policy: aPolicy({ identities }),
      repository: { name: 'acme/app', id: '77', defaultBranch: 'main', server: 'https://github.com' },
      tagRulesets: { items: [], gaps: [] },
    },
  });
}

/** The fields that the finding of a valid signature names; none = it passes. */
async function fieldsOf(verification: Verification, identities: Record<string, Identity>): Promise<readonly string[]> {
  // Each of these is a signature that holds: who made it is all that is wrong.
  expect(verification).toMatchObject({ state: 'verified' });
  expect(await judged(unsigned, [verification], identities)).toMatchObject({ kind: 'pass' });
  const { kind, findings } = await judged(untrusted, [verification], identities);
  expect(kind).toBe(findings.length === 0 ? 'pass' : 'violation');
  return findings.map(({ message }) => /its (.+?) must be/.exec(message)?.[1] ?? message);
}

describe('a valid signature by somebody else: the whole name', () => {
  test.each<[string, SignerClaims, readonly string[]]>([
    ['the name itself', {}, []],
    ['a prefix of it', { san: `${address}@refs/heads/mai` }, ['identity']],
    ['a name that begins with it', { san: `${address}@refs/heads/main-evil` }, ['identity']],
    ['a name that ends with it', { san: `https://evil.example/${address}@refs/heads/main` }, ['identity']],
    ['another case', { san: `${address}@refs/heads/Main` }, ['identity']],
    ['another file that begins alike', { san: `${address}.attacker.yml@refs/heads/main` }, ['identity']],
    ['a branch with an @', { san: `${address}@main@refs/heads/main` }, ['identity']],
    ['no issuer', { extensions: { 1: null, 8: null } }, ['issuer']],
    ['an issuer with the slug of an enterprise', { issuer: `${issuer}/acme` }, ['issuer']],
    ['a look-alike of the issuer', { issuer: 'https://token.actions.githubusercontent.com.evil.example' }, ['issuer']],
    ['an issuer with a slash at its end', { issuer: `${issuer}/` }, ['issuer']],
    ['an issuer over http', { issuer: issuer.replace('https', 'http') }, ['issuer']],
    ['an issuer with a NUL', { issuer: `${issuer}\0` }, ['issuer']],
  ])('%s', async (_what, claims, fields) => {
    expect(await fieldsOf(await mintedBy(claims), { release: exact })).toEqual(fields);
  });
});

describe('a valid signature by somebody else: the workflow', () => {
  test.each<[string, SignerClaims, readonly string[]]>([
    ['the build itself', {}, []],
    ['another repository', { workflow: 'evil/app/.github/workflows/release.yml' }, ['workflow']],
    ['another repository of the owner', { workflow: 'acme/app2/.github/workflows/release.yml' }, ['workflow']],
    ['another workflow', { workflow: 'acme/app/.github/workflows/test.yml' }, ['workflow']],
    ['a workflow that begins alike', { workflow: `${workflow}.attacker.yml` }, ['workflow']],
    ['a workflow of another case', { workflow: 'acme/app/.github/workflows/Release.yml' }, ['workflow']],
    ['another ref', { ref: 'refs/heads/evil' }, ['workflow ref']],
    ['a tag that is called as the branch', { ref: 'refs/tags/main', sourceRef: 'refs/heads/main' }, ['workflow ref']],
    ['a branch with an @', { ref: 'refs/heads/main@refs/heads/main' }, ['workflow ref']],
    ['a branch that is called main@refs/heads/attacker', { ref: 'main@refs/heads/attacker' }, ['workflow']],
    ['the merge ref of a pull request', { ref: 'refs/pull/7/merge', trigger: 'pull_request' }, ['workflow ref']],
    ['a source at another ref', { sourceRef: 'refs/heads/evil' }, ['source ref']],
    ['a source at the merge ref of a pull request', { sourceRef: 'refs/pull/7/merge' }, ['source ref']],
    ['another source repository', { repository: 'evil/fork' }, ['source repository']],
    ['pull_request_target', { trigger: 'pull_request_target' }, ['trigger']],
    ['no trigger', { extensions: { 20: null } }, ['trigger']],
    ['a self-hosted runner', { runner: 'self-hosted' }, ['runner']],
    ['no runner', { extensions: { 11: null } }, ['runner']],
    // Whoever takes a name that was given up has another number.
    ['another repository under the name', { repositoryId: '78' }, ['source repository id']],
    ['no number of the repository', { extensions: { 15: null } }, ['source repository id']],
  ])('%s', async (_what, claims, fields) => {
    const found = await fieldsOf(await mintedBy(claims), { release });
    expect(found).toEqual(fields);
  });

  const demanded = { ...release, workflowSha: 'a'.repeat(40), sourceOwnerId: '7', visibility: 'private', environment: 'production' };
  const all: SignerClaims = { visibility: 'private', environment: 'production' };

  test.each<[string, SignerClaims, readonly string[]]>([
    ['all that is demanded', {}, []],
    ['another commit of the workflow', { sha: 'b'.repeat(40) }, ['workflow commit']],
    ['another owner under the name', { ownerId: '8' }, ['source owner id']],
    ['public in place of private', { visibility: 'public' }, ['visibility']],
    ['internal in place of private', { visibility: 'internal' }, ['visibility']],
    ['another environment', { environment: 'staging' }, ['environment']],
    ['no visibility', { extensions: { 22: null } }, ['visibility']],
    ['no environment', { extensions: { 23: null } }, ['environment']],
  ])('%s', async (_what, claims, fields) => {
    expect(await fieldsOf(await mintedBy({ ...all, ...claims }), { release: demanded })).toEqual(fields);
  });
});

describe('a reusable workflow', () => {
  const called: SignerClaims = {
    workflow: 'acme/build/.github/workflows/attest.yml',
    ref: 'refs/tags/v1',
    sha: 'c'.repeat(40),
    repository: 'acme/app',
    sourceRef: 'refs/heads/main',
    sourceSha: 'd'.repeat(40),
    caller: workflow,
  };
  const builder = { ...release, workflow: 'acme/build/.github/workflows/attest.yml', workflowRef: 'refs/tags/v1' };

  test('signs as the one that was called; the source is the caller’s', async () => {
    const verification = await mintedBy(called);
    expect(verification).toMatchObject({
      signer: {
        certificate: {
          san: 'https://github.com/acme/build/.github/workflows/attest.yml@refs/tags/v1',
          buildSignerDigest: 'c'.repeat(40),
          sourceRepositoryUri: 'https://github.com/acme/app',
          sourceRepositoryDigest: 'd'.repeat(40),
          buildConfigUri: `${address}@refs/heads/main`,
        },
      },
    });
    expect(await fieldsOf(verification, { builder })).toEqual([]);
  });

  test.each<[string, Partial<typeof builder>, SignerClaims, readonly string[]]>([
    ['the caller named as the signer', { workflow, workflowRef: 'refs/heads/main' }, {}, ['workflow']],
    ['the called one named as the source', { sourceRepository: 'acme/build' }, {}, ['source repository']],
    ['the commit of the caller named as the signer’s', { workflowSha: 'd'.repeat(40) }, {}, ['workflow commit']],
    ['called by somebody else', {}, { repository: 'evil/app', repositoryId: '666' }, ['source repository']],
    ['another one that was called', {}, { workflow: 'evil/build/.github/workflows/attest.yml' }, ['workflow']],
  ])('%s', async (_what, identity, claims, fields) => {
    expect(await fieldsOf(await mintedBy({ ...called, ...claims }), { builder: { ...builder, ...identity } })).toEqual(fields);
  });
});

describe('the trust root of an approved name', () => {
  const corp = aSigningInstance('private', 'corp.test');

  async function under(instance: SigningInstance): Promise<Verification> {
    const root = await ownRoot('corp', corp, { profile: 'private' });
    const trust = withOwn(await trustIn([thePublicGood(), theGitHubInstance()]), [root], []);
    return verifyMinted(mintBundle({ subject, instance }), trust);
  }

  test('is none that the policy brings, unless the identity names it', async () => {
    const signed = await under(corp);
    expect(await fieldsOf(signed, { release })).toEqual(['trust root']);
    expect(await fieldsOf(signed, { release: exact })).toEqual(['trust root']);
    expect(await fieldsOf(signed, {})).toEqual(['trust root']);
    expect(await fieldsOf(signed, { release: { ...release, root: 'corp' } })).toEqual([]);
    expect(await fieldsOf(await under(thePublicGood()), { release: { ...release, root: 'corp' } })).toEqual(['trust root']);
  });

  test('is the one that the identity names of the two that are built in', async () => {
    // In this process the instances stand for them under names of their own.
    expect(await fieldsOf(await under(theGitHubInstance()), { release: { ...release, root: 'test-github' } })).toEqual([]);
    expect(await fieldsOf(await under(thePublicGood()), { release: { ...release, root: 'test-github' } })).toEqual(['trust root']);
  });
});

describe('several signatures', () => {
  const stranger = () => mintedBy({ workflow: 'evil/app/.github/workflows/release.yml' });
  const broken = () => mintedBy({}, { without: ['log'] });

  test.each<[string, readonly (() => Promise<Verification>)[]]>([
    ['a good one first', [() => mintedBy({}), stranger, broken]],
    ['a good one last', [broken, stranger, () => mintedBy({})]],
  ])('%s is enough', async (_what, mints) => {
    const verifications = await Promise.all(mints.map((mint) => mint()));
    for (const rule of [unsigned, untrusted]) expect(await judged(rule, verifications, { release })).toMatchObject({ kind: 'pass' });
  });

  test('a valid one of a stranger and a broken one of the approved build make no good one', async () => {
    const verifications = await Promise.all([stranger(), broken()]);
    expect(await judged(unsigned, verifications, { release })).toMatchObject({ kind: 'pass' });
    const { kind, findings } = await judged(untrusted, verifications, { release });
    expect([kind, findings.map(({ message }) => message)]).toEqual(['violation', [expect.stringContaining('its workflow must be')]]);
  });

  test('none is missing, and no pass of either rule', async () => {
    expect(await judged(unsigned, [], { release })).toMatchObject({ kind: 'violation' });
    expect(await judged(untrusted, [], { release })).toMatchObject({ kind: 'unknown' });
  });
});
