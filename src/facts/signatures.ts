import type { BundleText, RegistryImage, SignedSubject, Subject } from '../artifact/model.ts';
import { InterlockError } from '../core/errors.ts';
import { type Gap, gap, known, type Many, type Unknown, unknown } from '../core/facts.ts';
import { loadGlobs } from '../core/glob.ts';
import type { Policy } from '../core/policy.ts';
import type { Verifier } from '../ports/artifacts.ts';
import type { PolicyFiles } from '../ports/policy-files.ts';
import { defineFact } from './define-fact.ts';
import { attestationPermissions, githubWitness } from './github-witness.ts';
import { namedTrust } from './named-trust.ts';
import { packageWitness } from './package-witness.ts';
import { registryWitness } from './registry-witness.ts';
import { fieldsNamedBy, needsEach } from './signatures-needed.ts';
import { notAsked } from './unknown-of.ts';
import { askWithin, startDeadline, type Testimony, type Witness } from './witness.ts';
import type { World } from './world.ts';

/** Subjects whose bundles are verified at the same time. */
const atOnce = 8;

/**
 * What was found about each subject. The given bundles come first, and where one of them holds, nobody else is asked; then one witness after
 * the other is asked about all subjects for which nothing holds yet. Where the policy demands attestations, every witness is asked about every
 * subject, since those that are missed may lie elsewhere, and who could not be asked is said beside what was found. A subject without any verification is one for which every witness says
 * that it has none; where one could not be asked, and no other's bundle holds, the subject is a gap.
 */
export const signatures = defineFact({
  key: 'signatures',
  needs: ['subjects'],
  scope: 'run',
  permissions: attestationPermissions,
  tier: 1,
  collect: async ({ bundles: paths, repositoryId, policy }, facts, { world }) => {
    if (facts.subjects.state === 'unknown') return facts.subjects;
    const { items } = facts.subjects.value;
    if (items.length === 0) return known({ items: [], gaps: [] }, 'the inputs');
    const { artifacts } = world;
    if (artifacts === undefined || world.verifier === undefined) return noVerifier;
    const verifier = await verifierUnder(policy, world.verifier, world.policyFiles);
    if ('state' in verifier) return verifier;
    // Rules compare what a certificate says with patterns.
    await loadGlobs();
    const bundles = await artifacts.readBundles(paths);
    const witnesses = witnessesOf(world, repositoryId).filter(({ covers }) => items.some(covers));
    const wanted = { verifier, isEach: needsEach(policy), fields: fieldsNamedBy(policy) };
    verifier.begin?.(items, bundles.items);
    const given = await verifyAll(items.map(unheard), () => bundles.items, wanted);
    const found = await hearAll(given, witnesses, wanted);
    const settled = bundles.items.length > 0 ? found : found.map((one) => unwitnessed(one, world));
    return known(toMany(settled, bundles.gaps, wanted.isEach), ['bundles', ...witnesses.map(({ name }) => name)].join(', '));
  },
});

/** A key or a root that cannot be used is an error of the policy: to go on without it would judge by another policy. */
async function verifierUnder(policy: Policy, verifier: Verifier, files: PolicyFiles | undefined): Promise<Verifier | Unknown> {
  const named = await namedTrust(policy, files);
  if ('state' in named) return named;
  if (named.keys.length + named.roots.length === 0) return verifier;
  try {
    return await verifier.trusting(named);
  } catch (error) {
    if (!(error instanceof InterlockError) || error.code !== 'INPUT_INVALID') throw error;
    const remedy = 'correct `keys` or `trust-roots` in the policy, or the file that they name';
    return unknown({ cause: 'invalid', reason: error.message, remedy });
  }
}

const noVerifier: Unknown = { ...notAsked, cause: 'unsupported', reason: 'artifacts are named, and this run verifies none' };

/** Who is asked, in this order. */
function witnessesOf({ platform, registries, packages }: World, repositoryId: string | undefined): readonly Witness[] {
  return [
    ...(platform === undefined ? [] : [githubWitness(platform, repositoryId)]),
    ...(registries === undefined ? [] : [registryWitness(registries)]),
    ...(packages === undefined ? [] : [packageWitness(packages)]),
  ];
}

/** What is asked of a bundle, and of whom. */
interface Wanted {
  readonly verifier: Verifier;
  /** Every witness is asked, also where one of them knows a signature. */
  readonly isEach: boolean;
  /** Paths of predicates whose values are kept. */
  readonly fields: readonly string[];
}

interface Found {
  readonly signed: SignedSubject;
  /** Why those that could not be asked were not. */
  readonly gaps: readonly Gap[];
}

function unheard(subject: Subject): Found {
  return { signed: { subject, verifications: [] }, gaps: [] };
}

/** What all witnesses know, within one deadline. */
async function hearAll(given: readonly Found[], witnesses: readonly Witness[], wanted: Wanted): Promise<readonly Found[]> {
  const { signal, end } = startDeadline();
  let found = given;
  try {
    for (const witness of witnesses) found = await hear(found, witness, wanted, signal);
    return found;
  } finally {
    end();
  }
}

async function hear(found: readonly Found[], witness: Witness, wanted: Wanted, signal: AbortSignal): Promise<readonly Found[]> {
  const open = found.filter(({ signed }) => (wanted.isEach || !isVerified(signed)) && witness.covers(signed.subject));
  const subjects = open.map(({ signed }) => signed.subject);
  const testimonies = await askWithin(witness, subjects, signal);
  const about = new Map(open.map((one, index): readonly [Found, Testimony | undefined] => [one, testimonies[index]]));
  const heard = found.map((one) => ({ found: withTestimony(one, about.get(one)), bundles: bundlesIn(about.get(one)) }));
  return verifyAll(
    heard.map((one) => one.found),
    (index) => heard[index]?.bundles,
    wanted,
  );
}

function withTestimony({ signed, gaps }: Found, testimony: Testimony | undefined): Found {
  if (testimony === undefined) return { signed, gaps };
  if (testimony.state === 'unasked') return { signed, gaps: [...gaps, testimony.gap] };
  const { refused = [], image, unread = [] } = testimony;
  return {
    signed: { ...signed, verifications: [...signed.verifications, ...refused], ...imageOf(image) },
    gaps: [...gaps, ...unread],
  };
}

function imageOf(image: RegistryImage | undefined): { readonly image?: RegistryImage } {
  return image === undefined ? {} : { image };
}

function bundlesIn(testimony: Testimony | undefined): readonly BundleText[] | undefined {
  return testimony?.state === 'held' && testimony.bundles.length > 0 ? testimony.bundles : undefined;
}

/** The subjects with what further bundles prove about them; undefined where there is none to look at. */
async function verifyAll(
  found: readonly Found[],
  bundlesOf: (index: number) => readonly BundleText[] | undefined,
  { verifier, fields }: Wanted,
): Promise<readonly Found[]> {
  const all: Found[] = [];
  for (let start = 0; start < found.length; start += atOnce) {
    const some = found.slice(start, start + atOnce).map(async (one, index): Promise<Found> => {
      const bundles = bundlesOf(start + index);
      if (bundles === undefined) return one;
      const { subject, verifications } = one.signed;
      const further = await verifier.verify(subject, bundles, fields);
      return { ...one, signed: { ...one.signed, verifications: [...verifications, ...further.verifications] } };
    });
    all.push(...(await Promise.all(some)));
  }
  return all;
}

/** Without a given bundle there is nothing to go by where nobody was asked who could have one. */
function unwitnessed(one: Found, { platform, packages }: World): Found {
  const { name, kind, digests } = one.signed.subject;
  if (isVerified(one.signed) || (kind === 'package' && packages !== undefined)) return one;
  if (platform === undefined) {
    const { cause, reason, remedy } = notAsked;
    return { ...one, gaps: [gap({ item: name, cause, why: reason, remedy: `give its bundle, or ${remedy}` }), ...one.gaps] };
  }
  if (digests.sha256 !== undefined) return one;
  const remedy = 'name the file or its SHA-256, or give its bundle under `bundles`';
  return { ...one, gaps: [gap({ item: name, cause: 'invalid', why: 'GitHub finds attestations by SHA-256 alone', remedy }), ...one.gaps] };
}

function isVerified({ verifications }: SignedSubject): boolean {
  return verifications.some(({ state }) => state === 'verified');
}

/**
 * Several artifacts share their bundle files, so a bundle that signs something else says nothing against a subject for which another one was
 * found, or for which somebody could not be asked.
 */
function toMany(found: readonly Found[], unread: readonly Gap[], isEach: boolean): Many<SignedSubject> {
  const open = found.map(({ signed, gaps }): Found => {
    if (!isVerified(signed)) return { signed, gaps };
    return { signed: isEach && gaps.length > 0 ? { ...signed, unasked: gaps } : signed, gaps: [] };
  });
  const items = open.flatMap(({ signed, gaps }) => {
    const about = signed.verifications.filter((one) => one.state === 'verified' || one.code !== 'subject-mismatch');
    if (gaps.length > 0) return about.length === 0 ? [] : [{ ...signed, verifications: about }];
    return [about.length === 0 ? signed : { ...signed, verifications: about }];
  });
  return { items, gaps: [...unread, ...open.flatMap(({ gaps }) => gaps)] };
}
