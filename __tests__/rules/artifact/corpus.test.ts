import { describe, expect, test } from '@jest/globals';
import {
  type AttestationRow,
  attestationPath,
  attestationRows,
  hasAttestations,
  trustRootPath,
} from '../../../__fixtures__/attestation-corpus.ts';
import { memoryTree } from '../../../__fixtures__/memory-tree.ts';
import { aPolicy, aQuestion } from '../../../__fixtures__/question.ts';
import { planned } from '../../../__fixtures__/rule.ts';
import { openArtifacts } from '../../../src/adapters/artifacts/open-artifacts.ts';
import { sha256 } from '../../../src/adapters/sha256.ts';
import type { PlannedRule } from '../../../src/core/plan.ts';
import type { Identity, Policy } from '../../../src/core/policy.ts';
import { nothingIsOld } from '../../../src/engine/compare-with-base.ts';
import { evaluateRules } from '../../../src/engine/evaluate.ts';
import { collectFacts } from '../../../src/facts/collect.ts';
import { collectors } from '../../../src/facts/registry.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import { noWorld } from '../../../src/facts/world.ts';
import levelTooLow from '../../../src/rules/artifact/level-too-low.ts';
import missingPredicate from '../../../src/rules/artifact/missing-predicate.ts';
import contradicted from '../../../src/rules/artifact/provenance-contradicts-certificate.ts';
import unsigned from '../../../src/rules/artifact/unsigned.ts';
import untrustedIdentity from '../../../src/rules/artifact/untrusted-identity.ts';
import { demanded } from './judge-signed.ts';

/** Rules on real files, through the real facts, with one approved identity. */
async function judged(
  row: AttestationRow,
  identity: Identity,
  rules: readonly PlannedRule[] = [planned(unsigned, {}), planned(untrustedIdentity, {})],
  attestations: Policy['attestations'] = {},
) {
  const trustedRoot = row.root === undefined ? undefined : trustRootPath(row.root);
  const world = { ...noWorld, ...openArtifacts({ directory: process.cwd(), temporaryDirectory: undefined, trustedRoot }) };
  const question = aQuestion({
    stage: 'deploy',
    subjects: [row.artifact.startsWith('sha256:') ? row.artifact : attestationPath(row.artifact)],
    bundles: row.bundles.map(attestationPath),
    policy: aPolicy({ identities: { approved: identity }, attestations }),
  });
  const ports = { world, tree: memoryTree({}), roots: [''], rootGaps: [] };
  const facts = await collectFacts(['policy', 'scene', 'subjects', 'signatures'], collectors, question, ports, new Map());
  const all = new Map([...facts, ['repository', notAsked], ['tagRulesets', notAsked]] as const);
  return evaluateRules(rules, all, sha256, nothingIsOld);
}

function kinds(outcomes: Awaited<ReturnType<typeof judged>>): readonly string[] {
  return outcomes.map(({ kind }) => kind);
}

function expectedKinds({ expected, issuer }: AttestationRow): readonly string[] {
  switch (expected) {
    case 'verified':
      // A policy always demands an issuer, and an absent one never matches.
      return ['pass', issuer === undefined ? 'violation' : 'pass'];
    case 'untrusted':
      return ['pass', 'violation'];
    case 'unsupported':
      return ['unknown', 'unknown'];
    default:
      return ['violation', 'unknown'];
  }
}

const described = attestationRows.map(
  (row) => [`${row.artifact.slice(0, 60)} ${row.bundles.join()} ${row.root ?? ''}: ${row.expected}`, row] as const,
);

(hasAttestations() ? describe : describe.skip)('real attestations through the rules', () => {
  test.each(described)('%s', async (_name, row) => {
    const issuer = row.issuer ?? 'https://token.actions.githubusercontent.com';
    const outcomes = await judged(row, { kind: 'san', san: row.san, issuer });
    expect(kinds(outcomes)).toEqual(expectedKinds(row));
    const said = outcomes[0]?.kind === 'violation' ? `refused as ${row.expected}` : '';
    expect(outcomes[0]?.reason).toContain(said);
  });

  const genuine = attestationRows.filter(({ expected }) => expected === 'verified').map((row) => [row.bundles.join(), row] as const);

  test.each(genuine)('what %s claims is what its certificate says, and is found by its type', async (_name, row) => {
    const { predicateType = 'any' } = row;
    const identity = { kind: 'san', san: row.san, issuer: row.issuer ?? 'https://token.actions.githubusercontent.com' } as const;
    const rules = [planned(contradicted, {}), planned(missingPredicate, {})];
    const outcomes = await judged(row, identity, rules, { own: { ...demanded, type: predicateType }, other: { ...demanded, type: 'vsa' } });
    expect(outcomes[0]?.kind).toBe(predicateType.startsWith('https://slsa.dev/provenance/') ? 'pass' : 'not-applicable');
    // The one without an issuer is nobody's that a policy could approve.
    expect(outcomes[1]?.findings.map(({ subject }) => subject['requirement'])).toEqual(
      row.issuer === undefined ? ['own', 'other'] : ['other'],
    );
  });

  test.each([
    ['sigstore-js-2.1.0-bundle.json', 2],
    ['reusable-workflow-attestation.sigstore.json', 3],
    ['custom-issuer.sigstore.json', 2],
  ])('the provenance of %s is of level %d', async (bundle, level) => {
    const row = attestationRows.find(({ bundles, expected }) => bundles.includes(`github-cli/${bundle}`) && expected === 'verified');
    if (row === undefined) throw new Error(bundle);
    const identity = { kind: 'san', san: row.san, issuer: row.issuer ?? '' } as const;
    const at = async (wanted: number) =>
      kinds(
        await judged(row, identity, [planned(levelTooLow, { options: { level: wanted, verifiers: [], resource: '', 'max-age-days': 1 } })]),
      );
    expect([await at(level), await at(level + 1)]).toEqual([['pass'], ['violation']]);
  });

  const npm: Identity = {
    kind: 'workflow',
    issuer: 'https://token.actions.githubusercontent.com',
    workflow: 'sigstore/sigstore-js/.github/workflows/release.yml',
    workflowSha: undefined,
    workflowRef: 'refs/heads/main',
    sourceRepository: 'sigstore/sigstore-js',
    sourceRepositoryId: '495574555',
    sourceRef: 'refs/heads/main',
    triggers: ['push'],
    runner: 'github-hosted',
  };
  const reusable: Identity = {
    ...npm,
    workflow: 'github/artifact-attestations-workflows/.github/workflows/attest.yml',
    workflowSha: '09b495c3f12c7881b3cc17209a327792065c1a1d',
    workflowRef: undefined,
    sourceRepository: 'malancas/attest-demo',
    sourceRepositoryId: '804070735',
    triggers: ['workflow_dispatch'],
  };
  const custom: Identity = {
    ...npm,
    issuer: 'https://token.actions.githubusercontent.com/hammer-time',
    workflow: 'too-legit/attest/.github/workflows/integration.yml',
    sourceRepository: 'too-legit/attest',
    sourceRepositoryId: undefined,
    triggers: ['workflow_dispatch'],
  };

  test.each<[string, string, Identity, string]>([
    ['a published package', 'sigstore-js-2.1.0-bundle.json', npm, 'pass'],
    ['of another trigger', 'sigstore-js-2.1.0-bundle.json', { ...npm, triggers: ['release'] }, 'violation'],
    ['of another repository number', 'sigstore-js-2.1.0-bundle.json', { ...npm, sourceRepositoryId: '495574556' }, 'violation'],
    ['of tags', 'sigstore-js-2.1.0-bundle.json', { ...npm, sourceRef: 'refs/tags/**' }, 'violation'],
    ['a called workflow at its commit, and its caller', 'reusable-workflow-attestation.sigstore.json', reusable, 'pass'],
    [
      'a called workflow at another commit',
      'reusable-workflow-attestation.sigstore.json',
      { ...reusable, workflowSha: 'a'.repeat(40) },
      'violation',
    ],
    [
      'the caller as the signer',
      'reusable-workflow-attestation.sigstore.json',
      { ...reusable, workflow: 'malancas/attest-demo/.github/workflows/shared.yml' },
      'violation',
    ],
    ["an enterprise's own issuer", 'custom-issuer.sigstore.json', custom, 'pass'],
    ["an enterprise's own issuer as the plain one", 'custom-issuer.sigstore.json', { ...custom, issuer: npm.issuer }, 'violation'],
  ])('a workflow identity: %s', async (_name, bundle, identity, expected) => {
    const row = attestationRows.find(({ bundles }) => bundles.includes(`github-cli/${bundle}`));
    if (row === undefined) throw new Error(bundle);
    expect(kinds(await judged(row, identity))).toEqual(['pass', expected]);
  });
});
