import { isRealDay } from '../../core/day.ts';
import { builtInRoots } from '../../core/policy.ts';
import { anyOf, described, refined } from '../validation/compose.ts';
import { list } from '../validation/list.ts';
import { optional, record, strict } from '../validation/mapping.ts';
import { integer, literal, oneOf, textOf } from '../validation/scalars.ts';
import { commit, filePath, globText, name, repository, setOf, sha256 } from './parts.ts';

const issuer = described(
  textOf(/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/-]*)?$/, 'the issuer: an https:// address'),
  'Issuer of the identity token that the certificate names',
);

const trigger = textOf(/^[a-z][a-z_]{0,49}$/, 'the name of an event, such as push');

const workflow = textOf(
  /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[^/@\s]+\.ya?ml$/,
  'the workflow that signs: owner/name/.github/workflows/file.yml, without a ref',
);

const root = described(
  name,
  'The only trust root that may vouch for it: public-good, github or an entry of trust-roots; without it both built-in ones may',
);

function number(what: string) {
  return textOf(/^[1-9]\d{0,18}$/, what);
}

const workflowFields = strict({
  issuer,
  workflow: described(workflow, 'The workflow file that signs'),
  'workflow-sha': optional(described(commit, 'Commit at which the signing workflow is approved')),
  'workflow-ref': optional(described(globText, 'Ref at which the signing workflow is approved (glob per path segment), or any')),
  'source-repository': described(repository, 'The repository that is built'),
  'source-repository-id': optional(
    described(number('the number of the repository, in quotes'), 'Number of the repository, which no other can have under its name'),
  ),
  'source-owner-id': optional(
    described(number("the number of the repository's owner, in quotes"), 'Number of its owner, which survives a rename'),
  ),
  'source-ref': described(globText, 'Ref of the source (glob per path segment), or any'),
  triggers: described(anyOf(setOf(trigger), literal('any')), 'Events on which the build may run, or any'),
  runner: oneOf(['github-hosted', 'self-hosted', 'any']),
  visibility: optional(described(oneOf(['public', 'private', 'internal']), 'Visibility of the source repository when it was signed')),
  environment: optional(
    described(
      refined(globText, (text) => text !== 'any', 'the name or a glob of the environment; leave the key out for any'),
      'Deployment environment of the job that signs (glob)',
    ),
  ),
  root: optional(root),
});

const approvedWorkflow = refined(
  workflowFields,
  (identity) => identity['workflow-sha'] !== undefined || identity['workflow-ref'] !== undefined,
  'also workflow-sha, or workflow-ref (a ref, a glob, or any)',
  ['workflow'],
);

const workflowIdentity = described(
  refined(
    approvedWorkflow,
    (identity) => identity['workflow-sha'] !== undefined || ownerOf(identity.workflow) === ownerOf(identity['source-repository']),
    'also workflow-sha: this signer belongs to another owner than source-repository, who can move its refs',
    ['workflow'],
  ),
  'A workflow that signs what it builds',
);

const ownName = refined(
  name,
  (text) => !builtInRoots.some((builtIn) => builtIn === text),
  'another name: public-good and github are built in',
);

function ownerOf(text: string): string {
  return text.slice(0, text.indexOf('/')).toLowerCase();
}

const sanIdentity = described(
  strict({
    san: described(textOf(/^\S{1,1000}$/, 'the subject alternative name, exactly'), 'Subject alternative name of the certificate, exactly'),
    issuer,
    root: optional(root),
  }),
  'A certificate by its exact name',
);

const keyIdentity = described(strict({ key: described(name, 'Name of an entry of keys') }), 'A public key');

/** Approved build identities by name; an empty mapping would mean the built-in one, so it is refused. */
export const identities = described(
  refined(
    record(name, anyOf(workflowIdentity, sanIdentity, keyIdentity)),
    (entries) => Object.keys(entries).length > 0,
    'at least one identity, or leave the key out',
  ),
  'Approved build identities; fields that narrow further may be left out, "any" of the others is written out',
);

const instant = refined(
  textOf(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'a time in UTC: YYYY-MM-DDThh:mm:ssZ'),
  (text) => !/^\d{4}-\d{2}-\d{2}T/.test(text) || (isRealDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))),
  'a time that the calendar has',
);

const key = refined(
  strict({
    file: described(filePath, 'PEM file of a public key, in the repository and at the commit of this policy'),
    sha256,
    'valid-from': optional(described(instant, 'The key counts for what was provably signed from then on')),
    'valid-until': optional(described(instant, 'The key counts for what was provably signed before')),
    root: optional(
      described(ownName, 'The entry of trust-roots whose logs and authorities prove when it signed, in place of the built-in ones'),
    ),
  }),
  (fields) => {
    const { 'valid-from': from, 'valid-until': until } = fields;
    return from === undefined || until === undefined || Date.parse(from) < Date.parse(until);
  },
  'a valid-until after valid-from',
  ['valid-until'],
);

/** Keys that a policy names: each is tried for each signature by a key. */
const keyLimit = 50;

export const keys = described(
  refined(record(name, key), (entries) => Object.keys(entries).length <= keyLimit, `at most ${keyLimit} keys`),
  'Public keys by name, for signatures without a certificate',
);

const trustRoot = strict({
  name: ownName,
  file: described(filePath, 'File of the trusted root (JSON), in the repository and at the commit of this policy'),
  sha256,
  profile: described(oneOf(['public-good', 'github', 'private']), 'Which logs and timestamps a signature must carry'),
  'log-entries': optional(
    described(integer({ min: 1, max: 10 }), 'Different logs that must have an entry, where more than the profile demands'),
  ),
  timestamps: optional(described(integer({ min: 1, max: 10 }), 'Different authorities that must have signed the time')),
});

export const trustRoots = described(
  refined(
    list(trustRoot, { max: 20, tooMany: 'at most 20 trust roots', none: 'at least one trust root, or leave the key out' }),
    (roots) => new Set(roots.map((root) => root.name)).size === roots.length,
    'each name once',
  ),
  'Trust roots beside the built-in public-good and github',
);
