import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

/** Services of every other kind. */
export const services = listed([
  [
    'Airtable',
    'https://airtable.com/developers/web/guides/personal-access-tokens',
    [['airtable-token', 'an Airtable personal access token', assigned(['airtable'], `pat${word(14)}\\.${hex(64)}`)]],
  ],
  [
    'Asana',
    'https://developers.asana.com/docs/personal-access-token',
    [['asana-token', 'an Asana personal access token', assigned(['asana'], `[0-9]/(?:[0-9]{15,17}/)?[0-9]{15,17}:${hex(32)}`)]],
  ],
  [
    'Notion',
    'https://developers.notion.com/docs/authorization',
    [
      ['notion-token', 'a Notion integration token', `ntn_[0-9]{11}${word(35)}`],
      [
        'notion-secret',
        'a Notion integration token of the older form',
        `secret_${word(43)}`,
        { confidence: 'medium', minimumEntropy: 4.2 },
      ],
    ],
  ],
  [
    'Linear',
    'https://linear.app/developers',
    [
      ['linear-api-key', 'a Linear API key', `lin_api_${word(40)}`],
      ['linear-oauth-token', 'a Linear OAuth token', `lin_oauth_${hex(64)}`],
      ['linear-client-secret', 'a Linear client secret', assigned(['linear.{0,8}secret'], hex(32))],
    ],
  ],
  [
    'Figma',
    'https://www.figma.com/developers/api#access-tokens',
    [['figma-token', 'a Figma personal access token', `fig[dou][rh]?_${url64('40,43')}`]],
  ],
  [
    'HubSpot',
    'https://developers.hubspot.com/docs',
    [['hubspot-private-app-token', 'a HubSpot private app token', `pat-(?:na|eu|ap)[0-9]-${uuid}`]],
  ],
  [
    'Salesforce',
    'https://help.salesforce.com/',
    [
      ['salesforce-access-token', 'a Salesforce access token', `00D${word('12,15')}![\\w.]{80,130}`, { isLongLived: false }],
      ['salesforce-refresh-token', 'a Salesforce refresh token', `5Aep861[\\w.=-]{60,120}`],
    ],
  ],
  [
    'Zendesk',
    'https://developer.zendesk.com/api-reference/',
    [['zendesk-token', 'a Zendesk API token', assigned(['zendesk'], word(40)), { minimumEntropy: 4 }]],
  ],
  [
    'Contentful',
    'https://www.contentful.com/developers/docs/',
    [['contentful-token', 'a Contentful personal access token', `CFPAT-${url64(43)}`]],
  ],
  [
    'Dropbox',
    'https://www.dropbox.com/developers/',
    [['dropbox-access-token', 'a Dropbox access token', `sl\\.(?:u\\.)?${url64('130,1400')}`, { isLongLived: false }]],
  ],
  ['Typeform', 'https://www.typeform.com/developers/', [['typeform-token', 'a Typeform personal access token', 'tfp_[\\w.-]{44,59}']]],
  [
    'ClickUp',
    'https://developer.clickup.com/docs/authentication',
    [['clickup-token', 'a ClickUp personal token', 'pk_[0-9]{6,9}_[A-Z0-9]{32}']],
  ],
  ['Frame.io', 'https://developer.frame.io/', [['frameio-token', 'a Frame.io token', `fio-u-${url64(64)}`]]],
  ['Adobe', 'https://developer.adobe.com/', [['adobe-client-secret', 'an Adobe client secret', 'p8e-[A-Za-z0-9_-]{32}']]],
  [
    'Algolia',
    'https://www.algolia.com/doc/guides/security/api-keys/',
    [['algolia-admin-key', 'an Algolia admin API key', assigned(['algolia.{0,10}(?:admin|api)'], hex(32))]],
  ],
  [
    'Mapbox',
    'https://docs.mapbox.com/help/getting-started/access-tokens/',
    [['mapbox-secret-token', 'a Mapbox secret token', `sk\\.eyJ${url64('60,200')}\\.${url64(22)}`]],
  ],
  [
    'Meta',
    'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    [
      ['facebook-access-token', 'a Facebook access token', `EAA[MC]${word('80,250')}`],
      ['facebook-app-secret', 'a Facebook app secret', assigned(['(?:facebook|fb|meta).{0,10}secret'], hex(32))],
      ['instagram-token', 'an Instagram access token', `IGQ[VW]J${url64('80,250')}`],
    ],
  ],
  [
    'X',
    'https://docs.x.com/',
    [
      ['twitter-bearer-token', 'an X (Twitter) bearer token', '(?<!A)A{22}[A-Za-z0-9%]{80,110}'],
      ['twitter-secret', 'an X (Twitter) secret', assigned(['twitter.{0,16}secret'], word('35,50')), { minimumEntropy: 4 }],
    ],
  ],
  [
    'LinkedIn',
    'https://learn.microsoft.com/linkedin/',
    [
      [
        'linkedin-client-secret',
        'a LinkedIn client secret',
        assigned(['linkedin.{0,12}secret'], `(?:WPL_AP[01]\\.)?${word('16,24')}`),
        { minimumEntropy: 3.4 },
      ],
    ],
  ],
  [
    'Twitch',
    'https://dev.twitch.tv/docs/authentication/',
    [['twitch-token', 'a Twitch token or secret', assigned(['twitch'], '[a-z0-9]{30}')]],
  ],
  [
    'Spotify',
    'https://developer.spotify.com/',
    [['spotify-client-secret', 'a Spotify client secret', assigned(['spotify.{0,12}secret'], hex(32))]],
  ],
  [
    'Reddit',
    'https://www.reddit.com/dev/api/',
    [['reddit-secret', 'a Reddit client secret', assigned(['reddit.{0,12}secret'], url64('27,30')), { minimumEntropy: 3.8 }]],
  ],
  [
    'Zapier',
    'https://docs.zapier.com/',
    [['zapier-webhook', 'a Zapier webhook', 'hooks\\.zapier\\.com/hooks/catch/(?<secret>[0-9]{5,10}/[a-z0-9]{5,10})', { severity: 'low' }]],
  ],
  ['RapidAPI', 'https://docs.rapidapi.com/', [['rapidapi-key', 'a RapidAPI key', `${hex(10)}msh${hex(15)}p1${hex(5)}jsn${hex(12)}`]]],
  ['ReadMe', 'https://docs.readme.com/', [['readme-api-key', 'a ReadMe API key', 'rdme_[a-z0-9]{70}']]],
  ['WakaTime', 'https://wakatime.com/developers', [['wakatime-key', 'a WakaTime API key', `waka_${uuid}`, { severity: 'low' }]]],
  ['GitBook', 'https://gitbook.com/docs/', [['gitbook-token', 'a GitBook API token', `gb_api_${word(40)}`]]],
  ['Lichess', 'https://lichess.org/api', [['lichess-token', 'a Lichess API token', `lip_${word(20)}`, { severity: 'low' }]]],
  ['Ubidots', 'https://docs.ubidots.com/', [['ubidots-token', 'a Ubidots token', `BBFF-${word(30)}`]]],
  ['Sendbird', 'https://sendbird.com/docs', [['sendbird-token', 'a Sendbird API token', assigned(['sendbird'], hex(40))]]],
  ['Beamer', 'https://www.getbeamer.com/api', [['beamer-token', 'a Beamer API token', assigned(['beamer'], `b_${url64(44)}`)]]],
  ['Persona', 'https://docs.withpersona.com/', [['persona-api-key', 'a Persona production key', `persona_production_${uuid}`]]],
  ['Unkey', 'https://www.unkey.com/docs', [['unkey-root-key', 'an Unkey root key', `unkey_${word('22,32')}`]]],
  ['Trigger.dev', 'https://trigger.dev/docs', [['trigger-secret-key', 'a Trigger.dev secret key', `tr_(?:prod|stg)_${word('20,24')}`]]],
  ['Kaggle', 'https://www.kaggle.com/docs/api', [['kaggle-key', 'a Kaggle key', assigned(['kaggle.{0,8}key'], hex(32))]]],
  ['Squarespace', 'https://developers.squarespace.com/', [['squarespace-token', 'a Squarespace API key', assigned(['squarespace'], uuid)]]],
  ['Yelp', 'https://docs.developer.yelp.com/', [['yelp-api-key', 'a Yelp API key', assigned(['yelp'], url64(128))]]],
  [
    'MaxMind',
    'https://dev.maxmind.com/',
    [['maxmind-license-key', 'a MaxMind licence key', `${word(6)}_${word(29)}_mmk`, { severity: 'medium' }]],
  ],
  [
    'Freshworks',
    'https://developers.freshworks.com/',
    [['freshdesk-api-key', 'a Freshdesk API key', assigned(['freshdesk', 'freshservice'], word(20)), { minimumEntropy: 3.6 }]],
  ],
  [
    'BrowserStack',
    'https://www.browserstack.com/docs/',
    [['browserstack-key', 'a BrowserStack access key', assigned(['browserstack.{0,10}key'], word(20)), { minimumEntropy: 3.5 }]],
  ],
  ['Sauce Labs', 'https://docs.saucelabs.com/', [['saucelabs-key', 'a Sauce Labs access key', assigned(['sauce.{0,10}key'], uuid)]]],
  [
    'Percy',
    'https://www.browserstack.com/docs/percy/',
    [['percy-token', 'a Percy token', assigned(['percy'], `(?:web|app|auto|ss|vmw|gen)?_?${hex(64)}`)]],
  ],
  [
    'Chromatic',
    'https://www.chromatic.com/docs/',
    [['chromatic-token', 'a Chromatic project token', 'chpt_[0-9a-z]{12,20}', { severity: 'medium' }]],
  ],
  [
    'Expo',
    'https://docs.expo.dev/',
    [['expo-access-token', 'an Expo access token', assigned(['expo.?token', 'eas.?token'], url64(40)), { minimumEntropy: 4 }]],
  ],
  ['Bitrise', 'https://devcenter.bitrise.io/', [['bitrise-token', 'a Bitrise access token', assigned(['bitrise'], url64(86))]]],
  [
    'Alchemy',
    'https://www.alchemy.com/docs',
    [
      ['alchemy-api-key', 'an Alchemy API key', 'alchemy\\.com/v2/(?<secret>[\\w-]{32})', { severity: 'medium' }],
      ['infura-api-key', 'an Infura API key', 'infura\\.io/(?:ws/)?v3/(?<secret>[0-9a-f]{32})', { severity: 'medium', provider: 'Infura' }],
      ['etherscan-api-key', 'an Etherscan API key', assigned(['etherscan'], '[A-Z0-9]{34}'), { severity: 'low', provider: 'Etherscan' }],
    ],
  ],
]);
