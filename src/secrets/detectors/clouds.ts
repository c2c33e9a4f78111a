import { assigned, hex, issuedBy, url64, uuid, word } from './forms.ts';

const aws = issuedBy(
  {
    provider: 'AWS',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    revoke: 'Make the access key inactive in IAM, look in CloudTrail at what it did, then delete it',
    instead: 'Assume a role by the OIDC token of the job or by the workload identity of the machine',
    severity: 'critical',
  },
  [
    ['aws-access-key-id', 'an AWS access key id', 'AKIA[A-Z2-7]{16}', { validity: 'aws-key-id', severity: 'high' }],
    [
      'aws-temporary-key-id',
      'an AWS temporary access key id',
      'ASIA[A-Z2-7]{16}',
      { validity: 'aws-key-id', severity: 'medium', isLongLived: false },
    ],
    [
      'aws-secret-access-key',
      'an AWS secret access key',
      assigned(['secret.?access.?key', 'aws.?secret', 'aws.?sec'], '[A-Za-z0-9/+]{40}'),
      { minimumEntropy: 4 },
    ],
    [
      'aws-session-token',
      'an AWS session token',
      assigned(['session.?token', 'security.?token'], '(?:IQoJb3|FwoGZXIv|FQoGZXIv)[A-Za-z0-9/+=]{80,1500}'),
      { isLongLived: false },
    ],
    ['aws-bedrock-api-key', 'an Amazon Bedrock API key', 'ABSK[A-Za-z0-9+/]{109,269}={0,2}'],
    [
      'aws-bedrock-short-key',
      'an Amazon Bedrock API key that ends within hours',
      'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2}',
      { isLongLived: false },
    ],
    ['aws-mws-key', 'an Amazon MWS authentication token', `amzn\\.mws\\.${uuid}`],
  ],
);

const google = issuedBy(
  {
    provider: 'Google Cloud',
    url: 'https://cloud.google.com/docs/authentication',
    revoke: 'Delete the key in the Cloud console under APIs and services, or of the service account under IAM',
    instead: 'Use workload identity federation; where an API key it must be, restrict it to one API and one place',
    severity: 'critical',
  },
  [
    ['google-api-key', 'a Google API key', `AIza${url64(35)}`, { severity: 'high' }],
    ['google-bound-api-key', 'a Google API key that is bound to a service account', `AQ\\.Ab8RN6${url64(44)}`],
    ['google-oauth-client-secret', 'a Google OAuth client secret', `GOCSPX-${url64(28)}`, { severity: 'high' }],
    ['google-oauth-refresh-token', 'a Google OAuth refresh token', `1//0[0-9a-zA-Z]${url64('38,120')}`],
    [
      'google-oauth-access-token',
      'a Google OAuth access token',
      `ya29\\.(?:[acd]\\.)?${url64('60,1100')}`,
      { isLongLived: false, severity: 'high' },
    ],
    [
      'google-service-account-key',
      'a Google service account key file',
      '\\\\?"private_key_id\\\\?"\\s{0,6}:\\s{0,6}\\\\?"(?<secret>[0-9a-f]{40})\\\\?"',
    ],
    ['firebase-messaging-key', 'a Firebase Cloud Messaging server key', `AAAA${url64(7)}:${url64(140)}`],
    ['google-hmac-key', 'a Google Cloud Storage HMAC key id of a service account', 'GOOG[A-Z0-9]{57}', { severity: 'high' }],
    [
      'google-user-hmac-key',
      'a Google Cloud Storage HMAC key id of a user',
      'GOOG[A-Z0-9]{20}',
      { severity: 'high', confidence: 'medium', minimumEntropy: 3.4 },
    ],
  ],
);

/** The keys of its services have a mark at a fixed place. */
const azure = issuedBy(
  {
    provider: 'Microsoft Azure',
    url: 'https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices',
    revoke: 'Make new keys in the portal (first the one that is not used, then the other), or delete the client secret of the application',
    instead: 'Use a managed identity, or a federated credential of the application for the job',
    severity: 'critical',
  },
  [
    ['azure-client-secret', 'a Microsoft Entra client secret', '[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}'],
    ['azure-storage-key', 'an Azure Storage account key', '[A-Za-z0-9/+]{76}\\+ASt[A-Za-z0-9/+]{5}[AQgw]=='],
    ['azure-storage-connection', 'an Azure Storage connection string', 'AccountKey=(?<secret>[A-Za-z0-9/+]{86}==)'],
    [
      'azure-storage-older-key',
      'an Azure Storage account key without a mark',
      assigned(['account.?key', 'storage.{0,12}key'], '[A-Za-z0-9/+]{86}=='),
      { minimumEntropy: 4.5 },
    ],
    [
      'azure-cosmos-connection',
      'an Azure Cosmos DB connection string',
      'documents\\.azure\\.com(?::443)?/?; ?AccountKey=(?<secret>[A-Za-z0-9/+]{86}==)',
    ],
    [
      'azure-endpoint-access-key',
      'a connection string of Azure SignalR, Web PubSub or Communication Services',
      '[Ee]ndpoint=https://[\\w.-]{3,100}/?; ?[Aa]ccess[Kk]ey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84})',
    ],
    [
      'azure-workflow-url',
      'an address that starts an Azure Logic Apps or Power Automate workflow',
      `(?:logic\\.azure|powerplatform)\\.com(?::443)?/[^\\s"'<>]{20,400}?[?&;]sig=(?<secret>${url64(43)})`,
      { severity: 'medium' },
    ],
    ['azure-cosmos-key', 'an Azure Cosmos DB key', '[A-Za-z0-9/+]{76}ACDb[A-Za-z0-9/+]{5}[AQgw]=='],
    ['azure-batch-key', 'an Azure Batch key', '[A-Za-z0-9/+]{76}\\+ABa[A-Za-z0-9/+]{5}[AQgw]=='],
    ['azure-service-bus-key', 'an Azure Service Bus key', '[A-Za-z0-9/+]{33}\\+ASb[A-Za-z0-9/+]{5}[AEIMQUYcgkosw048]='],
    ['azure-event-hub-key', 'an Azure Event Hubs key', '[A-Za-z0-9/+]{33}\\+AEh[A-Za-z0-9/+]{5}[AEIMQUYcgkosw048]='],
    ['azure-relay-key', 'an Azure Relay key', '[A-Za-z0-9/+]{33}\\+ARm[A-Za-z0-9/+]{5}[AEIMQUYcgkosw048]='],
    ['azure-iot-key', 'an Azure IoT key', '[A-Za-z0-9/+]{33}AIoT[A-Za-z0-9/+]{5}[AEIMQUYcgkosw048]='],
    ['azure-shared-access-key', 'an Azure shared access key', 'SharedAccessKey=(?<secret>[A-Za-z0-9/+]{43}=)'],
    [
      'azure-shared-access-signature',
      'an Azure shared access signature',
      '(?:[?&;]|u0026)sig=(?<secret>[A-Za-z0-9%/+]{43,70}(?:%3[Dd]|=))',
      { isLongLived: false, severity: 'high' },
    ],
    ['azure-container-registry-key', 'an Azure Container Registry password', '[A-Za-z0-9/+]{42}\\+ACR[A-D][A-Za-z0-9/+]{5}'],
    ['azure-functions-key', 'an Azure Functions key', '[\\w-]{44}AzFu[\\w-]{5}[AQgw]=='],
    ['azure-search-key', 'an Azure AI Search key', `${word(42)}AzSe[A-D]${word(5)}`],
    ['azure-api-management-key', 'an Azure API Management key', '[A-Za-z0-9/+]{76}APIM[A-Za-z0-9/+]{5}[AQgw]=='],
    ['azure-ai-key', 'an Azure AI services key', `${word(52)}JQQJ9[9D](?!${word(18)}AZDO)${word(26)}`],
    [
      'azure-subscription-key',
      'an Azure AI services key without a mark',
      assigned(['ocp.apim.subscription.key', 'azure.?openai.{0,10}key', 'cognitive.{0,12}key'], hex(32)),
    ],
    [
      'azure-app-configuration',
      'an Azure App Configuration connection string',
      'Endpoint=https://[a-z0-9-]{1,63}\\.azconfig\\.io;Id=[^;\\s]{4,80};Secret=(?<secret>[A-Za-z0-9/+]{36,120}={0,2})',
    ],
  ],
);

const others = [
  ...issuedBy(
    {
      provider: 'Alibaba Cloud',
      url: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      revoke: 'Disable and delete the AccessKey pair in RAM',
      instead: 'Use a RAM role with OIDC federation',
      severity: 'critical',
    },
    [
      ['alibaba-access-key-id', 'an Alibaba Cloud AccessKey id', `LTAI${word('12,20')}`, { severity: 'high' }],
      [
        'alibaba-access-key-secret',
        'an Alibaba Cloud AccessKey secret',
        assigned(['aliyun', 'alibaba', 'oss.?access'], word(30)),
        { minimumEntropy: 3.5 },
      ],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Tencent Cloud',
      url: 'https://www.tencentcloud.com/document/product/598/34228',
      revoke: 'Disable and delete the key in Cloud Access Management',
      instead: 'Use a CAM role with OIDC federation',
      severity: 'critical',
    },
    [
      ['tencent-secret-id', 'a Tencent Cloud secret id', `AKID${word(32)}`],
      ['tencent-secret-key', 'a Tencent Cloud secret key', assigned(['tencent.{0,12}secret.?key'], word(32)), { minimumEntropy: 3.8 }],
    ],
  ),
  ...issuedBy(
    {
      provider: 'DigitalOcean',
      url: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
      revoke: 'Delete the token under API in the control panel',
      instead: 'Use a token with custom scopes and an expiry',
      severity: 'critical',
    },
    [
      ['digitalocean-access-token', 'a DigitalOcean personal access token', `dop_v1_${hex(64)}`],
      ['digitalocean-oauth-token', 'a DigitalOcean OAuth token', `doo_v1_${hex(64)}`],
      ['digitalocean-refresh-token', 'a DigitalOcean refresh token', `dor_v1_${hex(64)}`],
      ['digitalocean-spaces-key', 'a DigitalOcean Spaces access key', 'DO00[A-Z0-9]{16}'],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Yandex Cloud',
      url: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
      revoke: 'Delete the key of the service account',
      instead: 'Use workload identity federation',
    },
    [
      ['yandex-api-key', 'a Yandex Cloud API key', `AQVN${url64('35,38')}`],
      [
        'yandex-access-token',
        'a Yandex Cloud IAM token',
        `t1\\.[A-Z0-9a-z_-]{20,60}[=]{0,2}\\.[A-Z0-9a-z_-]{86}={0,2}`,
        { isLongLived: false },
      ],
      ['yandex-static-key', 'a Yandex Cloud static access key', `YCAJE${url64(20)}`],
      ['yandex-secret-key', 'a Yandex Cloud secret key', `YCP${url64(37)}`],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Scaleway',
      url: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
      revoke: 'Delete the API key under IAM',
      instead: 'Use an API key of an IAM application with an expiry and the least policy',
    },
    [
      ['scaleway-access-key', 'a Scaleway access key', 'SCW[A-Z0-9]{17}', { severity: 'medium' }],
      ['scaleway-secret-key', 'a Scaleway secret key', assigned(['scw.?secret', 'scaleway'], uuid)],
    ],
  ),
  ...issuedBy(
    {
      provider: 'Hetzner',
      url: 'https://docs.hetzner.cloud/',
      revoke: 'Delete the API token in the Cloud console',
      instead: 'Use a token of one project, read-only where that is enough',
    },
    [['hetzner-api-token', 'a Hetzner Cloud API token', assigned(['hcloud', 'hetzner'], word(64)), { minimumEntropy: 4 }]],
  ),
  ...issuedBy(
    {
      provider: 'Linode',
      url: 'https://techdocs.akamai.com/linode-api/reference/get-started',
      revoke: 'Revoke the personal access token in the profile',
      instead: 'Use a token with the least scopes and an expiry',
    },
    [['linode-access-token', 'a Linode personal access token', assigned(['linode'], hex(64))]],
  ),
  ...issuedBy(
    {
      provider: 'IBM Cloud',
      url: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
      revoke: 'Delete the API key under Manage, Access (IAM)',
      instead: 'Use a trusted profile of the workload',
    },
    [['ibm-api-key', 'an IBM Cloud API key', assigned(['ibm.?cloud', 'ibm.?api', 'bluemix'], url64(44)), { minimumEntropy: 4 }]],
  ),
  ...issuedBy(
    {
      provider: 'Vultr',
      url: 'https://www.vultr.com/api/',
      revoke: 'Regenerate the API key in the portal',
      instead: 'Use a sub-user with the least rights and an access control list',
    },
    [['vultr-api-key', 'a Vultr API key', assigned(['vultr'], '[A-Z0-9]{36}')]],
  ),
  ...issuedBy(
    {
      provider: 'Oracle Cloud',
      url: 'https://docs.oracle.com/iaas/Content/Identity/Tasks/managingcredentials.htm',
      revoke: 'Delete the API key or auth token of the user',
      instead: 'Use an instance principal or a workload identity',
    },
    [
      [
        'oracle-auth-token',
        'an Oracle Cloud auth token',
        assigned(['oci.?auth.?token', 'ocir.?(?:token|password)'], '[A-Za-z0-9<>()\\[\\]{}#.:;&!?@$%^*+-]{20}'),
        { minimumEntropy: 3.5 },
      ],
    ],
  ),
];

/** Clouds. */
export const clouds = [...aws, ...google, ...azure, ...others];
