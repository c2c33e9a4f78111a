import { expect, test } from '@jest/globals';
import { VerificationError } from '@sigstore/verify';
import { refusalOfError } from '../../src/artifact/refusal-of-error.ts';

test.each([
  ['TIMESTAMP_ERROR', 'expected 1 timestamps, got 0', 'time-missing'],
  ['TIMESTAMP_ERROR', 'timestamp could not be verified', 'time-invalid'],
  ['TIMESTAMP_ERROR', 'duplicate timestamp', 'time-invalid'],
  ['CERTIFICATE_ERROR', 'expected 1 SCTs, got 0', 'sct-missing'],
  ['CERTIFICATE_ERROR', 'SCT verification failed', 'sct-missing'],
  ['CERTIFICATE_ERROR', 'Failed to verify certificate chain', 'certificate-untrusted'],
  ['TLOG_ERROR', 'expected 1 tlog entries, got 0', 'log-missing'],
  ['TLOG_ERROR', 'duplicate tlog entry', 'log-invalid'],
  ['TLOG_MISSING_INCLUSION_ERROR', 'inclusion could not be verified', 'log-missing'],
  ['TLOG_INCLUSION_PROMISE_ERROR', 'inclusion promise could not be verified', 'log-invalid'],
  ['TLOG_BODY_ERROR', 'DSSE payload hash mismatch', 'log-invalid'],
  ['SIGNATURE_ERROR', 'signature verification failed', 'signature-invalid'],
  ['PUBLIC_KEY_ERROR', 'key not found: x', 'key-unknown'],
  ['UNTRUSTED_SIGNER_ERROR', 'whatever', 'verification-failed'],
] as const)('%s: %s', (code, message, ours) => {
  // The library's own class, with a code that its types may not name.
  const error = Object.assign(new VerificationError({ code: 'SIGNATURE_ERROR', message }), { code });
  expect(refusalOfError(error)).toEqual({ state: 'refused', code: ours, why: message });
});

test.each([new TypeError("Cannot read properties of undefined (reading 'clone')"), 'text', undefined, { code: 7 }, null])(
  'anything else that is thrown is a refusal',
  (error) => {
    expect(refusalOfError(error)).toMatchObject({ state: 'refused', code: 'verification-failed' });
  },
);

test('the cause is said, and nothing is endless', () => {
  const error = new VerificationError({ code: 'CERTIFICATE_ERROR', message: 'outer', cause: new Error('inner'.repeat(100)) });
  const { why } = refusalOfError(error);
  expect(why).toMatch(/^outer \(inner/);
  expect(why).toHaveLength(300);
});
