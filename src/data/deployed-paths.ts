/** Inputs that name files which an action publishes, where they are not given: the action then takes this path of the workspace. Read in the actions' action.yml. */
export const deployedPaths: {
  readonly asOf: string;
  readonly rows: readonly { readonly action: string; readonly input: string; readonly path: string }[];
} = {
  asOf: '2026-09-01',
  rows: [{ action: 'pypa/gh-action-pypi-publish', input: 'packages-dir', path: 'dist' }],
};
