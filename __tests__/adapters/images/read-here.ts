import { tmpdir } from 'node:os';
import { readNamedImage } from '../../../src/adapters/images/read-named-image.ts';
import type { ReadPart, ReadReport } from '../../../src/ports/secret-sources.ts';

export interface Seen {
  readonly place: ReadPart['place'];
  readonly text: string;
}

/** What is read of an image, part by part, with the credentials that this configuration of docker has. */
export async function readHere(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ seen: readonly Seen[]; report: ReadReport }> {
  const seen: Seen[] = [];
  const ports = { registries: { env, userAgent: 'interlock/test', job: undefined }, temporaryDirectory: tmpdir() };
  const report = await readNamedImage(ports, name, ({ place, bytes }) => {
    seen.push({ place, text: Buffer.from(bytes).toString('latin1') });
  });
  return { seen, report };
}

/** The places at which a text was seen, each as `path`, with the layer and what hides it. */
export function placesOf(seen: readonly Seen[], text: string): readonly string[] {
  return seen
    .filter((part) => part.text.includes(text))
    .map(({ place: { path, within, image } }) => {
      const layer = image?.layer;
      const hidden = layer?.hiddenBy === undefined ? '' : ` hidden by ${layer.hiddenBy}`;
      return `${[...within.slice(1), path].join('!')}${layer === undefined ? '' : ` in ${layer.number} of ${layer.of}${hidden}`}`;
    })
    .toSorted();
}
