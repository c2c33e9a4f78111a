import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

/** What the name says is surer than the mark, which another issuer has too. */
const marked = { specificity: 'issuer', confidence: 'high' } as const;
const rehearsal = { severity: 'low', confidence: 'medium' } as const;

/** Payment and trade. */
export const payment = listed([
  [
    'Stripe',
    'https://docs.stripe.com/keys',
    [
      ['stripe-secret-key', 'a Stripe live secret key', `sk_live_${word('24,247')}`, { severity: 'critical' }],
      ['stripe-restricted-key', 'a Stripe live restricted key', `rk_live_${word('24,247')}`, { severity: 'critical' }],
      ['stripe-test-key', 'a Stripe test key', `[sr]k_test_${word('24,247')}`, rehearsal],
      ['stripe-webhook-secret', 'a Stripe webhook signing secret', 'whsec_[A-Za-z0-9+/]{32,64}={0,2}'],
    ],
  ],
  [
    'Square',
    'https://developer.squareup.com/docs/build-basics/access-tokens',
    [
      ['square-access-token', 'a Square access token', `EAAA[A-Za-z0-9]{1}${url64(59)}`],
      ['square-legacy-token', 'a Square access token of the older form', `sq0atp-${url64(22)}`],
      ['square-application-secret', 'a Square application secret', `sq0csp-${url64(43)}`],
    ],
  ],
  [
    'PayPal',
    'https://developer.paypal.com/api/rest/authentication/',
    [
      ['paypal-client-secret', 'a PayPal client secret', assigned(['paypal.{0,16}secret'], `E${url64(79)}`), { minimumEntropy: 4 }],
      [
        'braintree-access-token',
        'a Braintree access token',
        `access_token\\$production\\$[0-9a-z]{16}\\$${hex(32)}`,
        { severity: 'critical' },
      ],
    ],
  ],
  [
    'Adyen',
    'https://docs.adyen.com/development-resources/api-credentials/',
    [['adyen-api-key', 'an Adyen API key', `AQE[a-z]hm[a-z]x${word('60,130')}`]],
  ],
  [
    'Razorpay',
    'https://razorpay.com/docs/api/authentication/',
    [['razorpay-key-id', 'a Razorpay live key id', `rzp_live_${word(14)}`, { severity: 'medium' }]],
  ],
  [
    'Flutterwave',
    'https://developer.flutterwave.com/docs/authentication',
    [
      ['flutterwave-secret-key', 'a Flutterwave secret key', `FLWSECK-[0-9a-z]{32}(?:-[0-9a-z]{10,14}vt)?-X`],
      ['flutterwave-test-key', 'a Flutterwave test key', 'FLWSECK_TEST-[0-9a-z]{32}-X', rehearsal],
    ],
  ],
  [
    'Paystack',
    'https://paystack.com/docs/api/authentication/',
    [
      [
        'paystack-secret-key',
        'a Paystack live secret key',
        assigned(['paystack'], `sk_live_${hex(40)}`),
        { ...marked, severity: 'critical' },
      ],
      ['paystack-test-key', 'a Paystack test key', assigned(['paystack'], `sk_test_${hex(40)}`), { ...rehearsal, specificity: 'issuer' }],
    ],
  ],
  [
    'Plaid',
    'https://plaid.com/docs/api/',
    [
      ['plaid-access-token', 'a Plaid access token', `access-production-${uuid}`, { severity: 'critical' }],
      ['plaid-test-token', 'a Plaid sandbox token', `access-(?:sandbox|development)-${uuid}`, rehearsal],
      ['plaid-secret', 'a Plaid secret', assigned(['plaid.{0,8}secret'], hex(30))],
    ],
  ],
  [
    'GoCardless',
    'https://developer.gocardless.com/api-reference/',
    [['gocardless-access-token', 'a GoCardless access token', assigned(['gocardless'], `live_${url64(40)}`)]],
  ],
  [
    'Mollie',
    'https://docs.mollie.com/reference/authentication',
    [['mollie-api-key', 'a Mollie live API key', assigned(['mollie'], `live_${word(30)}`)]],
  ],
  [
    'Shopify',
    'https://shopify.dev/docs/apps/build/authentication-authorization',
    [
      ['shopify-access-token', 'a Shopify access token', `shpat_${hex(32)}`],
      ['shopify-custom-app-token', 'a Shopify custom app access token', `shpca_${hex(32)}`],
      ['shopify-private-app-token', 'a Shopify private app access token', `shppa_${hex(32)}`],
      ['shopify-shared-secret', 'a Shopify shared secret', `shpss_${hex(32)}`],
      ['shopify-theme-password', 'a Shopify theme access password', `shptka_${hex(32)}`],
      ['shopify-partner-token', 'a Shopify Partner API token', `prtapi_${hex(32)}`],
    ],
  ],
  [
    'Coinbase',
    'https://docs.cdp.coinbase.com/',
    [
      [
        'coinbase-access-token',
        'a Coinbase API secret',
        assigned(['coinbase.{0,16}(?:secret|token)'], word('32,64')),
        { minimumEntropy: 3.8 },
      ],
    ],
  ],
  ['Shippo', 'https://docs.goshippo.com/', [['shippo-token', 'a Shippo live token', `shippo_live_${hex(40)}`]]],
  [
    'EasyPost',
    'https://docs.easypost.com/',
    [
      ['easypost-api-key', 'an EasyPost production key', `EZAK${word(54)}`],
      ['easypost-test-key', 'an EasyPost test key', `EZTK${word(54)}`, rehearsal],
    ],
  ],
  ['Lob', 'https://docs.lob.com/', [['lob-api-key', 'a Lob live key', assigned(['lob'], `live_${hex(35)}`)]]],
  ['Duffel', 'https://duffel.com/docs/api', [['duffel-access-token', 'a Duffel live token', `duffel_live_${url64(43)}`]]],
  ['Polar', 'https://docs.polar.sh/', [['polar-access-token', 'a Polar organisation access token', `polar_oat_${word(43)}`]]],
  ['Etsy', 'https://developers.etsy.com/', [['etsy-keystring', 'an Etsy API keystring', assigned(['etsy'], '[a-z0-9]{24}')]]],
  [
    'Chargebee',
    'https://apidocs.chargebee.com/',
    [['chargebee-api-key', 'a Chargebee live API key', assigned(['chargebee'], `live_${word('30,50')}`)]],
  ],
  ['Xendit', 'https://docs.xendit.co/', [['xendit-secret-key', 'a Xendit secret key', `xnd_production_${word('40,70')}`]]],
  ['Midtrans', 'https://docs.midtrans.com/', [['midtrans-server-key', 'a Midtrans server key', `Mid-server-${url64('22,40')}`]]],
  [
    'Finicity',
    'https://developer.mastercard.com/open-banking-us/',
    [['finicity-app-key', 'a Finicity app key', assigned(['finicity'], '[0-9a-f]{32}')]],
  ],
]);
