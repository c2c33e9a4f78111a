import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

/** Chat, mail and telephony. */
export const messaging = listed([
  [
    'Slack',
    'https://api.slack.com/authentication/token-types',
    [
      ['slack-bot-token', 'a Slack bot token', `xoxb-[0-9]{10,13}-[0-9]{10,13}-${word(24)}`],
      ['slack-older-bot-token', 'a Slack bot token of the older form', `xoxb-[0-9]{8,14}-${word('18,26')}`],
      ['slack-user-token', 'a Slack token of a user or a browser', 'xox[cops]-(?:[0-9]{8,13}-){3}[0-9a-f]{10,64}'],
      ['slack-session-cookie', 'a Slack session cookie', 'xoxd-[A-Za-z0-9%/+]{80,300}={0,2}', { minimumEntropy: 4 }],
      ['slack-workspace-token', 'a Slack workspace or legacy token', 'xox[ar]-[0-9]{1,13}-[A-Za-z0-9-]{20,80}'],
      ['slack-app-token', 'a Slack app-level token', 'xapp-[0-9]-[A-Z0-9]{9,12}-[0-9]{10,13}-[0-9a-f]{64}'],
      ['slack-rotating-token', 'a Slack token that is renewed', 'xoxe(?:\\.xox[bp])?-[0-9]-[A-Za-z0-9]{140,180}', { isLongLived: false }],
      [
        'slack-webhook',
        'a Slack incoming webhook',
        'hooks\\.slack(?:-gov)?\\.com/(?<secret>services/T[A-Z0-9]{7,12}/B[A-Z0-9]{7,12}/[A-Za-z0-9]{23,26}|workflows/T[A-Z0-9]{7,12}/A[A-Z0-9]{7,12}/[0-9]{15,20}/[A-Za-z0-9]{23,26}|triggers/[TE][A-Z0-9]{7,12}/[0-9]{10,16}/[0-9a-f]{32})',
        { severity: 'medium' },
      ],
    ],
  ],
  [
    'Discord',
    'https://discord.com/developers/docs/reference',
    [
      [
        'discord-bot-token',
        'a Discord bot token',
        assigned(['discord', 'bot.?token'], `[MNO]${url64('23,27')}\\.${url64(6)}\\.${url64('27,40')}`),
      ],
      [
        'discord-webhook',
        'a Discord webhook',
        `discord(?:app)?\\.com/api/(?:v[0-9]{1,2}/)?webhooks/(?<secret>[0-9]{17,20}/${url64('60,70')})`,
        { severity: 'medium' },
      ],
    ],
  ],
  ['Telegram', 'https://core.telegram.org/bots/api', [['telegram-bot-token', 'a Telegram bot token', `[0-9]{8,10}:AA${url64(33)}`]]],
  [
    'Microsoft Teams',
    'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/',
    [
      [
        'teams-webhook',
        'a Microsoft Teams webhook',
        `webhook\\.office\\.com/webhookb2/(?<secret>${uuid}@${uuid}/IncomingWebhook/${hex(32)}/${uuid})`,
        { severity: 'medium' },
      ],
    ],
  ],
  [
    'Mattermost',
    'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    [['mattermost-token', 'a Mattermost access token', assigned(['mattermost'], '[a-z0-9]{26}')]],
  ],
  [
    'Twilio',
    'https://www.twilio.com/docs/iam/api-keys',
    [
      ['twilio-auth-token', 'a Twilio auth token', assigned(['twilio.{0,12}(?:token|secret|auth)'], hex(32))],
      ['twilio-api-key', 'a Twilio API key id', assigned(['twilio'], `SK${hex(32)}`), { severity: 'medium' }],
    ],
  ],
  [
    'SendGrid',
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    [['sendgrid-api-key', 'a SendGrid API key', `SG\\.${url64(22)}\\.${url64(43)}`]],
  ],
  [
    'Mailgun',
    'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    [
      ['mailgun-private-key', 'a Mailgun private API key', assigned(['mailgun', 'mg.?api'], `key-${hex(32)}`)],
      ['mailgun-key', 'a Mailgun API key', assigned(['mailgun'], `${hex(32)}-${hex(8)}-${hex(8)}`)],
    ],
  ],
  [
    'Mailchimp',
    'https://mailchimp.com/developer/marketing/guides/quick-start/',
    [['mailchimp-api-key', 'a Mailchimp API key', `${hex(32)}-us[0-9]{1,2}`]],
  ],
  [
    'Mandrill',
    'https://mailchimp.com/developer/transactional/guides/quick-start/',
    [['mandrill-api-key', 'a Mandrill API key', assigned(['mandrill'], `md-${url64(22)}`)]],
  ],
  [
    'Postmark',
    'https://postmarkapp.com/developer/api/overview',
    [['postmark-server-token', 'a Postmark server token', assigned(['postmark'], uuid)]],
  ],
  [
    'Brevo',
    'https://developers.brevo.com/',
    [
      ['brevo-api-key', 'a Brevo API key', `xkeysib-${hex(64)}-${word(16)}`],
      ['brevo-smtp-key', 'a Brevo SMTP key', `xsmtpsib-${hex(64)}-${word(16)}`],
    ],
  ],
  [
    'Resend',
    'https://resend.com/docs/dashboard/api-keys/introduction',
    [['resend-api-key', 'a Resend API key', assigned(['resend'], `re_${word(8)}_${word(24)}`)]],
  ],
  ['Mailjet', 'https://dev.mailjet.com/', [['mailjet-secret-key', 'a Mailjet secret key', assigned(['mailjet'], hex(32))]]],
  ['SparkPost', 'https://developers.sparkpost.com/', [['sparkpost-api-key', 'a SparkPost API key', assigned(['sparkpost'], hex(40))]]],
  [
    'Vonage',
    'https://developer.vonage.com/',
    [['vonage-api-secret', 'a Vonage API secret', assigned(['(?:vonage|nexmo).{0,10}secret'], word(16)), { minimumEntropy: 3.3 }]],
  ],
  ['Telnyx', 'https://developers.telnyx.com/', [['telnyx-api-key', 'a Telnyx API key', `KEY[0-9A-F]{32}_${word(22)}`]]],
  ['Nylas', 'https://developer.nylas.com/', [['nylas-api-key', 'a Nylas API key', `nyk_v0_${word(64)}`]]],
  [
    'Plivo',
    'https://www.plivo.com/docs/',
    [['plivo-auth-token', 'a Plivo auth token', assigned(['plivo'], word(40)), { minimumEntropy: 4 }]],
  ],
  ['Courier', 'https://www.courier.com/docs/', [['courier-api-key', 'a Courier API key', 'pk_(?:prod|test)_[A-Z0-9]{28}']]],
  [
    'Intercom',
    'https://developers.intercom.com/',
    [['intercom-access-token', 'an Intercom access token', assigned(['intercom'], 'dG9r[A-Za-z0-9+/]{54,58}={0,2}')]],
  ],
  ['Pusher', 'https://pusher.com/docs/', [['pusher-secret', 'a Pusher secret', assigned(['pusher.{0,12}secret'], hex(20))]]],
  [
    'Ably',
    'https://ably.com/docs/auth',
    [['ably-api-key', 'an Ably API key', assigned(['ably'], `${url64(6)}\\.${url64(6)}:${url64('22,43')}`)]],
  ],
  ['Pushover', 'https://pushover.net/api', [['pushover-token', 'a Pushover token', assigned(['pushover'], '[a-z0-9]{30}')]]],
  [
    'Webex',
    'https://developer.webex.com/',
    [['webex-bot-token', 'a Webex bot token', assigned(['webex'], `${url64('64,90')}_[A-Za-z0-9]{4}_${uuid}`)]],
  ],
]);
