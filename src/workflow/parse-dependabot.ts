import type { DependabotFile, Mapping, Node, Problem } from './model.ts';
import { openReading, type Source } from './open-reading.ts';
import { fieldsOf, placeOf, problemsOf, type Reading, refuse, valueOf } from './reading.ts';

/** The updates of a dependabot.yml as generic nodes; never throws. Undefined where a problem hides the whole file. */
export function parseDependabot(source: Source): {
  readonly dependabot: DependabotFile | undefined;
  readonly problems: readonly Problem[];
} {
  const { reading, root } = openReading(source, { isActions: false });
  const dependabot = root && dependabotOf(reading, root);
  return { dependabot, problems: problemsOf(reading) };
}

function dependabotOf(reading: Reading, root: Node): DependabotFile | undefined {
  const updates = root.kind === 'mapping' ? valueOf(fieldsOf(root), 'updates') : undefined;
  if (updates?.kind !== 'sequence') {
    refuse(reading, placeOf(updates ?? root), 'the file has no list `updates`; write one entry for each ecosystem', 'file');
    return undefined;
  }
  const entries = updates.items.filter((item): item is Mapping => {
    if (item.kind === 'mapping') return true;
    refuse(reading, placeOf(item), `an update is a ${item.kind}; write a mapping with \`package-ecosystem\``, 'around');
    return false;
  });
  return { kind: 'dependabot', file: reading.file, updates: entries };
}
