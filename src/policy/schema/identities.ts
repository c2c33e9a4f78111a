import { z } from 'zod';
import { commit, filePath, globText, name, repository, setOf, sha256, strict, textOf } from './parts.ts';

const issuer = textOf(/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~/-]*)?$/, 'the issuer: an https:// address').describe(
  'Issuer of the identity token that the certificate names',
);

const any = z.literal('any');

const trigger = textOf(/^[a-z][a-z_]{0,49}$/, 'the name of an event, such as push');

const workflowIdentity = strict({
  issuer,
  workflow: textOf(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[^/@\s]+\.ya?ml$/,
    'the workflow that signs: owner/name/.github/workflows/file.yml, without a ref',
  ).describe('The workflow file that signs'),
  'workflow-sha': commit.optional().describe('Commit at which the signing workflow is approved'),
  'workflow-ref': globText.optional().describe('Ref at which the signing workflow is approved (glob per path segment), or any'),
  'source-repository': repository.describe('The repository that is built'),
  'source-repository-id': textOf(/^[1-9]\d{0,18}$/, 'the number of the repository, in quotes').optional(),
  'source-ref': globText.describe('Ref of the source (glob per path segment), or any'),
  triggers: z.union([setOf(trigger), any]).describe('Events on which the build may run, or any'),
  runner: z.enum(['github-hosted', 'self-hosted', 'any']),
})
  .refine((identity) => identity['workflow-sha'] !== undefined || identity['workflow-ref'] !== undefined, {
    path: ['workflow'],
    error: 'also workflow-sha, or workflow-ref (a ref, a glob, or any)',
  })
  .refine((identity) => identity['workflow-sha'] !== undefined || ownerOf(identity.workflow) === ownerOf(identity['source-repository']), {
    path: ['workflow'],
    error: 'also workflow-sha: this signer belongs to another owner than source-repository, who can move its refs',
  })
  .describe('A workflow that signs what it builds');

function ownerOf(text: string): string {
  return text.slice(0, text.indexOf('/')).toLowerCase();
}

const sanIdentity = strict({
  san: textOf(/^\S{1,1000}$/, 'the subject alternative name, exactly').describe('Subject alternative name of the certificate, exactly'),
  issuer,
}).describe('A certificate by its exact name');

const keyIdentity = strict({ key: name.describe('Name of an entry of keys') }).describe('A public key');

/** Approved build identities by name; an empty mapping would mean the built-in one, so it is refused. */
export const identities = z
  .record(name, z.union([workflowIdentity, sanIdentity, keyIdentity]))
  .refine((entries) => Object.keys(entries).length > 0, 'at least one identity, or leave the key out')
  .describe('Approved build identities; every field is required, "any" is written out');

export const keys = z.record(name, strict({ file: filePath, sha256 })).describe('Public keys by name');

export const trustRoots = z
  .array(
    strict({
      name: name.refine((text) => text !== 'public-good' && text !== 'github', 'another name: public-good and github are built in'),
      file: filePath,
      sha256,
      profile: z.enum(['public-good', 'github', 'private']).describe('Which logs and timestamps a signature must carry'),
    }),
  )
  .min(1, 'at least one trust root, or leave the key out')
  .max(20, 'at most 20 trust roots')
  .refine((roots) => new Set(roots.map((root) => root.name)).size === roots.length, 'each name once')
  .describe('Trust roots beside the built-in public-good and github');
