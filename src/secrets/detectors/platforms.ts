import { assigned, hex, url64, uuid, word } from './forms.ts';
import { listed } from './issuers.ts';

/** Where programs and their data run. */
export const platforms = listed([
  [
    'Cloudflare',
    'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    [
      ['cloudflare-api-token', 'a Cloudflare API token', assigned(['cloudflare', 'cf.?api'], url64(40)), { minimumEntropy: 4 }],
      ['cloudflare-global-key', 'a Cloudflare global API key', assigned(['cloudflare', 'cf.?api'], hex(37)), { severity: 'critical' }],
      [
        'cloudflare-scannable-token',
        'a Cloudflare API token or key in the scannable form',
        `cf(?:k|ut|at)_${word(40)}${hex(8)}`,
        {
          severity: 'critical',
          source: { url: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats', written: '2026-11-26' },
        },
      ],
      ['cloudflare-origin-ca-key', 'a Cloudflare origin CA key', `v1\\.0-${hex(24)}-${hex(146)}`],
    ],
  ],
  [
    'Fastly',
    'https://www.fastly.com/documentation/reference/api/auth-tokens/',
    [['fastly-api-token', 'a Fastly API token', assigned(['fastly'], url64(32)), { minimumEntropy: 3.8 }]],
  ],
  [
    'Heroku',
    'https://devcenter.heroku.com/articles/authentication',
    [
      ['heroku-api-key', 'a Heroku API key', `HRKU-AA${url64(58)}`],
      ['heroku-api-key-uuid', 'a Heroku API key of the older form', assigned(['heroku'], uuid)],
    ],
  ],
  ['Netlify', 'https://docs.netlify.com/api/get-started/', [['netlify-token', 'a Netlify personal access token', `nfp_${word(36)}`]]],
  [
    'Vercel',
    'https://vercel.com/docs/rest-api',
    [
      ['vercel-token', 'a Vercel token', `vc[pi]_${word('24,56')}`],
      ['vercel-app-token', 'a Vercel token of an app', `vc[ar]_${word('24,56')}`],
      ['vercel-ai-gateway-key', 'a Vercel AI Gateway key', `vck_${word('24,56')}`],
      ['vercel-older-token', 'a Vercel token of the older form', assigned(['vercel'], word(24)), { minimumEntropy: 3.6 }],
    ],
  ],
  ['Render', 'https://render.com/docs/api', [['render-api-key', 'a Render API key', `rnd_${word('28,36')}`]]],
  [
    'Fly.io',
    'https://fly.io/docs/security/tokens/',
    [
      ['fly-access-token', 'a Fly.io access token', `fo1_${url64(43)}`],
      ['fly-macaroon', 'a Fly.io token', 'fm[12][ar]?_[A-Za-z0-9+/]{100,1500}={0,3}'],
    ],
  ],
  [
    'Supabase',
    'https://supabase.com/docs/guides/api/api-keys',
    [
      ['supabase-access-token', 'a Supabase access token', `sbp_(?:oauth_|v0_)?${hex(40)}`],
      ['supabase-secret-key', 'a Supabase secret key', `sb_secret_${url64(31)}`, { severity: 'critical' }],
    ],
  ],
  [
    'PlanetScale',
    'https://planetscale.com/docs',
    [
      ['planetscale-token', 'a PlanetScale service token', 'pscale_tkn_[\\w=.-]{32,64}'],
      ['planetscale-password', 'a PlanetScale password', 'pscale_pw_[\\w=.-]{32,64}'],
      ['planetscale-oauth-token', 'a PlanetScale OAuth token', 'pscale_oauth_[\\w=.-]{32,64}'],
    ],
  ],
  [
    'Neon',
    'https://neon.com/docs/manage/api-keys',
    [
      ['neon-api-key', 'a Neon API key', 'napi_[a-z0-9]{64}'],
      ['neon-password', 'a Neon role password', `npg_${word(12)}`],
    ],
  ],
  [
    'Databricks',
    'https://docs.databricks.com/dev-tools/auth/pat.html',
    [
      ['databricks-token', 'a Databricks personal access token', `dapi${hex(32)}(?:-[0-9]{1,2})?`],
      ['databricks-secret', 'a Databricks OAuth secret', `dose${hex(32)}`],
    ],
  ],
  [
    'MongoDB',
    'https://www.mongodb.com/docs/atlas/configure-api-access/',
    [['mongodb-atlas-secret', 'a MongoDB Atlas service account secret', `mdb_sa_sk_${url64(40)}`]],
  ],
  ['Confluent', 'https://docs.confluent.io/cloud/', [['confluent-api-secret', 'a Confluent API secret', 'cflt[A-Za-z0-9+/]{60}']]],
  ['Aiven', 'https://aiven.io/docs', [['aiven-password', 'an Aiven service password', `AVNS_${url64(19)}`]]],
  [
    'Snowflake',
    'https://docs.snowflake.com/',
    [
      [
        'snowflake-password',
        'a Snowflake password',
        assigned(['snowflake.{0,12}(?:password|pwd)'], '[^\\s"\'`,;]{12,64}'),
        { minimumEntropy: 3.4 },
      ],
    ],
  ],
  [
    'Upstash',
    'https://upstash.com/docs',
    [['upstash-token', 'an Upstash token', assigned(['upstash'], 'A[A-Za-z0-9]{3}A[A-Za-z0-9]{35,60}={0,2}'), { minimumEntropy: 4 }]],
  ],
  ['Railway', 'https://docs.railway.com/', [['railway-token', 'a Railway token', assigned(['railway'], uuid)]]],
  [
    'Okta',
    'https://developer.okta.com/docs/guides/create-an-api-token/',
    [['okta-api-token', 'an Okta API token', assigned(['okta', 'ssws'], `00${url64(40)}`), { severity: 'critical' }]],
  ],
  [
    'Auth0',
    'https://auth0.com/docs',
    [['auth0-client-secret', 'an Auth0 client secret', assigned(['auth0.{0,12}secret'], url64(64)), { minimumEntropy: 4.2 }]],
  ],
  ['JumpCloud', 'https://jumpcloud.com/support', [['jumpcloud-api-key', 'a JumpCloud API key', `jca_${word(36)}`]]],
  [
    'Clerk',
    'https://clerk.com/docs',
    [
      [
        'clerk-secret-key',
        'a Clerk secret key',
        assigned(['clerk'], `sk_live_${word(42)}`),
        { severity: 'critical', specificity: 'issuer', confidence: 'high' },
      ],
    ],
  ],
  [
    'Duo',
    'https://duo.com/docs/',
    [['duo-secret-key', 'a Duo secret key', assigned(['duo.{0,8}(?:skey|secret)'], word(40)), { minimumEntropy: 4 }]],
  ],
  [
    'Redis Cloud',
    'https://redis.io/docs/',
    [['redis-cloud-secret', 'a Redis Cloud API secret', assigned(['redis.?cloud.{0,10}(?:secret|key)'], 'S[a-z0-9]{42,50}')]],
  ],
  [
    'Convex',
    'https://docs.convex.dev/',
    [
      [
        'convex-deploy-key',
        'a Convex deploy key',
        assigned(['convex'], '(?:prod|dev|preview):[a-z0-9-]{6,40}\\|ey[A-Za-z0-9+/=_-]{40,200}'),
      ],
    ],
  ],
  [
    'Backblaze',
    'https://www.backblaze.com/docs',
    [
      [
        'backblaze-application-key',
        'a Backblaze application key',
        'K00[0-9][A-Za-z0-9/+]{27}',
        { minimumEntropy: 3.8, confidence: 'medium' },
      ],
    ],
  ],
  [
    'Wasabi',
    'https://docs.wasabi.com/',
    [['wasabi-secret-key', 'a Wasabi secret key', assigned(['wasabi.{0,12}(?:secret|key)'], word(40)), { minimumEntropy: 4 }]],
  ],
  [
    'Pantheon',
    'https://docs.pantheon.io/',
    [['pantheon-machine-token', 'a Pantheon machine token', assigned(['pantheon', 'terminus'], url64(43)), { minimumEntropy: 4 }]],
  ],
  ['Bunny', 'https://docs.bunny.net/', [['bunny-api-key', 'a Bunny API key', assigned(['bunny'], `${uuid}[0-9a-f]{36}`)]]],
  [
    'Cloudinary',
    'https://cloudinary.com/documentation',
    [['cloudinary-url', 'a Cloudinary API secret', `cloudinary://[0-9]{15}:(?<secret>${url64(27)})@`]],
  ],
]);
