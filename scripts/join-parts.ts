import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the bundle: the parts that it holds, and their modules as text. */
interface Part {
  readonly ids: readonly string[];
  readonly modules: string;
}

/** How the bundler writes "load these parts, then go on". */
const loading = /Promise\.all\(\/\* import\(\) \*\/\[((?:__(?:nccwpck|webpack)_require__\.e\(\d+\)(?:, )?)+)\]\)/g;

/** Characters that a file may hold beyond what one of its places needs, before that place gets a file of its own. */
const spare = 16 * 1024;

/**
 * Makes one file of those parts of a bundle that are loaded together: each file costs about a millisecond of the start. The bundler cuts
 * what two places share into a file of its own; a shared part now stands in the file of each, and what is loaded twice is the same.
 */
export function joinParts(directory: string): void {
  const names = readdirSync(directory).filter((name) => name.endsWith('.js'));
  const texts = new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
  const sites = [...texts.values()].flatMap((text) => [...text.matchAll(loading)].map(([, calls = '']) => idsIn(calls)));
  const wide = sites.map((ids) => [ids.join(), widest(ids, sites, texts)] as const);
  const groups = new Map(wide.map(([key, ids]) => [key, withOwn(ids, [...new Map(wide).values()])]));
  const owners = new Map([...groups].map(([key, ids]) => [key, ownerOf(ids, [...groups.values()])]));
  const joined = new Set(owners.values());
  for (const [name, text] of texts) writeFileSync(join(directory, name), withoutJoined(withOwners(text, owners), joined));
  for (const [key, ids] of groups) {
    const owner = owners.get(key) ?? '';
    const whole = fileText(
      owner,
      ids.map((id) => partOf(id, texts)),
    );
    writeFileSync(join(directory, fileOf(owner)), withoutJoined(withOwners(whole, owners), joined));
  }
  const all = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
  for (const id of new Set(sites.flat())) if (!all.some((text) => loads(text, id))) rmSync(join(directory, fileOf(id)));
}

function loads(text: string, id: string): boolean {
  return text.includes(`_require__.e(${id})`) || text.includes(`_require__.e(/* import() */ ${id})`);
}

function idsIn(calls: string): readonly string[] {
  return [...calls.matchAll(/\.e\((\d+)\)/g)].map(([, id = '']) => id);
}

/** These parts, or those of another place that loads them all and little more. */
function widest(ids: readonly string[], sites: readonly (readonly string[])[], texts: ReadonlyMap<string, string>): readonly string[] {
  const size = (parts: readonly string[]): number => parts.reduce((sum, id) => sum + (texts.get(fileOf(id)) ?? '').length, 0);
  const wider = sites.filter((other) => ids.every((id) => other.includes(id)) && size(other) - size(ids) <= spare);
  return wider.reduce((best, other) => (other.length > best.length ? other : best), ids);
}

/** These parts, or where each of them lies in other files too, those of the place that loads them all and the least beside them. */
function withOwn(ids: readonly string[], groups: readonly (readonly string[])[]): readonly string[] {
  if (ownOf(ids, groups) !== undefined) return ids;
  const wider = groups.filter((other) => other.length > ids.length && ids.every((id) => other.includes(id)));
  return wider.toSorted((a, b) => a.length - b.length)[0] ?? ids;
}

function ownOf(ids: readonly string[], groups: readonly (readonly string[])[]): string | undefined {
  return ids.find((id) => groups.every((other) => other.join() === ids.join() || !other.includes(id)));
}

/** The part that no other file holds gives it its name. */
function ownerOf(ids: readonly string[], groups: readonly (readonly string[])[]): string {
  const owner = ownOf(ids, groups);
  if (owner === undefined) throw new Error(`the parts ${ids.join(', ')} have none of their own`);
  return owner;
}

function fileOf(id: string): string {
  return `${id}.index.js`;
}

function partOf(id: string, texts: ReadonlyMap<string, string>): Part {
  const text = texts.get(fileOf(id)) ?? '';
  const [, ids, modules] =
    /^export const id = \d+;\nexport const ids = \[([\d,]+)\];\nexport const modules = \{\n([^]*)\n\};\n$/.exec(text) ?? [];
  if (ids === undefined || modules === undefined) throw new Error(`${fileOf(id)} is not written as a part of a bundle`);
  return { ids: ids.split(','), modules };
}

function fileText(owner: string, parts: readonly Part[]): string {
  const ids = [...new Set(parts.flatMap((part) => part.ids))];
  const modules = parts.map((part) => part.modules).join('\n,\n');
  return `export const id = ${owner};\nexport const ids = [${ids.join()}];\nexport const modules = {\n${modules}\n};\n`;
}

function withOwners(text: string, owners: ReadonlyMap<string, string>): string {
  return text.replace(loading, (_whole, calls: string) => {
    const [require = ''] = /^\w+/.exec(calls) ?? [];
    return `${require}.e(${owners.get(idsIn(calls).join())})`;
  });
}

/**
 * The bundler has a part say which smaller ones it holds as well, so that they are not loaded again. Of one that has become a larger file that is no
 * longer so.
 */
function withoutJoined(text: string, joined: ReadonlySet<string>): string {
  const [own = ''] = /(?<=^export const id = )\d+/.exec(text) ?? [];
  return text.replace(/(?<=^export const ids = \[)[\d,]+(?=\])/m, (ids) =>
    ids
      .split(',')
      .filter((id) => id === own || !joined.has(id))
      .join(),
  );
}
