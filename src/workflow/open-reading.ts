import { lineStartsOf } from './locate.ts';
import type { Node, SourceFile } from './model.ts';
import { readYaml } from './read-yaml.ts';
import type { Reading } from './reading.ts';
import type { Dialect } from './yaml-nodes.ts';

/** A file to read: its path relative to the judged tree, its repository root within it, its text. */
export interface Source {
  readonly path: string;
  readonly root: string;
  readonly text: string;
}

/** Reads the YAML of a file; `root` is undefined where a problem hides the whole file. */
export function openReading(source: Source, dialect: Dialect): { readonly reading: Reading; readonly root: Node | undefined } {
  const { path, root, text } = source;
  const file: SourceFile = { path, root, text, lineStarts: lineStartsOf(text) };
  const yaml = readYaml(text, dialect);
  return { reading: { file, drafts: [...yaml.drafts], parts: [], scriptsLength: 0 }, root: yaml.root };
}
