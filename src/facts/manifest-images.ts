import { type Gap, gap } from '../core/facts.ts';
import type { Span } from '../core/location.ts';
import type { DeployedManifests } from '../workflow/deployed-images.ts';
import { type ExpandedText, expandText } from '../workflow/expand-text.ts';
import { inDirectory } from '../workflow/image-place.ts';
import { locate } from '../workflow/locate.ts';
import type { Scalar, SourceFile } from '../workflow/model.ts';
import { composeServices, containerImages, type ImageReplacement, readKustomization } from '../workflow/read-manifest.ts';
import type { ManifestImage } from './fact-map.ts';
import type { AtPath, ManifestFiles } from './manifest-files.ts';

/** An image of a file before it is known what it is deployed as. */
interface Written {
  readonly text: string;
  readonly file: SourceFile;
  readonly span: Span;
}

/** What stands in the files of one command. */
export interface Seen {
  readonly use: DeployedManifests;
  readonly written: readonly Written[];
  readonly gaps: readonly Gap[];
}

/** Kustomizations within one another beyond this are not followed, nor more files than this for one command, however often each is named. */
const maxDepth = 5;
const maxVisits = 500;

/** Looks through the files that one command deploys, as far as they were read; what is missing is noted in `files`. */
export function lookThrough(use: DeployedManifests, files: ManifestFiles): Seen {
  const look = new Look(use, files);
  const written = look.written();
  return { use, written, gaps: look.gaps };
}

/** The images that were seen. */
export function imagesOf({ use, written }: Seen): readonly ManifestImage[] {
  return written.map(({ text, file, span }) => ({ written: text, readings: readingsOf(text, use), location: locate(file, span), use }));
}

/** Variables are put in by compose and `envsubst`; where nothing does, a `$` is no part of a name. */
function readingsOf(text: string, { scope }: DeployedManifests): readonly ExpandedText[] {
  return expandText(text.trim(), { ...scope, isScript: true });
}

const composeNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const overrideNames = ['compose.override.yaml', 'compose.override.yml', 'docker-compose.override.yaml', 'docker-compose.override.yml'];
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

class Look {
  readonly gaps: Gap[] = [];
  readonly #use: DeployedManifests;
  readonly #files: ManifestFiles;
  #visits = 0;

  constructor(use: DeployedManifests, files: ManifestFiles) {
    this.#use = use;
    this.#files = files;
  }

  written(): readonly Written[] {
    const { mention, changedBy } = this.#use;
    if (changedBy !== undefined) {
      const why = `is changed by \`${changedBy}\` before it is deployed`;
      this.#gap(mention.paths[0] ?? mention.form, 'unresolvable', why);
      return [];
    }
    if (mention.form === 'compose') return this.#compose(mention.paths);
    const places = mention.paths.flatMap((path) => this.#places(path));
    if (mention.form === 'kustomization') return places.flatMap((place) => this.#kustomization(place, 0));
    return places.flatMap((place) => this.#containers(place)).filter(({ text }) => !this.#isReplaced(nameOf(text)));
  }

  /** Paths within the tree that an argument means. */
  #places(path: string): readonly string[] {
    const { scope, directory } = this.#use;
    const texts = expandText(path, scope).map((parts) => parts.map((part) => (part.kind === 'text' ? part.text : '$')).join(''));
    return [...new Set(texts)].flatMap((text) => {
      const place = inDirectory(directory, text);
      if (place === undefined) this.#gap(shown(path), 'unresolvable', 'is deployed, and is no file that the repository names');
      return place === undefined ? [] : [place];
    });
  }

  #containers(place: string): readonly Written[] {
    const at = this.#files.at(place);
    if (at === undefined) return [];
    if (at.state === 'file') return containerImages(at.roots).map((image) => writtenOf(image, at.file));
    if (at.state !== 'directory') return this.#missing(place, at);
    const names = at.names.filter((name) => /\.(?:ya?ml|json)$/i.test(name) && !/^kustomization\.ya?ml$/i.test(name));
    return names.flatMap((name) => this.#containers(`${place}${place === '' ? '' : '/'}${name}`));
  }

  #compose(paths: readonly string[]): readonly Written[] {
    const places = paths.length > 0 ? paths.flatMap((path) => this.#places(path)) : this.#defaults();
    const services = new Map<string, { readonly image: Scalar; readonly file: SourceFile }>();
    const built = new Set<string>();
    for (const place of places) {
      const at = this.#files.at(place);
      if (at === undefined) continue;
      if (at.state !== 'file') {
        this.#missing(place, at);
        continue;
      }
      for (const { name, image, isBuilt } of composeServices(at.roots)) {
        if (image !== undefined) services.set(name, { image, file: at.file });
        if (isBuilt) built.add(name);
      }
    }
    // A stack is never built where it is deployed.
    const isBuilding = !this.#use.by.includes('stack');
    return [...services].flatMap(([name, { image, file }]) => (isBuilding && built.has(name) ? [] : [writtenOf(image, file)]));
  }

  /** The files that compose looks for where none is named. */
  #defaults(): readonly string[] {
    const { directory } = this.#use;
    const at = directory === undefined ? undefined : this.#files.at(directory);
    if (directory === undefined || at?.state !== 'directory') return [];
    const found = [composeNames, overrideNames].flatMap((names) => names.find((name) => at.names.includes(name)) ?? []);
    if (found.length === 0) this.#gap(composeNames[0] ?? '', 'unresolvable', 'is deployed, and is not in the repository');
    return found.flatMap((name) => inDirectory(directory, name) ?? []);
  }

  #kustomization(place: string, depth: number): readonly Written[] {
    this.#visits += 1;
    if (this.#visits > maxVisits) {
      if (this.#visits === maxVisits + 1) this.#gap(place, 'limit', `was not read: one command deploys more than ${maxVisits} files`);
      return [];
    }
    const at = this.#files.at(place);
    if (at === undefined) return [];
    if (at.state === 'file') return containerImages(at.roots).map((image) => writtenOf(image, at.file));
    if (at.state !== 'directory') return this.#missing(place, at);
    const name = kustomizationNames.find((one) => at.names.includes(one));
    const path = inDirectory(place, name ?? 'kustomization.yaml') ?? place;
    const own = name === undefined ? ({ state: 'absent' } as const) : this.#files.at(path);
    if (own === undefined) return [];
    if (own.state !== 'file') return this.#missing(path, own);
    const { resources, images } = readKustomization(own.roots);
    const taken = resources.flatMap((resource) => this.#resource(place, resource, depth));
    const left = taken.filter(({ text }) => !this.#isReplaced(nameOf(text)));
    return replaced(
      left,
      images.filter((one) => !this.#isReplaced(one.name)),
      own.file,
    );
  }

  #resource(place: string, resource: string, depth: number): readonly Written[] {
    const next = depth < maxDepth ? inDirectory(place, resource) : undefined;
    if (next !== undefined && next !== place) return this.#kustomization(next, depth + 1);
    this.#gap(shown(resource), depth < maxDepth ? 'unresolvable' : 'limit', 'is deployed by a kustomization, and was not read');
    return [];
  }

  #isReplaced(name: string): boolean {
    return this.#use.replaced.includes(name);
  }

  #missing(place: string, at: Exclude<AtPath, { readonly state: 'file' }>): readonly Written[] {
    if (at.state === 'absent') this.#gap(place, 'unresolvable', 'is deployed, and is not in the repository: a step must have made it');
    if (at.state === 'directory') this.#gap(place, 'invalid', 'is a directory, where a file must be');
    if (at.state === 'unreadable') this.#gap(place, at.cause, at.why, at.remedy);
    return [];
  }

  #gap(item: string, cause: Gap['cause'], why: string, remedy?: string): void {
    const { file, span } = this.#use;
    const text = remedy ?? 'name each image by digest where the repository shows it';
    this.gaps.push(gap({ item, cause, why, remedy: text, location: locate(file, span) }));
  }
}

function writtenOf(image: Scalar, file: SourceFile): Written {
  return { text: image.value, file, span: image.alias ?? image.span };
}

/** A reference without tag and digest. */
function nameOf(text: string): string {
  return text.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}

/** An address without the credential that it may hold. */
function shown(path: string): string {
  return path
    .replace(/\/\/[^/]*@/, '//***@')
    .replace(/\?.*$/, '')
    .slice(0, 200);
}

/** Images with what a kustomization puts in their place; a replacement for an image that was not seen stands for itself. */
function replaced(images: readonly Written[], replacements: readonly ImageReplacement[], file: SourceFile): readonly Written[] {
  const unused = new Set(replacements);
  const byName = new Map(replacements.toReversed().map((one) => [one.name, one]));
  const changed = images.map((image): Written => {
    const found = byName.get(nameOf(image.text));
    if (found === undefined) return image;
    unused.delete(found);
    return applied(image, found, file);
  });
  const rest = [...unused].flatMap((one) => {
    const place = one.digest ?? one.newTag;
    return place === undefined ? [] : [applied({ text: one.name, file, span: place.span }, one, file)];
  });
  return [...changed, ...rest];
}

function applied(image: Written, { newName, newTag, digest }: ImageReplacement, file: SourceFile): Written {
  const place = digest ?? newTag ?? newName;
  const name = newName?.value ?? nameOf(image.text);
  const version =
    digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : image.text.slice(nameOf(image.text).length);
  return place === undefined ? image : { text: `${name}${version}`, file, span: place.alias ?? place.span };
}
