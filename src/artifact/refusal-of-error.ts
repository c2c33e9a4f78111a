import { messageOfError } from '../core/errors.ts';
import { fieldOf } from './json-value.ts';
import type { RefusalCode } from './model.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What the library's own codes mean here; it has one code for several reasons, which its messages tell apart. */
const codes: readonly (readonly [code: RegExp, message: RegExp, ours: RefusalCode])[] = [
  [/^TIMESTAMP_ERROR$/, /^expected \d+ timestamps/, 'time-missing'],
  [/^TIMESTAMP_ERROR$/, /./, 'time-invalid'],
  [/^CERTIFICATE_ERROR$/, /SCT/, 'sct-missing'],
  [/^CERTIFICATE_ERROR$/, /./, 'certificate-untrusted'],
  [/^PUBLIC_KEY_ERROR$/, /not valid for timestamp/, 'key-expired'],
  [/^PUBLIC_KEY_ERROR$/, /./, 'key-unknown'],
  [/^TLOG_ERROR$/, /^expected \d+ tlog/, 'log-missing'],
  [/^TLOG_MISSING_INCLUSION_ERROR$/, /./, 'log-missing'],
  [/^TLOG_/, /./, 'log-invalid'],
  [/^SIGNATURE_ERROR$/, /./, 'signature-invalid'],
];

/** Why the library refused. Anything that it throws is a refusal: also a TypeError over input that it did not expect. */
export function refusalOfError(error: unknown): Refusal {
  const code = fieldOf(error, 'code');
  const message = messageOfError(error);
  const [, , ours] = codes.find(([ofCode, ofMessage]) => typeof code === 'string' && ofCode.test(code) && ofMessage.test(message)) ?? [];
  const cause = fieldOf(error, 'cause');
  const why = cause === undefined ? message : `${message} (${messageOfError(cause)})`;
  return refusal(ours ?? 'verification-failed', why.slice(0, 300));
}
