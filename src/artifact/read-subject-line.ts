import { type Gap, gap } from '../core/facts.ts';
import { type DigestAlgorithm, digestAlgorithms, type Subject } from './model.ts';
import { type PackageName, readPackageName } from './package-name.ts';

/** What one line of `artifacts` means: a subject by its digest, a pattern of files, a package, or nothing that can be judged. */
export type SubjectLine =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'files'; readonly pattern: string }
  | { readonly kind: 'package'; readonly named: PackageName }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** A digest is lower-case and whole; an image is named by its digest alone, because its tag can be moved after it was judged. */
export function readSubjectLine(line: string): SubjectLine {
  const digests = readDigest(line);
  if (digests !== undefined) return { kind: 'subject', subject: { name: line, kind: 'digest', digests, stagedPath: undefined } };
  if (/^(sha\d+|md5):/i.test(line))
    return invalid(
      line,
      'it is no digest that is taken here',
      'write `sha256:` and 64 lower-case hex digits, or `sha384:` with 96, or `sha512:` with 128',
    );
  if (/^pkg:/i.test(line)) return packageOf(line);
  if (!/^oci:/i.test(line)) return { kind: 'files', pattern: line };
  const image = /^oci:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*@sha256:([0-9a-f]{64})$/.exec(line)?.[1];
  if (image !== undefined)
    return { kind: 'subject', subject: { name: line, kind: 'image', digests: { sha256: image }, stagedPath: undefined } };
  const why = line.includes('@') ? 'it is no image by its digest' : 'it names an image by a tag, which can be moved after it was judged';
  return invalid(line, why, 'name the digest that is deployed: `oci://REGISTRY/NAME@sha256:<64 lower-case hex digits>`');
}

/** A whole digest in lower case; undefined for anything else. */
export function readDigest(text: string): Subject['digests'] | undefined {
  const [, name, hex = ''] = /^(sha256|sha384|sha512):([0-9a-f]+)$/.exec(text) ?? [];
  const algorithm = digestAlgorithms.find((one) => one === name);
  return algorithm !== undefined && hex.length === hexDigits[algorithm] ? { [algorithm]: hex } : undefined;
}

function packageOf(line: string): SubjectLine {
  const named = readPackageName(line);
  if (named !== undefined) return { kind: 'package', named };
  return invalid(line, 'it is no npm package at one version', 'write `pkg:npm/NAME@1.2.3`, or `pkg:npm/%40SCOPE/NAME@1.2.3`');
}

const hexDigits: Readonly<Record<DigestAlgorithm, number>> = { sha256: 64, sha384: 96, sha512: 128 };

function invalid(item: string, why: string, remedy: string): SubjectLine {
  return { kind: 'gap', gap: gap({ item, cause: 'invalid', why, remedy }) };
}
