import { fieldOf, isRecord, type JsonRecord } from '../json-value.ts';
import { claimLimits } from '../limits.ts';
import type { SbomClaims } from './model.ts';
import { listAt, listIn, textAt, Unreadable } from './read-value.ts';

/** SPDX 2 by its packages, SPDX 3 by its packages in the graph. */
export function readSpdx(predicate: JsonRecord): SbomClaims {
  if (fieldOf(predicate, '@graph') !== undefined) return readSpdx3(predicate);
  const version = /^SPDX-(\d+\.\d+(?:\.\d+)?)$/.exec(textAt(predicate, 'spdxVersion', 'spdxVersion'))?.[1];
  if (version === undefined) throw new Unreadable('spdxVersion must be like SPDX-2.3');
  return { kind: 'sbom', format: 'spdx', version, components: listIn(predicate, 'packages', 'packages').length };
}

function readSpdx3(predicate: JsonRecord): SbomClaims {
  const graph = listAt(predicate, '@graph', '@graph');
  const typeOf = (element: unknown): unknown => fieldOf(element, 'type') ?? fieldOf(element, '@type');
  const creation = graph.find((element) => typeOf(element) === 'CreationInfo');
  const version = textAt(creation, 'specVersion', 'specVersion');
  return { kind: 'sbom', format: 'spdx', version, components: graph.filter((element) => typeOf(element) === 'software_Package').length };
}

export function readCycloneDx(predicate: JsonRecord): SbomClaims {
  if (fieldOf(predicate, 'bomFormat') !== 'CycloneDX') throw new Unreadable('bomFormat must be CycloneDX');
  const version = textAt(predicate, 'specVersion', 'specVersion');
  return { kind: 'sbom', format: 'cyclonedx', version, components: numberOfComponents(predicate) };
}

/** Those within others too, without recursion: how deep they lie is for the signer to choose. */
function numberOfComponents(predicate: JsonRecord): number {
  const open: JsonRecord[] = [predicate];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const components = listIn(next, 'components', 'components');
    count += components.length;
    if (count > claimLimits.counted) throw new Unreadable(`it names more than ${claimLimits.counted} components`);
    for (const component of components) {
      if (!isRecord(component)) throw new Unreadable('a component must be an object');
      open.push(component);
    }
  }
  return count;
}
