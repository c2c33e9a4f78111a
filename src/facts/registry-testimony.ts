import type { BundleText, Refused, RegistryImage, Subject } from '../artifact/model.ts';
import { type Gap, gap } from '../core/facts.ts';
import { permissionsYaml } from '../core/permissions.ts';
import type { Failure } from '../ports/github-api.ts';
import type { Registries } from '../ports/registry.ts';
import { gapOf } from './unknown-of.ts';

/** What a registry knows about an image. */
export interface RegistryTestimony {
  readonly bundles: readonly BundleText[];
  /** What it lists and is no evidence. */
  readonly refused: readonly Refused[];
  /** Undefined where it could not be asked about the image at all. */
  readonly image: RegistryImage | undefined;
  /** What could not be read of it, once for each place: while there is one, nothing is missing. */
  readonly gaps: readonly Gap[];
}

/** What the registry of an image lists as its signatures; nothing of it is verified yet. */
export async function registryTestimony(subject: Subject, registries: Registries): Promise<RegistryTestimony> {
  const answer = await registries.signatures(subject);
  if (answer.state !== 'value') return { bundles: [], refused: [], image: undefined, gaps: [registryGap(subject.name, answer)] };
  const { evidence, refused, unread, ...image } = answer.value;
  return { bundles: evidence, refused, image, gaps: unread.map((failure) => registryGap(subject.name, failure)) };
}

/** What could not be had from the registry can be given as a file. */
function registryGap(item: string, failure: Failure): Gap {
  const found = gapOf(item, failure, {});
  const orGiven = 'or give its bundle under `bundles`';
  switch (failure.state) {
    case 'forbidden': {
      const granted = Object.keys(failure.permissions).length === 0 ? '' : `; of the job's token:\n${permissionsYaml(failure.permissions)}`;
      return { ...found, remedy: `sign in to the registry before this step, for example by \`docker/login-action\`, ${orGiven}${granted}` };
    }
    case 'absent':
      return { ...found, remedy: 'push the image before the gate, correct its name, or sign in to the registry where it is private' };
    case 'truncated':
      return { ...found, remedy: `remove signatures that are not needed any more from the registry, ${orGiven}` };
    case 'unsupported':
      return gap({ ...found, remedy: 'name the image as `oci://REGISTRY/NAME@sha256:<64 lower-case hex digits>`' });
    case 'limited':
    case 'outage':
      return found;
  }
}
