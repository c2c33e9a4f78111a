import { type Gap, gap } from '../core/facts.ts';
import type { Subject } from './model.ts';
import { type PackageName, readPackageName } from './package-name.ts';

/** What one line of `artifacts` means: a subject by its digest, a pattern of files, a package, or nothing that can be judged. */
export type SubjectLine =
  | { readonly kind: 'subject'; readonly subject: Subject }
  | { readonly kind: 'files'; readonly pattern: string }
  | { readonly kind: 'package'; readonly named: PackageName }
  | { readonly kind: 'gap'; readonly gap: Gap };

/** A digest is lower-case and whole; an image is named by its digest alone, because its tag can be moved after it was judged. */
export function readSubjectLine(line: string): SubjectLine {
  const digest = /^sha256:([0-9a-f]{64})$/.exec(line)?.[1];
  if (digest !== undefined) return subjectOf(line, 'digest', digest);
  if (/^(sha\d+|md5):/i.test(line))
    return invalid(line, 'it is no digest that is taken here', 'write `sha256:` and 64 lower-case hex digits');
  if (/^pkg:/i.test(line)) return packageOf(line);
  if (!/^oci:/i.test(line)) return { kind: 'files', pattern: line };
  const image = /^oci:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*@sha256:([0-9a-f]{64})$/.exec(line)?.[1];
  if (image !== undefined) return subjectOf(line, 'image', image);
  const why = line.includes('@') ? 'it is no image by its digest' : 'it names an image by a tag, which can be moved after it was judged';
  return invalid(line, why, 'name the digest that is deployed: `oci://REGISTRY/NAME@sha256:<64 lower-case hex digits>`');
}

function packageOf(line: string): SubjectLine {
  const named = readPackageName(line);
  if (named !== undefined) return { kind: 'package', named };
  return invalid(line, 'it is no npm package at one version', 'write `pkg:npm/NAME@1.2.3`, or `pkg:npm/%40SCOPE/NAME@1.2.3`');
}

function subjectOf(name: string, kind: 'digest' | 'image', sha256: string): SubjectLine {
  return { kind: 'subject', subject: { name, kind, digests: { sha256 }, stagedPath: undefined } };
}

function invalid(item: string, why: string, remedy: string): SubjectLine {
  return { kind: 'gap', gap: gap({ item, cause: 'invalid', why, remedy }) };
}
