import { join } from 'node:path';
import { documentIn, wholeFile } from './document-in.ts';
import { type Content, digestOf, type ImageStore, type Region } from './image-store.ts';
import { indexRoots } from './index-roots.ts';

/** An OCI image layout in a folder: `index.json`, and each content under its digest. */
export function layoutStore(folder: string): ImageStore {
  const regionOf = (content: Content): Region | undefined => {
    const digest = digestOf(content);
    return digest === undefined ? undefined : wholeFile(join(folder, 'blobs', ...digest.split(':')));
  };
  return {
    roots: async () => {
      const index = wholeFile(join(folder, 'index.json'));
      if (index === undefined) return { state: 'absent', why: 'it has no index.json: it is no OCI image layout' };
      const bytes = documentIn(index, { kind: 'manifests', name: 'index.json', size: undefined });
      return bytes.state === 'value' ? indexRoots(bytes.value) : bytes;
    },
    document: async (content) => {
      const region = regionOf(content);
      return region === undefined ? missing(content) : documentIn(region, content);
    },
    withBlob: async (content, act) => {
      const region = regionOf(content);
      return region === undefined ? missing(content) : { state: 'value', value: await act(region) };
    },
  };
}

function missing({ name }: Content) {
  return { state: 'absent', why: `there is no ${name} in it` } as const;
}
