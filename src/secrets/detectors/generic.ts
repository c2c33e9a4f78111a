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
      `[a-z][a-z0-9+.-]{1,20}://[^\\s:@/'"\`<>{}$]{0,64}:(?<secret>${password})@(?!(?:[\\w-]{1,60}\\.){0,4}example\\.(?:com|org|net))[a-z0-9\\[][\\w.:-]{1,100}`,
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
      '; ?(?:password|pwd) ?= ?(?<secret>[^;\\s"\'`<>{}$]{4,128})',
      { isCaseless: true, specificity: 'format', confidence: 'medium' },
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
      'machine[ \\t]{1,4}[\\w.-]{3,100}\\s{1,8}login[ \\t]{1,4}[^\\s]{1,100}\\s{1,8}password[ \\t]{1,4}(?<secret>[^\\s"\']{6,200})',
      { specificity: 'format', confidence: 'high' },
    ],
    [
      'docker-auth',
      'a user and password of a container registry in a docker configuration',
      '\\\\?"auth\\\\?"\\s{0,4}:\\s{0,4}\\\\?"(?<secret>[A-Za-z0-9+/]{16,400}={0,2})\\\\?"',
      { specificity: 'format', confidence: 'medium', minimumEntropy: 3.4 },
    ],
    [
      'kubeconfig-key',
      'a client key in a kubeconfig',
      'client-key-data:[ \\t]{1,4}["\']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})',
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
      'SECRET_KEY[ \\t]{0,4}=[ \\t]{0,4}\\\\?["\'](?<secret>(?:django-insecure-)?[^"\'\\s\\\\]{40,60})\\\\?["\']',
      { specificity: 'format', confidence: 'medium', minimumEntropy: 4 },
    ],
    [
      'ansible-vault-password',
      'a password for Ansible',
      assigned(['ansible_(?:ssh_|become_|sudo_)?pass(?:word)?', 'ansible_vault_password'], '[^\\s"\'`{}$,;]{6,80}'),
      { minimumEntropy: 2.5, specificity: 'generic' },
    ],
  ]),
  ...issuedBy({ provider: 'generic', url: 'https://cwe.mitre.org/data/definitions/798.html', revoke, instead }, [
    [
      'generic-secret',
      'a secret that is assigned in the text',
      '(?:api[_.-]?key|secret|(?<!publickey)token|passwd|password|private[_.-]?key|access[_.-]?key|auth[_.-]?key|credential)[\\w.-]{0,20}\\\\?["\'`\\])]{0,2}[ \\t]{0,4}(?:=>|:=|=|:|,)[ \\t]{0,4}\\\\?["\'`](?<secret>[\\w~!@#%^&*+/.=:$?-]{12,200})\\\\?["\'`]',
      { isCaseless: true, form: 'assigned', specificity: 'generic', confidence: 'medium', minimumEntropy: 3.2 },
    ],
    [
      'environment-secret',
      'a secret in an environment file',
      '(?:^|[\\r\\n])(?:export[ \\t]{1,3})?[A-Z][A-Z0-9_]{0,40}(?:API_?KEY|SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|ACCESS_KEY)[A-Z0-9_]{0,20}=(?<secret>[^\\s"\'`$<>{}]{12,200})(?=[\\r\\n]|$)',
      { specificity: 'generic', confidence: 'medium', minimumEntropy: 3.2 },
    ],
  ]),
];
