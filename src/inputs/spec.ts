/** An option as one command has it. */
export interface CliOption {
  readonly value?: string;
  readonly isMultiple?: boolean;
  /** Only where a command means something else by it than the table says. */
  readonly description?: string;
}

/** One row of the table. */
export interface InputSpec {
  /** Input of the Action, as it stands in `with:`. */
  readonly action?: { readonly default?: string; readonly required?: boolean };
  /** Option of the command line; `value` is the name of its value in help, or undefined for a switch. */
  readonly cli?: CliOption;
  readonly description: string;
  /** Filled in by action.yml itself and not meant to be given. */
  readonly isHidden?: boolean;
}

/**
 * The one table of inputs and options. action.yml, the help of the command line and the README's table are generated from it.
 * What is not built yet is absent.
 */
export const inputSpecs = {
  policy: {
    action: { default: 'base:.github/interlock.yml' },
    cli: { value: 'FILE|preset:NAME' },
    description:
      'Where the policy comes from. Action: `base:PATH` (the tip of the default branch), `preset:NAME` or `owner/repo/path@<40 hex>`; never a path of the workspace. Command line: a file (default `.github/interlock.yml` of the directory) or `preset:NAME`.',
  },
  stage: {
    action: {},
    cli: { value: 'merge|deploy|posture' },
    description: 'The point of action. Detected when not given; a milder stage than the detected one is an error.',
  },
  environment: {
    action: {},
    cli: { value: 'NAME' },
    description: 'The environment that is deployed to; makes the stage `deploy`.',
  },
  mode: {
    action: { default: 'enforce' },
    cli: { value: 'enforce|report' },
    description:
      '`report` says what would have been denied and does not fail; counts only where the policy opens it or there is no policy. Command line: `report` says what would be denied, and exits with 0.',
  },
  token: {
    action: { default: `\${{ github.token }}` },
    description: 'Token with which GitHub is asked; what it may read decides what can be judged.',
  },
  sarif: {
    action: { default: 'false' },
    description: "`true` writes a SARIF 2.1.0 file under the runner's temporary folder; its path is the output `sarif`.",
  },
  'admin-token': {
    action: {},
    description:
      "Token of an App, for what a job's own token cannot see: `administration: read` for the settings, and for the stored secrets `secrets: read`, `environments: read`, `dependabot-secrets: read` and `agent-secrets: read`. What it lacks is named and left undecided. Refused unless the workflow runs on the default branch.",
  },
  'runner-environment': {
    action: {},
    description:
      'Variables of the runner that change how this program connects (`HTTPS_PROXY`, `NODE_EXTRA_CA_CERTS`, ...), `NAME=VALUE` a line. One that is set and not declared with its value is refused.',
  },
  artifacts: {
    action: {},
    description:
      'What is deployed, a line each: path globs, `sha256:<64 hex>`, `oci://registry/name@sha256:<64 hex>`, `pkg:npm/NAME@VERSION` (a scope is written `%40scope/`); makes the stage `deploy`. Files are copied read-only, and the output `staged-artifacts` names the copies.',
  },
  bundles: {
    action: {},
    description:
      'Sigstore bundle files for the artifacts, a path a line, also lists of attestations as the npm registry and GitHub give them; attestations that GitHub stores are looked up by digest beside them.',
  },
  'npm-registry': {
    action: {},
    cli: { value: 'URL' },
    description:
      'Address of the npm registry in which `pkg:npm/NAME@VERSION` is looked up, https and without a token. There is none by default, and no npm configuration is read.',
  },
  'source-commit': {
    action: {},
    cli: { value: 'SHA' },
    description:
      'The commit that the artifacts must be built from, 40 hex digits: what an approved build signed at any other one is refused.',
  },
  'job-check-run-id': {
    action: { default: `\${{ job.check_run_id }}` },
    description: 'Which job runs. Filled in by the runner; do not give it.',
    isHidden: true,
  },
  artifact: {
    cli: { value: 'FILE|sha256:HEX', isMultiple: true },
    description:
      'What is deployed: a path or glob, a digest, `oci://registry/name@sha256:HEX`, or `pkg:npm/NAME@VERSION`; may be given several times.',
  },
  bundle: { cli: { value: 'FILE', isMultiple: true }, description: 'Sigstore bundle file for the artifacts; may be given several times.' },
  'trusted-root': {
    cli: { value: 'FILE' },
    description:
      "Sigstore trust root under which alone signatures count, in place of the built-in ones of Sigstore's public instance and GitHub. One with logs for certificates and signatures is judged as the public instance is, any other by signed timestamps.",
  },
  'job-workflow-ref': {
    action: { default: `\${{ job.workflow_ref }}` },
    description: 'Where the running job stands. Filled in by the runner; do not give it.',
    isHidden: true,
  },
  'event-base': {
    action: { default: `\${{ github.event.merge_group.base_sha || github.event.before }}` },
    description: 'What the event says that the change is compared with. Filled in by the runner; do not give it.',
    isHidden: true,
  },
  'event-head': {
    action: { default: `\${{ github.event.pull_request.head.sha }}` },
    description: 'The head of the pull request. Filled in by the runner; do not give it.',
    isHidden: true,
  },
  recursive: { cli: {}, description: 'Judge every directory with `.github/workflows` or an action.yml as a repository of its own.' },
  rule: {
    cli: { value: 'ID', isMultiple: true },
    description: 'Judge only this rule; may be given several times. The verdict is then about these rules alone.',
  },
  offline: {
    cli: {},
    description:
      'Ask nothing of GitHub, whatever `--repo` and tokens are there. What only it knows is unknown, counted, and denies nothing.',
  },
  repo: {
    cli: { value: 'OWNER/NAME' },
    description:
      'Name of the repository in the directory, for the rules that compare owners. With a token in GH_TOKEN or GITHUB_TOKEN GitHub is asked about it, and what it does not answer counts as unknown.',
  },
  verbose: {
    cli: {},
    description: 'List in the text also what is recorded only, old or excepted, every gap, and the rules that do not apply.',
  },
  format: { cli: { value: 'text|json|sarif|markdown|github' }, description: 'What is written to standard output (default `text`).' },
  output: { cli: { value: 'FILE' }, description: 'Write the result to this file instead of standard output.' },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type InputName = keyof typeof inputSpecs;

/** The table with its optional parts visible to readers of any entry. */
export const inputTable: readonly (readonly [string, InputSpec])[] = Object.entries(inputSpecs);

/** Outputs of the Action, in the order of action.yml. */
export const outputSpecs = {
  verdict: '`allow` or `deny`; `deny` from the first statement on until an `allow` was decided.',
  enforced: '`true` when a deny fails the job, `false` with `mode: report`.',
  'exit-reason': '`none`, `violation`, `unknown`, `policy` or `internal`.',
  message: 'The verdict in one line.',
  stage: 'The stage that was judged.',
  'why-stage': 'Why it is this stage.',
  binding: '`true` when the change under judgement could write neither the policy nor the program.',
  'denied-rules': 'Ids of the rules that deny, separated by commas.',
  'denied-count': 'Number of findings that deny.',
  'warned-count': 'Number of findings that warn.',
  'unknown-count': 'Number of rules that could not be decided.',
  decision: 'Path of the decision file (`interlock.decision/v1`).',
  'artifact-digests': 'Digests of what is deployed, `sha256:<64 hex>  name` a line.',
  'staged-artifacts': 'Paths of the read-only copies of the files that were judged, one a line.',
  sarif: 'Path of the SARIF file, when `sarif: true`.',
} as const satisfies Readonly<Record<string, string>>;
