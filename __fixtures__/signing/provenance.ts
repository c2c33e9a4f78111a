import type { SignerClaims } from './signer-claims.ts';

/** The predicate that `actions/attest` writes in a job with these claims: SLSA provenance v1 that says what the certificate says. */
export function provenanceOf(claims: SignerClaims): object {
  const { server = 'https://github.com', workflow = 'acme/app/.github/workflows/release.yml', ref = 'refs/heads/main' } = claims;
  const { repository = workflow.split('/').slice(0, 2).join('/'), sourceRef = ref, sha = 'a'.repeat(40), sourceSha = sha } = claims;
  const started = claims.caller ?? workflow;
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        workflow: { ref: sourceRef, repository: `${server}/${repository}`, path: started.split('/').slice(2).join('/') },
      },
      internalParameters: {
        github: {
          event_name: claims.trigger ?? 'push',
          repository_id: claims.repositoryId ?? '77',
          repository_owner_id: claims.ownerId ?? '7',
          runner_environment: claims.runner ?? 'github-hosted',
        },
      },
      resolvedDependencies: [{ uri: `git+${server}/${repository}@${sourceRef}`, digest: { gitCommit: sourceSha } }],
    },
    runDetails: {
      builder: { id: `${server}/${workflow}@${ref}` },
      metadata: { invocationId: `${server}/${repository}/actions/runs/${claims.run ?? '4711'}/attempts/${claims.attempt ?? '1'}` },
    },
  };
}
