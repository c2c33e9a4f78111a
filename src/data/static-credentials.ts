/** A credential that stays valid until somebody revokes it, and what takes its place. */
export interface StaticCredential {
  /** What it is, with its article: `an AWS access key`. */
  readonly name: string;
  /** What to write instead, as an imperative sentence without a final stop. */
  readonly federated: string;
}

/** Credentials for which a federated form exists. */
export const staticCredentials = {
  aws: {
    name: 'an AWS access key',
    federated:
      'give aws-actions/configure-aws-credentials `role-to-assume` and `aws-region`, without any key, in a job with `permissions: {id-token: write}`',
  },
  ecr: {
    name: 'an AWS access key for a container registry',
    federated:
      'assume a role with aws-actions/configure-aws-credentials (`role-to-assume`, `permissions: {id-token: write}`), then log in with aws-actions/amazon-ecr-login',
  },
  google: {
    name: 'a Google service account key',
    federated:
      'give google-github-actions/auth `workload_identity_provider` (and `service_account`), without `credentials_json`, in a job with `permissions: {id-token: write}`',
  },
  gar: {
    name: 'a Google service account key for a container registry',
    federated:
      'use google-github-actions/auth with `workload_identity_provider` and `token_format: access_token`, and log in as `oauth2accesstoken` with its output `access_token`',
  },
  azure: {
    name: 'an Azure client secret',
    federated:
      'give azure/login `client-id`, `tenant-id` and `subscription-id`, without `creds`, in a job with `permissions: {id-token: write}`, and add a federated credential to the application',
  },
  azureStorage: {
    name: 'an Azure storage key',
    federated:
      'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`) and use that identity (`use_azuread_auth`, `--auth-mode login`)',
  },
  azureOidcProvider: {
    name: 'an Azure client secret',
    federated: 'set `ARM_USE_OIDC: true` with `ARM_CLIENT_ID` and `ARM_TENANT_ID`, in a job with `permissions: {id-token: write}`',
  },
  azurePublish: {
    name: 'an Azure publish profile',
    federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`) first and leave `publish-profile` out',
  },
  acr: {
    name: 'a password of an Azure container registry',
    federated: 'log in with azure/login (`client-id`, `tenant-id`, `subscription-id`), then run `az acr login --name REGISTRY`',
  },
  ghcr: {
    name: 'a personal access token for a container registry',
    federated: 'log in with `${{ github.token }}` in a job with `permissions: {packages: write}`; it ends with the job',
  },
  vault: {
    name: 'a static Vault credential',
    federated: 'give hashicorp/vault-action `method: jwt` and `role`, in a job with `permissions: {id-token: write}`',
  },
  infisical: {
    name: 'an Infisical client secret',
    federated: 'give Infisical/secrets-action `method: oidc` and `identity-id`, in a job with `permissions: {id-token: write}`',
  },
  doppler: {
    name: 'a Doppler token',
    federated:
      'give DopplerHQ/secrets-fetch-action `auth-method: oidc` and `doppler-identity-id`, in a job with `permissions: {id-token: write}`',
  },
  akeyless: {
    name: 'an Akeyless access key',
    federated:
      'give akeyless-community/akeyless-github-action `access-type: jwt` and `access-id`, in a job with `permissions: {id-token: write}`',
  },
  conjur: {
    name: 'a Conjur API key',
    federated: 'give cyberark/conjur-action `authn_id`, without `api_key`, in a job with `permissions: {id-token: write}`',
  },
  jfrog: {
    name: 'a JFrog access token or password',
    federated: 'give jfrog/setup-jfrog-cli `oidc-provider-name`, in a job with `permissions: {id-token: write}`',
  },
  pulumi: {
    name: 'a Pulumi access token',
    federated: 'use pulumi/auth-actions with `organization` and `requested-token-type`, in a job with `permissions: {id-token: write}`',
  },
  alibaba: {
    name: 'an Alibaba Cloud access key',
    federated:
      'give aliyun/configure-aliyun-credentials-action `role-to-assume` and `oidc-provider-arn`, in a job with `permissions: {id-token: write}`',
  },
  tailscale: {
    name: 'a Tailscale key',
    federated:
      'give tailscale/github-action `oauth-client-id` and `audience`, without a secret, in a job with `permissions: {id-token: write}`',
  },
  cosign: {
    name: 'a signing key',
    federated:
      'sign without a key (`cosign sign --yes IMAGE@DIGEST`, in a job with `permissions: {id-token: write}`), or by a key service (`--key awskms://...`)',
  },
} as const satisfies Readonly<Record<string, StaticCredential>>;

export type CredentialKind = keyof typeof staticCredentials;

/** An action whose inputs take a static credential. Names are in lower case. */
export interface CredentialInputs {
  readonly actions: readonly string[];
  readonly credential: CredentialKind;
  readonly inputs: readonly string[];
  /** Not used by the action where this input has one of these values, or any value where none is listed. */
  readonly unless?: readonly { readonly input: string; readonly is: readonly string[] }[];
}

/** A variable by which programs take a static credential. */
export interface CredentialVariables {
  readonly credential: CredentialKind;
  /** In upper case. */
  readonly names: readonly string[];
}

interface StaticCredentialTables {
  readonly asOf: string;
  /** Read from each action's own `action.yml`. */
  readonly inputs: readonly CredentialInputs[];
  /** Inputs that mean an AWS key whatever the action. */
  readonly anyActionInputs: readonly CredentialInputs[];
  readonly variables: readonly CredentialVariables[];
  /** Actions that log in to the registry that an input names. */
  readonly registryLogins: readonly {
    readonly action: string;
    readonly registry: string;
    readonly user: string;
    readonly password: string;
  }[];
}

/** Managers that only a static credential opens (1Password, Bitwarden, Keeper, Delinea) are left out: there is nothing better to write. */
export const staticCredentialTables: StaticCredentialTables = {
  asOf: '2026-09-01',
  inputs: [
    { actions: ['aws-actions/configure-aws-credentials'], credential: 'aws', inputs: ['aws-secret-access-key'] },
    { actions: ['google-github-actions/auth'], credential: 'google', inputs: ['credentials_json'] },
    {
      actions: [
        'google-github-actions/setup-gcloud',
        'google-github-actions/get-secretmanager-secrets',
        'google-github-actions/deploy-cloudrun',
        'google-github-actions/deploy-appengine',
        'google-github-actions/deploy-cloud-functions',
        'google-github-actions/upload-cloud-storage',
        'google-github-actions/get-gke-credentials',
      ],
      credential: 'google',
      inputs: ['service_account_key', 'credentials', 'credentials_json'],
    },
    {
      actions: ['azure/login'],
      credential: 'azure',
      inputs: ['creds'],
      unless: [
        { input: 'client-id', is: [] },
        { input: 'tenant-id', is: [] },
        { input: 'subscription-id', is: [] },
        { input: 'auth-type', is: ['identity'] },
      ],
    },
    { actions: ['azure/webapps-deploy', 'azure/functions-action'], credential: 'azurePublish', inputs: ['publish-profile'] },
    {
      actions: ['azure/container-apps-deploy-action'],
      credential: 'azure',
      inputs: ['azurecredentials'],
    },
    {
      actions: ['hashicorp/vault-action'],
      credential: 'vault',
      inputs: ['token', 'secretid', 'githubtoken', 'password', 'clientkey'],
      unless: [{ input: 'method', is: ['jwt', 'kubernetes', 'aws', 'azure', 'gcp', 'oidc'] }],
    },
    { actions: ['hashicorp/vault-action'], credential: 'vault', inputs: ['jwtprivatekey'] },
    {
      actions: ['infisical/secrets-action'],
      credential: 'infisical',
      inputs: ['client-secret'],
      unless: [{ input: 'method', is: ['oidc', 'aws-iam'] }],
    },
    {
      actions: ['dopplerhq/secrets-fetch-action'],
      credential: 'doppler',
      inputs: ['doppler-token'],
      unless: [{ input: 'auth-method', is: ['oidc'] }],
    },
    { actions: ['akeyless-community/akeyless-github-action'], credential: 'akeyless', inputs: ['access-key', 'token'] },
    { actions: ['cyberark/conjur-action'], credential: 'conjur', inputs: ['api_key'] },
    { actions: ['aliyun/configure-aliyun-credentials-action'], credential: 'alibaba', inputs: ['access-key-secret'] },
    { actions: ['tailscale/github-action'], credential: 'tailscale', inputs: ['authkey', 'oauth-secret'] },
  ],
  anyActionInputs: [
    {
      actions: [],
      credential: 'aws',
      inputs: ['aws-secret-access-key', 'aws_secret_access_key', 'aws-secret-key', 'aws_secret_key', 'awssecretaccesskey'],
    },
  ],
  variables: [
    { credential: 'aws', names: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'] },
    {
      credential: 'google',
      names: [
        'GOOGLE_CREDENTIALS',
        'GOOGLE_APPLICATION_CREDENTIALS',
        'GOOGLE_APPLICATION_CREDENTIALS_JSON',
        'GOOGLE_CLOUD_KEYFILE_JSON',
        'GOOGLE_SERVICE_ACCOUNT_KEY',
        'GCLOUD_SERVICE_KEY',
        'GCLOUD_KEYFILE_JSON',
        'GCP_SA_KEY',
        'GCP_CREDENTIALS',
        'GCP_SERVICE_ACCOUNT_KEY',
      ],
    },
    { credential: 'azure', names: ['AZURE_CLIENT_SECRET', 'AZURE_CREDENTIALS', 'AZURE_CLIENT_CERTIFICATE_PASSWORD'] },
    { credential: 'azureOidcProvider', names: ['ARM_CLIENT_SECRET', 'ARM_CLIENT_CERTIFICATE', 'ARM_CLIENT_CERTIFICATE_PASSWORD'] },
    {
      credential: 'azureStorage',
      names: ['ARM_ACCESS_KEY', 'ARM_SAS_TOKEN', 'AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCOUNT_KEY', 'AZURE_STORAGE_CONNECTION_STRING'],
    },
    { credential: 'vault', names: ['VAULT_TOKEN', 'VAULT_SECRET_ID'] },
    { credential: 'infisical', names: ['INFISICAL_CLIENT_SECRET', 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET', 'INFISICAL_TOKEN'] },
    { credential: 'doppler', names: ['DOPPLER_TOKEN'] },
    { credential: 'akeyless', names: ['AKEYLESS_ACCESS_KEY'] },
    { credential: 'conjur', names: ['CONJUR_AUTHN_API_KEY'] },
    { credential: 'jfrog', names: ['JF_ACCESS_TOKEN', 'JF_PASSWORD', 'JFROG_CLI_ACCESS_TOKEN'] },
    { credential: 'pulumi', names: ['PULUMI_ACCESS_TOKEN'] },
    { credential: 'alibaba', names: ['ALICLOUD_SECRET_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIYUN_ACCESS_KEY_SECRET'] },
    { credential: 'cosign', names: ['COSIGN_PRIVATE_KEY'] },
  ],
  registryLogins: [
    { action: 'docker/login-action', registry: 'registry', user: 'username', password: 'password' },
    { action: 'redhat-actions/podman-login', registry: 'registry', user: 'username', password: 'password' },
    { action: 'redhat-actions/push-to-registry', registry: 'registry', user: 'username', password: 'password' },
    { action: 'azure/docker-login', registry: 'login-server', user: 'username', password: 'password' },
  ],
};

/** Container registries that know a federated login, by their host. */
export const registryCredentials: readonly { readonly host: RegExp; readonly credential: CredentialKind }[] = [
  { host: /(?:^|\.)dkr[.-]ecr(?:-fips)?\.[^/]{0,100}(?:amazonaws\.com(?:\.cn)?|on\.aws)$|^public\.ecr\.aws$/i, credential: 'ecr' },
  { host: /(?:^|\.)azurecr\.(?:io|cn|us)$/i, credential: 'acr' },
  { host: /-docker\.pkg\.dev$|(?:^|\.)gcr\.io$/i, credential: 'gar' },
  { host: /(?:^|\.)jfrog\.io$/i, credential: 'jfrog' },
  { host: /^(?:ghcr\.io|docker\.pkg\.github\.com)$/i, credential: 'ghcr' },
];
