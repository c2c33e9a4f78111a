import type { Container, Entry, Node, Scalar } from './model.ts';
import { fieldsOf, namedAt, placeOf, type Reading, refuse, scalarAt, valueOf } from './reading.ts';

/** A container given as an image or as a mapping. */
export function containerOf(reading: Reading, node: Node): Container | undefined {
  switch (node.kind) {
    case 'scalar':
      return node.value === '' ? undefined : { image: node, env: [], credentials: [], options: undefined, span: node.span };
    case 'mapping': {
      const fields = fieldsOf(node);
      return {
        image: scalarAt(reading, fields, 'image'),
        env: namedAt(reading, fields, 'env'),
        credentials: namedAt(reading, fields, 'credentials'),
        options: scalarAt(reading, fields, 'options'),
        span: node.span,
      };
    }
    case 'sequence':
      refuse(reading, placeOf(node), 'a container is a list; write an image or a mapping with `image`', 'around');
      return undefined;
  }
}

/** The services of a job; `services` given as one expression is one service whose name and image are that expression. */
export function servicesAt(reading: Reading, fields: ReadonlyMap<string, Entry>): readonly (Container & { readonly name: Scalar })[] {
  return namedAt(reading, fields, 'services').flatMap(({ name, value }) => {
    const container = containerOf(reading, value);
    return container === undefined ? [] : [{ ...container, name }];
  });
}

/** The container of a job. */
export function containerAt(reading: Reading, fields: ReadonlyMap<string, Entry>): Container | undefined {
  const value = valueOf(fields, 'container');
  return value === undefined ? undefined : containerOf(reading, value);
}
