import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { aGap } from '../../../__fixtures__/rule.ts';
import { aRefused, aSubject, aVerified, signedSubject } from '../../../__fixtures__/signed-subject.ts';
import type { SignedSubject } from '../../../src/artifact/model.ts';
import type { Gap } from '../../../src/core/facts.ts';
import rule from '../../../src/rules/artifact/unsigned.ts';

function outcomeOf(items: readonly SignedSubject[], gaps: readonly Gap[] = []) {
  const subjects = { items: items.map(({ subject }) => subject), gaps: [] };
  return judge(rule, { files: {}, question: aQuestion({ stage: 'deploy' }), facts: { subjects, signatures: { items, gaps } } });
}

describe('artifact/unsigned', () => {
  test('passes where one bundle of a subject holds, whatever else is there', async () => {
    expect(
      await outcomeOf([signedSubject({ verifications: [aRefused({}), aVerified({}), aRefused({ code: 'unsupported' })] })]),
    ).toMatchObject({
      kind: 'pass',
    });
  });

  test('nothing named is not applicable', async () => {
    expect(await outcomeOf([])).toMatchObject({ kind: 'not-applicable' });
  });

  test('every subject is judged for itself', async () => {
    const other = aSubject({ name: 'other.tgz' });
    const { findings } = await outcomeOf([signedSubject({ verifications: [aVerified({})] }), signedSubject({ subject: other })]);
    expect(findings.map(({ subject, location }) => [subject, location])).toEqual([
      [{ artifact: 'other.tgz' }, { object: 'artifact', name: 'other.tgz' }],
    ]);
  });

  test('missing, not valid, and not checked are three different texts', async () => {
    const missing = await outcomeOf([signedSubject({})]);
    const invalid = await outcomeOf([signedSubject({ verifications: [aRefused({})] })]);
    const unchecked = await outcomeOf([], [aGap({ item: 'app.tgz', cause: 'outage', why: 'GitHub did not answer' })]);
    expect(missing).toMatchObject({ kind: 'violation', reason: expect.stringContaining('signed by nobody') });
    expect(invalid).toMatchObject({ kind: 'violation', reason: expect.stringContaining('refused as signature-invalid') });
    expect(unchecked).toMatchObject({ kind: 'unknown', reason: 'app.tgz: GitHub did not answer', findings: [] });
  });

  test('says of several refusals the one that is about this artifact', async () => {
    const verifications = [
      aRefused({ code: 'subject-mismatch', source: 'other.json' }),
      aRefused({ code: 'unsupported', source: 'odd.json' }),
      aRefused({ code: 'time-missing', source: 'mine.json', why: 'expected 1, got 0' }),
    ];
    const { reason } = await outcomeOf([signedSubject({ verifications })]);
    expect(reason).toContain('`mine.json` is refused as time-missing: expected 1, got 0 (and 2 more refused)');
  });

  test('what signs something else is said where nothing else is there', async () => {
    const { reason } = await outcomeOf([signedSubject({ verifications: [aRefused({ code: 'subject-mismatch' })] })]);
    expect(reason).toContain('subject-mismatch');
  });

  test('a kind that is not verified here is unknown, and no policy can soften that', async () => {
    const { kind, gaps } = await outcomeOf([
      signedSubject({ verifications: [aRefused({ code: 'subject-mismatch' }), aRefused({ code: 'unsupported' })] }),
    ]);
    expect([kind, gaps.map(({ item, cause }) => [item, cause])]).toEqual(['unknown', [['app.tgz', 'invalid']]]);
  });

  test('of an image it says that the registry lists none, and what nobody signed', async () => {
    const image = (unsigned: number) => ({ registry: 'ghcr.io', covers: [], unsigned });
    const missing = async (unsigned: number) => (await outcomeOf([signedSubject({ image: image(unsigned) })])).reason;
    expect(await missing(0)).toMatch(/, and the registry ghcr\.io lists none$/);
    expect(await missing(1)).toContain(
      'lists none; an attestation that its builder stored with it is signed by nobody, and proves nothing',
    );
    expect(await missing(2)).toContain('2 attestations that its builder stored with it are signed by nobody, and prove nothing');
    const { reason } = await outcomeOf([signedSubject({ verifications: [aRefused({})], image: image(1) })]);
    expect(reason).toContain('signature verification failed; an attestation that its builder stored');
  });

  test('of a file it says nothing of a registry', async () => {
    expect((await outcomeOf([signedSubject({})])).reason).not.toContain('registry');
  });
});
