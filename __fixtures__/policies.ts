/** A policy that uses every key of the format. */
export const fullPolicy = `version: 1
extends: [preset:recommended]
identities:
  release:
    issuer: https://token.actions.githubusercontent.com
    workflow: acme/build/.github/workflows/release.yml
    workflow-sha: 8f4b7f84864484a7bf31766abe9204da3cbe65b3
    source-repository: acme/app
    source-ref: refs/heads/main
    triggers: [push]
    runner: github-hosted
  partner: {key: partner}
  signer: {san: "https://example.com/signer", issuer: "https://issuer.example.com"}
keys: {partner: {file: .github/keys/partner.pem, sha256: "${'ab'.repeat(32)}"}}
trust-roots: [{name: corp, file: .github/trust/corp.json, sha256: "${'cd'.repeat(32)}", profile: private}]
attestations:
  provenance: {type: slsa-provenance, signers: [release], max-age-days: 30}
  two-parties: {type: any, signers: [release, partner], minimum: 2, artifacts: ["dist/*.tgz", "oci://registry.example/**"]}
  clean: {type: vulnerability-scan, signers: [signer], vulnerabilities: {critical: 0, high: 5}}
  summary: {type: vsa, verifier: "https://verifier.example.com", resource: "oci://registry.example/*", level: 3}
  review: {type: "https://example.com/review/v1", fields: {result: approved, "reviewers[*]": {any-of: [alice, bob]}, "tool.name": {matches: "review-*"},
           count: {at-least: 2}, open: {at-most: 0}, isFinal: true}}
token: {claims: {runner_environment: github-hosted, job_workflow_ref: "acme/build/.github/workflows/release.yml@refs/tags/v*"}}
secrets-managers: [hashicorp/vault-action, aws-actions/aws-secretsmanager-get-secrets]
privileged-variables: ["PROD_*", "*_SIGNING_KEY"]
known-credentials: {ignore: [.interlockignore], baseline: [reports/gitleaks.json]}
environments:
  "prod*": {reviewers: {minimum: 1}, self-review: forbidden, admin-bypass: forbidden, refs: [refs/heads/main], artifacts: required,
            approval: environment, window: business-hours}
windows:
  business-hours: {zone: Europe/Berlin, allow: [{days: mon-thu, from: "09:00", to: "16:00"}]}
rules:
  artifact/unsigned: deny
  secret/stale: {enforce: {merge: off, deploy: warn, posture: deny}, options: {max-age-days: 90}}
  workflow/script-injection: {enforce: deny, deny-from: high}
  workflow/*: warn
exceptions:
  - {id: legacy-pin, rule: workflow/unpinned-action, where: {path: .github/workflows/legacy.yml, uses: "acme/tool@v1"}, reason: "moves next year",
     approved-by: "@alice", expires: 2026-12-31}
`;

/** A digest function for tests: 64 digits, and different for different texts of a test. */
export function fakeHash(text: string): string {
  let sum = 0;
  for (const char of text) sum = (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(16).padStart(64, '0');
}
