import type { ContentPlace } from '../../secrets/model.ts';

/** The place of what is compressed by itself: its own name, without the ending that says so. */
export function innerPlace({ path, within }: ContentPlace): ContentPlace {
  const name = path.replace(/\.(?:gz|tgz|zst|tzst)$/i, (ending) => (/^\.t/i.test(ending) ? '.tar' : ''));
  return { path: name.slice(name.lastIndexOf('/') + 1) || name, within: [...within, path] };
}
