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

/** Host of the distribution API of a registry, as `readImage` names it. */
export function apiHost(registry: string): string {
  return registry === 'docker.io' ? 'registry-1.docker.io' : registry;
}

const dockerNames: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** Of a subject's name `oci://registry/name@sha256:...`; undefined where it is none. Docker Hub's API has a host of its own, and its official images a namespace. */
export function imageReference(name: string): ImageReference | undefined {
  const [, registry, path, digest] = /^oci:\/\/([^/@]+)\/([^@]+)@(sha256:[0-9a-f]{64})$/.exec(name) ?? [];
  if (registry === undefined || path === undefined || digest === undefined) return undefined;
  if (!dockerNames.has(registry)) return { registry, host: registry, repository: path, digest };
  return { registry: 'docker.io', host: apiHost('docker.io'), repository: path.includes('/') ? path : `library/${path}`, digest };
}
