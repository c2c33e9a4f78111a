import { generateKeyPairSync } from 'node:crypto';
import { type MakeExamples, marked, written } from './forms.ts';
import { textOf } from './template.ts';

/** The line before or behind a key; its words are not beside its dashes in any file. */
const line = (dashes: number, words: string): string => `${'-'.repeat(dashes)}${words}${'-'.repeat(dashes)}`;
const block = (label: string, body: string): string => `${line(5, `BEGIN ${label}`)}\n${body}\n${line(5, `END ${label}`)}\n`;

const pkcs8 = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const sec1 = (): string => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'sec1', format: 'pem' }).toString();
const rsa = (cipher?: string): string =>
  generateKeyPairSync('rsa', { modulusLength: 1024 })
    .privateKey.export({ type: 'pkcs1', format: 'pem', ...(cipher === undefined ? {} : { cipher, passphrase: 'p' }) })
    .toString();

const linesOf = (pem: string): readonly string[] => pem.trimEnd().split('\n');

const privateKey: MakeExamples = (random) => ({
  found: [
    pkcs8(),
    rsa(),
    rsa('aes-128-cbc'),
    `{"private_key": ${JSON.stringify(pkcs8())}}`,
    linesOf(sec1())
      .map((one) => `        ${one}\n`)
      .join(''),
    linesOf(rsa())
      .map((one) => `  "${one}\\n" +\n`)
      .join(''),
    block('OPENSSH PRIVATE KEY', textOf('b3BlbnNzaC1rZXktdjE{b70}\n{b70}\n{b70}\n{b40}==', random, 'none')),
    block('DSA PRIVATE KEY', textOf('MIIBugIBAAKBgQD{b49}\n{b64}\n{b64}', random, 'none')),
  ],
  notFound: [
    block('PUBLIC KEY', textOf('MFkw{b60}\n{b64}', random, 'none')),
    block('PRIVATE KEY', '...'),
    block('private key', textOf('MIG{b61}\n{b64}', random, 'none')),
    line(5, 'BEGIN PRIVATE KEY'),
  ],
});

const pgpBody = '{b64}\n{b64}\n{b64}\n{b20}==\n={b4}';

export const keys: Readonly<Record<string, MakeExamples>> = {
  'private-key': privateKey,
  'pgp-private-key': written(
    [
      block('PGP PRIVATE KEY BLOCK', `\n${pgpBody}`),
      block('PGP PRIVATE KEY BLOCK', `Version: GnuPG v1.4.9 - Darwin\nComment: made by a-tool - see the site\n\n${pgpBody}`),
    ],
    [block('PGP PUBLIC KEY BLOCK', `\n${pgpBody}`), block('PGP PRIVATE KEY BLOCK', '...'), block('pgp private key block', `\n${pgpBody}`)],
  ),
  'ssh2-private-key': written(
    [
      `${line(4, ' BEGIN SSH2 ENCRYPTED PRIVATE KEY ')}\nComment: "a-key"\n{b70}\n{b70}\n${line(4, ' END SSH2 ENCRYPTED PRIVATE KEY ')}\n`,
      `${line(4, ' BEGIN SSH2 ENCRYPTED PRIVATE KEY ')}\n{b70}\n${line(4, ' END SSH2 ENCRYPTED PRIVATE KEY ')}\n`,
    ],
    [
      `${line(4, ' BEGIN SSH2 PUBLIC KEY ')}\n{b70}\n{b70}\n${line(4, ' END SSH2 PUBLIC KEY ')}\n`,
      `${line(4, ' BEGIN SSH2 ENCRYPTED PRIVATE KEY ')}\n{b40}\n${line(4, ' END SSH2 ENCRYPTED PRIVATE KEY ')}\n`,
    ],
  ),
  'putty-private-key': written(
    [
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: a\nPublic-Lines: 2\n{b64}\n{b16}\nPrivate-Lines: 1\n{b48}\nPrivate-MAC: {h64}\n',
      'PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: aes256-cbc\r\nComment: a\r\nPublic-Lines: 1\r\n{b64}\r\nPrivate-Lines: 2\r\n{b64}\r\n{b44}\r\n',
    ],
    [
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: a\nPublic-Lines: 2\n{b64}\n{b16}\n',
      'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: a\nPublic-Lines: 1\n{b64}\nPrivate-Lines: 1\n{b32}\n',
    ],
  ),
  'age-secret-key': (random) => {
    const [old, hybrid] = [marked('AGE-SECRET-KEY-1{q58}')(random), marked('AGE-SECRET-KEY-PQ-1{q58}')(random)];
    return { found: [...old.found, ...hybrid.found], notFound: [...old.notFound, ...hybrid.notFound] };
  },
  'wireguard-private-key': written(
    ['[Interface]\nPrivateKey = {b42}A=\nAddress = 10.0.0.1/24\n', 'PrivateKey={b42}8=\n'],
    ['[Interface]\nPrivateKey = {b41}A=\n', '[Peer]\nPublicKey = {b42}A=\n'],
  ),
  'minisign-secret-key': marked('RWRTY0Iy{b204}'),
  'jwk-private-key': written(
    [
      '{"kty":"EC","crv":"P-256","x":"{u43}","y":"{u43}","d":"{u43}"}',
      '{\n  "kty": "RSA",\n  "n": "{u342}",\n  "e": "AQAB",\n  "d": "{u342}"\n}\n',
      '"{\\"kty\\":\\"OKP\\",\\"crv\\":\\"Ed25519\\",\\"d\\":\\"{u43}\\"}"',
    ],
    ['{"kty":"EC","crv":"P-256","x":"{u43}","y":"{u43}"}', '{"kty":"EC","crv":"P-256","d":"{u39}"}', '{"KTY":"EC","D":"{u43}"}'],
  ),
  'jwk-private-key-first': written(
    [
      '{"crv":"P-256","d":"{u43}","kty":"EC","x":"{u43}","y":"{u43}"}',
      "{'alg': 'RS256', 'd': '{u342}', 'e': 'AQAB', 'kty': 'RSA', 'n': '{u342}'}",
    ],
    ['{"crv":"P-256","kty":"EC","x":"{u43}"}', '{"d":"{u39}","kty":"EC"}', '[{"d":"{u43}"},{"kty":"EC"}]'],
  ),
  'jwk-symmetric-key': written(
    ['{"kty":"oct","k":"{u43}"}', '{ "kty": "oct", "alg": "HS256", "kid": "a", "k": "{u43}" }'],
    ['{"kty":"oct","k":"{u12}"}', '{"kty":"RSA","k":"{u43}"}'],
  ),
  'jwk-symmetric-key-first': written(
    ['{"alg":"HS256","k":"{u43}","kty":"oct"}', "{'k': '{u86}', 'kty': 'oct'}"],
    ['{"k":"{u12}","kty":"oct"}', '{"k":"{u43}","kty":"RSA"}'],
  ),
  'json-web-token': (random) => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = (header: object, ending: string): string =>
      `${part(header)}.${part({ sub: 'a1b2c3', iat: 1 })}.${textOf(ending, random, 'none')}`;
    return {
      found: [`token = "${token({ alg: 'HS256', typ: 'JWT' }, '{u43}')}"\n`, `Cookie: session=${token({ alg: 'ES256' }, '{u86}')}\n`],
      notFound: [
        `token = "${token({ alg: 'none' }, '{u43}')}"\n`,
        `token = "${token({ alg: 'HS256', typ: 'JWT' }, '{u19}')}"\n`,
        `token = "${token({ typ: 'JWT' }, '{u43}')}"\n`,
      ],
    };
  },
};
