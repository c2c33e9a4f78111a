import { describe, expect, test } from '@jest/globals';
import { collectFact, knownOf, unseen } from '../../__fixtures__/collect-fact.ts';
import { aPlatform, forbidden, value } from '../../__fixtures__/memory-platform.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import type { SignedSubject, SignerCertificate, Verification } from '../../src/artifact/model.ts';
import { known, type Many } from '../../src/core/facts.ts';
import { tagRulesets } from '../../src/facts/tag-rulesets.ts';

function certificate(sourceRepositoryRef: string | undefined): SignerCertificate {
  return {
    san: 'https://github.example/acme/app/.github/workflows/release.yml@refs/heads/main',
    issuer: undefined,
    buildSignerUri: undefined,
    buildSignerDigest: undefined,
    runnerEnvironment: undefined,
    sourceRepositoryUri: undefined,
    sourceRepositoryDigest: undefined,
    sourceRepositoryRef,
    sourceRepositoryIdentifier: undefined,
    sourceRepositoryOwnerUri: undefined,
    sourceRepositoryOwnerIdentifier: undefined,
    buildConfigUri: undefined,
    buildConfigDigest: undefined,
    buildTrigger: undefined,
    runInvocationUri: undefined,
    sourceRepositoryVisibility: undefined,
    deploymentEnvironment: undefined,
  };
}

const verified = (ref: string | undefined): Verification => {
  const signer = { kind: 'certificate', certificate: certificate(ref) } as const;
  return {
    state: 'verified',
    source: 'a.json',
    root: 'public-good',
    signer,
    predicateType: undefined,
    claims: undefined,
    fields: {},
    signedAt: undefined,
  };
};
const byKey: Verification = { ...verified(undefined), signer: { kind: 'key', key: 'partner' } } as Verification;
const refused: Verification = { state: 'refused', source: 'a.json', code: 'malformed', why: 'it is not JSON' };

function signatures(...verifications: readonly Verification[]) {
  const subject = { name: 'app.tgz', kind: 'file', digests: { sha256: 'ab' }, stagedPath: undefined } as const;
  return known<Many<SignedSubject>>({ items: [{ subject, verifications }], gaps: [] }, 'test');
}

const rulesets = [{ name: 'tags', include: ['~ALL'], exclude: [], rules: ['update'] }];
const answering = () => aPlatform({ tagRulesets: async () => value(rulesets) });

describe('tagRulesets', () => {
  test('are asked where something that was verified was built from a tag', async () => {
    const platform = answering();
    const facts = { signatures: signatures(refused, verified('refs/heads/main'), verified('refs/tags/v1')) };
    expect(knownOf(await collectFact(tagRulesets, aQuestion({}), { facts, world: { platform } }))).toEqual({ items: rulesets, gaps: [] });
    expect(platform.asked).toEqual(['tagRulesets()']);
  });

  test.each([
    ['a branch', signatures(verified('refs/heads/main'))],
    ['no ref', signatures(verified(undefined))],
    ['a key', signatures(byKey)],
    ['nothing that was verified', signatures(refused)],
    ['nothing at all', signatures()],
    ['signatures that are not known', unseen],
  ])('are not asked for %s', async (_name, given) => {
    const platform = answering();
    const fact = await collectFact<unknown>(tagRulesets, aQuestion({}), { facts: { signatures: given }, world: { platform } });
    expect(knownOf(fact)).toEqual({ items: [], gaps: [] });
    expect(platform.asked).toEqual([]);
  });

  test('are unknown where they cannot be had', async () => {
    const facts = { signatures: signatures(verified('refs/tags/v1')) };
    const platform = aPlatform({ tagRulesets: async () => forbidden() });
    expect(await collectFact(tagRulesets, aQuestion({}), { facts, world: { platform } })).toMatchObject({ cause: 'forbidden' });
    expect(await collectFact(tagRulesets, aQuestion({}), { facts })).toMatchObject({ cause: 'offline' });
  });
});
