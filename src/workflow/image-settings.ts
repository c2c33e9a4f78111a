import type { ImageMention } from './image-mention.ts';

interface Setting {
  /** What stands before the part that says what it is: `backend.image`. */
  readonly owner: string;
  readonly part: 'whole' | 'registry' | 'name' | 'tag' | 'digest';
  readonly value: string;
}

const parts: Readonly<Record<string, Setting['part']>> = {
  registry: 'registry',
  repository: 'name',
  repo: 'name',
  name: 'name',
  tag: 'tag',
  version: 'tag',
  digest: 'digest',
  sha: 'digest',
};

/**
 * Images that settings such as `--set image.repository=ghcr.io/acme/app,image.tag=v1` name: those of one owner together. Only settings whose path says
 * that they are about an image count.
 */
export function settingImages(texts: readonly string[]): readonly ImageMention[] {
  const owners = new Map<string, Setting[]>();
  const mentions: ImageMention[] = [];
  for (const setting of texts.flatMap(settingsOf)) {
    if (setting.part === 'whole') mentions.push({ text: setting.value, hasName: true, hasVersion: true });
    else owners.set(setting.owner, [...(owners.get(setting.owner) ?? []), setting]);
  }
  return [...mentions, ...[...owners.values()].map(together)];
}

function together(settings: readonly Setting[]): ImageMention {
  const valueOf = (part: Setting['part']) => settings.findLast((one) => one.part === part && one.value !== '')?.value;
  const [registry, name, tag, digest] = [valueOf('registry'), valueOf('name'), valueOf('tag'), valueOf('digest')];
  const named = name === undefined ? '' : registry === undefined ? name : `${registry}/${name}`;
  // A chart that takes no digest gets it as its tag.
  const version =
    digest !== undefined
      ? `@${/^[0-9a-f]{64}$/.test(digest) ? 'sha256:' : ''}${digest}`
      : tag === undefined
        ? ''
        : tag.startsWith('sha256:')
          ? `@${tag}`
          : `:${tag}`;
  const isVersioned = version !== '' || named.includes('@') || /:[^/]*$/.test(named);
  return { text: `${named}${version}`, hasName: name !== undefined, hasVersion: isVersioned };
}

/** `a.b=x,c=y`; a comma behind a backslash, within braces or within an expression belongs to the value. */
function settingsOf(text: string): readonly Setting[] {
  return text.split(/(?<!\\),(?=[^,={}]{1,200}=)/).flatMap((pair): readonly Setting[] => {
    const equals = pair.indexOf('=');
    if (equals === -1) return [];
    const setting = settingOf(
      pair.slice(0, equals).trim(),
      pair
        .slice(equals + 1)
        .trim()
        .replaceAll('\\', ''),
    );
    return setting === undefined ? [] : [setting];
  });
}

function settingOf(path: string, value: string): Setting | undefined {
  const lower = path.toLowerCase();
  const flat = /^(.*?image)[._-]?(tag|version|digest|sha|repository|repo|registry|name)$/.exec(lower);
  const part = flat === null ? undefined : parts[flat[2] ?? ''];
  if (flat !== null && part !== undefined) return { owner: flat[1] ?? '', part, value };
  if (!/(?:^|[._-])image$/.test(lower)) return undefined;
  return /[/:@$]/.test(value) ? { owner: lower, part: 'whole', value } : undefined;
}
