import type { BundleText, SignedSubject, Subject } from '../artifact/model.ts';
import { type Gap, gap, known, type Many, type Unknown } from '../core/facts.ts';
import { loadGlobs } from '../core/glob.ts';
import { permissionsYaml, type TokenPermissions } from '../core/permissions.ts';
import type { Verifier } from '../ports/artifacts.ts';
import type { Answer, Failure } from '../ports/github-api.ts';
import type { Platform } from '../ports/platform.ts';
import { defineFact } from './define-fact.ts';
import { fieldsNamedBy, needsEach } from './signatures-needed.ts';
import { gapOf, notAsked } from './unknown-of.ts';

const permissions: TokenPermissions = { attestations: 'read' };

/** Subjects whose attestations are asked for at the same time. */
const atOnce = 8;

/**
 * What was found about each subject. The given bundles come first, and where one of them holds, nobody else is asked, unless the policy demands
 * attestations: then those that are missed may lie elsewhere, and who could not be asked is said beside what was found. A subject without any
 * verification is one for which the platform says that it has none; where it could not be asked, the subject is a gap.
 */
export const signatures = defineFact({
  key: 'signatures',
  needs: ['subjects'],
  scope: 'run',
  permissions,
  tier: 1,
  collect: async ({ bundles: paths, repositoryId, policy }, facts, { world }) => {
    if (facts.subjects.state === 'unknown') return facts.subjects;
    const { items } = facts.subjects.value;
    if (items.length === 0) return known({ items: [], gaps: [] }, 'the inputs');
    const { artifacts, verifier, platform } = world;
    if (artifacts === undefined || verifier === undefined) return noVerifier;
    // Rules compare what a certificate says with patterns.
    await loadGlobs();
    const bundles = await artifacts.readBundles(paths);
    const wanted = { isEach: needsEach(policy), fields: fieldsNamedBy(policy) };
    const witnesses = { bundles: bundles.items, verifier, platform, isRepositorySeen: repositoryId !== undefined, wanted };
    const found: Found[] = [];
    for (let start = 0; start < items.length; start += atOnce)
      found.push(...(await Promise.all(items.slice(start, start + atOnce).map((subject) => find(subject, witnesses)))));
    return known(toMany(found, bundles.gaps), platform === undefined ? 'bundles' : 'bundles and GitHub attestations');
  },
});

const noVerifier: Unknown = { ...notAsked, cause: 'unsupported', reason: 'artifacts are named, and this run verifies none' };

interface Found {
  readonly signed: SignedSubject;
  readonly gap: Gap | undefined;
}

interface Witnesses {
  readonly bundles: readonly BundleText[];
  readonly verifier: Verifier;
  readonly platform: Platform | undefined;
  /** GitHub gave the same token the repository's number: what it does not find there is not hidden with the repository. */
  readonly isRepositorySeen: boolean;
  readonly wanted: Wanted;
}

/** What the policy needs of the signatures beside that there is one. */
interface Wanted {
  /** Every witness is asked, also where one of them knows a signature. */
  readonly isEach: boolean;
  /** Paths of predicates whose values are kept. */
  readonly fields: readonly string[];
}

async function find(subject: Subject, { bundles, verifier, platform, isRepositorySeen, wanted }: Witnesses): Promise<Found> {
  const given = await verifier.verify(subject, bundles, wanted.fields);
  const isFound = isVerified(given);
  if (isFound && !wanted.isEach) return { signed: given, gap: undefined };
  if (platform === undefined) {
    const { cause, reason, remedy } = notAsked;
    const orGiven = `give its bundle, or ${remedy}`;
    return { signed: given, gap: bundles.length > 0 ? undefined : gap({ item: subject.name, cause, why: reason, remedy: orGiven }) };
  }
  const answer = readNotFound(await platform.attestations(`sha256:${subject.digests.sha256}`), isRepositorySeen);
  if (answer.state !== 'value') {
    const unasked = unaskedGap(subject.name, answer);
    return isFound ? { signed: { ...given, unasked: [unasked] }, gap: undefined } : { signed: given, gap: unasked };
  }
  const stored = answer.value.map((text) => ({ source: 'GitHub attestations', text }));
  const asked = await verifier.verify(subject, stored, wanted.fields);
  return { signed: { subject, verifications: [...given.verifications, ...asked.verifications] }, gap: undefined };
}

/**
 * GitHub answers "Not Found" to a digest for which it stores nothing. A job's token without `attestations: read` is refused in other words; were
 * it not, a signature that is there would be called missing, which denies as well.
 */
function readNotFound(answer: Answer<readonly string[]>, isRepositorySeen: boolean): Answer<readonly string[]> {
  const isNone = isRepositorySeen && answer.state === 'forbidden' && answer.isNotFound === true;
  return isNone ? { state: 'value', value: [] } : answer;
}

/** What could not be had from the platform can be given as a file. */
function unaskedGap(item: string, failure: Failure): Gap {
  const found = gapOf(item, failure, permissions);
  if (failure.state === 'unsupported') return { ...found, remedy: 'give its bundle under `bundles`' };
  // Nobody attested it, or the token may not see that: the first is by far the more frequent.
  if (failure.state !== 'forbidden' || failure.isPerhapsAbsent !== true) return found;
  const grant = `where it is attested, grant the job's token:\n${permissionsYaml(permissions)}`;
  return { ...found, remedy: `attest it in the job that builds it, or give its bundle under \`bundles\`; ${grant}` };
}

function isVerified({ verifications }: SignedSubject): boolean {
  return verifications.some(({ state }) => state === 'verified');
}

/**
 * Several artifacts share their bundle files, so a bundle that signs something else says nothing against a subject for which another one was
 * found, or for which the platform could not be asked.
 */
function toMany(found: readonly Found[], unread: readonly Gap[]): Many<SignedSubject> {
  const items = found.flatMap(({ signed, gap: unasked }) => {
    const about = signed.verifications.filter((one) => one.state === 'verified' || one.code !== 'subject-mismatch');
    if (unasked !== undefined) return about.length === 0 ? [] : [{ ...signed, verifications: about }];
    return [about.length === 0 ? signed : { ...signed, verifications: about }];
  });
  return { items, gaps: [...unread, ...found.flatMap(({ gap: unasked }) => unasked ?? [])] };
}
