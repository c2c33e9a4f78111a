/** What people write where a credential belongs: each alternative says so by itself. */
const says =
  /example|sample|dummy|placeholder|change.?me|change.?it|replace|redacted|todo|fixme|insert.{0,3}here|your[-_. ]?|my[-_.]?(?:api|secret|token|key|pass)|test[-_.]?(?:key|token|secret|pass)|fake|foobar|lorem|not[-_. ]?a?[-_. ]?(?:real|secret)|secret[-_.]?(?:key|value|name)|<[^>]*>|\*{3,}|\.{3,}|x{5,}|X{5,}|0{8,}|1234567|abcdefg|qwerty|deadbeef|aaaa|xxxx/i;

/** Words that stand where a password would, and passwords that everybody tries first. */
const words =
  /^(?:pass(?:word|wort|wd)?|postgres|root|admin(?:istrator)?|guest|user(?:name)?|secret|tests?|testing|mysql|redis|mongo(?:db)?|rabbitmq|token|key|foo|bar|baz|hunter2|letmein|xyzzy|none|null|nil|true|false|undefined|string|empty)[0-9]{0,4}$/i;

/** A value that is filled in later: a variable, a template, a call. */
const refers =
  /\$\{|\$\(|\{\{|%\(|%\{|<%|\$(?:[A-Z_]{2,}|_?[a-z]{3,}(?:[A-Z][a-z]+)*)(?![A-Za-z0-9])|#\{|\bprocess\.env|\bos\.environ|\bgetenv|\(\)|^@|^\$|^%[A-Za-z_]+%$/;

/** What no generator makes, and nobody's prefix has. */
const isTemplate =
  /example|placeholder|redacted|your[-_.]|<[^>]*>|\$\{|\{\{|\*{3,}|\.{3,}|x{6,}|X{6,}|0{10,}|1234567890|abcdefghij|EXAMPLE/;

/** True of a text that stands for a credential and is none. What has the mark of its issuer is less easily taken for one. */
export function isPlaceholder(secret: string, hasMark: boolean): boolean {
  if (hasMark) return isTemplate.test(secret) || isSequence(secret);
  return words.test(secret) || says.test(secret) || refers.test(secret) || isSequence(secret);
}

/** Few different letters, one after the other: `0123456789`, `abababab`. */
function isSequence(secret: string): boolean {
  let steps = 0;
  for (let index = 1; index < secret.length; index += 1) {
    const step = secret.charCodeAt(index) - secret.charCodeAt(index - 1);
    if (step === 0 || step === 1 || step === -1) steps += 1;
  }
  return secret.length >= 8 && steps / (secret.length - 1) > 0.6;
}
