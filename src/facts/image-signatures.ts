import type { SignedSubject, Subject } from '../artifact/model.ts';
import { type Gap, gap } from '../core/facts.ts';
import { permissionsYaml } from '../core/permissions.ts';
import type { Verifier } from '../ports/artifacts.ts';
import type { Failure } from '../ports/github-api.ts';
import type { Registries } from '../ports/registry.ts';
import { gapOf } from './unknown-of.ts';

interface Asked {
  readonly signed: SignedSubject;
  /** What could not be read of it, once for each place. */
  readonly gaps: readonly Gap[];
}

/** What the registry of an image lists as its signatures, verified. */
export async function askRegistry(subject: Subject, registries: Registries, verifier: Verifier): Promise<Asked> {
  const answer = await registries.signatures(subject);
  if (answer.state !== 'value') return { signed: { subject, verifications: [] }, gaps: [registryGap(subject.name, answer)] };
  const { evidence, refused, unread, registry, covers, unsigned } = answer.value;
  const { verifications } = await verifier.verify(subject, evidence);
  const signed = { subject, verifications: [...verifications, ...refused], image: { registry, covers, unsigned } };
  return { signed, gaps: unread.map((failure) => registryGap(subject.name, failure)) };
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
