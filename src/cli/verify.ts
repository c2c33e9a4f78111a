import { type Difference, keyDifferences, sanDifferences } from '../artifact/match-identity.ts';
import type { SignedSubject, Verified } from '../artifact/model.ts';
import { readDigest } from '../artifact/read-subject-line.ts';
import { InterlockError } from '../core/errors.ts';
import type { Gap } from '../core/facts.ts';
import { parseCommandLine } from '../inputs/command-line.ts';
import type { Verifier } from '../ports/artifacts.ts';
import type { JudgedSubject, JudgedVerification } from '../report/judged-subject.ts';
import { printable } from '../report/printable.ts';
import { toVerificationJson } from '../report/to-verification-json.ts';
import { toVerificationText } from '../report/to-verification-text.ts';
import type { VerifyPorts } from './cli-ports.ts';
import { verifyOptions } from './verify-options.ts';
import { writeResult } from './write-result.ts';

/** Who must have signed: whoever has a certificate of that name, or a key. */
type AskedSigner =
  | { readonly kind: 'certificate'; readonly san: string; readonly issuer: string | undefined }
  | { readonly kind: 'key'; readonly file: string };

interface Asked {
  /** As a line of artifacts: a path with nothing that would be a pattern, or a digest. */
  readonly line: string;
  readonly bundles: readonly string[];
  readonly signer: AskedSigner;
  readonly trustedRoot: string | undefined;
  readonly format: 'text' | 'json';
  readonly output: string | undefined;
}

/** `interlock verify`. 0 verified; 1 untrusted, missing or malformed; 2 usage; 3 something could not be read. */
export async function verify(args: readonly string[], ports: VerifyPorts): Promise<number> {
  const asked = askedOf(args);
  const { artifacts, verifier } = ports.openArtifacts(asked.trustedRoot);
  const [subjects, bundles] = await Promise.all([artifacts.stage([asked.line]), artifacts.readBundles(asked.bundles)]);
  const [subject] = subjects.items;
  const unread = [...subjects.gaps, ...bundles.gaps];
  if (subject === undefined || unread.length > 0) return couldNotRead(unread, ports);
  const signed = await readable(async () => (await verifierFor(asked.signer, verifier, ports)).verify(subject, bundles.items), ports);
  if (signed === undefined) return 3;
  const judged = judge(signed, asked.signer);
  const text = render(judged, asked);
  const { output, bundles: given, trustedRoot, signer } = asked;
  const further = [...(trustedRoot === undefined ? [] : [trustedRoot]), ...(signer.kind === 'key' ? [signer.file] : [])];
  await writeResult(text, { output, inputs: [subject.name, ...given, ...further] }, ports);
  return judged.isVerified ? 0 : 1;
}

function askedOf(args: readonly string[]): Asked {
  const { options, positionals } = parseCommandLine(args, verifyOptions);
  const [artifact, ...more] = positionals;
  if (artifact === undefined || more.length > 0)
    throw new InterlockError('USAGE', `verify takes one file or sha256:HEX, and got ${positionals.length}`);
  const bundles = options.get('bundle');
  if (bundles === undefined) throw new InterlockError('USAGE', 'verify needs --bundle FILE: the signature that is verified');
  const signer = signerOf(options.get('identity')?.at(-1), options.get('issuer')?.at(-1), options.get('key')?.at(-1));
  if (/^sha\d+:/i.test(artifact) && readDigest(artifact) === undefined)
    throw new InterlockError(
      'USAGE',
      `verify takes sha256:, sha384: or sha512: and all lower-case hex digits of the digest, not '${artifact}'; of another digest, name the file`,
    );
  const format = options.get('format')?.at(-1) ?? 'text';
  if (format !== 'text' && format !== 'json') throw new InterlockError('USAGE', `verify prints text or json, not '${format}'`);
  return {
    line: /^(sha\d+|md5|oci):/i.test(artifact) ? artifact : artifact.replace(/[*?[\]\\]/g, '\\$&'),
    bundles,
    signer,
    trustedRoot: options.get('trusted-root')?.at(-1),
    format,
    output: options.get('output')?.at(-1),
  };
}

function signerOf(san: string | undefined, issuer: string | undefined, file: string | undefined): AskedSigner {
  if (file !== undefined) {
    if (san === undefined && issuer === undefined) return { kind: 'key', file };
    throw new InterlockError('USAGE', 'verify takes --key FILE, or --identity SAN with --issuer URL|none, and not both');
  }
  if (san === undefined || issuer === undefined)
    throw new InterlockError('USAGE', 'verify needs --identity SAN and --issuer URL|none, or --key FILE: without, anybody may have signed');
  return { kind: 'certificate', san, issuer: issuer === 'none' ? undefined : issuer };
}

async function verifierFor(signer: AskedSigner, verifier: Verifier, { readFile }: VerifyPorts): Promise<Verifier> {
  if (signer.kind === 'certificate') return verifier;
  const { file } = signer;
  const unbounded = { validFrom: undefined, validUntil: undefined, root: undefined, sha256: undefined };
  return verifier.trusting({ keys: [{ name: file, source: file, text: await readFile(file), ...unbounded }], roots: [] });
}

function couldNotRead(gaps: readonly Gap[], { writeError }: VerifyPorts): number {
  for (const { item, why } of gaps) writeError(`interlock: ${printable(item)}: ${printable(why)}\n`);
  return 3;
}

/** Undefined where the file of the trust root or of the key could not be read; one that is none is wrong usage. */
async function readable(act: () => Promise<SignedSubject>, { writeError }: VerifyPorts): Promise<SignedSubject | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof InterlockError) || error.code !== 'INPUT_UNREADABLE') throw error;
    writeError(`interlock: ${printable(error.message)}\n`);
    return undefined;
  }
}

function judge({ subject, verifications }: SignedSubject, asked: AskedSigner): JudgedSubject {
  const differencesOf = ({ signer }: Verified): readonly Difference[] => {
    if (asked.kind === 'key') return keyDifferences(asked.file, signer);
    return signer.kind === 'certificate' ? sanDifferences(asked, signer.certificate) : keyDifferences(undefined, signer);
  };
  const judged = verifications.map((verification): JudgedVerification => {
    if (verification.state === 'refused') return { verification, differences: [], isTrusted: false };
    const differences = differencesOf(verification);
    return { verification, differences, isTrusted: differences.length === 0 };
  });
  return { subject, judged, isVerified: judged.some(({ isTrusted }) => isTrusted) };
}

function render(judged: JudgedSubject, { format }: Asked): string {
  if (format === 'json') return toVerificationJson(judged);
  return toVerificationText(judged);
}
