import { type MakeExamples, marked, named, several, written } from './forms.ts';

/** A key of an Azure service: letters, the mark of the service, letters, and the end of base64. */
const azure = (before: number, mark: string, end: string): MakeExamples =>
  written(
    [`key = "{b${before}}${mark}{b5}${end}"\n`, `KEY={b${before}}${mark}{b5}${end}\n`],
    [
      `key = "{b${before - 1}}${mark}{b5}${end}"\n`,
      `key = "{b${before}}${mark}{b4}${end}"\n`,
      `key = "{b${before}}${mark.toLowerCase()}{b5}${end}"\n`,
    ],
  );

export const clouds: Readonly<Record<string, MakeExamples>> = {
  'aws-access-key-id': marked('AKIA{k16}'),
  'aws-temporary-key-id': marked('ASIA{k16}'),
  'aws-secret-access-key': named('AWS_SECRET_ACCESS_KEY', '{b40}'),
  'aws-session-token': written(
    ['aws_session_token = IQoJb3{b300}==\n', '"SessionToken": "FwoGZXIv{b320}="\n'],
    ['aws_session_token = IQoJb3{b70}\n', 'aws_session_token = AQoDYX{b300}\n', 'other = IQoJb3{b300}\n'],
  ),
  'aws-bedrock-api-key': marked('ABSK{b109-269}'),
  'aws-bedrock-short-key': marked('bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{b100-1400}'),
  'aws-mws-key': marked('amzn.mws.{uuid}'),
  'google-api-key': marked('AIza{u35}'),
  'google-bound-api-key': marked('AQ.Ab8RN6{u44}'),
  'google-oauth-client-secret': marked('GOCSPX-{u28}'),
  'google-oauth-refresh-token': written(
    ['token = "1//0{w1}{u100}"\n', 'TOKEN=1//0{w1}{u40}\n'],
    ['token = "1//0{w1}{u37}"\n', 'token = "1//1{w1}{u100}"\n', 'token = "1/0{w1}{u100}"\n'],
  ),
  'google-oauth-access-token': several(marked('ya29.{u60-240}'), marked('ya29.c.{u60-1024}')),
  'google-service-account-key': written(
    ['{"type": "service_account", "private_key_id": "{h40}"}', '"{\\"private_key_id\\": \\"{h40}\\"}"'],
    ['{"private_key_id": "{h39}"}', '{"private_key_id": "{h20}z{h19}"}', '{"PRIVATE_KEY_ID": "{h40}"}'],
  ),
  'firebase-messaging-key': marked('AAAA{u7}:APA91b{u134}'),
  'google-hmac-key': marked('GOOG1E{A55}'),
  'google-user-hmac-key': marked('GOOG{A20}'),
  'azure-client-secret': marked('{u3}8Q~{u31-34}'),
  'azure-storage-key': azure(76, '+ASt', 'A=='),
  'azure-storage-connection': written(
    [
      'AccountName=app;AccountKey={b86}==;EndpointSuffix=core.windows.net',
      'DefaultEndpointsProtocol=https;AccountName=a;AccountKey={b86}==',
    ],
    ['AccountName=app;AccountKey={b85}==;', 'AccountName=app;ACCOUNTKEY={b86}==;', 'AccountName=app;AccountKey={b40}!{b45}==;'],
  ),
  'azure-storage-older-key': written(
    ['AZURE_STORAGE_ACCOUNT_KEY="{b86}=="\n', '{ "storageAccountKey": "{b86}==" }\n'],
    ['AZURE_STORAGE_ACCOUNT_KEY="{b85}=="\n', 'AZURE_STORAGE_ACCOUNT_KEY="{b86}"\n', 'COLUMN="{b86}=="\n'],
  ),
  'azure-cosmos-connection': written(
    ['AccountEndpoint=https://app.documents.azure.com:443/;AccountKey={b86}==;', 'x=https://a.documents.azure.com/; AccountKey={b86}==;'],
    [
      'AccountEndpoint=https://app.documents.azure.com:443/;AccountKey={b85}==;',
      'AccountEndpoint=https://app.example.net/;AccountKey={b86}==;',
    ],
  ),
  'azure-endpoint-access-key': written(
    [
      'Endpoint=https://app.service.signalr.net;AccessKey={b43}=;Version=1.0;',
      'endpoint=https://app.communication.azure.com/;accesskey={b86}==',
      'Endpoint=https://app.webpubsub.azure.com;AccessKey={w84};Version=1.0;',
    ],
    ['Endpoint=https://app.service.signalr.net;AccessKey={b42}=;', 'Endpoint=http://app.service.signalr.net;AccessKey={b43}=;'],
  ),
  'azure-workflow-url': written(
    [
      'https://prod-01.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=1&sv=1.0&sig={u43}\n',
      '"https://x.api.powerplatform.com/powerautomate/automations/direct/workflows/{h32}/triggers/manual/paths/invoke?sig={u43}"\n',
    ],
    [
      'https://prod-01.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?sig={u42}\n',
      'https://prod-01.westeurope.example.com:443/workflows/{h32}/triggers/manual/paths/invoke?sig={u43}\n',
    ],
  ),
  'azure-cosmos-key': azure(76, 'ACDb', 'Q=='),
  'azure-batch-key': azure(76, '+ABa', 'g=='),
  'azure-service-bus-key': azure(33, '+ASb', 'E='),
  'azure-event-hub-key': azure(33, '+AEh', 'I='),
  'azure-relay-key': azure(33, '+ARm', 'M='),
  'azure-iot-key': azure(33, 'AIoT', 'Q='),
  'azure-shared-access-key': written(
    ['Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=all;SharedAccessKey={b43}=', 'HostName=a;SharedAccessKey={b43}=;\n'],
    ['SharedAccessKeyName=all;SharedAccessKey={b42}=', 'SharedAccessKeyName=all;sharedaccesskey={b43}='],
  ),
  'azure-shared-access-signature': written(
    [
      'https://a.blob.core.windows.net/c?sv=2024-11-04&sig={w43}%3D\n',
      '"?sv=2024-11-04\\u0026sig={w20}%2B{w22}%3D"',
      '<a href="https://a.blob.core.windows.net/c?sv=1&amp;sig={w43}%3D">',
    ],
    [
      'https://a.blob.core.windows.net/c?sv=1&sig={w40}%3D\n',
      'https://a.blob.core.windows.net/c?sv=1&SIG={w43}%3D\n',
      'https://a/c?sv=1&sig={w43}\n',
    ],
  ),
  'azure-container-registry-key': written(
    ['password = "{b42}+ACRA{b5}"\n', 'KEY={b42}+ACRD{b5}\n'],
    ['password = "{b41}+ACRA{b5}"\n', 'password = "{b42}+ACRZ{b5}"\n', 'password = "{b42}+acra{b5}"\n'],
  ),
  'azure-functions-key': written(
    ['key = "{u44}AzFu{u5}A=="\n', 'https://a.azurewebsites.net/api/f?code={u44}AzFu{u5}Q==\n'],
    ['key = "{u44}AzFu{u4}A=="\n', 'key = "{u44}azfu{u5}A=="\n', 'key = "{u43}AzFu{u5}A=="\n'],
  ),
  'azure-search-key': marked('{w42}AzSeA{w5}'),
  'azure-api-management-key': azure(76, 'APIM', 'w=='),
  'azure-ai-key': marked('{w52}JQQJ99{w18}ACOG{w4}'),
  'azure-subscription-key': named('AZURE_OPENAI_KEY', '{h32}'),
  'azure-app-configuration': written(
    ['Endpoint=https://app.azconfig.io;Id={w8};Secret={b43}=', 'Endpoint=https://app.azconfig.io;Id={w4}-l0-s0:{w20};Secret={b84}\n'],
    ['Endpoint=https://app.azconfig.io;Id={w8};Secret={b35}', 'Endpoint=https://app.example.io;Id={w8};Secret={b43}='],
  ),
  'alibaba-access-key-id': marked('LTAI{w12-20}'),
  'alibaba-access-key-secret': named('ALIBABA_CLOUD_ACCESS_KEY_SECRET', '{w30}'),
  'tencent-secret-id': marked('AKID{w32}'),
  'tencent-secret-key': named('TENCENTCLOUD_SECRET_KEY', '{w32}'),
  'digitalocean-access-token': marked('dop_v1_{h64}'),
  'digitalocean-oauth-token': marked('doo_v1_{h64}'),
  'digitalocean-refresh-token': marked('dor_v1_{h64}'),
  'digitalocean-spaces-key': marked('DO00{A16}'),
  'yandex-api-key': marked('AQVN{u35-38}'),
  'yandex-access-token': marked('t1.{u40}.{u86}'),
  'yandex-static-key': marked('YCAJE{u20}'),
  'yandex-secret-key': marked('YCP{u37}'),
  'scaleway-access-key': marked('SCW{A17}'),
  'scaleway-secret-key': named('SCW_SECRET_KEY', '{uuid}'),
  'hetzner-api-token': named('HCLOUD_TOKEN', '{w64}'),
  'linode-access-token': named('LINODE_TOKEN', '{h64}'),
  'ibm-api-key': named('IBM_CLOUD_API_KEY', '{u44}'),
  'vultr-api-key': named('VULTR_API_KEY', '{A36}'),
  'oracle-auth-token': written(
    ['OCI_AUTH_TOKEN="{w10}<{w5}#{w3}"\n', 'ocir_password: {w16}{d2}{w2}\n'],
    ['OCI_AUTH_TOKEN="{w19}"\n', 'OCI_REGION="{w20}"\n', 'OCI_AUTH_TOKEN="{w10} {w9}"\n'],
  ),
};
