/** An image by its digest, and where its registry is asked. */
export interface ImageReference {
  /** As it was named: `ghcr.io`, `docker.io`, `127.0.0.1:5000`. */
  readonly registry: string;
  /** Host and port that speak the distribution API. */
  readonly host: string;
  readonly repository: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
}

const dockerNames: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** Of a subject's name `oci://registry/name@sha256:...`; undefined where it is none. Docker Hub's API has a host of its own, and its official images a namespace. */
export function imageReference(name: string): ImageReference | undefined {
  const [, registry, path, digest] = /^oci:\/\/([^/@]+)\/([^@]+)@(sha256:[0-9a-f]{64})$/.exec(name) ?? [];
  if (registry === undefined || path === undefined || digest === undefined) return undefined;
  if (!dockerNames.has(registry)) return { registry, host: registry, repository: path, digest };
  return { registry: 'docker.io', host: 'registry-1.docker.io', repository: path.includes('/') ? path : `library/${path}`, digest };
}

/** An image as people name it: by its digest, or by a tag, which is `latest` where none is said. */
export interface NamedImage extends Omit<ImageReference, 'digest'> {
  /** A tag, or `sha256:` and 64 hex digits. */
  readonly reference: string;
}

const repositoryName = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;

/** Of `ghcr.io/acme/app:1.2`, `alpine`, `localhost:5000/app@sha256:...`, also behind `oci://` or `docker://`; undefined where it is none. */
export function namedImage(text: string): NamedImage | undefined {
  const whole = text.replace(/^(?:oci|docker):\/\//, '');
  const [, name, tag, digest] = /^([^@]+?)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(whole) ?? [];
  if (name === undefined || whole.length > 1024) return undefined;
  const [first = '', ...rest] = name.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const [registry, path] = hasRegistry ? [first, rest.join('/')] : ['docker.io', name];
  if (!repositoryName.test(path)) return undefined;
  const reference = digest ?? tag ?? 'latest';
  if (!dockerNames.has(registry)) return { registry, host: registry, repository: path, reference };
  return { registry: 'docker.io', host: 'registry-1.docker.io', repository: path.includes('/') ? path : `library/${path}`, reference };
}
