import { type FakeBlob, type FakeCommit, type FakeEntry, type FakeObject, type FakeTree, isBinary, textOfBlob } from '../git.ts';

type CommitFields = (commit: FakeCommit) => object;

/** Any git object; commits are written by the function that is handed over. */
export function objectFields(object: FakeObject, commitFields: CommitFields): object {
  if (object.kind === 'commit') return commitFields(object);
  return object.kind === 'tree' ? treeFields(object, commitFields) : blobFields(object);
}

export function treeFields(tree: FakeTree, commitFields: CommitFields): object {
  return { __typename: 'Tree', ...objectId(tree.oid), entries: () => tree.entries.map((entry) => entryFields(entry, commitFields)) };
}

function entryFields({ name, mode, object }: FakeEntry, commitFields: CommitFields): object {
  return {
    name,
    mode: Number.parseInt(mode, 8),
    type: object.kind === 'submodule' ? 'commit' : object.kind,
    oid: object.oid,
    size: object.kind === 'blob' ? object.byteSize : 0,
    object: () => (object.kind === 'submodule' ? null : objectFields(object, commitFields)),
  };
}

function blobFields(blob: FakeBlob): object {
  const { byteSize, bytes, isTruncated } = blob;
  return { __typename: 'Blob', ...objectId(blob.oid), byteSize, isBinary: isBinary(bytes), isTruncated, text: () => textOfBlob(blob) };
}

export function objectId(oid: string) {
  return { id: `O_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) };
}
