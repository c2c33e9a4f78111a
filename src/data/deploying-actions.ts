import type { PurposeKind } from './deploying-commands.ts';

/** An input that decides: `matches` texts are looked for in its lower-case value; an expression may be anything, and counts. */
export interface InputCondition {
  readonly input: string;
  /** What holds where the input is not given. */
  readonly ifAbsent: boolean;
  /** Exact values that mean "no". */
  readonly not?: readonly string[];
  /** Counts only with one of these within. */
  readonly containing?: readonly string[];
}

/** Actions and reusable workflows, in lower case: `owner/name`, `owner/name/path`, or `owner/name/*` for every path within. */
export interface ActionRows {
  readonly kind: PurposeKind;
  /** Why they are listed, to end the sentence "this counts, because it ...". */
  readonly reason: string;
  readonly actions: readonly string[];
  /** One of them must hold; without conditions every use counts. */
  readonly conditions?: readonly InputCondition[];
}

interface DeployingActions {
  readonly asOf: string;
  readonly rows: readonly ActionRows[];
  /** Actions whose names sound like it, and that only report, prepare or clean up. */
  readonly harmless: readonly string[];
}

/** Actions that deploy, publish or sign. */
export const deployingActions: DeployingActions = {
  asOf: '2026-09-01',
  rows: [
    {
      kind: 'deploy',
      reason: 'changes what runs at Amazon Web Services',
      actions: [
        'aws-actions/amazon-ecs-deploy-task-definition',
        'aws-actions/amazon-ecs-deploy-express-service',
        'aws-actions/aws-cloudformation-github-deploy',
        'aws-actions/aws-lambda-deploy',
        'aws-actions/aws-elasticbeanstalk-deploy',
        'einaregilsson/beanstalk-deploy',
        'jakejarvis/s3-sync-action',
        'reggionick/s3-deploy',
        'appleboy/lambda-action',
        'chetan/invalidate-cloudfront-action',
        'webfactory/create-aws-codedeploy-deployment',
      ],
    },
    {
      kind: 'deploy',
      reason: 'changes what runs at Azure',
      actions: [
        'azure/webapps-deploy',
        'azure/functions-action',
        'azure/functions-container-action',
        'azure/static-web-apps-deploy',
        'azure/container-apps-deploy-action',
        'azure/aci-deploy',
        'azure/k8s-deploy',
        'azure/spring-apps-deploy',
        'azure/spring-cloud-deploy',
        'azure/sql-action',
      ],
    },
    {
      kind: 'deploy',
      reason: 'changes infrastructure at Azure',
      actions: ['azure/arm-deploy'],
      conditions: [{ input: 'deploymentmode', ifAbsent: true, not: ['validate'] }],
    },
    {
      kind: 'deploy',
      reason: 'changes infrastructure at Azure',
      actions: ['azure/bicep-deploy'],
      conditions: [{ input: 'operation', ifAbsent: true, not: ['validate', 'whatif', 'what-if'] }],
    },
    {
      kind: 'deploy',
      reason: 'changes what runs at Google Cloud',
      actions: [
        'google-github-actions/deploy-cloudrun',
        'google-github-actions/deploy-appengine',
        'google-github-actions/deploy-cloud-functions',
        'google-github-actions/create-cloud-deploy-release',
        'google-github-actions/upload-cloud-storage',
        'firebaseextended/action-hosting-deploy',
        'w9jds/firebase-action',
      ],
    },
    {
      kind: 'deploy',
      reason: 'changes what a hosting service runs',
      actions: [
        'actions/deploy-pages',
        'amondnet/vercel-action',
        'nwtgck/actions-netlify',
        'cloudflare/pages-action',
        'akhileshns/heroku-deploy',
        'digitalocean/app_action',
        'digitalocean/app_action/deploy',
        'johnbeynon/render-deploy-action',
        'bervproject/railway-deploy',
        'superfly/flyctl-actions',
        'peaceiris/actions-gh-pages',
        'jamesives/github-pages-deploy-action',
        'crazy-max/ghaction-github-pages',
        's0/git-publish-subdirectory-action',
        'cpina/github-action-push-to-another-repository',
        'denoland/deployctl',
        'deployphp/action',
      ],
    },
    {
      kind: 'deploy',
      reason: 'changes infrastructure',
      actions: [
        'dflook/terraform-apply',
        'dflook/terraform-destroy',
        'dflook/terraform-destroy-workspace',
        'dflook/tofu-apply',
        'dflook/tofu-destroy',
        'dawidd6/action-ansible-playbook',
        'arillso/action.playbook',
        'youyo/aws-cdk-github-actions',
      ],
    },
    {
      kind: 'deploy',
      reason: 'changes infrastructure',
      actions: ['pulumi/actions'],
      conditions: [{ input: 'command', ifAbsent: false, containing: ['up', 'update', 'destroy'] }],
    },
    {
      kind: 'deploy',
      reason: 'changes what runs in a cluster',
      actions: ['deliverybot/helm', 'bitovi/github-actions-deploy-eks-helm'],
    },
    {
      kind: 'deploy',
      reason: 'copies files to another machine or runs commands there',
      actions: [
        'appleboy/ssh-action',
        'appleboy/scp-action',
        'easingthemes/ssh-deploy',
        'burnett01/rsync-deployments',
        'samkirkland/ftp-deploy-action',
        'garygrossgarten/github-action-ssh',
        'garygrossgarten/github-action-scp',
        'cross-the-world/ssh-scp-ssh-pipelines',
      ],
    },
    {
      kind: 'publish',
      reason: 'publishes a package',
      actions: [
        'pypa/gh-action-pypi-publish',
        'js-devtools/npm-publish',
        'rubygems/release-gem',
        'katyo/publish-crates',
        'rust-lang/crates-io-auth-action',
        'nuget/login',
        'rubygems/configure-rubygems-credentials',
        'actions/publish-action',
        'actions/publish-immutable-action',
        'haaleo/publish-vscode-extension',
        'lannonbr/vsce-action',
        'mnao305/chrome-extension-upload',
        'wdzeng/chrome-extension',
        'r0adkll/upload-google-play',
        'apple-actions/upload-testflight-build',
        'wzieba/firebase-distribution-github-action',
        'snapcore/action-publish',
        'vedantmgoyal2009/winget-releaser',
        'vedantmgoyal9/winget-releaser',
        'dart-lang/setup-dart/.github/workflows/publish.yml',
        'changesets/action/publish',
        'mislav/bump-homebrew-formula-action',
        'dawidd6/action-homebrew-bump-formula',
        'bufbuild/buf-push-action',
        'spring-io/artifactory-deploy-action',
        'samuelmeuli/action-maven-publish',
        'cycjimmy/semantic-release-action',
        'codfish/semantic-release-action',
        'python-semantic-release/python-semantic-release',
        'release-plz/action',
        'marcoieni/release-plz-action',
      ],
    },
    {
      kind: 'publish',
      reason: 'publishes packages where its input `publish` names the command',
      actions: ['changesets/action'],
      conditions: [{ input: 'publish', ifAbsent: false, not: ['', 'false'] }],
    },
    {
      kind: 'publish',
      reason: 'pushes a module where it has a token',
      actions: ['bufbuild/buf-action'],
      conditions: [{ input: 'push', ifAbsent: false, not: ['false'] }],
    },
    {
      kind: 'publish',
      reason: 'publishes an image or chart',
      actions: [
        'redhat-actions/push-to-registry',
        'elgohr/publish-docker-github-action',
        'mr-smithers-excellent/docker-build-push',
        'int128/docker-manifest-create-action',
        'akhilerm/tag-push-action',
        'helm/chart-releaser-action',
        'stefanprodan/helm-gh-pages',
        'appany/helm-oci-chart-releaser',
        'bitdeps/helm-oci-charts-releaser',
        'devcontainers/action',
        'peter-evans/dockerhub-description',
        'chainguard-images/actions/apko-publish',
        'distroless/actions/apko-publish',
        'distroless/actions/apko-snapshot',
        'chainguard-images/actions/apko-snapshot',
      ],
    },
    {
      kind: 'publish',
      reason: 'publishes an image where it pushes',
      actions: [
        'docker/build-push-action',
        'depot/build-push-action',
        'useblacksmith/build-push-action',
        'namespacelabs/build-push-action',
      ],
      conditions: [
        { input: 'push', ifAbsent: false, not: ['false', ''] },
        { input: 'push-by-digest', ifAbsent: false, not: ['false', ''] },
        { input: 'outputs', ifAbsent: false, containing: ['push=true', 'type=registry'] },
      ],
    },
    {
      kind: 'publish',
      reason: 'publishes an image where it pushes',
      actions: ['docker/bake-action', 'depot/bake-action'],
      conditions: [
        { input: 'push', ifAbsent: false, not: ['false', ''] },
        { input: 'set', ifAbsent: false, containing: ['push=true', 'type=registry'] },
      ],
    },
    {
      kind: 'publish',
      reason: 'publishes a release',
      actions: [
        'softprops/action-gh-release',
        'ncipollo/release-action',
        'actions/create-release',
        'actions/upload-release-asset',
        'svenstaro/upload-release-action',
        'marvinpinto/action-automatic-releases',
        'marvinpinto/actions/automatic-releases',
        'gr2m/create-or-update-release',
        'elgohr/github-release-action',
        'comnoco/create-release-action',
        'shogo82148/actions-upload-release-asset',
        'alexellis/upload-assets',
        'wangyoucao577/go-release-action',
        'taiki-e/upload-rust-binary-action',
        'taiki-e/create-gh-release-action',
        'rust-build/rust-build.action',
        'cli/gh-extension-precompile',
        'tauri-apps/tauri-action',
        'samuelmeuli/action-electron-builder',
        'eregon/publish-release',
        'anton-yurchenko/git-release',
      ],
    },
    {
      kind: 'publish',
      reason: 'publishes a release unless it is told to leave that',
      actions: ['googleapis/release-please-action', 'google-github-actions/release-please-action'],
      conditions: [{ input: 'skip-github-release', ifAbsent: true, not: ['true'] }],
    },
    {
      kind: 'publish',
      reason: 'publishes a release where its input `publish` says so',
      actions: ['release-drafter/release-drafter'],
      conditions: [{ input: 'publish', ifAbsent: false, not: ['false', ''] }],
    },
    {
      kind: 'sign',
      reason: 'signs in the name of this project',
      actions: [
        'actions/attest',
        'actions/attest-build-provenance',
        'actions/attest-sbom',
        'sigstore/gh-action-sigstore-python',
        'notaryproject/notation-action/sign',
        'azure/trusted-signing-action',
        'azure/artifact-signing-action',
        'signpath/github-action-submit-signing-request',
        'sslcom/esigner-codesign',
        'skymatic/code-sign-action',
        'dlemstra/code-sign-action',
        'philips-labs/slsa-provenance-action',
        'testifysec/witness-run-action',
        'slsa-framework/slsa-github-generator/.github/workflows/*',
        'r0adkll/sign-android-release',
        'ilharp/sign-android-release',
        'digicert/code-signing-software-trust-action',
        'docker/github-builder/*',
        'docker/github-builder-experimental/*',
      ],
    },
  ],
  harmless: [
    'enricomi/publish-unit-test-result-action',
    'enricomi/publish-unit-test-result-action/*',
    'bobheadxi/deployments',
    'strumwolf/delete-deployment-environment',
    'scacap/action-surefire-report',
    'dorny/test-reporter',
    'mikepenz/release-changelog-builder-action',
  ],
};
