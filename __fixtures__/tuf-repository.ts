import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { Metadata, MetadataKind, Signature } from '@tufjs/models';

/** A key of the repository; its id is the digest that the tests call it by. */
export interface TufKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly json: Readonly<Record<string, unknown>>;
}

export function aTufKey(): TufKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const id = createHash('sha256').update(raw).digest('hex');
  return { id, privateKey, json: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } } };
}

export interface TufSpec {
  /** Text of each target by its name. */
  readonly targets: Readonly<Record<string, string>>;
  /** Two of three sign the roots and the targets. */
  readonly rootKeys: readonly TufKey[];
  readonly onlineKey: TufKey;
  /** Of the newest root; those before it were signed by the same keys unless `newRootKeys` says otherwise. */
  readonly rootVersion?: number;
  /** Sign the newest root, which the old ones sign as well. */
  readonly newRootKeys?: readonly TufKey[];
  /** Keys that really sign, in place of those that may. */
  readonly signers?: Partial<Record<MetadataKind, readonly TufKey[]>>;
  /** Milliseconds from now until each expires; a day where nothing is said. */
  readonly expiresIn?: Partial<Record<MetadataKind, number>>;
  readonly versions?: Partial<Record<'timestamp' | 'snapshot' | 'targets', number>>;
  /** What the snapshot's version is said to be. */
  readonly saidSnapshot?: number;
}

const day = 24 * 60 * 60 * 1000;

/** The files of a repository of The Update Framework by their path, signed as the specification wants it but for what is said. */
export function tufRepository(spec: TufSpec): ReadonlyMap<string, string> {
  const { rootKeys, onlineKey, rootVersion = 1, newRootKeys = rootKeys, versions = {}, signers = {} } = spec;
  const files = new Map<string, string>();
  for (let version = 1; version <= rootVersion; version += 1) {
    const isNewest = version === rootVersion;
    const keys = isNewest ? newRootKeys : rootKeys;
    const signing = signers.root ?? (isNewest ? [...rootKeys.slice(0, 2), ...newRootKeys.slice(0, 2)] : rootKeys.slice(0, 2));
    files.set(`${version}.root.json`, metadata(MetadataKind.Root, rootOf(keys, onlineKey), { spec, version, signing }));
  }
  const [targets, snapshot, timestamp] = [versions.targets ?? 1, versions.snapshot ?? 1, versions.timestamp ?? 1];
  const keys = newRootKeys.slice(0, 2);
  const listed = Object.fromEntries(Object.entries(spec.targets).map(([name, text]) => [name, describedBy(text)]));
  files.set(
    `${targets}.targets.json`,
    metadata(MetadataKind.Targets, { targets: listed }, { spec, version: targets, signing: signers.targets ?? keys }),
  );
  const online = [onlineKey];
  files.set(
    `${snapshot}.snapshot.json`,
    metadata(
      MetadataKind.Snapshot,
      { meta: { 'targets.json': { version: targets } } },
      { spec, version: snapshot, signing: signers.snapshot ?? online },
    ),
  );
  const meta = { 'snapshot.json': { version: spec.saidSnapshot ?? snapshot } };
  files.set(
    'timestamp.json',
    metadata(MetadataKind.Timestamp, { meta }, { spec, version: timestamp, signing: signers.timestamp ?? online }),
  );
  for (const [name, text] of Object.entries(spec.targets)) files.set(`targets/${sha256(text)}.${name}`, text);
  return files;
}

function rootOf(rootKeys: readonly TufKey[], onlineKey: TufKey) {
  const offline = { keyids: rootKeys.map(({ id }) => id), threshold: 2 };
  const online = { keyids: [onlineKey.id], threshold: 1 };
  return {
    consistent_snapshot: true,
    keys: Object.fromEntries([...rootKeys, onlineKey].map(({ id, json }) => [id, json])),
    roles: { root: offline, targets: offline, snapshot: online, timestamp: online },
  };
}

interface Signing {
  readonly spec: TufSpec;
  readonly version: number;
  readonly signing: readonly TufKey[];
}

function metadata(kind: MetadataKind, content: object, { spec, version, signing }: Signing): string {
  const expires = new Date(Date.now() + (spec.expiresIn?.[kind] ?? day)).toISOString().replace(/\.\d+Z$/, 'Z');
  const signed = { _type: kind, spec_version: '1.0.31', version, expires, ...content };
  const made = fromJson(kind, JSON.parse(JSON.stringify({ signatures: [], signed })));
  for (const { id, privateKey } of new Set(signing))
    made.sign((data) => new Signature({ keyID: id, sig: sign(null, data, privateKey).toString('hex') }), true);
  return JSON.stringify(made.toJSON());
}

/** The library has one signature of this for each kind. */
function fromJson(kind: MetadataKind, json: Parameters<typeof Metadata.fromJSON>[1]): Pick<Metadata<never>, 'sign' | 'toJSON'> {
  switch (kind) {
    case MetadataKind.Root:
      return Metadata.fromJSON(kind, json);
    case MetadataKind.Timestamp:
      return Metadata.fromJSON(kind, json);
    case MetadataKind.Snapshot:
      return Metadata.fromJSON(kind, json);
    case MetadataKind.Targets:
      return Metadata.fromJSON(kind, json);
  }
}

function describedBy(text: string) {
  return { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
