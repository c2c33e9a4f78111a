import { type Difference, sanDifferences } from '../artifact/match-identity.ts';
import type { SignedSubject, Verified } from '../artifact/model.ts';
import { InterlockError } from '../core/errors.ts';
import type { Gap } from '../core/facts.ts';
import { parseCommandLine } from '../inputs/command-line.ts';
import type { JudgedSubject, JudgedVerification } from '../report/judged-subject.ts';
import { printable } from '../report/printable.ts';
import { toVerificationJson } from '../report/to-verification-json.ts';
import { toVerificationText } from '../report/to-verification-text.ts';
import type { VerifyPorts } from './cli-ports.ts';
import { verifyOptions } from './verify-options.ts';
import { writeResult } from './write-result.ts';

interface Asked {
  /** As a line of artifacts: a path with nothing that would be a pattern, or a digest. */
  readonly line: string;
  readonly bundles: readonly string[];
  readonly identity: { readonly san: string; readonly issuer: string | undefined };
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
  const signed = await rootRead(() => verifier.verify(subject, bundles.items), ports);
  if (signed === undefined) return 3;
  const judged = judge(signed, asked.identity);
  const text = render(judged, asked);
  const { output, bundles: given, trustedRoot } = asked;
  await writeResult(text, { output, inputs: [subject.name, ...given, ...(trustedRoot === undefined ? [] : [trustedRoot])] }, ports);
  return judged.isVerified ? 0 : 1;
}

function askedOf(args: readonly string[]): Asked {
  const { options, positionals } = parseCommandLine(args, verifyOptions);
  const [artifact, ...more] = positionals;
  if (artifact === undefined || more.length > 0)
    throw new InterlockError('USAGE', `verify takes one file or sha256:HEX, and got ${positionals.length}`);
  const [bundles, san, issuer] = [options.get('bundle'), options.get('identity')?.at(-1), options.get('issuer')?.at(-1)];
  if (bundles === undefined) throw new InterlockError('USAGE', 'verify needs --bundle FILE: the signature that is verified');
  if (san === undefined || issuer === undefined)
    throw new InterlockError('USAGE', 'verify needs --identity SAN and --issuer URL|none: without both, anybody may have signed');
  if (/^sha\d+:/i.test(artifact) && !/^sha256:[0-9a-f]{64}$/.test(artifact))
    throw new InterlockError(
      'USAGE',
      `verify takes sha256: and 64 lower-case hex digits, not '${artifact}'; of another digest, name the file`,
    );
  const format = options.get('format')?.at(-1) ?? 'text';
  if (format !== 'text' && format !== 'json') throw new InterlockError('USAGE', `verify prints text or json, not '${format}'`);
  return {
    line: /^(sha\d+|md5|oci):/i.test(artifact) ? artifact : artifact.replace(/[*?[\]\\]/g, '\\$&'),
    bundles,
    identity: { san, issuer: issuer === 'none' ? undefined : issuer },
    trustedRoot: options.get('trusted-root')?.at(-1),
    format,
    output: options.get('output')?.at(-1),
  };
}

function couldNotRead(gaps: readonly Gap[], { writeError }: VerifyPorts): number {
  for (const { item, why } of gaps) writeError(`interlock: ${printable(item)}: ${printable(why)}\n`);
  return 3;
}

/** Undefined where the trust root's file could not be read; a root that is none is wrong usage. */
async function rootRead(act: () => Promise<SignedSubject>, { writeError }: VerifyPorts): Promise<SignedSubject | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof InterlockError) || error.code !== 'INPUT_UNREADABLE') throw error;
    writeError(`interlock: ${printable(error.message)}\n`);
    return undefined;
  }
}

function judge({ subject, verifications }: SignedSubject, identity: Asked['identity']): JudgedSubject {
  const differencesOf = ({ signer }: Verified): readonly Difference[] =>
    signer.kind === 'certificate' ? sanDifferences(identity, signer.certificate) : [];
  const judged = verifications.map((verification): JudgedVerification => {
    if (verification.state === 'refused') return { verification, differences: [], isTrusted: false };
    const differences = differencesOf(verification);
    return { verification, differences, isTrusted: verification.signer.kind === 'certificate' && differences.length === 0 };
  });
  return { subject, judged, isVerified: judged.some(({ isTrusted }) => isTrusted) };
}

function render(judged: JudgedSubject, { format }: Asked): string {
  if (format === 'json') return toVerificationJson(judged);
  return toVerificationText(judged);
}
