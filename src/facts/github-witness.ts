import type { Subject } from '../artifact/model.ts';
import type { Gap } from '../core/facts.ts';
import { permissionsYaml, type TokenPermissions } from '../core/permissions.ts';
import type { Answer, Failure } from '../ports/github-api.ts';
import type { Platform } from '../ports/platform.ts';
import { gapOf } from './unknown-of.ts';
import type { Testimony, Witness } from './witness.ts';

export const attestationPermissions: TokenPermissions = { attestations: 'read' };

/**
 * The attestations that GitHub stores for the judged repository. With `repositoryId` GitHub gave the same token the repository's number: what
 * it does not find there is not hidden with the repository.
 */
export function githubWitness(platform: Platform, repositoryId: string | undefined): Witness {
  return {
    name: 'GitHub attestations',
    covers: ({ digests }) => digests.sha256 !== undefined,
    ask: async (subjects, signal) => {
      const digests = subjects.map((subject) => `sha256:${subject.digests.sha256 ?? ''}`);
      const answers = await platform.attestations({ digests, repositoryId, signal });
      return subjects.map((subject, index) => testimonyOf(subject, answers[index] ?? noAnswer, repositoryId !== undefined));
    },
  };
}

const noAnswer: Failure = { state: 'outage', why: 'GitHub was not asked' };

function testimonyOf({ name }: Subject, given: Answer<readonly string[]>, isRepositorySeen: boolean): Testimony {
  const answer = readNotFound(given, isRepositorySeen);
  if (answer.state !== 'value') return { state: 'unasked', gap: unaskedGap(name, answer) };
  return { state: 'held', bundles: answer.value.map((text) => ({ source: 'GitHub attestations', text })) };
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
  const found = gapOf(item, failure, attestationPermissions);
  if (failure.state === 'unsupported') return { ...found, remedy: 'give its bundle under `bundles`' };
  // Nobody attested it, or the token may not see that: the first is by far the more frequent.
  if (failure.state !== 'forbidden' || failure.isPerhapsAbsent !== true) return found;
  const grant = `where it is attested, grant the job's token:\n${permissionsYaml(attestationPermissions)}`;
  return { ...found, remedy: `attest it in the job that builds it, or give its bundle under \`bundles\`; ${grant}` };
}
