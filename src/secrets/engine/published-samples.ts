import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Letters of the digest by which a sample is known. */
const known = 24;

/**
 * Values that issuers show in their own documents, by the beginning of the SHA-256 of their letters and digits: they open nothing, and stand in a great many
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
  // The first token of https://jwt.io.
  '950883d7012ba1586d664d2e',
]);

/** True of a value that its issuer's documents show, however its lines are broken. */
export function isPublishedSample(secret: string): boolean {
  const letters = secret.replace(/\\+[nrt]/g, '').replace(/[^A-Za-z0-9]/g, '');
  return samples.has(bytesToHex(sha256(utf8ToBytes(letters))).slice(0, known));
}
