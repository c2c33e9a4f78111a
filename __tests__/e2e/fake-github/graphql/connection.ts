import { type Args, denied } from './scope.ts';

/** A list in pages, with GitHub's demand for a `first` or `last` of at most 100. The cursor is the place in the list. */
export function connection<T>(name: string, all: readonly T[], args: Args, fieldsOf: (item: T) => object | null) {
  const { from, to } = bounds(name, all.length, args);
  const nodes = () => all.slice(from, to).map(fieldsOf);
  return {
    totalCount: all.length,
    nodes,
    edges: () => nodes().map((node, index) => ({ cursor: cursorAt(from + index), node })),
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: to > from ? cursorAt(from) : null,
      endCursor: to > from ? cursorAt(to - 1) : null,
    },
  };
}

function bounds(name: string, length: number, { first, last, after, before }: Args): { readonly from: number; readonly to: number } {
  const size = first ?? last;
  if (typeof size !== 'number')
    throw denied(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > 100)
    throw denied(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    );
  const start = typeof after === 'string' ? placeOf(after) + 1 : 0;
  const end = typeof before === 'string' ? placeOf(before) : length;
  return typeof first === 'number' ? { from: start, to: Math.min(start + size, end) } : { from: Math.max(start, end - size), to: end };
}

function cursorAt(place: number): string {
  return Buffer.from(`cursor:${place}`).toString('base64');
}

function placeOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''));
}
