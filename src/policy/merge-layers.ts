import type {
  Exception,
  Identity,
  Loosening,
  Policy,
  PolicyKey,
  PolicyLayer,
  PolicyTrustRoot,
  PresetChoice,
  RuleSetting,
} from '../core/policy.ts';
import type { RuleCard } from '../core/rule.ts';
import { stages } from '../core/stage.ts';
import { isWithinGlob } from '../core/within-glob.ts';
import type { Layer } from './layer.ts';
import { mergeAttestations } from './merge-attestations.ts';
import { mergeEnvironments } from './merge-environments.ts';
import { grownEntries, grownList, shrunkEntries, shrunkList } from './merge-sets.ts';
import { mergeWindows } from './merge-windows.ts';
import { type Merging, startMerging } from './merging.ts';
import { isNarrowerIdentity } from './narrow-identity.ts';
import { isOpen } from './open-keys.ts';
import { isStricterPreset, type PresetName } from './preset.ts';
import { recordOf } from './record-of.ts';
import { settleRule } from './settle-rule.ts';

/** The sections of all layers so far; undefined = none mentions it. */
type Sections = Omit<Layer, 'source' | 'digest' | 'remotes' | 'placeOf' | 'preset'> & { readonly presets: readonly PresetChoice[] };

/**
 * One policy of all layers, strongest first. A layer below only tightens what one above set, or what that one left open;
 * every other attempt is a loosening: recorded, and without effect.
 *
 * @param presetOf the compiled preset as the last layer.
 */
export function mergeLayers(layers: readonly Layer[], catalogue: readonly RuleCard[], presetOf: (name: PresetName) => PolicyLayer): Policy {
  const loosenings: Loosening[] = [];
  const sections = layers.reduce<Sections>((upper, lower, index) => {
    const merging = startMerging(lower, upper.open ?? [], (loosening) => loosenings.push(loosening));
    return mergeLayer(merging, upper, index);
  }, nothing);
  const preset = sections.presets.at(-1)?.name ?? 'recommended';
  const policyLayers = [...layers.map(({ source, digest }) => ({ source, digest })), presetOf(preset)];
  const terms = { layers: policyLayers, preset, presets: sections.presets, rules: sections.rules };
  const ofRules = layers.length === 0 ? [] : ruleLoosenings(terms, catalogue);
  return { ...toPolicy(sections), ...terms, loosenings: [...loosenings, ...ofRules] };
}

const nothing: Sections = {
  presets: [],
  identities: undefined,
  keys: undefined,
  attestations: undefined,
  trustRoots: undefined,
  tokenClaims: undefined,
  secretsManagers: undefined,
  privilegedVariables: undefined,
  knownCredentials: undefined,
  environments: undefined,
  windows: undefined,
  rules: [],
  exceptions: undefined,
  open: undefined,
};

function mergeLayer(merging: Merging, upper: Sections, index: number): Sections {
  const { lower } = merging;
  return {
    presets: mergePreset(merging, upper.presets, index),
    identities: shrunkEntries<Identity>(merging, 'identities', upper.identities, lower.identities, isNarrowerIdentity),
    keys: grownEntries(merging, 'keys', upper.keys, lower.keys, narrowedKey),
    attestations: mergeAttestations(merging, upper.attestations, lower.attestations),
    trustRoots: mergeTrustRoots(merging, upper.trustRoots),
    tokenClaims: mergeClaims(merging, upper.tokenClaims),
    secretsManagers: shrunkList(merging, 'secrets-managers', upper.secretsManagers, lower.secretsManagers),
    privilegedVariables: grownList(upper.privilegedVariables, lower.privilegedVariables),
    knownCredentials: mergeKnownCredentials(merging, upper.knownCredentials, index),
    environments: mergeEnvironments(merging, upper.environments, lower.environments, index),
    windows: mergeWindows(merging, upper.windows, lower.windows),
    rules: [...upper.rules, ...lower.rules.map((setting): RuleSetting => ({ ...setting, layer: index, open: merging.open }))],
    exceptions: mergeExceptions(merging, upper.exceptions),
    open: mergeOpen(merging, upper.open, index),
  };
}

function mergePreset(merging: Merging, upper: readonly PresetChoice[], layer: number): readonly PresetChoice[] {
  const { preset: name } = merging.lower;
  if (name === undefined) return upper;
  const above = upper.at(-1)?.name ?? 'recommended';
  const isLoose = layer > 0 && isStricterPreset(above, name);
  if (isLoose && !merging.permits({ what: 'extends', wanted: `preset:${name}`, allowed: `preset:${above}`, at: ['extends'] })) return upper;
  return [...upper, { layer, name, isOpened: isLoose }];
}

function mergeTrustRoots(merging: Merging, upper: Policy['trustRoots'] | undefined): Policy['trustRoots'] | undefined {
  const named = (roots: Policy['trustRoots'] | undefined) =>
    roots === undefined ? undefined : recordOf(roots.map((root) => [root.name, root] as const));
  const merged = shrunkEntries(merging, 'trust-roots', named(upper), named(merging.lower.trustRoots), isStricterRoot);
  if (merged === undefined) return undefined;
  // The file is where the layer that named it first has it.
  return Object.values(merged).map((root) => {
    const above = upper?.find((one) => one.name === root.name && isStricterRoot(root, one));
    return above === undefined ? root : { ...root, place: above.place };
  });
}

function isStricterRoot(inner: PolicyTrustRoot, outer: PolicyTrustRoot): boolean {
  const isAtLeast = (a: number | undefined, b: number | undefined): boolean => (a ?? 0) >= (b ?? 0);
  return (
    isSameFile(inner, outer) &&
    inner.profile === outer.profile &&
    isAtLeast(inner.logEntries, outer.logEntries) &&
    isAtLeast(inner.timestamps, outer.timestamps)
  );
}

/** The same key within the same bounds or narrower ones, read where the layer above has it; undefined = it is no such key. */
function narrowedKey(inner: PolicyKey, outer: PolicyKey): PolicyKey | undefined {
  if (!isSameFile(inner, outer) || (outer.root !== undefined && inner.root !== outer.root)) return undefined;
  const { validFrom: from, validUntil: until } = outer;
  // Text compares as time does: all have one form.
  if (from !== undefined && (inner.validFrom === undefined || inner.validFrom < from)) return undefined;
  if (until !== undefined && (inner.validUntil === undefined || inner.validUntil > until)) return undefined;
  return { ...inner, place: outer.place };
}

function isSameFile(a: { readonly file: string; readonly sha256: string }, b: { readonly file: string; readonly sha256: string }): boolean {
  return a.file === b.file && a.sha256 === b.sha256;
}

function mergeClaims(merging: Merging, upper: Policy['tokenClaims'] | undefined): Policy['tokenClaims'] | undefined {
  const narrowed = (inner: string, outer: string): string | undefined => (isWithinGlob(inner, outer) ? inner : undefined);
  return grownEntries(merging, 'token.claims', upper, merging.lower.tokenClaims, narrowed, ['token', 'claims']);
}

/** What stands above stays in force; one of a layer below is added where that is open, or none above mentions exceptions. */
function mergeExceptions(merging: Merging, upper: readonly Exception[] | undefined): readonly Exception[] | undefined {
  const lower = merging.lower.exceptions;
  if (upper === undefined || lower === undefined) return lower ?? upper;
  const added = lower.filter((exception, index) => {
    const wanted = `to waive ${exception.rule}`;
    const allowed = upper.length === 0 ? 'no exception' : 'the exceptions above';
    return merging.permits({ what: `exceptions.${exception.id}`, wanted, allowed, at: ['exceptions', index] });
  });
  return [...upper, ...added];
}

/** What the strongest layer names stays in force; a layer below adds to it only where that is open, since what is known denies nowhere. */
function mergeKnownCredentials(
  merging: Merging,
  upper: Policy['knownCredentials'] | undefined,
  layer: number,
): Policy['knownCredentials'] | undefined {
  const { knownCredentials: lower } = merging.lower;
  if (layer === 0 || lower === undefined) return lower ?? upper;
  const allowed = upper === undefined || upper.length === 0 ? 'none' : upper.map(({ file }) => file).join(', ');
  const added = lower.filter((one) => {
    const index = lower.filter(({ means }) => means === one.means).indexOf(one);
    return merging.permits({
      what: `known-credentials.${one.file}`,
      wanted: `the ${one.means === 'ignore' ? 'ignore file' : 'baseline'} ${one.file}`,
      allowed,
      at: ['known-credentials', one.means, index],
    });
  });
  return [...(upper ?? []), ...added];
}

/** What a layer opens to those below it and to inputs; only the strongest decides freely. */
function mergeOpen(merging: Merging, upper: readonly string[] | undefined, layer: number): readonly string[] | undefined {
  const { open: lower } = merging.lower;
  if (layer === 0) return lower;
  if (lower === undefined) return upper;
  return lower.filter((key, index) => {
    if (isOpen(upper ?? [], key)) return true;
    merging.permits({ what: `open.${key}`, wanted: key, allowed: (upper ?? []).join(', ') || 'nothing', at: ['open', index] });
    return false;
  });
}

/** One per setting: a glob that loosens twenty rules is one attempt. */
function ruleLoosenings(
  terms: Pick<Policy, 'layers' | 'preset' | 'presets' | 'rules'>,
  catalogue: readonly RuleCard[],
): readonly Loosening[] {
  const found = new Map<string, Loosening>();
  for (const meta of catalogue) {
    for (const loosening of stages.flatMap((stage) => settleRule(terms, meta, stage).loosenings)) {
      const { what, place } = loosening;
      const key = [what, place?.path, place?.line, place?.column].join('\n');
      if (!found.has(key)) found.set(key, loosening);
    }
  }
  return [...found.values()];
}

function toPolicy(sections: Sections): Omit<Policy, 'layers' | 'preset' | 'presets' | 'rules' | 'loosenings'> {
  return {
    isAbsent: false,
    exceptions: sections.exceptions ?? [],
    identities: sections.identities ?? recordOf([]),
    keys: sections.keys ?? recordOf([]),
    attestations: sections.attestations ?? recordOf([]),
    trustRoots: sections.trustRoots ?? [],
    tokenClaims: sections.tokenClaims ?? recordOf([]),
    secretsManagers: sections.secretsManagers ?? [],
    privilegedVariables: sections.privilegedVariables ?? [],
    knownCredentials: sections.knownCredentials ?? [],
    environments: sections.environments ?? [],
    windows: sections.windows ?? recordOf([]),
    open: sections.open ?? [],
  };
}
