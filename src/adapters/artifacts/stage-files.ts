import { mkdirSync, mkdtempSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Subject } from '../../artifact/model.ts';
import { readSubjectLine } from '../../artifact/read-subject-line.ts';
import { type Gap, type GapCause, gap, type Many } from '../../core/facts.ts';
import type { Packages } from '../../ports/packages.ts';
import { printable } from '../../report/printable.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { hashFile } from './hash-file.ts';
import { artifactLimits } from './limits.ts';

export interface StagingSettings {
  /** Real path of the directory that patterns start from. */
  readonly base: string;
  /** Where the staging directory is made; undefined where files are judged in their place. */
  readonly temporaryDirectory: string | undefined;
  readonly packages: Packages;
}

/** The subjects of all lines, each once, in the order of the lines. */
export async function stageFiles(lines: readonly string[], settings: StagingSettings): Promise<Many<Subject>> {
  const staging: Staging = { ...settings, directory: undefined, subjects: new Map(), gaps: [], bytes: 0, files: 0 };
  for (const line of lines) await stageLine(line, staging);
  return { items: [...staging.subjects.values()], gaps: staging.gaps };
}

interface Staging extends StagingSettings {
  directory: string | undefined;
  readonly subjects: Map<string, Subject>;
  readonly gaps: Gap[];
  bytes: number;
  files: number;
}

async function stageLine(line: string, staging: Staging): Promise<void> {
  const read = readSubjectLine(line);
  switch (read.kind) {
    case 'gap':
      staging.gaps.push(read.gap);
      return;
    case 'subject':
      staging.subjects.set(read.subject.name, read.subject);
      return;
    case 'package': {
      if (staging.subjects.has(read.named.purl)) return;
      const found = await staging.packages.resolve(read.named);
      if (found.kind === 'gap') staging.gaps.push(found);
      else staging.subjects.set(found.name, found);
      return;
    }
    case 'files': {
      const { items, gaps } = findFiles(staging.base, read.pattern);
      staging.gaps.push(...gaps);
      for (const file of items) if (staging.subjects.get(file.name)?.kind !== 'file') await stageFile(file, staging);
    }
  }
}

async function stageFile({ name, path }: FoundFile, staging: Staging): Promise<void> {
  if (printable(name) !== name) {
    add(staging, name, 'invalid', 'its name has characters that cannot be seen');
    return;
  }
  // A digest of that name beside it would be taken for this file, and the file for judged.
  if (readSubjectLine(name).kind !== 'files') {
    add(staging, name, 'invalid', 'its name is that of a digest, an image or a package');
    return;
  }
  staging.files += 1;
  if (staging.files > artifactLimits.files) {
    if (staging.files === artifactLimits.files + 1) add(staging, name, 'limit', `more than ${artifactLimits.files} files are named`);
    return;
  }
  const copy = copyPath(name, staging);
  const hashed = await hashFile(path, copy, artifactLimits.bytes - staging.bytes);
  switch (hashed.state) {
    case 'hashed':
      staging.bytes += hashed.bytes;
      staging.subjects.set(name, { name, kind: 'file', digests: hashed.digests, stagedPath: copy });
      return;
    case 'refused':
      add(staging, name, 'invalid', hashed.why);
      return;
    case 'over-limit':
      add(staging, name, 'limit', `all files together have more than ${artifactLimits.bytes / 1024 ** 3} GiB`);
  }
}

/** The same place below the staging directory; a file from outside the base gets a directory of its own. */
function copyPath(name: string, staging: Staging): string | undefined {
  if (staging.temporaryDirectory === undefined) return undefined;
  staging.directory ??= mkdtempSync(join(staging.temporaryDirectory, 'interlock-artifacts-'));
  const within = isAbsolute(name) ? join('.outside', String(staging.files), basename(name)) : name;
  const path = join(staging.directory, within);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  return path;
}

function add({ gaps }: Staging, item: string, cause: GapCause, why: string): void {
  gaps.push(gap({ item, cause, why, remedy: 'name what is deployed by fewer regular files with plain names, or by its digest' }));
}
