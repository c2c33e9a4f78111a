import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Letters of the digest by which a sample is known. */
const known = 24;

/**
 * Values that issuers and standards show in their own documents, and keys with which widespread libraries test themselves, by the beginning of the SHA-256 of their letters and digits: they open nothing, and stand in a great many
 * files. Looked up on 2026-11-27.
 */
const samples: ReadonlySet<string> = new Set([
  // The description of GitHub's REST API (https://github.com/github/rest-api-description), whose examples packages carry along.
  'fa625bdd067bb0a23f32fb09',
  '66b9074dd73df18db605d010',
  '0bc74d568394fb8fb11adf35',
  '0ac25cd47fc2fbbd353d0a94',
  '58ab891f5503eae682fead7e',
  '86007eb367696d3202a93e1e',
  '0aac51a130262ffc916e62d9',
  '64c705a5cf4254bc6bdde74b',
  '708142cdecacc33a54a1d479',
  '848d1703a41a09caacfb1069',
  '915e9236e5db89a858afed21',
  '72177774bd39c4a795807bd6',
  '09cdef91a4c6c33d4020c4a8',
  'ff16b92b7e7fab2f46598616',
  'aee8343a162264a127f14312',
  '2ca2724ce3ce1564986b513b',
  '38908069e91508b3e601b4e0',
  // The same, of a token with each of its prefixes.
  'e168e51cf1027e4bd1d5c6d9',
  '224e2584e3484819e1235d52',
  '367bebabe8a6bf4467d88198',
  '7a404d6e4dee2f8150589e37',
  '25b4aa385e0904c4de68b50d',
  // Stripe's test key (https://docs.stripe.com/keys).
  'dbcc8b391c432a24fe2f6a8e',
  // The accounts of Azure's emulators (https://learn.microsoft.com/azure/storage/common/storage-use-azurite, .../cosmos-db/emulator).
  'db9aac71f1a39e3bc73c5edf',
  '5b24ad41c6bbc1e4aa8dea0c',
  // The first token of https://jwt.io, and that of https://pyjwt.readthedocs.io.
  '950883d7012ba1586d664d2e',
  'a072b63f3e4da70c9312f341',
  // The examples of OAuth 1.0 (RFC 5849), OAuth 2.0 (RFC 6749, RFC 6750), Basic authentication (RFC 7617) and of
  // https://requests-oauthlib.readthedocs.io, which libraries quote.
  '293257ab6495ebb11cf9e4ae',
  'cb87c87e4a138d9a72259d2a',
  '4c20e6f5cc11b93731e74cbe',
  '6aa14267d94944e6b6483c81',
  '29e1e092ced1d10a8088fea7',
  '649e1f5c769e718ba10d1a70',
  '2ff8b0fb93aca981c78f1e94',
  '9d03b692e941d5ace207a9f8',
  'c20fbc2b96183894fb461879',
  'b87dad10a32a2d81aa2e36e3',
  '6c96130f130ab0d6d158397e',
  '00cf4c781dc37003f7c7dd7d',
  'a35b81a7d7927b70ec99270d',
  '53f5da0aaa93d64cd5772c55',
  'e9974c507d2a802143f614c8',
  'ca7459e2b26776de081b9a07',
  '584b27d64ebc1b3341f7fc9a',
  '2c31d647d56670580effa322',
  'a71b359a87afde133e6d9731',
  'bf70d9a97b73872f7049cdca',
  '3e6099e82cea8b701718e015',
  'd05f6bb1aa2e4ccd9e4a1d22',
  '0df3a31d8bb54d63c62a7dc4',
  'a736c93726870741b1115f7b',
  'b55c3eb087132236aa6012e1',
  // The signature that AWS DataSync's description shows, which every botocore has.
  'b674ea56409616f539e8b438',
  // The keys with which GnuTLS tests itself (https://gitlab.com/gnutls/gnutls, lib/crypto-selftests-pk.c): they are in its library, and so in most images.
  'bf552d2ff30b20f0b0ee2bcc',
  'dc80e06792fcb4b482275f01',
  '2808649028d2fa88c4432c29',
  'dc76ac50036e60ebceacab9d',
  '959fb55a51ac798bc9ff4a53',
  'd75ac9449ef7f142079ceb00',
  'd581eb13deb67b9a0cebcd28',
  '9fdf1894ca888eeb1a3fb393',
  'e1b11b4b9b546045646d5661',
  'a349dc2100cb653b29416871',
  // The key with which Netty asks what OpenSSL can do (https://github.com/netty/netty, handler/ssl/SslUtils.java).
  '2ab25d4594f2ddf3b8362e70',
  // Keys of Go's examples and tests (https://go.dev/src/crypto/tls/example_test.go, crypto/x509/platform_root_key.pem).
  '18ea557fa339b5109ba39aa7',
  'de3f7d275383617333fc96ba',
  // Manual pages: systemd.netdev(5), containers-auth.json(5), and the tokens of https://distribution.github.io/distribution/spec/auth/jwt.
  'e05d42a5d137ba3af676b350',
  'bed7a0af9996edbe81fd9fb4',
  '2462ad1dadd1bc919130ce25',
  '0f3bef8cdb58fb420735c263',
  '56e1963761e6c5a94260e344',
  'd9362f55ab031b31a605d962',
]);

/** True of a value that was published as an example, however its lines are broken and its signs are escaped. */
export function isPublishedSample(secret: string): boolean {
  const letters = secret.replace(/\\+[nrt]|%[0-9A-Fa-f]{2}/g, '').replace(/[^A-Za-z0-9]/g, '');
  return samples.has(bytesToHex(sha256(utf8ToBytes(letters))).slice(0, known));
}
