/** An action that runs the command or script that an input holds. */
export interface ScriptInput {
  readonly action: string;
  readonly input: string;
  /** Put before each line: the program whose arguments the input holds; empty where it is a script. */
  readonly program: string;
  /** What it runs where the input is not given. */
  readonly ifAbsent: string;
}

/** Inputs that hold commands; what they run is judged as in a `run` step. */
export const scriptInputs: { readonly asOf: string; readonly rows: readonly ScriptInput[] } = {
  asOf: '2026-09-01',
  rows: [
    { action: 'goreleaser/goreleaser-action', input: 'args', program: 'goreleaser', ifAbsent: '' },
    { action: 'cloudflare/wrangler-action', input: 'command', program: 'wrangler', ifAbsent: 'deploy' },
    { action: 'serverless/github-action', input: 'args', program: 'serverless', ifAbsent: '' },
    { action: 'netlify/actions/cli', input: 'args', program: 'netlify', ifAbsent: '' },
    { action: 'steebchen/kubectl', input: 'args', program: 'kubectl', ifAbsent: '' },
    { action: 'actions-hub/kubectl', input: 'args', program: 'kubectl', ifAbsent: '' },
    { action: 'actions-hub/gcloud', input: 'args', program: 'gcloud', ifAbsent: '' },
    { action: 'crazy-max/ghaction-chocolatey', input: 'args', program: 'choco', ifAbsent: '' },
    { action: 'borales/actions-yarn', input: 'cmd', program: 'yarn', ifAbsent: '' },
    { action: 'gradle/gradle-build-action', input: 'arguments', program: 'gradle', ifAbsent: '' },
    { action: 'burrunan/gradle-cache-action', input: 'arguments', program: 'gradle', ifAbsent: '' },
    { action: 'actions-rs/cargo', input: 'command', program: 'cargo', ifAbsent: '' },
    { action: 'expo/expo-github-action', input: 'command', program: 'eas', ifAbsent: '' },
    { action: 'maierj/fastlane-action', input: 'lane', program: 'fastlane', ifAbsent: '' },
    { action: 'magefile/mage-action', input: 'args', program: 'mage', ifAbsent: '' },
    { action: 'pyo3/maturin-action', input: 'command', program: 'maturin', ifAbsent: 'build' },
    { action: 'azure/cli', input: 'inlinescript', program: '', ifAbsent: '' },
    { action: 'azure/powershell', input: 'inlinescript', program: '', ifAbsent: '' },
    { action: 'nick-fields/retry', input: 'command', program: '', ifAbsent: '' },
    { action: 'nick-invision/retry', input: 'command', program: '', ifAbsent: '' },
    { action: 'wandalen/wretry.action', input: 'command', program: '', ifAbsent: '' },
    { action: 'addnab/docker-run-action', input: 'run', program: '', ifAbsent: '' },
    { action: 'wyrihaximus/github-action-helm3', input: 'exec', program: '', ifAbsent: '' },
    { action: 'devcontainers/ci', input: 'runcmd', program: '', ifAbsent: '' },
    { action: 'reactivecircus/android-emulator-runner', input: 'script', program: '', ifAbsent: '' },
  ],
};
