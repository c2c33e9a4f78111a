import { type MakeExamples, named, written } from './forms.ts';

export const generic: Readonly<Record<string, MakeExamples>> = {
  'url-password': written(
    ['DATABASE_URL=postgres://app:{w16}@db.internal:5432/main\n', 'redis = "redis://:{w20}@cache.prod.svc:6379/0"\n'],
    [
      'DATABASE_URL=postgres://app:${PASSWORD}@db.internal:5432/main\n',
      'url = "postgres://app:{w16}@db.example.com/main"\n',
      'url = "postgres://db.internal:5432/main"\n',
    ],
  ),
  'basic-authorization': written(
    ["curl -H 'Authorization: Basic {w32}==' https://api.internal\n", 'headers["Authorization"] = "Basic {w28}"\n'],
    ["curl -H 'Authorization: Basic {w8}'\n", "curl -H 'Authorization: Basic $AUTH'\n", "curl -H 'Accept: Basic {w32}'\n"],
  ),
  'bearer-authorization': written(
    ["curl -H 'Authorization: Bearer {w40}' https://api.internal\n", 'headers["Authorization"] = "token {w32}"\n'],
    ["curl -H 'Authorization: Bearer {w12}'\n", "curl -H 'Authorization: Bearer ${TOKEN}'\n", "curl -H 'Authorization: Digest {w40}'\n"],
  ),
  'connection-password': written(
    ['Server=db;Database=app;User Id=app;Password={w14};Encrypt=true\n', 'Driver={ODBC Driver 18};Server=db;UID=app;PWD={1{w12}};\n'],
    ['Server=db;Database=app;User Id=app;Password=${PASS};\n', 'Server=db;Database=app;Pass={w14};\n', 'Server=db;PWD={dbPassword};\n'],
  ),
  'connection-password-first': written(
    ['"Password={w14};User ID=app;Data Source=db"\n', 'conn = "pwd={w14}; Server=db; uid=app"\n'],
    ['"Password={w14};"\n', '"Password={w14};Color=blue"\n', '"Password=${PASS};User ID=app"\n'],
  ),
  'jdbc-password': written(
    ['url=jdbc:postgresql://db:5432/app?user=app&password={w14}\n', '"jdbc:mysql://db/app?useSSL=true&password={w12}&user=app"\n'],
    [
      'url=jdbc:postgresql://db:5432/app?user=app\n',
      'url=jdbc:postgresql://db/app?password=${PASS}\n',
      'url=http://db/app?user=app&password={w14}\n',
    ],
  ),
  'jdbc-oracle-password': written(
    ['url=jdbc:oracle:thin:app/{w12}@//db:1521/main\n', '"jdbc:oracle:oci:app/{w10}@main"\n'],
    ['url=jdbc:oracle:thin:@//db:1521/main\n', 'url=jdbc:oracle:thin:app/${PASS}@//db:1521/main\n'],
  ),
  'datasource-password': written(
    ['spring.datasource.password={w14}\n', 'quarkus.datasource.main.password = {w12}\n'],
    ['spring.datasource.password=${DB_PASS}\n', 'spring.datasource.username={w14}\n', 'spring.datasource.password=changeme\n'],
  ),
  'database-environment-password': written(
    ['PGPASSWORD={w14} psql -h db -U app\n', 'export MYSQL_PWD="{w14}"\n'],
    ['PGPASSWORD=$DB_PASS psql -h db\n', 'PGPASSWORD=postgres psql -h db\n', 'PGUSER={w14} psql -h db\n'],
  ),
  'pgpass-password': written(
    ['db.internal:5432:app:app:{w14}\n', '# hosts\n*:*:*:app:{w14}\nlocalhost:5432:app:app:{w12}\n'],
    ['db.internal:5432:app:app\n', 'db.internal:5432:app:app:{w5}\n', 'a db.internal:http:app:app:{w14}\n'],
  ),
  'pypirc-password': written(
    ['[pypi]\nusername = app\npassword = {w14}\n', '[internal]\nrepository: https://pypi.internal/\nusername: app\npassword: {w16}\n'],
    ['[pypi]\nusername = app\n', '[pypi]\nusername = app\npassword = %(PASS)s\n', 'username = app\npassword = {w14}\n'],
  ),
  'terraform-state-password': written(
    [
      '{ "instances": [ { "schema_version": 1, "attributes": { "id": "a", "options": {}, "password": "{w12}" } } ] }',
      '"schema_version": 0,\n          "attributes": {\n            "id": "db",\n            "master_password": "{w10}x"\n',
    ],
    [
      '{ "attributes": { "password": "{w12}" } }',
      '"schema_version": 0,\n "attributes": {\n "password": "" }',
      '"schema_version": 0,\n "attributes": {\n "username": "{w12}" }',
    ],
  ),
  'npmrc-auth-token': written(
    ['//registry.internal/:_authToken={w36}\n', '//npm.internal/:_authToken = {uuid}\n'],
    ['//registry.internal/:_authToken=${NPM_TOKEN}\n', '//registry.internal/:_authToken={w12}\n', '//registry.internal/:username={w36}\n'],
  ),
  'npmrc-auth': written(
    ['_auth={w24}==\n', '//registry.internal/:_password="{w24}=="\n_auth = {w28}\n'],
    ['_auth=${NPM_AUTH}\n', '_auth={w8}\n', 'my_auth={w24}\n'],
  ),
  'netrc-password': written(
    [
      'machine api.internal login app password {w14}\n',
      'machine git.internal\n  login app\n  password {w14}\n',
      'default login app password {w14}\n',
    ],
    [
      'machine api.internal login app\n',
      'default login anonymous password {w14}\n',
      'machine api.internal login app password {w5}\n',
      'default user app password {w14}\n',
    ],
  ),
  'docker-auth': written(
    ['{"auths": {"registry.internal": {"auth": "{w32}=="}}}', '"{\\"auths\\":{\\"r\\":{\\"auth\\":\\"{w28}\\"}}}"'],
    [
      '{"auths": {"registry.internal": {"auth": "{w12}"}}}',
      '{"auths": {"registry.internal": {"auth": "{w16}!{w16}"}}}',
      '{"AUTH": "{w32}"}',
    ],
  ),
  'docker-identity-token': written(
    ['{"auths": {"r.azurecr.io": {"identitytoken": "{w60}"}}}', '{"registrytoken": "{u43}"}'],
    ['{"identitytoken": "{w19}"}', '{"identityToken": "{w60}"}', '{"identitytoken": ""}'],
  ),
  'kubeconfig-token': written(
    ['users:\n- name: admin\n  user:\n    token: {w32}\n', 'users:\n- user:\n    token: "kubeconfig-u-{a8}:{a54}"\n  name: a\n'],
    ['users:\n- name: admin\n  user:\n    token: {w12}\n', 'spec:\n  token: {w32}\n', 'users:\n- user:\n    username: {w32}\n'],
  ),
  'kubeconfig-key': written(
    ['    client-key-data: LS0tLS1CRUdJTi{b200}==\n', '{"client-key-data": "LS0tLS1CRUdJTi{b300}="}'],
    [
      '    client-certificate-data: LS0tLS1CRUdJTi{b200}==\n',
      '    client-key-data: LS0tLS1CRUdJTi{b80}\n',
      '    client-key-data: /etc/kubernetes/{w8}.pem\n',
    ],
  ),
  'maven-password': written(
    ['<server><username>app</username><password>{w16}</password></server>', '<password>{w20}</password>\n'],
    ['<password>${env.PASS}</password>', '<password>secret</password>', '<passphrase>{w16}</passphrase>'],
  ),
  'nuget-password': written(
    ['<add key="ClearTextPassword" value="{w14}" />', '<add key=\\"ClearTextPassword\\" value=\\"{w14}\\" />'],
    [
      '<add key="ClearTextPassword" value="%PASS%" />',
      '<add key="Password" value="{w14}" />',
      '<add key="ClearTextPassword" value="{w5}" />',
    ],
  ),
  'rails-master-key': named('RAILS_MASTER_KEY', '{h32}'),
  'django-secret-key': written(
    ["SECRET_KEY = 'django-insecure-{w50}'\n", 'SECRET_KEY = "{w50}"\n'],
    ["SECRET_KEY = '{w30}'\n", "SECRET_KEY = os.environ['SECRET_KEY']\n", "secret_key = '{w50}'\n"],
  ),
  'ansible-vault-password': written(
    ['[all:vars]\nansible_ssh_pass={w8}Wq7\n', 'ansible_become_password: "{w12}"\n'],
    [
      'ansible_become_password: "{{ become_password }}"\n',
      'ansible_password: !vault |\n',
      'ansible_user: {w12}\n',
      'ansible_password: changeme\n',
    ],
  ),
  'wordpress-secret': written(
    ["define('AUTH_KEY',         '{b40}#{b23}');\n", 'define( "NONCE_SALT", "{b64}" );\n'],
    ["define('AUTH_KEY', 'put your unique phrase here');\n", "define('AUTH_KEY', '{b31}');\n", "define('OTHER_KEY', '{b64}');\n"],
  ),
  'wordpress-database-password': written(
    ["define('DB_PASSWORD', '{w14}');\n", 'define( "DB_PASSWORD", "{w10}!x" );\n'],
    ["define('DB_PASSWORD', 'password');\n", "define('DB_PASSWORD', getenv('DB_PASSWORD'));\n", "define('DB_USER', '{w14}');\n"],
  ),
  'generic-secret': written(
    ["const apiKey = '{w32}';\n", '{"client_secret": "{w40}"}\n'],
    [
      "const apiKey = '{w8}';\n",
      "const publicKeyToken = '{h16}';\n",
      "const apiKey = 'not-a-secret-but-a-sentence';\n",
      "const apiKey = '${KEY}';\n",
    ],
  ),
  'environment-secret': written(
    ['APP_SECRET={w32}\n', 'export SERVICE_TOKEN={w40}\n'],
    ['APP_SECRET={w8}\n', 'APP_SECRET=$OTHER\n', 'APP_COLOUR={w32}\n', 'APP_SECRET=change-me-before-deploying\n'],
  ),
};
