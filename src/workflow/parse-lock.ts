import type { Entry, LockFile, Mapping, Node, Problem } from './model.ts';
import { openReading, type Source } from './open-reading.ts';
import { quote } from './quote.ts';
import { fieldsOf, placeOf, problemsOf, type Reading, refuse, scalarAt, scalarsAt, scalarsOf, valueOf } from './reading.ts';

/** The records of an actions.lock; never throws, and trusts nothing of it. Undefined where a problem hides the whole file. */
export function parseLock(source: Source): { readonly lock: LockFile | undefined; readonly problems: readonly Problem[] } {
  const { reading, root } = openReading(source, { isActions: false });
  const lock = root && lockOf(reading, root);
  return { lock, problems: problemsOf(reading) };
}

function lockOf(reading: Reading, root: Node): LockFile | undefined {
  if (root.kind !== 'mapping') {
    refuse(
      reading,
      root.span,
      `the file holds a ${root.kind}; a lock is a mapping with \`version\`, \`workflows\` and \`dependencies\``,
      'file',
    );
    return undefined;
  }
  const fields = fieldsOf(root);
  const workflows = entriesAt(reading, fields, 'workflows');
  const dependencies = entriesAt(reading, fields, 'dependencies');
  if (workflows === undefined || dependencies === undefined) return undefined;
  return {
    kind: 'lock',
    file: reading.file,
    version: scalarAt(reading, fields, 'version'),
    workflows: workflows.map(({ key, value }) => ({ path: key, refs: isNothing(value) ? [] : scalarsOf(reading, value, key.value) })),
    dependencies: dependencies.flatMap((entry) => dependencyOf(reading, entry)),
  };
}

function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.type === 'null';
}

/** The entries of a section; none for an empty one. */
function entriesAt(reading: Reading, fields: ReadonlyMap<string, Entry>, key: string): Mapping['entries'] | undefined {
  const section = valueOf(fields, key);
  if (section === undefined && fields.has(key)) return [];
  if (section?.kind === 'mapping') return section.entries;
  const place = section === undefined ? { start: 0, end: 0 } : placeOf(section);
  refuse(
    reading,
    place,
    `the lock has ${section === undefined ? 'no' : `a ${section.kind} as`} \`${key}\`; write it anew with \`gh actions-lock\``,
    'file',
  );
  return undefined;
}

function dependencyOf(reading: Reading, { key, value }: Entry): LockFile['dependencies'] {
  if (value.kind !== 'mapping') {
    refuse(
      reading,
      placeOf(value),
      `the record of ${quote(key.value)} is a ${value.kind}; write the lock anew with \`gh actions-lock\``,
      'around',
    );
    return [];
  }
  const fields = fieldsOf(value);
  const commit = scalarAt(reading, fields, 'commit');
  const ownerId = scalarAt(reading, fields, 'owner_id');
  return [{ ref: key, commit, ownerId, repositoryId: scalarAt(reading, fields, 'repo_id'), uses: scalarsAt(reading, fields, 'uses') }];
}
