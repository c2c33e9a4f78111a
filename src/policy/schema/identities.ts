import { anyOf, described, refined } from '../validation/compose.ts';
import { list } from '../validation/list.ts';
import { optional, record, strict } from '../validation/mapping.ts';
import { literal, oneOf, textOf } from '../validation/scalars.ts';
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

const workflowFields = strict({
  issuer,
  workflow: described(workflow, 'The workflow file that signs'),
  'workflow-sha': optional(described(commit, 'Commit at which the signing workflow is approved')),
  'workflow-ref': optional(described(globText, 'Ref at which the signing workflow is approved (glob per path segment), or any')),
  'source-repository': described(repository, 'The repository that is built'),
  'source-repository-id': optional(textOf(/^[1-9]\d{0,18}$/, 'the number of the repository, in quotes')),
  'source-ref': described(globText, 'Ref of the source (glob per path segment), or any'),
  triggers: described(anyOf(setOf(trigger), literal('any')), 'Events on which the build may run, or any'),
  runner: oneOf(['github-hosted', 'self-hosted', 'any']),
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

function ownerOf(text: string): string {
  return text.slice(0, text.indexOf('/')).toLowerCase();
}

const sanIdentity = described(
  strict({
    san: described(textOf(/^\S{1,1000}$/, 'the subject alternative name, exactly'), 'Subject alternative name of the certificate, exactly'),
    issuer,
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
  'Approved build identities; every field is required, "any" is written out',
);

export const keys = described(record(name, strict({ file: filePath, sha256 })), 'Public keys by name');

const trustRoot = strict({
  name: refined(name, (text) => text !== 'public-good' && text !== 'github', 'another name: public-good and github are built in'),
  file: filePath,
  sha256,
  profile: described(oneOf(['public-good', 'github', 'private']), 'Which logs and timestamps a signature must carry'),
});

export const trustRoots = described(
  refined(
    list(trustRoot, { max: 20, tooMany: 'at most 20 trust roots', none: 'at least one trust root, or leave the key out' }),
    (roots) => new Set(roots.map((root) => root.name)).size === roots.length,
    'each name once',
  ),
  'Trust roots beside the built-in public-good and github',
);
