import { assigned, hex, issuedBy, url64, word } from './forms.ts';

const github = issuedBy(
  {
    provider: 'GitHub',
    url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    revoke:
      'Clean the host first where it may be compromised, then delete the token in the settings of its owner, and look at the audit log',
    instead: "Use the job's own GITHUB_TOKEN, or a token that a GitHub App makes for an hour",
    severity: 'critical',
  },
  [
    ['github-personal-access-token', 'a GitHub personal access token (classic)', `ghp_${word(36)}`, { validity: 'checksum' }],
    ['github-fine-grained-token', 'a GitHub fine-grained personal access token', `github_pat_${word(22)}_${word(59)}`],
    ['github-oauth-token', 'a GitHub OAuth access token', `gho_${word(36)}`, { validity: 'checksum' }],
    ['github-app-user-token', 'a GitHub App user token', `ghu_${word(36)}`, { validity: 'checksum', isLongLived: false }],
    ['github-app-installation-token', 'a GitHub App installation token', `ghs_${word(36)}`, { validity: 'checksum', isLongLived: false }],
    [
      'github-app-stateless-token',
      'a GitHub App installation token in the stateless form',
      `ghs_(?:[0-9]{1,12}_)?eyJ${url64('10,600')}\\.${url64('20,1200')}\\.${url64('40,700')}`,
      {
        isLongLived: false,
        source: {
          url: 'https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/',
          written: '2026-11-26',
        },
      },
    ],
    ['github-refresh-token', 'a GitHub App refresh token', `ghr_${word('36,76')}`],
  ],
);

const gitlab = issuedBy(
  {
    provider: 'GitLab',
    url: 'https://docs.gitlab.com/security/tokens/',
    revoke: 'Clean the host first where it may be compromised, then revoke the token in GitLab, and look at the audit events',
    instead: "Use the job's own CI_JOB_TOKEN, or an ID token for the system that is to be reached",
    severity: 'critical',
  },
  [
    ['gitlab-personal-access-token', 'a GitLab personal, project or group access token', `glpat-${url64(20)}`],
    // A payload, perhaps the version of the form, then the length of the payload and a checksum, both in base 36.
    [
      'gitlab-routable-token',
      'a GitLab token in the routable form',
      `gl(?:pat|dt|ft|rt|rtr|ptt|cbt|agent|soat|imt|ffct|wt)-(?:t[0-9]_)?${url64('27,300')}(?:\\.[0-9a-z]{2})?\\.[0-9a-z]{9}`,
    ],
    ['gitlab-deploy-token', 'a GitLab deploy token', `gldt-${url64(20)}`],
    ['gitlab-runner-token', 'a GitLab runner authentication token', `glrtr?-(?:t[0-9]_)?${url64(20)}`],
    ['gitlab-runner-registration-token', 'a GitLab runner registration token', `GR1348941${url64(20)}`],
    ['gitlab-trigger-token', 'a GitLab pipeline trigger token', `glptt-${hex(40)}`],
    ['gitlab-feed-token', 'a GitLab feed token', `glft-${url64(20)}`, { severity: 'medium' }],
    ['gitlab-mail-token', 'a GitLab incoming mail token', `glimt-${url64(25)}`, { severity: 'medium' }],
    ['gitlab-workspace-token', 'a GitLab workspace token', `glwt-${url64(20)}`],
    ['gitlab-agent-token', 'a GitLab agent for Kubernetes token', `glagent-${url64(50)}`],
    ['gitlab-oauth-secret', 'a GitLab OAuth application secret', `gloas-${hex(64)}`],
    ['gitlab-scim-token', 'a GitLab SCIM token', `glsoat-${url64(20)}`],
    ['gitlab-feature-flags-token', 'a GitLab feature flags client token', `glffct-${url64(20)}`, { severity: 'medium' }],
    ['gitlab-job-token', 'a GitLab CI job token', `glcbt-[0-9a-zA-Z]{1,5}_${url64(20)}`, { isLongLived: false }],
    [
      'gitlab-job-jwt',
      'a GitLab CI job token that is a signed statement',
      `glcbt-eyJ${url64('10,400')}\\.eyJ${url64('20,1600')}\\.${url64('40,700')}`,
      { isLongLived: false },
    ],
  ],
);

const others = [
  ...issuedBy(
    {
      provider: 'Atlassian',
      url: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
      revoke: 'Revoke the token in the security settings of the Atlassian account, the repository or the workspace',
      instead: "Use the pipeline's own OIDC token, or a repository access token with the least scopes and an expiry",
    },
    [
      ['atlassian-api-token', 'an Atlassian API token', `ATATT3${url64('50,200')}={0,2}[A-Za-z0-9]{0,8}`],
      [
        'bitbucket-access-token',
        'a Bitbucket repository, project or workspace access token',
        `ATCTT3${url64('50,200')}={0,2}[A-Za-z0-9]{0,8}`,
      ],
      ['bitbucket-app-password', 'a Bitbucket app password', `ATBB${word(32)}`],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Azure DevOps',
      url: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      revoke: 'Revoke the token under User settings, Personal access tokens',
      instead: 'Use a service connection with workload identity federation',
      severity: 'critical',
    },
    [
      ['azure-devops-token', 'an Azure DevOps personal access token', `${word(76)}AZDO${word(4)}`],
      [
        'azure-devops-older-token',
        'an Azure DevOps personal access token of the older form',
        assigned(['azure.?devops', 'ado.?(?:pat|token)', 'vsts'], '[a-z2-7]{52}'),
        { minimumEntropy: 3.8 },
      ],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Sourcegraph',
      url: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      revoke: 'Delete the access token in the settings of its user',
      instead: 'Use an access token with an expiry and the least scopes',
    },
    [
      ['sourcegraph-access-token', 'a Sourcegraph access token', `sgp_(?:[0-9a-f]{16}_|local_)?${hex(40)}`],
      ['sourcegraph-license-key', 'a Sourcegraph licence token', `slk_${hex(64)}`, { severity: 'low' }],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Gitea',
      url: 'https://docs.gitea.com/development/api-usage',
      revoke: 'Delete the token under Settings, Applications',
      instead: "Use the job's own token, or a token with the least scopes",
    },
    [['gitea-access-token', 'a Gitea or Forgejo access token', assigned(['gitea', 'forgejo', 'codeberg'], hex(40))]],
  ),
];

/** Hosts of source code. */
export const gitHosts = [...github, ...gitlab, ...others];
