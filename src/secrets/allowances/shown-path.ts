import type { ContentPlace } from '../model.ts';

/** What holds a content, outermost first, and its own name; without the blobs of a history, which are the same file in other versions. */
export function stepsOf({ within, path }: ContentPlace): readonly string[] {
  return [...within.filter((one) => !one.startsWith('blob ')), path];
}

/** The same as one name, as allowances write it: `app.zip!config/app.env`. */
export function shownPath(place: ContentPlace): string {
  return stepsOf(place).join('!');
}
