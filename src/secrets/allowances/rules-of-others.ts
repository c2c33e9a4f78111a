import { detectors } from '../detectors/catalogue.ts';

/** Ours of the same kind, by the ids of gitleaks and betterleaks where they differ; where they are the same, none is named. */
const ours: Readonly<Record<string, readonly string[]>> = {
  '1password-secret-key': ['onepassword-secret-key'],
  '1password-service-account-token': ['onepassword-service-account'],
  'airtable-api-key': ['airtable-token'],
  'airtable-personnal-access-token': ['airtable-token'],
  'algolia-api-key': ['algolia-admin-key'],
  'alibaba-secret-key': ['alibaba-access-key-secret'],
  'anthropic-admin-api-key': ['anthropic-admin-key'],
  'artifactory-api-key': ['jfrog-api-key'],
  'artifactory-reference-token': ['jfrog-reference-token'],
  'asana-client-secret': ['asana-token'],
  'aws-access-token': ['aws-access-key-id', 'aws-temporary-key-id'],
  'aws-amazon-bedrock-api-key-long-lived': ['aws-bedrock-api-key'],
  'aws-amazon-bedrock-api-key-short-lived': ['aws-bedrock-short-key'],
  'azure-ad-client-secret': ['azure-client-secret'],
  'beamer-api-token': ['beamer-token'],
  'clojars-api-token': ['clojars-deploy-token'],
  'cloudflare-api-key': ['cloudflare-api-token', 'cloudflare-scannable-token'],
  'cloudflare-global-api-key': ['cloudflare-global-key'],
  'codecov-access-token': ['codecov-token'],
  'cohere-api-token': ['cohere-api-key'],
  'confluent-secret-key': ['confluent-api-secret'],
  'contentful-delivery-api-token': ['contentful-token'],
  'curl-auth-header': ['basic-authorization', 'bearer-authorization'],
  'curl-auth-user': ['basic-authorization'],
  'databricks-api-token': ['databricks-token'],
  'datadog-access-token': ['datadog-api-key', 'datadog-application-key'],
  'defined-networking-api-token': ['defined-networking-key'],
  'digitalocean-pat': ['digitalocean-access-token'],
  'discord-api-token': ['discord-bot-token'],
  'doppler-api-token': ['doppler-personal-token', 'doppler-account-token', 'doppler-service-token'],
  'dropbox-api-token': ['dropbox-access-token'],
  'dropbox-long-lived-api-token': ['dropbox-access-token'],
  'dropbox-short-lived-api-token': ['dropbox-access-token'],
  'duffel-api-token': ['duffel-access-token'],
  'dynatrace-api-token': ['dynatrace-token'],
  'easypost-api-token': ['easypost-api-key'],
  'easypost-test-api-token': ['easypost-test-key'],
  'etsy-access-token': ['etsy-keystring'],
  'facebook-page-access-token': ['facebook-access-token'],
  'facebook-secret': ['facebook-app-secret'],
  'finicity-client-secret': ['finicity-app-key'],
  'flutterwave-secret-key': ['flutterwave-secret-key', 'flutterwave-test-key'],
  'flyio-access-token': ['fly-access-token', 'fly-macaroon'],
  'frameio-api-token': ['frameio-token'],
  'gcp-api-key': ['google-api-key', 'google-bound-api-key'],
  'github-app-token': ['github-app-installation-token', 'github-app-stateless-token', 'github-app-user-token'],
  'github-fine-grained-pat': ['github-fine-grained-token'],
  'github-oauth': ['github-oauth-token'],
  'github-pat': ['github-personal-access-token'],
  'gitlab-cicd-job-token': ['gitlab-job-token'],
  'gitlab-feature-flag-client-token': ['gitlab-feature-flags-token'],
  'gitlab-incoming-mail-token': ['gitlab-mail-token'],
  'gitlab-kubernetes-agent-token': ['gitlab-agent-token'],
  'gitlab-oauth-app-secret': ['gitlab-oauth-secret'],
  'gitlab-pat': ['gitlab-personal-access-token'],
  'gitlab-pat-routable': ['gitlab-routable-token'],
  'gitlab-ptt': ['gitlab-trigger-token'],
  'gitlab-rrt': ['gitlab-runner-registration-token'],
  'gitlab-runner-authentication-token': ['gitlab-runner-token'],
  'gitlab-runner-authentication-token-routable': ['gitlab-runner-token', 'gitlab-routable-token'],
  'grafana-cloud-api-token': ['grafana-cloud-token'],
  'harness-api-key': ['harness-token'],
  'hashicorp-tf-api-token': ['terraform-cloud-token'],
  'heroku-api-key': ['heroku-api-key-uuid'],
  'heroku-api-key-v2': ['heroku-api-key'],
  'hubspot-api-key': ['hubspot-private-app-token'],
  'huggingface-access-token': ['hugging-face-token'],
  'huggingface-organization-api-token': ['hugging-face-organisation-token'],
  'intercom-api-key': ['intercom-access-token'],
  jwt: ['json-web-token'],
  'jwt-base64': ['json-web-token'],
  'kubernetes-secret-yaml': ['generic-secret'],
  'launchdarkly-access-token': ['launchdarkly-api-token'],
  'mailgun-private-api-token': ['mailgun-private-key', 'mailgun-key'],
  'mailgun-signing-key': ['mailgun-key'],
  'mapbox-api-token': ['mapbox-secret-token'],
  'mattermost-access-token': ['mattermost-token'],
  'microsoft-teams-webhook': ['teams-webhook'],
  'netlify-access-token': ['netlify-token'],
  'new-relic-browser-api-token': ['new-relic-browser-key'],
  'new-relic-user-api-key': ['new-relic-user-key'],
  'notion-api-token': ['notion-token', 'notion-secret'],
  'nuget-config-password': ['nuget-password'],
  'okta-access-token': ['okta-api-token'],
  'openai-api-key': ['openai-api-key', 'openai-project-key'],
  'octopus-deploy-api-key': ['octopus-api-key'],
  'plaid-api-token': ['plaid-access-token'],
  'plaid-secret-key': ['plaid-secret'],
  'planetscale-api-token': ['planetscale-token'],
  'postman-api-token': ['postman-api-key'],
  'prefect-api-token': ['prefect-api-key'],
  'private-key': ['private-key', 'pgp-private-key', 'ssh2-private-key', 'putty-private-key'],
  'pulumi-api-token': ['pulumi-access-token'],
  'readme-api-token': ['readme-api-key'],
  'rubygems-api-token': ['rubygems-api-key'],
  'scalingo-api-token': ['scalingo-token'],
  'sendgrid-api-token': ['sendgrid-api-key'],
  'sendinblue-api-token': ['brevo-api-key'],
  'sentry-access-token': ['sentry-token'],
  'sentry-org-token': ['sentry-organisation-token'],
  'shippo-api-token': ['shippo-token'],
  'shopify-custom-access-token': ['shopify-custom-app-token'],
  'shopify-private-app-access-token': ['shopify-private-app-token'],
  'slack-config-access-token': ['slack-rotating-token'],
  'slack-config-refresh-token': ['slack-rotating-token'],
  'slack-legacy-bot-token': ['slack-older-bot-token'],
  'slack-legacy-workspace-token': ['slack-workspace-token'],
  'slack-webhook-url': ['slack-webhook'],
  'snyk-api-token': ['snyk-token'],
  'sonar-api-token': ['sonar-token'],
  'square-access-token': ['square-access-token', 'square-legacy-token'],
  'stripe-access-token': ['stripe-secret-key', 'stripe-restricted-key', 'stripe-test-key'],
  'sumologic-access-token': ['sumo-access-key'],
  'telegram-bot-api-token': ['telegram-bot-token'],
  'travisci-access-token': ['travis-token'],
  'twitch-api-token': ['twitch-token'],
  'twitter-access-secret': ['twitter-secret'],
  'twitter-api-secret': ['twitter-secret'],
  'typeform-api-token': ['typeform-token'],
  'yandex-aws-access-token': ['yandex-static-key'],
};

const generic = new Set(detectors.filter(({ specificity }) => specificity === 'generic').map(({ id }) => id));
const known = new Set(detectors.map(({ id }) => id));

function namedBy(rule: string): readonly string[] {
  return Object.hasOwn(ours, rule) ? (ours[rule] ?? []) : [];
}

/** Ids of ours that a rule of another scanner names; none where it is unknown, since what it means there nobody can tell here. */
export function coversOfRule(rule: string): (detector: string) => boolean {
  // What a name says to be a credential is one rule there, and many here.
  if (rule === 'generic-api-key') return (detector) => generic.has(detector);
  const named = namedBy(rule);
  return (detector) => named.includes(detector) || (detector === rule && known.has(rule));
}

/** The only one of ours that a rule names; undefined where there are more or none. */
export function detectorOfRule(rule: string): string | undefined {
  const named = namedBy(rule);
  if (named.length === 1) return named[0];
  return known.has(rule) ? rule : undefined;
}

/** For the test of the table: every id in it. */
export const namedByRules: readonly string[] = Object.values(ours).flat();
