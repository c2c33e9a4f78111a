import { shownSubject } from '../artifact/bind-subject.ts';
import type { BundleText, SignedSubject, Subject } from '../artifact/model.ts';
import { InterlockError } from '../core/errors.ts';
import { type Gap, gap, known, type Many, type Unknown, unknown } from '../core/facts.ts';
import { loadGlobs } from '../core/glob.ts';
import { permissionsYaml, type TokenPermissions } from '../core/permissions.ts';
import type { Policy } from '../core/policy.ts';
import type { Verifier } from '../ports/artifacts.ts';
import type { Answer, Failure } from '../ports/github-api.ts';
import type { Platform } from '../ports/platform.ts';
import type { PolicyFiles } from '../ports/policy-files.ts';
import type { Registries } from '../ports/registry.ts';
import { defineFact } from './define-fact.ts';
import { namedTrust } from './named-trust.ts';
import { registryTestimony } from './registry-testimony.ts';
import { gapOf, notAsked } from './unknown-of.ts';

const permissions: TokenPermissions = { attestations: 'read' };

/** Subjects whose attestations are asked for at the same time. */
const atOnce = 8;

/**
 * What was found about each subject. The given bundles come first, and where one of them holds, nobody else is asked; then the platform, and
 * of an image its registry. A subject without any verification is one of which each of them says that it has none; where one could not be
 * asked and none of the others holds, the subject is a gap.
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
    const { artifacts, platform, registries } = world;
    if (artifacts === undefined || world.verifier === undefined) return noVerifier;
    const verifier = await verifierUnder(policy, world.verifier, world.policyFiles);
    if ('state' in verifier) return verifier;
    // Rules compare what a certificate says with patterns.
    await loadGlobs();
    const bundles = await artifacts.readBundles(paths);
    const witnesses = { bundles: bundles.items, verifier, platform, registries, isRepositorySeen: repositoryId !== undefined };
    const found: Found[] = [];
    for (let start = 0; start < items.length; start += atOnce)
      found.push(...(await Promise.all(items.slice(start, start + atOnce).map((subject) => find(subject, witnesses)))));
    const asked = [
      'bundles',
      ...(platform === undefined ? [] : ['GitHub attestations']),
      ...(registries === undefined ? [] : ['registries']),
    ];
    return known(toMany(found, bundles.gaps), asked.join(', '));
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

interface Found {
  readonly signed: SignedSubject;
  readonly gaps: readonly Gap[];
}

interface Witnesses {
  readonly bundles: readonly BundleText[];
  readonly verifier: Verifier;
  readonly platform: Platform | undefined;
  readonly registries: Registries | undefined;
  /** GitHub gave the same token the repository's number: what it does not find there is not hidden with the repository. */
  readonly isRepositorySeen: boolean;
}

async function find(subject: Subject, witnesses: Witnesses): Promise<Found> {
  const { bundles, verifier, registries } = witnesses;
  const given = await verifier.verify(subject, bundles);
  if (isVerified(given)) return { signed: given, gaps: [] };
  const asked = [askPlatform(subject, witnesses)];
  if (registries !== undefined && subject.kind === 'image') asked.push(askRegistry(subject, registries, verifier));
  const answers = await Promise.all(asked);
  const verifications = [...given.verifications, ...answers.flatMap(({ signed }) => signed.verifications)];
  const image = answers.find(({ signed }) => signed.image !== undefined)?.signed.image;
  const signed = { subject, verifications, ...(image === undefined ? {} : { image }) };
  return { signed, gaps: isVerified(signed) ? [] : answers.flatMap(({ gaps }) => gaps) };
}

async function askRegistry(subject: Subject, registries: Registries, verifier: Verifier): Promise<Found> {
  const { bundles, refused, image, gaps } = await registryTestimony(subject, registries);
  const { verifications } = await verifier.verify(subject, bundles);
  const signed = { subject, verifications: [...verifications, ...refused], ...(image === undefined ? {} : { image }) };
  return { signed, gaps };
}

async function askPlatform(subject: Subject, { bundles, verifier, platform, isRepositorySeen }: Witnesses): Promise<Found> {
  const unasked = { subject, verifications: [] };
  if (platform === undefined) {
    const { cause, reason, remedy } = notAsked;
    const orGiven = `give its bundle, or ${remedy}`;
    return { signed: unasked, gaps: bundles.length > 0 ? [] : [gap({ item: subject.name, cause, why: reason, remedy: orGiven })] };
  }
  const answer = readNotFound(await platform.attestations(shownSubject(subject)), isRepositorySeen);
  if (answer.state !== 'value') return { signed: unasked, gaps: [unaskedGap(subject, answer)] };
  const stored = answer.value.map((text) => ({ source: 'GitHub attestations', text }));
  return { signed: await verifier.verify(subject, stored), gaps: [] };
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
function unaskedGap({ name, digests }: Subject, failure: Failure): Gap {
  const found = gapOf(name, failure, permissions);
  if (digests.sha256 === undefined) return { ...found, remedy: 'name the file or its SHA-256, or give its bundle under `bundles`' };
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
  const items = found.flatMap(({ signed, gaps: unasked }) => {
    const about = signed.verifications.filter((one) => one.state === 'verified' || one.code !== 'subject-mismatch');
    if (unasked.length > 0) return about.length === 0 ? [] : [{ ...signed, verifications: about }];
    return [about.length === 0 ? signed : { ...signed, verifications: about }];
  });
  return { items, gaps: [...unread, ...found.flatMap(({ gaps }) => gaps)] };
}
