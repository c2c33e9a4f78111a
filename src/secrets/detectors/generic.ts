import { assigned, issuedBy } from './forms.ts';

const revoke = 'Change the password or key where it opens something, and look at what was done with it';
const instead = 'Take it from a secrets manager at run time, or let the workload sign in with its own identity';

/** Letters of a password in a URL: neither a template nor an end of the address. */
const password = '[^\\s:@/\'"`<>{}$()\\[\\]*\\\\,;|#?&]{3,128}';

/** Credentials that nobody in particular issues, in the forms in which they are written. */
export const generic = [
  ...issuedBy({ provider: 'generic', url: 'https://www.rfc-editor.org/rfc/rfc3986', revoke, instead }, [
    [
      'url-password',
      'a password in a URL',
      `[a-z][a-z0-9+.-]{1,20}://[^\\s:@/'"\`<>{}$]{0,64}:(?<secret>${password})@(?!(?:[\\w-]{1,60}\\.){0,4}(?:example\\.(?:com|org|net)|(?:example|invalid)(?![\\w.-])))[a-z0-9\\[][\\w.:-]{1,100}`,
      { isCaseless: true, form: 'userinfo', specificity: 'format', confidence: 'medium' },
    ],
    [
      'basic-authorization',
      'a user and password in an Authorization header',
      'authorization\\\\?["\'`]{0,1}[\\])]?[ \\t]{0,4}(?:=>|[:=,])[ \\t]{0,4}\\\\?["\'`]{0,1}basic[ \\t]{1,3}(?<secret>[A-Za-z0-9+/]{12,200}={0,2})(?![\\w+/=])',
      { isCaseless: true, specificity: 'format', confidence: 'medium', minimumEntropy: 3 },
    ],
    [
      'bearer-authorization',
      'a token in an Authorization header',
      'authorization\\\\?["\'`]{0,1}[\\])]?[ \\t]{0,4}(?:=>|[:=,])[ \\t]{0,4}\\\\?["\'`]{0,1}(?:bearer|token)[ \\t]{1,3}(?<secret>[\\w~+/.=-]{20,400})',
      { isCaseless: true, specificity: 'generic', confidence: 'medium', minimumEntropy: 3.5 },
    ],
    [
      'connection-password',
      'a password in a connection string',
      '; ?(?:password|pwd) ?= ?(?:\\{(?=[^;{}]{0,60}[0-9!@#%^&*]))?(?<secret>[^;\\s"\'`<>{}$]{4,128})',
      { isCaseless: true, specificity: 'format', confidence: 'medium' },
    ],
    [
      'connection-password-first',
      'a password at the beginning of a connection string',
      '(?<![\\w;])(?:password|pwd) ?= ?(?<secret>[^;\\s"\'`<>{}$]{4,128}); ?(?:server|data source|user ?id|uid|user|username|host|initial catalog|database|port|persist security info) ?=',
      { isCaseless: true, specificity: 'format', confidence: 'medium' },
    ],
    [
      'jdbc-password',
      'a password in a JDBC address',
      'jdbc:[a-z0-9][\\w:@/.;,?&=%+-]{5,300}?[?&](?:[a-z]{0,20})password=(?<secret>[^&;\\s"\'`<>{}$\\\\]{4,128})',
      { isCaseless: true, specificity: 'format', confidence: 'medium' },
    ],
    [
      'jdbc-oracle-password',
      'a password in a JDBC address of Oracle',
      'jdbc:oracle:(?:thin|oci8?):[\\w.$#-]{1,60}/(?<secret>[^\\s@"\'`/<>{}$]{4,128})@',
      { isCaseless: true, specificity: 'format', confidence: 'medium' },
    ],
    [
      'datasource-password',
      'a password of a data source in a properties file',
      'datasource\\.(?:[\\w-]{1,40}\\.){0,3}password[ \\t]{0,4}[=:][ \\t]{0,4}(?<secret>[^\\s"\'`#$<>{}()]{4,128})(?=\\s|$)',
      { isCaseless: true, specificity: 'format', confidence: 'medium' },
    ],
    [
      'database-environment-password',
      'a password for the client of a database',
      '(?<![A-Za-z])(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH|SQLCMDPASSWORD)=["\']?(?<secret>[^\\s"\'`$<>{}()\\\\;&|]{4,128})',
      { specificity: 'format', confidence: 'medium' },
    ],
    [
      'pgpass-password',
      'a password in .pgpass',
      '(?:^|[\\r\\n])[\\w.*-]{1,100}:(?:5432|5433|6432|\\*):[\\w.*-]{1,63}:[\\w.*-]{1,63}:(?<secret>[^\\s:\\\\]{6,128})(?=[\\r\\n]|$)',
      { specificity: 'format', confidence: 'medium' },
    ],
    [
      'pypirc-password',
      'a password in .pypirc',
      '\\[[\\w.-]{1,40}\\][ \\t]{0,4}\\r?\\n(?:repository[ \\t]{0,4}[=:][^\\r\\n]{1,200}\\r?\\n)?username[ \\t]{0,4}[=:][^\\r\\n]{1,100}\\r?\\npassword[ \\t]{0,4}[=:][ \\t]{0,4}(?<secret>[^\\s"\'`#;<>{}$%]{6,200})(?=[\\r\\n]|$)',
      { specificity: 'format', confidence: 'medium' },
    ],
    [
      'terraform-state-password',
      'a password in the state of Terraform',
      '"schema_version"\\s{0,2}:\\s{0,2}[0-9]{1,3},\\s{1,60}"attributes"\\s{0,2}:\\s{0,2}\\{[^]{0,3000}?"(?:[a-z_]{0,30}_)?password"\\s{0,2}:\\s{0,2}"(?<secret>[^"\\\\\\r\\n]{6,200})"',
      { specificity: 'format', confidence: 'medium', minimumEntropy: 2 },
    ],
    [
      'npmrc-auth-token',
      'a token of an npm registry in .npmrc',
      ':_authToken[ \\t]{0,2}=[ \\t]{0,2}(?<secret>[\\w~+/.=-]{16,300})',
      { specificity: 'format', confidence: 'high', minimumEntropy: 3 },
    ],
    [
      'npmrc-auth',
      'a user and password of an npm registry in .npmrc',
      '(?:^|[\\r\\n:])_(?:auth|password)[ \\t]{0,2}=[ \\t]{0,2}(?<secret>[A-Za-z0-9+/]{12,300}={0,2})(?![\\w+/=])',
      { specificity: 'format', confidence: 'high', minimumEntropy: 3 },
    ],
    [
      'netrc-password',
      'a password in .netrc',
      '(?:machine[ \\t]{1,4}[\\w.-]{3,100}|(?<![\\w-])default)\\s{1,8}login[ \\t]{1,4}(?!anonymous\\s)[^\\s]{1,100}\\s{1,8}(?:account[ \\t]{1,4}[^\\s]{1,100}\\s{1,8})?password[ \\t]{1,4}(?<secret>[^\\s"\']{6,200})',
      { specificity: 'format', confidence: 'high' },
    ],
    [
      'docker-auth',
      'a user and password of a container registry in a docker configuration',
      '\\\\?"auth\\\\?"\\s{0,4}:\\s{0,4}\\\\?"(?<secret>[A-Za-z0-9+/]{16,400}={0,2})\\\\?"',
      { specificity: 'format', confidence: 'medium', minimumEntropy: 3.4 },
    ],
    [
      'docker-identity-token',
      'a token of a container registry in a docker configuration',
      '\\\\?"(?:identity|registry)token\\\\?"\\s{0,4}:\\s{0,4}\\\\?"(?<secret>[\\w~+/.=-]{20,2000})\\\\?"',
      { specificity: 'format', confidence: 'high', minimumEntropy: 3.4 },
    ],
    [
      'kubeconfig-token',
      'a token in a kubeconfig',
      '(?<![\\w-])user:[ \\t]{0,4}\\r?\\n[ \\t]{1,16}token:[ \\t]{1,4}["\']?(?<secret>[\\w~+/.=:-]{16,2000})',
      { specificity: 'format', confidence: 'high', severity: 'critical', minimumEntropy: 3.2 },
    ],
    [
      'kubeconfig-key',
      'a client key in a kubeconfig',
      'client-key-data(?:\\\\?["\'])?:[ \\t]{0,4}(?:\\\\?["\'])?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})',
      { specificity: 'format', severity: 'critical' },
    ],
    [
      'maven-password',
      'a password in a settings file of Maven',
      '<password>(?<secret>[^<>{}$\\s]{6,120})</password>',
      { specificity: 'generic', confidence: 'medium' },
    ],
    [
      'nuget-password',
      'a password in a NuGet configuration',
      '<add[ \\t]{1,3}key=\\\\?"ClearTextPassword\\\\?"[ \\t]{1,3}value=\\\\?"(?<secret>[^"%$\\\\]{6,200})\\\\?"',
      { specificity: 'format', confidence: 'high' },
    ],
    ['rails-master-key', 'a Rails master key', assigned(['rails.?master.?key', 'secret.?key.?base'], '(?:[0-9a-f]{128}|[0-9a-f]{32})')],
    [
      'django-secret-key',
      'a Django secret key',
      '(?<!\\w)(?:DJANGO_)?SECRET_KEY[ \\t]{0,4}=[ \\t]{0,4}\\\\?["\'](?<secret>(?:django-insecure-)?[^"\'\\s\\\\]{40,60})\\\\?["\']',
      { specificity: 'format', confidence: 'medium', minimumEntropy: 4 },
    ],
    [
      'ansible-vault-password',
      'a password for Ansible',
      '(?<!\\w)ansible_(?:ssh_|become_|sudo_|su_|winrm_|vault_|httpapi_)?pass(?:word)?(?:\\\\?["\'])?[ \\t]{0,4}[:=][ \\t]{0,4}(?:\\\\?["\'])?(?<secret>(?![!|>&*])[^\\s"\'`{}$,;\\\\<]{5,80})',
      { isCaseless: true, minimumEntropy: 2, specificity: 'format', confidence: 'medium' },
    ],
    [
      'wordpress-secret',
      'a key or salt of WordPress',
      'define\\(\\s{0,4}["\'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["\']\\s{0,8},\\s{0,24}["\'](?<secret>[^"\'\\r\\n]{32,120})["\']',
      { specificity: 'issuer', confidence: 'medium', provider: 'WordPress', minimumEntropy: 3.5 },
    ],
    [
      'wordpress-database-password',
      'a password of the database of WordPress',
      'define\\(\\s{0,4}["\']DB_PASSWORD["\']\\s{0,8},\\s{0,24}["\'](?<secret>[^"\'\\r\\n]{4,128})["\']',
      { specificity: 'format', confidence: 'medium', provider: 'WordPress' },
    ],
  ]),
  ...issuedBy({ provider: 'generic', url: 'https://cwe.mitre.org/data/definitions/798.html', revoke, instead }, [
    [
      'generic-secret',
      'a secret that is assigned in the text',
      '(?:api[_.-]?key|secret|(?<![\\w.-])(?!public_?key_?token)[\\w.-]{0,60}token|passwd|password|private[_.-]?key|access[_.-]?key|auth[_.-]?key|credential)[\\w.-]{0,20}\\\\?["\'`\\])]{0,2}[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}\\\\?["\'`](?<secret>[\\w~!@#%^&*+/.=:$?-]{12,200})\\\\?["\'`]',
      { isCaseless: true, form: 'assigned', specificity: 'generic', confidence: 'medium', minimumEntropy: 3.2 },
    ],
    [
      'environment-secret',
      'a secret in an environment file',
      '(?:^|[\\s\\]])(?:export[ \\t]{1,3})?[A-Z][A-Z0-9_]{0,40}(?:API_?KEY|SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|ACCESS_KEY)[A-Z0-9_]{0,20}(?:=|:[ \\t]{1,3})(?<secret>(?!\\$)[^\\s"\'`<>{}]{12,200})(?=\\s|$)',
      { specificity: 'generic', confidence: 'medium', minimumEntropy: 3.2 },
    ],
  ]),
];
