import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

const trusted = {
  instead: 'Publish with trusted publishing (OIDC) where the registry has it; else keep a token of one package with an expiry',
  severity: 'critical',
} as const;

/** Package registries. */
export const registries = listed([
  [
    'npm',
    'https://docs.npmjs.com/about-access-tokens',
    [['npm-access-token', 'an npm access token', `npm_${word(36)}`, { validity: 'checksum' }]],
    trusted,
  ],
  [
    'PyPI',
    'https://pypi.org/help/#apitoken',
    [
      ['pypi-upload-token', 'a PyPI API token', `pypi-AgEIcHlwaS5vcmc${url64('50,1000')}`],
      ['testpypi-upload-token', 'a TestPyPI API token', `pypi-AgENdGVzdC5weXBpLm9yZw${url64('50,1000')}`, { severity: 'low' }],
    ],
    trusted,
  ],
  ['RubyGems', 'https://guides.rubygems.org/api-key-scopes/', [['rubygems-api-key', 'a RubyGems API key', `rubygems_${hex(48)}`]], trusted],
  [
    'crates.io',
    'https://doc.rust-lang.org/cargo/reference/publishing.html',
    [['crates-io-token', 'a crates.io token', assigned(['cargo', 'crates', 'registry', 'token'], `cio${word(32)}`), { minimumEntropy: 4 }]],
    trusted,
  ],
  [
    'NuGet',
    'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
    [['nuget-api-key', 'a NuGet API key', 'oy2[a-z0-9]{43}']],
    trusted,
  ],
  [
    'Docker Hub',
    'https://docs.docker.com/security/access-tokens/',
    [
      ['docker-hub-token', 'a Docker Hub personal access token', `dckr_pat_${url64(27)}`],
      ['docker-hub-organisation-token', 'a Docker Hub organisation access token', `dckr_oat_${url64(32)}`],
    ],
  ],
  [
    'JFrog',
    'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    [
      ['jfrog-api-key', 'a JFrog Artifactory API key', `AKCp${word(69)}`],
      ['jfrog-reference-token', 'a JFrog reference token', `cmVmdGtu${word(56)}`],
    ],
  ],
  [
    'Clojars',
    'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    [['clojars-deploy-token', 'a Clojars deploy token', `CLOJARS_${hex(60)}`]],
  ],
  [
    'Postman',
    'https://learning.postman.com/docs/developer/postman-api/authentication/',
    [
      ['postman-api-key', 'a Postman API key', `PMAK-${hex(24)}-${hex(34)}`],
      ['postman-collection-key', 'a Postman collection access key', 'PMAT-[A-Z0-9]{26}', { severity: 'medium' }],
    ],
  ],
  [
    'Cloudsmith',
    'https://help.cloudsmith.io/docs/api-key',
    [['cloudsmith-api-key', 'a Cloudsmith API key', assigned(['cloudsmith'], hex(40))]],
  ],
  [
    'Packagist',
    'https://packagist.com/docs',
    [['packagist-token', 'a Private Packagist token', `packagist_(?:ack|acs|oru|orp|out|uut)_${hex(68)}`]],
  ],
]);

/** Systems that build, test and deliver, and what keeps their secrets. */
export const delivery = listed([
  [
    'CircleCI',
    'https://circleci.com/docs/managing-api-tokens/',
    [
      ['circleci-personal-token', 'a CircleCI personal API token', `CCIPAT_${word(22)}_${hex(40)}`],
      ['circleci-project-token', 'a CircleCI project API token', `CCIPRJ_${word(22)}_${hex(40)}`],
    ],
  ],
  [
    'Buildkite',
    'https://buildkite.com/docs/apis/managing-api-tokens',
    [
      ['buildkite-user-token', 'a Buildkite API access token', `bkua_${hex(40)}`],
      [
        'buildkite-agent-token',
        'a Buildkite token of an agent, a cluster, a registry or a portal',
        'bk(?:ct|cqt|ar|aa|at|tr|rt|pt|pat|ps|ur|tx)_[\\w.-]{38,300}',
        { minimumEntropy: 3 },
      ],
      ['buildkite-job-token', 'a Buildkite token of a job', 'bk(?:aj|jat)_[\\w.-]{38,2000}', { minimumEntropy: 3, isLongLived: false }],
    ],
  ],
  [
    'Travis CI',
    'https://docs.travis-ci.com/',
    [['travis-token', 'a Travis CI token', assigned(['travis.{0,8}token'], url64(22)), { minimumEntropy: 3.5 }]],
  ],
  [
    'Harness',
    'https://developer.harness.io/',
    [['harness-token', 'a Harness token', `(?:pat|sat)\\.${url64(22)}\\.${hex(24)}\\.${word(20)}`]],
  ],
  [
    'Octopus Deploy',
    'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    [['octopus-api-key', 'an Octopus Deploy API key', 'API-[A-Z0-9]{26,32}', { minimumEntropy: 3.6 }]],
  ],
  [
    'TeamCity',
    'https://www.jetbrains.com/help/teamcity/',
    [['teamcity-token', 'a TeamCity access token', `eyJ0eXAiOiAiVENWMiJ9\\.${url64(36)}\\.${url64(48)}`]],
  ],
  ['Jenkins', 'https://www.jenkins.io/doc/book/', [['jenkins-api-token', 'a Jenkins API token', assigned(['jenkins'], `11${hex(32)}`)]]],
  ['Drone', 'https://docs.drone.io/', [['drone-token', 'a Drone token', assigned(['drone'], word(32)), { minimumEntropy: 3.8 }]]],
  [
    'Codecov',
    'https://docs.codecov.com/docs/codecov-tokens',
    [['codecov-token', 'a Codecov upload token', assigned(['codecov'], uuid), { severity: 'medium' }]],
  ],
  ['Sonar', 'https://docs.sonarsource.com/', [['sonar-token', 'a SonarQube or SonarCloud token', `sq[upa]_${hex(40)}`]]],
  ['Snyk', 'https://docs.snyk.io/', [['snyk-token', 'a Snyk API token', assigned(['snyk'], uuid)]]],
  [
    'HashiCorp',
    'https://developer.hashicorp.com/',
    [
      ['terraform-cloud-token', 'an HCP Terraform API token', `${word(14)}\\.atlasv1\\.${url64('60,70')}`, { severity: 'critical' }],
      ['vault-service-token', 'a Vault service token', `hvs\\.${url64('24,300')}`, { severity: 'critical', minimumEntropy: 3.6 }],
      ['vault-batch-token', 'a Vault batch token', `hvb\\.${url64('130,400')}`, { isLongLived: false }],
      ['vault-recovery-token', 'a Vault recovery token', `hvr\\.${url64('24,300')}`, { severity: 'critical', minimumEntropy: 3.6 }],
      ['vault-older-token', 'a Vault token of the older form', assigned(['vault.{0,10}token'], `s\\.${word(24)}`), { minimumEntropy: 3.6 }],
      ['consul-token', 'a Consul ACL token', assigned(['consul.{0,12}token'], uuid)],
      ['nomad-token', 'a Nomad ACL token', assigned(['nomad.{0,12}token'], uuid)],
    ],
  ],
  [
    'Pulumi',
    'https://www.pulumi.com/docs/',
    [['pulumi-access-token', 'a Pulumi access token', `pul-${hex(40)}`, { severity: 'critical' }]],
  ],
  [
    'Doppler',
    'https://docs.doppler.com/docs/service-tokens',
    [
      ['doppler-personal-token', 'a Doppler personal token', `dp\\.pt\\.${word('40,44')}`],
      ['doppler-service-token', 'a Doppler service token', `dp\\.st\\.(?:[a-z0-9_-]{2,35}\\.)?${word('40,44')}`],
      ['doppler-account-token', 'a Doppler CLI, service account, SCIM or audit token', `dp\\.(?:ct|sa|scim|audit)\\.${word('40,44')}`],
    ],
  ],
  [
    'Infisical',
    'https://infisical.com/docs',
    [['infisical-service-token', 'an Infisical service token', `st\\.${hex(24)}\\.${hex(32)}\\.${hex(32)}`]],
  ],
  [
    '1Password',
    'https://developer.1password.com/docs/service-accounts/',
    [
      ['onepassword-service-account', 'a 1Password service account token', 'ops_eyJ[A-Za-z0-9+/=_-]{200,1200}', { severity: 'critical' }],
      [
        'onepassword-secret-key',
        'a 1Password secret key',
        'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
        { severity: 'critical' },
      ],
    ],
  ],
  [
    'Tailscale',
    'https://tailscale.com/kb/',
    [['tailscale-key', 'a Tailscale key', `tskey-(?:auth|api|client|scim|webhook)-${word('10,20')}-${word('20,40')}`]],
  ],
  ['Prefect', 'https://docs.prefect.io/', [['prefect-api-key', 'a Prefect API key', `pn[ub]_${word(36)}`]]],
  ['Scalingo', 'https://developers.scalingo.com/', [['scalingo-token', 'a Scalingo API token', `tk-us-${url64(48)}`]]],
  ['dbt', 'https://docs.getdbt.com/docs/dbt-cloud-apis/', [['dbt-token', 'a dbt Cloud token', `dbt[cu]_${url64('40,60')}`]]],
  ['Inngest', 'https://www.inngest.com/docs', [['inngest-signing-key', 'an Inngest signing key', `signkey-prod-${hex(64)}`]]],
  [
    'Defined Networking',
    'https://docs.defined.net/',
    [['defined-networking-key', 'a Defined Networking API key', 'dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}']],
  ],
  ['Endor Labs', 'https://docs.endorlabs.com/', [['endorlabs-key', 'an Endor Labs API key', `endr\\+${word(16)}`]]],
  ['Semgrep', 'https://semgrep.dev/docs/', [['semgrep-token', 'a Semgrep App token', assigned(['semgrep'], hex(64))]]],
  [
    'ngrok',
    'https://ngrok.com/docs/',
    [['ngrok-token', 'an ngrok authtoken', assigned(['ngrok', 'authtoken'], `[0-9A-Za-z]{27}_[0-9A-Za-z]{21}`)]],
  ],
]);
