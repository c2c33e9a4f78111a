import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  aKeyPair,
  distinguishedName,
  type Extension,
  type Issuer,
  signCertificate,
  signerExtensions,
} from '../../__fixtures__/signing/certificate.ts';
import {
  bitString,
  context,
  integer,
  isTrue,
  objectIdentifier,
  octetString,
  sequence,
  utf8String,
} from '../../__fixtures__/signing/der.ts';
import { signerIdentity } from '../../__fixtures__/signing/signer-claims.ts';
import { readCertificate } from '../../src/artifact/read-certificate.ts';

const issuer: Issuer = { ...aKeyPair(), name: distinguishedName('test', 'issuing') };
const { spki } = aKeyPair();
const arc = '1.3.6.1.4.1.57264.1';
const good = [...signerExtensions(spki, issuer, 'code-signing'), ...signerIdentity({})];

function certificateWith(extensions: readonly Extension[]): Buffer {
  const times = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-01-02T00:00:00Z') };
  return signCertificate({ ...times, subject: sequence(), spki, issuer, extensions });
}

/** The good certificate with one extension replaced or added. */
function withExtension(extension: Extension) {
  return readCertificate(certificateWith([...good.filter(({ oid }) => oid !== extension.oid), extension]));
}

function without(oid: string) {
  return readCertificate(certificateWith(good.filter((one) => one.oid !== oid)));
}

const unfit = { state: 'refused', code: 'certificate-unfit' };

describe('readCertificate', () => {
  test('reads every field that Fulcio writes', () => {
    const uri = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
    expect(readCertificate(certificateWith([...good, { oid: `${arc}.23`, value: utf8String('production') }]))).toEqual({
      state: 'value',
      value: {
        san: uri,
        issuer: 'https://token.actions.githubusercontent.com',
        buildSignerUri: uri,
        buildSignerDigest: 'a'.repeat(40),
        runnerEnvironment: 'github-hosted',
        sourceRepositoryUri: 'https://github.com/acme/app',
        sourceRepositoryDigest: 'a'.repeat(40),
        sourceRepositoryRef: 'refs/heads/main',
        sourceRepositoryIdentifier: '77',
        sourceRepositoryOwnerUri: 'https://github.com/acme',
        sourceRepositoryOwnerIdentifier: '7',
        buildConfigUri: uri,
        buildConfigDigest: 'a'.repeat(40),
        buildTrigger: 'push',
        runInvocationUri: 'https://github.com/acme/app/actions/runs/4711/attempts/1',
        sourceRepositoryVisibility: 'public',
        deploymentEnvironment: 'production',
        tokenSubject: 'repo:acme/app:ref:refs/heads/main',
      },
    });
  });

  test('an absent extension is absent, and the legacy ones do not stand in for it', () => {
    expect(without(`${arc}.20`)).toMatchObject({
      state: 'value',
      value: { buildTrigger: undefined, sourceRepositoryRef: 'refs/heads/main' },
    });
  });

  test('the issuer is absent only where neither form is there', () => {
    const neither = readCertificate(certificateWith(good.filter(({ oid }) => oid !== `${arc}.8` && oid !== `${arc}.1`)));
    expect(neither).toMatchObject({ state: 'value', value: { issuer: undefined } });
    const known = { state: 'value', value: { issuer: 'https://token.actions.githubusercontent.com' } };
    expect(without(`${arc}.8`)).toMatchObject(known);
    expect(without(`${arc}.1`)).toMatchObject(known);
    expect(withExtension({ oid: `${arc}.1`, value: Buffer.from('https://other.example') })).toMatchObject(unfit);
    expect(withExtension({ oid: `${arc}.1`, value: Buffer.from([0xff]) })).toMatchObject(unfit);
  });

  test.each<[string, number, string]>([
    ['trigger', 2, 'pull_request_target'],
    ['source commit', 3, 'b'.repeat(40)],
    ['source repository', 5, 'acme/other'],
    ['source repository that ends alike', 5, 'app'],
    ['source ref', 6, 'refs/heads/evil'],
  ])('a legacy %s that contradicts the typed one makes it unfit', (_what, field, text) => {
    expect(withExtension({ oid: `${arc}.${field}`, value: Buffer.from(text) })).toMatchObject(unfit);
    // Alone it is nobody's twin, and nothing is read from it.
    const typed = { 2: 20, 3: 13, 5: 12, 6: 14 }[field];
    const alone = good.filter(({ oid }) => oid !== `${arc}.${typed}` && oid !== `${arc}.${field}`);
    expect(readCertificate(certificateWith([...alone, { oid: `${arc}.${field}`, value: Buffer.from(text) }])).state).toBe('value');
  });

  test('the name of the workflow has no typed twin, and must only be text', () => {
    expect(withExtension({ oid: `${arc}.4`, value: Buffer.from('any name') }).state).toBe('value');
    expect(withExtension({ oid: `${arc}.4`, value: Buffer.from([0xff]) })).toMatchObject(unfit);
    expect(withExtension({ oid: `${arc}.4`, value: Buffer.alloc(4097, 'x') })).toMatchObject(unfit);
  });

  test('a user name of Fulcio names its holder too, and cannot look like a URI or an address', () => {
    const userName = (text: string, id = `${arc}.7`) =>
      sequence(context(0, Buffer.concat([objectIdentifier(id), context(0, utf8String(text))])));
    const named = (value: Buffer) => withExtension({ oid: '2.5.29.17', value });
    expect(named(userName('alice!example.com'))).toMatchObject({ state: 'value', value: { san: 'alice!example.com' } });
    const others = ['alice', 'https://github.com/acme/app!x', 'a@example.com', 'a!b!c', 'a b!c', '', 'a!\u00e4'];
    for (const text of others) expect(named(userName(text))).toMatchObject(unfit);
    expect(named(userName('alice!example.com', `${arc}.6`))).toMatchObject(unfit);
    const bare = context(0, Buffer.concat([objectIdentifier(`${arc}.7`), utf8String('alice!example.com')]));
    expect(named(sequence(bare))).toMatchObject(unfit);
    const more = Buffer.concat([objectIdentifier(`${arc}.7`), context(0, utf8String('a!b')), utf8String('x')]);
    expect(named(sequence(context(0, more)))).toMatchObject(unfit);
  });

  test('an e-mail address names its holder too', () => {
    const value = sequence(context(1, Buffer.from('a@example.com'), true));
    expect(withExtension({ oid: '2.5.29.17', value })).toMatchObject({ state: 'value', value: { san: 'a@example.com' } });
  });

  test.each<[string, Extension]>([
    ['a bare text where DER must be', { oid: `${arc}.20`, value: Buffer.from('push') }],
    ['an IA5String', { oid: `${arc}.20`, value: Buffer.from([0x16, 4, ...Buffer.from('push')]) }],
    ['a UTF8String with something behind it', { oid: `${arc}.20`, value: Buffer.concat([utf8String('push'), Buffer.from([0])]) }],
    ['a UTF8String that is longer than it says', { oid: `${arc}.20`, value: Buffer.from([0x0c, 3, ...Buffer.from('push')]) }],
    ['a UTF8String that is none', { oid: `${arc}.20`, value: Buffer.from([0x0c, 1, 0xff]) }],
    ['an endless field', { oid: `${arc}.14`, value: utf8String('x'.repeat(5000)) }],
    ['an unknown critical extension', { oid: `${arc}.99`, isCritical: true, value: utf8String('x') }],
    ['a typed field that is critical', { oid: `${arc}.14`, isCritical: true, value: utf8String('refs/heads/main') }],
    ['another purpose', { oid: '2.5.29.37', value: sequence(objectIdentifier('1.3.6.1.5.5.7.3.1')) }],
    ['any purpose', { oid: '2.5.29.37', value: sequence(objectIdentifier('2.5.29.37.0')) }],
    ['a purpose that is no list', { oid: '2.5.29.37', value: objectIdentifier('1.3.6.1.5.5.7.3.3') }],
    ['a purpose of another type', { oid: '2.5.29.37', value: sequence(utf8String('1.3.6.1.5.5.7.3.3')) }],
    ['a key that signs certificates only', { oid: '2.5.29.15', value: bitString(Buffer.from([0x04]), 2) }],
    ['a key usage without a bit', { oid: '2.5.29.15', value: Buffer.from([0x03, 0x01, 0x00]) }],
    ['an authority', { oid: '2.5.29.19', value: sequence(isTrue) }],
    ['an authority of a path length', { oid: '2.5.29.19', value: sequence(isTrue, integer(0)) }],
    [
      'two names',
      { oid: '2.5.29.17', value: sequence(context(6, Buffer.from('https://a'), true), context(6, Buffer.from('https://b'), true)) },
    ],
    ['a DNS name', { oid: '2.5.29.17', value: sequence(context(2, Buffer.from('example.com'), true)) }],
    ['an empty name', { oid: '2.5.29.17', value: sequence(context(6, Buffer.from(''), true)) }],
    ['a name with a NUL', { oid: '2.5.29.17', value: sequence(context(6, Buffer.from('https://a\0.b'), true)) }],
    ['a name with a space', { oid: '2.5.29.17', value: sequence(context(6, Buffer.from('https://a b'), true)) }],
    ['a name beyond ASCII', { oid: '2.5.29.17', value: sequence(context(6, Buffer.from('https://ex\u00e4mple'), true)) }],
    ['no name at all', { oid: '2.5.29.17', value: sequence() }],
  ])('%s makes it unfit', (_what, extension) => {
    expect(withExtension(extension)).toMatchObject(unfit);
  });

  test.each(['2.5.29.17', '2.5.29.37'])('without %s it is unfit', (oid) => {
    expect(without(oid)).toMatchObject(unfit);
  });

  test('an end entity may say that it is one', () => {
    expect(withExtension({ oid: '2.5.29.19', value: sequence() }).state).toBe('value');
  });

  test('an extension that stands there twice makes it unfit', () => {
    expect(readCertificate(certificateWith([...good, { oid: `${arc}.20`, value: utf8String('push') }]))).toMatchObject(unfit);
  });

  test('a criticality that is not written as DER makes it unfit', () => {
    const whole = certificateWith([{ oid: '2.5.29.17', isCritical: true, value: octetString(Buffer.alloc(0)) }, ...good.slice(0, 1)]);
    const critical = Buffer.from([0x01, 0x01, 0xff]);
    const loose = Buffer.from(whole);
    loose[whole.indexOf(critical) + 2] = 0x01;
    expect(readCertificate(loose)).toMatchObject({ ...unfit, why: expect.stringContaining('cannot be read') });
  });

  test('cut anywhere it is refused, and never more than that', () => {
    const whole = certificateWith(good);
    for (let length = 0; length < whole.length; length += 1) expect(readCertificate(whole.subarray(0, length))).toMatchObject(unfit);
  });

  test('with any octet changed it is read or refused, and never throws', () => {
    const whole = certificateWith(good);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Uint8Array.from(whole);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(['value', 'refused']).toContain(readCertificate(changed).state);
      }),
      { numRuns: 1000 },
    );
  });

  test('what is no certificate is unfit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readCertificate(bytes)).toMatchObject(unfit);
      }),
    );
    expect(readCertificate(certificateWith([]))).toMatchObject(unfit);
  });
});
