import type { Subject } from '../artifact/model.ts';
import { type Gap, gap } from '../core/facts.ts';
import { permissionsYaml } from '../core/permissions.ts';
import type { Failure } from '../ports/github-api.ts';
import type { Registries } from '../ports/registry.ts';
import { gapOf } from './unknown-of.ts';
import type { Testimony, Witness } from './witness.ts';

/** What the registry of an image lists as its signatures; nothing of it is verified yet. */
export function registryWitness(registries: Registries): Witness {
  return {
    name: 'registries',
    covers: ({ kind }) => kind === 'image',
    ask: async (subjects, signal) => Promise.all(subjects.map(async (subject) => testimonyOf(subject, registries, signal))),
  };
}

async function testimonyOf(subject: Subject, registries: Registries, signal: AbortSignal): Promise<Testimony> {
  const answer = await registries.signatures(subject, signal);
  if (answer.state !== 'value') return { state: 'unasked', gap: registryGap(subject.name, answer) };
  const { evidence, refused, unread, ...image } = answer.value;
  return { state: 'held', bundles: evidence, refused, image, unread: unread.map((failure) => registryGap(subject.name, failure)) };
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
