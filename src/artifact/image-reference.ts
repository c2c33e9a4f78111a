/**
 * Names of images as the clients read them: the grammar of the distribution project's references (`[domain/]path[:tag][@digest]`), with Docker
 * Hub as the registry of a name without a domain. Total: any text has a reading, and nothing that is not of the grammar has a name.
 */
export interface ImageReference {
  /** Host in lower case, with its port where one is written: `docker.io`, `registry.example.com:5000`. */
  readonly registry: string;
  /** Path within the registry: `library/nginx`. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** Algorithm and lower-case hex digits: `sha256:...`. */
  readonly digest: string | undefined;
}

export type ReadImage =
  | { readonly state: 'image'; readonly image: ImageReference }
  /** One clause: what of the text no client takes. */
  | { readonly state: 'refused'; readonly why: string };

/** Characters of a name without tag and digest, and of a tag. */
const nameLimit = 255;
const tagLimit = 128;
/** More is no reference: a name, a tag and the longest digest. */
const textLimit = nameLimit + 1 + tagLimit + 1 + 'sha512:'.length + 128;

/** Hex digits by algorithm. Others (`md5`, `sha1`) prove nothing. */
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

const hubNames: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io']);

/** Reads a reference without a transport (`docker://`) before it. */
export function readImage(text: string): ReadImage {
  if (text.length > textLimit) return refused(`it has ${text.length} characters, more than a reference can have`);
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !isDigest(digest)) return refused('what stands behind its `@` is no sha256, sha384 or sha512 digest');
  const named = at === -1 ? text : text.slice(0, at);
  const colon = tagColon(named);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return refused('what stands behind its last `:` is no tag');
  const name = readName(colon === -1 ? named : named.slice(0, colon));
  return typeof name === 'string' ? refused(name) : { state: 'image', image: { ...name, tag, digest } };
}

/** The name by which lists of registries and repositories are compared: `docker.io/library/nginx`. */
export function imageName({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>): string {
  return `${registry}/${repository}`;
}

/** True for a whole digest of an algorithm that proves something. */
export function isDigest(text: string): boolean {
  const [, algorithm = '', hex = ''] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text) ?? [];
  return Object.hasOwn(digestLengths, algorithm) && digestLengths[algorithm] === hex.length;
}

/** Offset of the `:` before a tag, or -1: one before the last `/` belongs to the registry's port. */
export function tagColon(named: string): number {
  const colon = named.lastIndexOf(':');
  return colon > named.lastIndexOf('/') ? colon : -1;
}

/** Registry and repository, or why they are none. */
function readName(name: string): Pick<ImageReference, 'registry' | 'repository'> | string {
  if (name.length > nameLimit) return `its name has ${name.length} characters, more than ${nameLimit}`;
  // Clients take it for the id of an image that they have already.
  if (/^[0-9a-f]{64}$/.test(name)) return 'it is the id of an image, not a name';
  const slash = name.indexOf('/');
  const hasDomain = slash !== -1 && isDomainLike(name.slice(0, slash));
  const domain = hasDomain ? name.slice(0, slash).toLowerCase() : 'docker.io';
  const path = hasDomain ? name.slice(slash + 1) : name;
  if (!isDomain(domain)) return 'what stands before its first `/` is no host';
  if (!path.split('/').every(isComponent))
    return 'its name holds what no repository has: only a-z, 0-9 and single `.`, `_`, `__`, `-` between them';
  const registry = hubNames.has(domain) ? 'docker.io' : domain;
  return { registry, repository: registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path };
}

/** As clients decide it: a name of Docker Hub begins with a lower-case word. */
export function isDomainLike(first: string): boolean {
  return /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
}

function isDomain(text: string): boolean {
  const host = text.replace(/:[0-9]{1,5}$/, '');
  if (/^\[[0-9a-f:.]{2,45}\]$/.test(host)) return true;
  return host.split('.').every((part) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(part));
}

function isComponent(text: string): boolean {
  return /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/.test(text);
}

function refused(why: string): ReadImage {
  return { state: 'refused', why };
}
