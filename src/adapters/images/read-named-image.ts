import { lstatSync } from 'node:fs';
import type { ImageReference } from '../../artifact/image-reference.ts';
import { readImage as readReference } from '../../artifact/image-reference.ts';
import { apiHost } from '../../artifact/oci/image-reference.ts';
import type { ReadReport, TakePart } from '../../ports/secret-sources.ts';
import { errorCode } from '../error-code.ts';
import { httpTransport } from '../github/transport.ts';
import { registryLimits } from '../registry/limits.ts';
import type { RegistrySettings } from '../registry/open-registries.ts';
import { registryCredentials } from '../registry/start-registries.ts';
import { isLocalHost, withWire } from '../registry/wire.ts';
import { Counted } from '../secrets/counted.ts';
import { imageLimits } from './image-limits.ts';
import { layoutStore } from './layout-store.ts';
import { readImage } from './read-image.ts';
import { RegistryStore } from './registry-store.ts';
import { tarStore } from './tar-store.ts';
import { withPlainTar } from './with-plain-tar.ts';

export interface ImagePorts {
  readonly registries: RegistrySettings;
  /** What is written there is removed again. */
  readonly temporaryDirectory: string;
}

/**
 * An image by the folder or the tar in which it lies, where the name is written as a path, else by its name in a registry: what lies in the working
 * directory under the name of an image is not taken for it, since whoever wrote the repository could have put it there.
 */
export async function readNamedImage(ports: ImagePorts, name: string, take: TakePart): Promise<ReadReport> {
  const counted = new Counted();
  if (isPath(name)) await readStored(name, ports, counted, take);
  else await readPulled(name, ports, counted, take);
  return counted.report();
}

/** `./image`, `/tmp/image`, `C:\image`; and what ends as a tar does. */
function isPath(name: string): boolean {
  return /^(?:\.{0,2}[/\\]|\.{1,2}$|[A-Za-z]:[/\\])/.test(name) || /\.(?:tar(?:\.(?:gz|zst|xz))?|tgz)$/i.test(name);
}

async function readStored(path: string, { temporaryDirectory }: ImagePorts, counted: Counted, take: TakePart): Promise<void> {
  const asked = { name: path, shown: path };
  try {
    if (lstatSync(path).isDirectory()) return await readImage(layoutStore(path), asked, counted, take);
    const answer = await withPlainTar(path, temporaryDirectory, (plain) => readImage(tarStore(plain), asked, counted, take));
    if (answer.state !== 'value') counted.miss(path, answer.state, answer.why);
  } catch (error) {
    counted.miss(path, 'absent', `it could not be read (${errorCode(error)})`);
  }
}

async function readPulled(name: string, { registries, temporaryDirectory }: ImagePorts, counted: Counted, take: TakePart): Promise<void> {
  const reference = readReference(name.replace(/^(?:oci|docker):\/\//, ''));
  const hint = 'write ./ before a folder or a file';
  if (reference.state === 'refused') return counted.miss(name, 'invalid', `it is no name of an image: ${reference.why}`, hint);
  const { image } = reference;
  const isLocal = isLocalHost(apiHost(image.registry));
  if (isLocal === undefined) return counted.miss(name, 'invalid', 'its name says no registry that can be asked', hint);
  if (image.digest !== undefined && !image.digest.startsWith('sha256:'))
    return counted.miss(name, 'unsupported', 'only sha256 digests are compared');
  const { userAgent } = registries;
  const limits = { ...registryLimits, deadline: imageLimits.deadline, total: imageLimits.total };
  const shown = shownName(image);
  await withWire({ transport: httpTransport(), userAgent, limits, registry: image.registry, isLocal }, undefined, async (wire) => {
    const place = { image, credentials: registryCredentials(registries), wire, folder: temporaryDirectory };
    await readImage(new RegistryStore(place), { name, shown }, counted, take);
  });
}

/** Without tag and digest, which change from one build to the next. */
function shownName({ registry, repository }: ImageReference): string {
  return `${registry}/${repository}`;
}
