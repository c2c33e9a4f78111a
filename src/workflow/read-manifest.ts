import type { Mapping, Node, Scalar } from './model.ts';
import { fieldsOf } from './reading.ts';

/** A service of a compose file. */
export interface ComposeService {
  readonly name: string;
  readonly image: Scalar | undefined;
  /** It is built where it starts. */
  readonly isBuilt: boolean;
}

/** What a kustomization puts in the place of images of one name. */
export interface ImageReplacement {
  readonly name: string;
  readonly newName: Scalar | undefined;
  readonly newTag: Scalar | undefined;
  readonly digest: Scalar | undefined;
}

export interface Kustomization {
  /** Files and directories that it takes in. */
  readonly resources: readonly string[];
  readonly images: readonly ImageReplacement[];
}

const containerLists = new Set(['containers', 'initContainers', 'ephemeralContainers', 'containerDefinitions']);

/** The images of containers in Pod templates, Jobs, lists and task definitions: wherever a list of containers stands. */
export function containerImages(roots: readonly Node[]): readonly Scalar[] {
  const found: Scalar[] = [];
  const open: Node[] = roots.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    if (node.kind === 'sequence') {
      open.push(...node.items.toReversed());
      continue;
    }
    const below: Node[] = [];
    for (const { key, value } of node.entries) {
      if (containerLists.has(key.value) && value.kind === 'sequence') found.push(...value.items.flatMap(imageOf));
      below.push(value);
    }
    open.push(...below.toReversed());
  }
  return found;
}

function imageOf(container: Node): readonly Scalar[] {
  const image = container.kind === 'mapping' ? fieldsOf(container).get('image')?.value : undefined;
  return image?.kind === 'scalar' && image.type !== 'null' ? [image] : [];
}

/** The services of a compose file, with what merge keys bring in. */
export function composeServices([root]: readonly Node[]): readonly ComposeService[] {
  const services = root?.kind === 'mapping' ? fieldsOf(root).get('services')?.value : undefined;
  if (services?.kind !== 'mapping') return [];
  return services.entries.map(({ key, value }) => {
    const image = merged(value, 'image', 0);
    const build = merged(value, 'build', 0);
    return { name: key.value, image: image?.kind === 'scalar' ? image : undefined, isBuilt: build !== undefined };
  });
}

/** More merge keys behind one another are not followed. */
const maxMerges = 8;

function merged(node: Node, key: string, depth: number): Node | undefined {
  if (node.kind !== 'mapping' || depth > maxMerges) return undefined;
  const fields = fieldsOf(node);
  const own = fields.get(key)?.value;
  if (own !== undefined) return own;
  const base = fields.get('<<')?.value;
  const bases = base?.kind === 'sequence' ? base.items : base === undefined ? [] : [base];
  for (const one of bases) {
    const found = merged(one, key, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a kustomization takes in and replaces. */
export function readKustomization([root]: readonly Node[]): Kustomization {
  if (root?.kind !== 'mapping') return { resources: [], images: [] };
  const fields = fieldsOf(root);
  const resources = ['resources', 'bases', 'components'].flatMap((key) => itemsOf(fields.get(key)?.value));
  return {
    resources: resources.flatMap((item) => (item.kind === 'scalar' ? [item.value] : [])),
    images: itemsOf(fields.get('images')?.value).flatMap((item) => (item.kind === 'mapping' ? replacementOf(item) : [])),
  };
}

function replacementOf(item: Mapping): readonly ImageReplacement[] {
  const fields = fieldsOf(item);
  const scalar = (key: string): Scalar | undefined => {
    const value = fields.get(key)?.value;
    return value?.kind === 'scalar' && value.type !== 'null' ? value : undefined;
  };
  const name = scalar('name');
  return name === undefined ? [] : [{ name: name.value, newName: scalar('newName'), newTag: scalar('newTag'), digest: scalar('digest') }];
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.items : [];
}
