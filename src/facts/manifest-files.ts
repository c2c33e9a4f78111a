import type { Gap } from '../core/facts.ts';
import { compareText } from '../core/location.ts';
import type { FileAnswer, FileTree } from '../ports/file-tree.ts';
import { lineStartsOf } from '../workflow/locate.ts';
import type { Node, SourceFile } from '../workflow/model.ts';
import { readYamlStream } from '../workflow/read-yaml.ts';

/** What stands at a path of the judged tree. */
export type AtPath =
  | { readonly state: 'file'; readonly file: SourceFile; readonly roots: readonly Node[] }
  /** Names of its files, sorted. */
  | { readonly state: 'directory'; readonly names: readonly string[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly cause: Gap['cause']; readonly why: string; readonly remedy?: string };

/** The most paths that are looked at for one repository: whoever names more gets a gap. */
export const manifestLimit = 64;

/** Files as they are asked for: what was not read yet is noted, and read together with all else that was noted. */
export class ManifestFiles {
  readonly texts = new Map<string, string>();
  readonly #tree: FileTree;
  readonly #root: string;
  readonly #known = new Map<string, AtPath>();
  readonly #wanted = new Set<string>();

  constructor(tree: FileTree, root: string) {
    this.#tree = tree;
    this.#root = root;
  }

  /** Undefined where it is not known yet: after `load` it is. */
  at(path: string): AtPath | undefined {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    // With several repositories in one tree, none reads the files of another.
    if (this.#root !== '' && path !== this.#root && !path.startsWith(`${this.#root}/`)) return outside;
    if (!this.#wanted.has(path) && this.#known.size + this.#wanted.size >= manifestLimit) return overLimit;
    this.#wanted.add(path);
    return undefined;
  }

  /** Reads all that was noted; false where nothing was. */
  async load(): Promise<boolean> {
    const paths = [...this.#wanted];
    this.#wanted.clear();
    if (paths.length === 0) return false;
    const listings = await this.#tree.list(paths);
    const answers = await this.#tree.read(paths);
    for (const [index, path] of paths.entries()) {
      const listing = listings[index];
      const names =
        listing?.state === 'entries' ? listing.entries.filter(({ kind }) => kind !== 'directory').map(({ name }) => name) : undefined;
      this.#known.set(path, names === undefined ? this.#read(answers[index]) : { state: 'directory', names: names.toSorted(compareText) });
    }
    return true;
  }

  #read(answer: FileAnswer | undefined): AtPath {
    if (answer === undefined || answer.state === 'absent') return { state: 'absent' };
    if (answer.state === 'unreadable') return answer;
    const { path, text } = answer;
    this.texts.set(path, text);
    const { roots, drafts } = readYamlStream(text, { isActions: false });
    const [draft] = drafts.filter(({ hides }) => hides === 'file');
    if (draft === undefined) return { state: 'file', file: { path, root: this.#root, text, lineStarts: lineStartsOf(text) }, roots };
    if (/\{\{/.test(text))
      return { state: 'unreadable', cause: 'unresolvable', why: 'is a template, and what it becomes is not in the repository' };
    return { state: 'unreadable', cause: draft.code === 'yaml-limit' ? 'limit' : 'invalid', why: draft.message };
  }
}

const outside: AtPath = { state: 'unreadable', cause: 'invalid', why: 'leads out of the repository' };

const overLimit: AtPath = {
  state: 'unreadable',
  cause: 'limit',
  why: `was not read: more than ${manifestLimit} files and directories are named by the commands of one repository`,
  remedy: 'deploy fewer files by one repository, or name the images by digest in the commands',
};
