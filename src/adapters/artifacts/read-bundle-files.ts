import { closeSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BundleText } from '../../artifact/model.ts';
import { parseStrictJson } from '../../artifact/strict-json.ts';
import { type Gap, type GapCause, gap, type Many } from '../../core/facts.ts';
import { bundlesOfDocument } from './bundles-of-document.ts';
import { bundleFileLimits } from './limits.ts';
import { openRegularFile } from './open-regular-file.ts';

/**
 * Bundles of the named files: one as JSON, several in the form in which registries list attestations, or in a `.jsonl` file one on each line.
 * Paths are relative to the base, and no component is a link.
 */
export async function readBundleFiles(paths: readonly string[], base: string): Promise<Many<BundleText>> {
  const items: BundleText[] = [];
  const gaps: Gap[] = [];
  for (const path of new Set(paths.slice(0, bundleFileLimits.files))) {
    const read = readText(resolve(base, path));
    if (typeof read !== 'string') gaps.push(gapOf(path, read.cause, read.why));
    else {
      const { bundles, elsewhere } = bundlesIn(path, read);
      gaps.push(...elsewhere.map((place) => gapOf(place, 'invalid', 'it lists an attestation whose bundle is stored elsewhere')));
      if (bundles.length > bundleFileLimits.lines) gaps.push(gapOf(path, 'limit', `it has more than ${bundleFileLimits.lines} bundles`));
      items.push(...bundles.slice(0, bundleFileLimits.lines));
    }
  }
  const next = paths[bundleFileLimits.files];
  if (next !== undefined) gaps.push(gapOf(next, 'limit', `more than ${bundleFileLimits.files} bundle files are named`));
  return { items, gaps };
}

interface FoundBundles {
  readonly bundles: readonly BundleText[];
  /** Places of documents that list what they do not hold. */
  readonly elsewhere: readonly string[];
}

function bundlesIn(path: string, text: string): FoundBundles {
  if (!path.endsWith('.jsonl')) return expanded([{ source: path, text }]);
  const lines = text.split(/\r?\n/).map((line, index) => ({ source: `${path}:${index + 1}`, text: line }));
  return expanded(lines.filter((line) => line.text.trim() !== ''));
}

/** Each document that lists attestations is replaced by what it lists. */
function expanded(texts: readonly BundleText[]): FoundBundles {
  const listed = texts.map((one) => ({ one, list: listIn(one.text) }));
  return {
    bundles: listed.flatMap(({ one, list }) =>
      list === undefined ? [one] : list.bundles.map((text, index) => ({ source: `${one.source}#${index + 1}`, text })),
    ),
    elsewhere: listed.flatMap(({ one, list }) => (list?.isElsewhere === true ? [one.source] : [])),
  };
}

/** Most bundles do not hold the word, and are not parsed twice. */
function listIn(text: string) {
  if (!text.includes('"attestations"')) return undefined;
  const json = parseStrictJson(text);
  return json.state === 'value' ? bundlesOfDocument(json.value) : undefined;
}

interface Unread {
  readonly cause: GapCause;
  readonly why: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readText(path: string): string | Unread {
  const opened = openRegularFile(path);
  if (opened.state === 'refused') return { cause: 'invalid', why: opened.why };
  const { descriptor, size } = opened;
  try {
    if (size > bundleFileLimits.bytes) return { cause: 'limit', why: `it has more than ${bundleFileLimits.bytes} bytes` };
    // One byte more than the file had: one that grows while it is read is refused, not cut.
    const bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= size; length += read)
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    return length > size ? { cause: 'invalid', why: 'it grew while it was read' } : utf8.decode(bytes.subarray(0, length));
  } catch {
    return { cause: 'invalid', why: 'it is no UTF-8 text' };
  } finally {
    closeSync(descriptor);
  }
}

function gapOf(item: string, cause: GapCause, why: string): Gap {
  return gap({ item, cause, why, remedy: 'name a bundle file that was written by the build, by a path without links' });
}
