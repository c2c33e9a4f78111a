/** A public registry that takes packages from a workflow by its identity, and how a stored token is used instead. */
export interface PackageRegistry {
  readonly name: string;
  /** What to write instead, as an imperative sentence without a final stop. */
  readonly federated: string;
  /** Its own host. Any other host, a test index too, is another registry. */
  readonly host: RegExp;
  /** Commands that publish, as a program and the words that must follow in this order. */
  readonly commands: readonly string[];
  /** Options of these commands that take a token. */
  readonly tokenOptions: readonly string[];
  /** Options that name another registry. */
  readonly registryOptions: readonly string[];
  /** Variables by which the commands and actions take a token. */
  readonly variables: readonly string[];
  /** Variables that name another registry. */
  readonly registryVariables: readonly string[];
  /** Within a word: a configuration line that holds a token. */
  readonly settings: readonly string[];
  /** Files that hold nothing but credentials of this registry's tools, by the end of their path. */
  readonly files: readonly string[];
  /** Actions that publish, or log in to publish; in lower case. */
  readonly actions: readonly {
    readonly action: string;
    /** Inputs that take a token; without them the variables count. */
    readonly inputs: readonly string[];
    /** Inputs that name another registry. */
    readonly registryInputs: readonly string[];
    /** Publishes only where this input is given. */
    readonly needs?: string;
  }[];
}

/** Registries with trusted publishing. */
export const publishTokens: { readonly asOf: string; readonly registries: readonly PackageRegistry[] } = {
  asOf: '2026-09-01',
  registries: [
    {
      name: 'npm',
      federated:
        'name this workflow as trusted publisher of the package, give the job `permissions: {id-token: write}`, and publish without a token with npm 11.5.1 or later',
      host: /(?:^|\.)npmjs\.(?:org|com)$/i,
      commands: [
        'npm publish',
        'pnpm publish',
        'yarn publish',
        'bun publish',
        'lerna publish',
        'nx release',
        'changeset publish',
        '@changesets/cli publish',
        'semantic-release',
        'release-it',
        'auto shipit',
        'np',
      ],
      tokenOptions: ['--token'],
      registryOptions: ['--registry'],
      variables: [
        'NODE_AUTH_TOKEN',
        'NPM_TOKEN',
        'NPM_AUTH_TOKEN',
        'NPM_PUBLISH_TOKEN',
        'NPM_ACCESS_TOKEN',
        'NPM_CONFIG_TOKEN',
        'NPM_CONFIG__AUTHTOKEN',
        'YARN_NPM_AUTH_TOKEN',
      ],
      registryVariables: ['NPM_CONFIG_REGISTRY', 'YARN_NPM_REGISTRY_SERVER', 'YARN_NPM_PUBLISH_REGISTRY'],
      settings: ['_authToken', ':_password', '_auth=', 'npmAuthToken'],
      files: [],
      actions: [
        { action: 'js-devtools/npm-publish', inputs: ['token'], registryInputs: ['registry'] },
        { action: 'changesets/action', inputs: [], registryInputs: [], needs: 'publish' },
        { action: 'changesets/action/publish', inputs: [], registryInputs: [] },
        { action: 'slsa-framework/slsa-github-generator/actions/nodejs/publish', inputs: ['node-auth-token'], registryInputs: [] },
        { action: 'cycjimmy/semantic-release-action', inputs: [], registryInputs: [] },
        { action: 'codfish/semantic-release-action', inputs: [], registryInputs: [] },
        { action: 'pascalgn/npm-publish-action', inputs: [], registryInputs: [] },
        { action: 'mikeal/merge-release', inputs: [], registryInputs: [] },
      ],
    },
    {
      name: 'PyPI',
      federated:
        'name this workflow as trusted publisher of the project, and use pypa/gh-action-pypi-publish without `password` in a job with `permissions: {id-token: write}` and an `environment`',
      host: /^(?:www\.|upload\.)?pypi\.org$/i,
      commands: [
        'twine upload',
        'uv publish',
        'poetry publish',
        'hatch publish',
        'flit publish',
        'pdm publish',
        'rye publish',
        'maturin publish',
        'maturin upload',
      ],
      tokenOptions: ['-p', '--password', '--token', '-t', '-a', '--auth'],
      registryOptions: ['--repository-url', '-r', '--repository', '--publish-url', '--index', '--repository-name'],
      variables: [
        'TWINE_PASSWORD',
        'UV_PUBLISH_TOKEN',
        'UV_PUBLISH_PASSWORD',
        'POETRY_PYPI_TOKEN_PYPI',
        'POETRY_HTTP_BASIC_PYPI_PASSWORD',
        'HATCH_INDEX_AUTH',
        'FLIT_PASSWORD',
        'PDM_PUBLISH_PASSWORD',
        'RYE_TOKEN',
        'MATURIN_PYPI_TOKEN',
        'MATURIN_PASSWORD',
        'PYPI_TOKEN',
        'PYPI_API_TOKEN',
        'PYPI_PASSWORD',
      ],
      registryVariables: [
        'TWINE_REPOSITORY_URL',
        'TWINE_REPOSITORY',
        'UV_PUBLISH_URL',
        'HATCH_INDEX_REPO',
        'FLIT_INDEX_URL',
        'PDM_PUBLISH_REPO',
        'MATURIN_REPOSITORY',
        'MATURIN_REPOSITORY_URL',
      ],
      settings: ['pypi-token.pypi', 'http-basic.pypi'],
      files: ['.pypirc'],
      actions: [
        { action: 'pypa/gh-action-pypi-publish', inputs: ['password'], registryInputs: ['repository-url', 'repository_url'] },
        { action: 'jrubics/poetry-publish', inputs: ['pypi_token'], registryInputs: ['repository_url'] },
        { action: 'casperdcl/deploy-pypi', inputs: ['password'], registryInputs: ['repository_url', 'repository-url'] },
        { action: 'etils-actions/pypi-auto-publish', inputs: ['pypi-token'], registryInputs: [] },
      ],
    },
    {
      name: 'RubyGems',
      federated:
        'name this workflow as trusted publisher of the gem, and use rubygems/release-gem (or rubygems/configure-rubygems-credentials with `role-to-assume`) in a job with `permissions: {id-token: write}`',
      host: /^(?:www\.)?rubygems\.org$/i,
      commands: ['gem push', 'rake release', 'gem-release', 'gem release'],
      tokenOptions: [],
      registryOptions: ['--host'],
      variables: ['GEM_HOST_API_KEY', 'RUBYGEMS_API_KEY', 'RUBYGEMS_AUTH_TOKEN', 'RUBYGEMS_TOKEN'],
      registryVariables: ['RUBYGEMS_HOST', 'GEM_HOST'],
      settings: [':rubygems_api_key', ':rubygems'],
      files: ['.gem/credentials'],
      actions: [
        { action: 'rubygems/configure-rubygems-credentials', inputs: ['api-token'], registryInputs: ['gem-server'] },
        { action: 'rubygems/release-gem', inputs: [], registryInputs: [] },
        { action: 'dawidd6/action-publish-gem', inputs: ['api_key'], registryInputs: [] },
        { action: 'cadwallion/publish-rubygems-action', inputs: [], registryInputs: [] },
      ],
    },
    {
      name: 'crates.io',
      federated:
        'name this workflow as trusted publisher of the crate, and give `CARGO_REGISTRY_TOKEN` the output `token` of rust-lang/crates-io-auth-action, in a job with `permissions: {id-token: write}`',
      host: /(?:^|\.)crates\.io$|^crates-io$/i,
      commands: ['cargo publish', 'cargo release', 'cargo-release', 'cargo workspaces publish', 'cargo ws publish', 'release-plz release'],
      tokenOptions: ['--token'],
      registryOptions: ['--registry', '--index'],
      variables: ['CARGO_REGISTRY_TOKEN', 'CARGO_TOKEN', 'CRATES_TOKEN', 'CRATES_IO_TOKEN'],
      registryVariables: ['CARGO_REGISTRY_DEFAULT', 'CARGO_REGISTRY_INDEX'],
      settings: ['registry.token', 'registry.global-credential'],
      files: ['.cargo/credentials'],
      actions: [
        { action: 'katyo/publish-crates', inputs: ['registry-token'], registryInputs: [] },
        { action: 'release-plz/action', inputs: [], registryInputs: [] },
        { action: 'marcoieni/release-plz-action', inputs: [], registryInputs: [] },
      ],
    },
    {
      name: 'NuGet',
      federated:
        'add a trusted publishing policy for this workflow, and push with the output `NUGET_API_KEY` of NuGet/login, in a job with `permissions: {id-token: write}`',
      host: /(?:^|\.)nuget\.org$/i,
      commands: ['dotnet nuget push', 'nuget push', 'nuget.exe push'],
      tokenOptions: ['-k', '--api-key', '-ApiKey', '-apikey', '--apiKey'],
      registryOptions: ['-s', '--source', '-Source', '-source', '-src'],
      variables: ['NUGET_API_KEY', 'NUGET_KEY', 'NUGET_TOKEN', 'NUGET_AUTH_TOKEN'],
      registryVariables: [],
      settings: ['setapikey', 'setApiKey'],
      files: [],
      actions: [
        { action: 'brandedoutcast/publish-nuget', inputs: ['nuget_key'], registryInputs: ['nuget_source'] },
        { action: 'alirezanet/publish-nuget', inputs: ['nuget_key'], registryInputs: ['nuget_source'] },
        { action: 'rohith/publish-nuget', inputs: ['nuget_key'], registryInputs: ['nuget_source'] },
        { action: 'nuget/setup-nuget', inputs: ['nuget-api-key'], registryInputs: ['nuget-api-key-source'] },
      ],
    },
  ],
};
