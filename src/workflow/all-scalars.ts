import type { ActionDefinition, Node, Scalar, Workflow } from './model.ts';

/** Every scalar of a file in its order, keys too; each once where it stands, not again where an alias leads to it. */
export function* allScalars(definition: Workflow | ActionDefinition): Generator<Scalar> {
  yield* scalarsIn(definition.root);
}

/** The same for a part of a file. */
export function* scalarsIn(node: Node): Generator<Scalar> {
  if (node.alias !== undefined) return;
  switch (node.kind) {
    case 'scalar':
      yield node;
      return;
    case 'sequence':
      for (const item of node.items) yield* scalarsIn(item);
      return;
    case 'mapping':
      for (const { key, value } of node.entries) {
        yield* scalarsIn(key);
        yield* scalarsIn(value);
      }
  }
}
