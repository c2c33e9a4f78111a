import { utf8Of } from '../../artifact/der.ts';
import { isRecord } from '../../artifact/json-value.ts';
import { parseStrictJson } from '../../artifact/strict-json.ts';

/** A part of a document under the name by which people know it, one value on a line. */
export interface MetadataText {
  readonly section: string;
  readonly text: string;
}

/** Of a configuration, by keys of the OCI image specification and of docker. What has no name of its own is among the rest. */
const sections: Readonly<Record<string, string>> = { Env: 'environment', Labels: 'labels', annotations: 'annotations', history: 'history' };
const rest = 'other';
/** Deeper ones are read as they are. */
const depthLimit = 64;

/** The texts of a manifest or a configuration. What is no JSON that has one reading is read as it is. */
export function metadataTexts(bytes: Uint8Array): readonly MetadataText[] {
  const text = utf8Of(bytes);
  const json = text === undefined ? undefined : parseStrictJson(text);
  const lines = new Map<string, string[]>();
  const seen = new Set<string>();
  const add = (section: string, line: string): void => {
    if (seen.has(line)) return;
    seen.add(line);
    const own = lines.get(section) ?? [];
    own.push(line);
    lines.set(section, own);
  };
  if (json?.state !== 'value' || !isShallow(json.value, 0)) return [{ section: rest, text: Buffer.from(bytes).toString('latin1') }];
  gather(json.value, rest, add);
  return [...lines].map(([section, all]) => ({ section, text: `${all.join('\n')}\n` }));
}

/** Words of a command stand on one line; so do a key and its value. */
function gather(value: unknown, section: string, add: (section: string, line: string) => void): void {
  if (typeof value === 'string') add(section, value);
  else if (Array.isArray(value)) {
    const words = value.filter((item) => typeof item === 'string');
    if (section === 'environment') for (const word of words) add(section, word);
    else if (words.length > 0) add(section, words.join(' '));
    for (const item of value) if (typeof item !== 'string') gather(item, section, add);
  } else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) {
      const named = Object.hasOwn(sections, key) ? sections[key] : undefined;
      if (typeof item === 'string') add(named ?? section, `${key}=${item}`);
      else {
        if (named === undefined) add(section, key);
        gather(item, named ?? section, add);
      }
    }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < depthLimit && Object.values(value).every((item: unknown) => isShallow(item, depth + 1));
}
