import type { BundleText, SignedSubject, Subject } from '../artifact/model.ts';
import { type Gap, gap, known, type Many, type Unknown } from '../core/facts.ts';
import { loadGlobs } from '../core/glob.ts';
import type { Verifier } from '../ports/artifacts.ts';
import { defineFact } from './define-fact.ts';
import { attestationPermissions, githubWitness } from './github-witness.ts';
import { packageWitness } from './package-witness.ts';
import { notAsked } from './unknown-of.ts';
import { askWithin, startDeadline, type Testimony, type Witness } from './witness.ts';
import type { World } from './world.ts';

/** Subjects whose bundles are verified at the same time. */
const atOnce = 8;

/**
 * What was found about each subject. The given bundles come first, and where one of them holds, nobody else is asked; then one witness after
 * the other is asked about all subjects for which nothing holds yet. A subject without any verification is one for which every witness says
 * that it has none; where one could not be asked, and no other's bundle holds, the subject is a gap.
 */
export const signatures = defineFact({
  key: 'signatures',
  needs: ['subjects'],
  scope: 'run',
  permissions: attestationPermissions,
  tier: 1,
  collect: async ({ bundles: paths, repositoryId }, facts, { world }) => {
    if (facts.subjects.state === 'unknown') return facts.subjects;
    const { items } = facts.subjects.value;
    if (items.length === 0) return known({ items: [], gaps: [] }, 'the inputs');
    const { artifacts, verifier } = world;
    if (artifacts === undefined || verifier === undefined) return noVerifier;
    // Rules compare what a certificate says with patterns.
    await loadGlobs();
    const bundles = await artifacts.readBundles(paths);
    const witnesses = witnessesOf(world, repositoryId).filter(({ covers }) => items.some(covers));
    const given = await verifyAll(items.map(unheard), () => bundles.items, verifier);
    const found = await hearAll(given, witnesses, verifier);
    const settled = found.map((one) =>
      witnesses.some(({ covers }) => covers(one.signed.subject)) ? one : unwitnessed(one, bundles.items),
    );
    return known(toMany(settled, bundles.gaps), ['bundles', ...witnesses.map(({ name }) => name)].join(' and '));
  },
});

const noVerifier: Unknown = { ...notAsked, cause: 'unsupported', reason: 'artifacts are named, and this run verifies none' };

/** Who is asked, in this order. */
function witnessesOf({ platform, packages }: World, repositoryId: string | undefined): readonly Witness[] {
  return [
    ...(platform === undefined ? [] : [githubWitness(platform, repositoryId)]),
    ...(packages === undefined ? [] : [packageWitness(packages)]),
  ];
}

interface Found {
  readonly signed: SignedSubject;
  /** Why the first witness that could not be asked was not. */
  readonly gap: Gap | undefined;
}

function unheard(subject: Subject): Found {
  return { signed: { subject, verifications: [] }, gap: undefined };
}

/** What all witnesses know, within one deadline. */
async function hearAll(given: readonly Found[], witnesses: readonly Witness[], verifier: Verifier): Promise<readonly Found[]> {
  const { signal, end } = startDeadline();
  let found = given;
  try {
    for (const witness of witnesses) found = await hear(found, witness, verifier, signal);
    return found;
  } finally {
    end();
  }
}

async function hear(found: readonly Found[], witness: Witness, verifier: Verifier, signal: AbortSignal): Promise<readonly Found[]> {
  const open = found.filter(({ signed }) => !isVerified(signed) && witness.covers(signed.subject));
  const subjects = open.map(({ signed }) => signed.subject);
  const testimonies = await askWithin(witness, subjects, signal);
  const about = new Map(open.map((one, index): readonly [Found, Testimony | undefined] => [one, testimonies[index]]));
  const testimonyOf = (index: number) => {
    const one = found[index];
    return one && about.get(one);
  };
  const heard = found.map((one, index): Found => {
    const testimony = testimonyOf(index);
    return testimony?.state === 'unasked' ? { ...one, gap: one.gap ?? testimony.gap } : one;
  });
  const heldBy = (index: number) => {
    const testimony = testimonyOf(index);
    return testimony?.state === 'held' && testimony.bundles.length > 0 ? testimony.bundles : undefined;
  };
  return verifyAll(heard, heldBy, verifier);
}

/** The subjects with what further bundles prove about them; undefined where there is none to look at. */
async function verifyAll(
  found: readonly Found[],
  bundlesOf: (index: number) => readonly BundleText[] | undefined,
  verifier: Verifier,
): Promise<readonly Found[]> {
  const all: Found[] = [];
  for (let start = 0; start < found.length; start += atOnce) {
    const some = found.slice(start, start + atOnce).map(async (one, index): Promise<Found> => {
      const bundles = bundlesOf(start + index);
      if (bundles === undefined) return one;
      const { subject, verifications } = one.signed;
      const further = await verifier.verify(subject, bundles);
      return { ...one, signed: { subject, verifications: [...verifications, ...further.verifications] } };
    });
    all.push(...(await Promise.all(some)));
  }
  return all;
}

/** Nobody was asked about it. A given bundle that does not hold says what is wrong; without any there is nothing to go by. */
function unwitnessed(one: Found, given: readonly BundleText[]): Found {
  if (isVerified(one.signed) || given.length > 0) return one;
  const { cause, reason, remedy } = notAsked;
  return { ...one, gap: gap({ item: one.signed.subject.name, cause, why: reason, remedy: `give its bundle, or ${remedy}` }) };
}

function isVerified({ verifications }: SignedSubject): boolean {
  return verifications.some(({ state }) => state === 'verified');
}

/**
 * Several artifacts share their bundle files, so a bundle that signs something else says nothing against a subject for which another one was
 * found, or for which somebody could not be asked.
 */
function toMany(found: readonly Found[], unread: readonly Gap[]): Many<SignedSubject> {
  const open = found.map((one) => (isVerified(one.signed) ? { ...one, gap: undefined } : one));
  const items = open.flatMap(({ signed, gap: unasked }) => {
    const about = signed.verifications.filter((one) => one.state === 'verified' || one.code !== 'subject-mismatch');
    if (unasked !== undefined) return about.length === 0 ? [] : [{ ...signed, verifications: about }];
    return [about.length === 0 ? signed : { ...signed, verifications: about }];
  });
  return { items, gaps: [...unread, ...open.flatMap(({ gap: unasked }) => unasked ?? [])] };
}
