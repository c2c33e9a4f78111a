import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

/** What watches systems, and what measures their users. */
export const observability = listed([
  [
    'Datadog',
    'https://docs.datadoghq.com/account_management/api-app-keys/',
    [
      ['datadog-api-key', 'a Datadog API key', assigned(['datadog', 'dd.?api', 'dd.?client'], hex(32))],
      ['datadog-application-key', 'a Datadog application key', assigned(['datadog', 'dd.?app'], hex(40))],
    ],
  ],
  [
    'New Relic',
    'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    [
      ['new-relic-user-key', 'a New Relic user key', 'NRAK-[A-Z0-9]{27}'],
      ['new-relic-admin-key', 'a New Relic admin key', `NRAA-${hex(27)}`],
      ['new-relic-rest-key', 'a New Relic REST API key', `NRRA-${hex(42)}`],
      ['new-relic-insert-key', 'a New Relic insert key', `NRII-${url64(32)}`, { severity: 'medium' }],
      ['new-relic-query-key', 'a New Relic query key', `NRIQ-${url64(32)}`, { severity: 'medium' }],
      [
        'new-relic-license-key',
        'a New Relic licence key',
        `(?:eu01xx[0-9a-f]{26}|[0-9a-f]{32})(?:FFFF|[0-9a-f]{4})NRAL`,
        { severity: 'medium' },
      ],
      ['new-relic-browser-key', 'a New Relic browser key', `NRJS-${hex(19)}`, { severity: 'low', confidence: 'low' }],
    ],
  ],
  [
    'Grafana',
    'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    [
      ['grafana-cloud-token', 'a Grafana Cloud access policy token', 'glc_eyJ[A-Za-z0-9+/=_-]{60,400}'],
      ['grafana-service-account-token', 'a Grafana service account token', `glsa_${word(32)}_${hex(8)}`],
      ['grafana-api-key', 'a Grafana API key', 'eyJrIjoi[A-Za-z0-9_-]{60,400}={0,2}'],
    ],
  ],
  ['Honeycomb', 'https://docs.honeycomb.io/', [['honeycomb-key', 'a Honeycomb key', 'hc[abc](?:ik|mk|lk)_[a-z0-9]{58}']]],
  [
    'Dynatrace',
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    [['dynatrace-token', 'a Dynatrace token', 'dt0[a-z][0-9]{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}']],
  ],
  [
    'PagerDuty',
    'https://support.pagerduty.com/main/docs/api-access-keys',
    [['pagerduty-key', 'a PagerDuty API key', assigned(['pagerduty', 'pd.?api'], '[A-Za-z0-9_+-]{20}'), { minimumEntropy: 3.4 }]],
  ],
  [
    'Splunk',
    'https://docs.splunk.com/',
    [['splunk-hec-token', 'a Splunk HTTP Event Collector token', assigned(['splunk', 'hec.?token'], uuid)]],
  ],
  [
    'Sentry',
    'https://docs.sentry.io/account/auth-tokens/',
    [
      ['sentry-organisation-token', 'a Sentry organisation token', 'sntrys_eyJ[A-Za-z0-9+/_-]{60,400}={0,2}_[A-Za-z0-9+/]{40,50}'],
      ['sentry-user-token', 'a Sentry token of a user or an integration', `sntry[uai]_${hex(64)}`],
      ['sentry-token', 'a Sentry token of the older form', assigned(['sentry.{0,10}(?:token|auth)'], hex(64))],
    ],
  ],
  ['Rollbar', 'https://docs.rollbar.com/', [['rollbar-token', 'a Rollbar access token', assigned(['rollbar'], hex(32))]]],
  ['Bugsnag', 'https://docs.bugsnag.com/', [['bugsnag-api-key', 'a Bugsnag API key', assigned(['bugsnag'], hex(32)), { severity: 'low' }]]],
  [
    'Opsgenie',
    'https://support.atlassian.com/opsgenie/',
    [['opsgenie-key', 'an Opsgenie API key', assigned(['opsgenie', 'genie.?key'], uuid)]],
  ],
  [
    'Sumo Logic',
    'https://help.sumologic.com/',
    [['sumo-access-key', 'a Sumo Logic access key', assigned(['sumo'], word(64)), { minimumEntropy: 4.2 }]],
  ],
  ['Axiom', 'https://axiom.co/docs/', [['axiom-token', 'an Axiom token', `xa(?:at|pt)-${uuid}`]]],
  ['Logz.io', 'https://docs.logz.io/', [['logz-token', 'a Logz.io token', assigned(['logz'], word(32)), { minimumEntropy: 3.8 }]]],
  [
    'Elastic',
    'https://www.elastic.co/docs',
    [
      ['elastic-user-key', 'an Elastic Cloud API key', 'essu_[A-Za-z0-9+/]{60,160}={0,2}'],
      ['elasticsearch-api-key', 'an Elasticsearch API key', assigned(['(?:elastic|es).?api.?key', 'apikey '], '[A-Za-z0-9+/]{58,62}==')],
    ],
  ],
  [
    'Segment',
    'https://segment.com/docs/',
    [
      ['segment-public-api-token', 'a Segment public API token', `sgp_${word(64)}`],
      ['segment-write-key', 'a Segment write key', assigned(['segment'], word(32)), { severity: 'medium', minimumEntropy: 4 }],
    ],
  ],
  ['PostHog', 'https://posthog.com/docs/api', [['posthog-personal-key', 'a PostHog personal API key', `phx_${word('43,48')}`]]],
  [
    'LaunchDarkly',
    'https://launchdarkly.com/docs/home/account/api',
    [
      ['launchdarkly-api-token', 'a LaunchDarkly access token', assigned(['launch.?darkly', 'ld.?api'], `api-${uuid}`)],
      ['launchdarkly-sdk-key', 'a LaunchDarkly SDK key', assigned(['launch.?darkly', 'ld.?sdk', 'sdk.?key'], `sdk-${uuid}`)],
    ],
  ],
  [
    'Amplitude',
    'https://amplitude.com/docs',
    [['amplitude-secret-key', 'an Amplitude secret key', assigned(['amplitude.{0,10}secret'], hex(32))]],
  ],
  [
    'Mixpanel',
    'https://developer.mixpanel.com/',
    [['mixpanel-secret', 'a Mixpanel API secret', assigned(['mixpanel.{0,10}secret'], hex(32))]],
  ],
  ['Statsig', 'https://docs.statsig.com/', [['statsig-secret', 'a Statsig server secret', `secret-${word(43)}`]]],
  [
    'Better Stack',
    'https://betterstack.com/docs/',
    [['logtail-token', 'a Better Stack source token', assigned(['logtail', 'better.?stack'], word(24)), { minimumEntropy: 3.6 }]],
  ],
  ['Checkly', 'https://www.checklyhq.com/docs/', [['checkly-api-key', 'a Checkly API key', assigned(['checkly'], `cu_${hex(32)}`)]]],
  [
    'Lightstep',
    'https://docs.lightstep.com/',
    [['lightstep-token', 'a Lightstep access token', assigned(['lightstep'], '[A-Za-z0-9+/=]{80,100}')]],
  ],
  [
    'Raygun',
    'https://raygun.com/documentation/',
    [['raygun-api-key', 'a Raygun API key', assigned(['raygun'], word(22)), { severity: 'medium', minimumEntropy: 3.6 }]],
  ],
  [
    'Instana',
    'https://www.ibm.com/docs/en/instana-observability',
    [['instana-key', 'an Instana agent key', assigned(['instana'], url64(22)), { minimumEntropy: 3.6 }]],
  ],
  ['VictorOps', 'https://help.victorops.com/', [['victorops-key', 'a Splunk On-Call API key', assigned(['victorops'], hex(40))]]],
]);
