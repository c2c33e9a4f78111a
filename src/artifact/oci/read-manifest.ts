import { utf8Of } from '../der.ts';
import { fieldOf, isRecord } from '../json-value.ts';
import { type Refusal, refusal, type Step, stepTo } from '../refusal.ts';
import { parseStrictJson } from '../strict-json.ts';

/** What a manifest or an index says about other content. */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:` and 64 hex digits; another algorithm is not read. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly artifactType: string | undefined;
  readonly annotations: ReadonlyMap<string, string>;
  /** `linux/arm64/v8`; undefined where it is for none. */
  readonly platform: string | undefined;
}

/** An index lists manifests and a manifest layers; one that has both could be read as either, and is refused. */
export interface Manifest {
  readonly kind: 'index' | 'manifest';
  readonly artifactType: string | undefined;
  /** Of an index its manifests, else its layers. */
  readonly items: readonly Descriptor[];
  /** Of an image: the document that says how it is run and was built. */
  readonly config: Descriptor | undefined;
  /** Items that are no descriptors of SHA-256 content. */
  readonly unread: number;
}

/** A manifest or an index of a registry: the bytes that its digest vouches for, or a list that nothing vouches for. */
export function readManifest(bytes: Uint8Array): Step<Manifest> {
  const text = utf8Of(bytes);
  if (text === undefined) return malformed('it is not UTF-8');
  const json = parseStrictJson(text);
  if (json.state === 'refused') return malformed(json.why);
  const { value } = json;
  const [manifests, layers] = [fieldOf(value, 'manifests'), fieldOf(value, 'layers')];
  if (manifests !== undefined && layers !== undefined) return malformed('it lists manifests and layers');
  const listed = manifests ?? layers;
  if (!Array.isArray(listed)) return malformed('it lists neither manifests nor layers');
  const items = listed.map(readDescriptor).filter((item) => item !== undefined);
  const kind = manifests === undefined ? 'manifest' : 'index';
  const config = readDescriptor(fieldOf(value, 'config'));
  return stepTo({ kind, artifactType: textAt(value, 'artifactType'), items, config, unread: listed.length - items.length });
}

function readDescriptor(value: unknown): Descriptor | undefined {
  const [mediaType, digest, size] = [textAt(value, 'mediaType'), textAt(value, 'digest'), fieldOf(value, 'size')];
  if (mediaType === undefined || digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  const artifactType = textAt(value, 'artifactType');
  return { mediaType, digest, size, artifactType, annotations: annotationsOf(value), platform: platformOf(value) };
}

function platformOf(value: unknown): string | undefined {
  const platform = fieldOf(value, 'platform');
  const parts = ['os', 'architecture', 'variant'].flatMap((key) => textAt(platform, key) ?? []);
  return parts.length === 0 ? undefined : parts.join('/');
}

function annotationsOf(value: unknown): ReadonlyMap<string, string> {
  const annotations = fieldOf(value, 'annotations');
  if (!isRecord(annotations)) return new Map();
  return new Map(Object.entries(annotations).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])));
}

function textAt(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

function malformed(why: string): Refusal {
  return refusal('malformed', why);
}
