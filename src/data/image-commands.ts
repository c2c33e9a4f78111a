/** How a command names the images that it deploys. */
export type ImageTake =
  /** `--image X`, `--image=X`. */
  | { readonly how: 'option'; readonly names: readonly string[] }
  /** The same with `name=image` pairs, joined by commas; only those of this key, where one is given. */
  | { readonly how: 'pairs'; readonly names: readonly string[]; readonly key?: string }
  /** Arguments of the form `container=image`. */
  | { readonly how: 'assigned' }
  /** Settings `path=value`, joined by commas: `image.tag=v1`, `image.repository=...`, `image=...`. */
  | { readonly how: 'settings'; readonly names: readonly string[] }
  /** The first argument behind the words and their options; `flags` are the options that take no value. With a transport, only an argument of it counts. */
  | { readonly how: 'argument'; readonly flags: readonly string[]; readonly transport?: string }
  /** Within JSON: `"image": "..."`. */
  | { readonly how: 'json'; readonly names: readonly string[] };

/** How a command names files of the repository in which images stand. */
export type ManifestTake =
  /** `-f X`, `--filename=X`: files, directories, `-` for what is piped in; without names the first argument. `scheme`: only behind it. */
  | { readonly how: 'files'; readonly names: readonly string[]; readonly form: ManifestForm; readonly scheme?: 'file://' }
  | { readonly how: 'kustomization'; readonly names: readonly string[] };

/** `containers`: Pod templates and task definitions, wherever they lie. */
export type ManifestForm = 'containers' | 'compose';

export interface ImageCommand {
  /** Alternatives for the program. */
  readonly programs: readonly string[];
  /** The first words among its arguments, each with its alternatives. */
  readonly words: readonly (readonly string[])[];
  readonly images?: readonly ImageTake[];
  readonly manifests?: readonly ManifestTake[];
  /** Deploys only on a machine that stays: one behind ssh, a Docker host or context, or a self-hosted runner. */
  readonly where?: 'lasting-machine';
  /** What it talks to is a cluster, which may be a throwaway one. */
  readonly isCluster?: true;
}

const containerRunFlags = [
  '-d',
  '--detach',
  '-i',
  '--interactive',
  '-t',
  '--tty',
  '-it',
  '-ti',
  '-dt',
  '-td',
  '-di',
  '-id',
  '-dit',
  '-itd',
  '--rm',
  '--init',
  '--privileged',
  '--read-only',
  '-P',
  '--publish-all',
  '-dP',
  '--no-healthcheck',
  '--oom-kill-disable',
  '--sig-proxy',
  '--disable-content-trust',
  '-q',
  '--quiet',
  '--use-api-socket',
  '--replace',
];

const serviceFlags = [
  '-d',
  '--detach',
  '--init',
  '--no-healthcheck',
  '--no-resolve-image',
  '-q',
  '--quiet',
  '--read-only',
  '-t',
  '--tty',
  '--with-registry-auth',
];

const files = ['-f', '--filename'];

/**
 * Commands that deploy images. Sources, read on the date: the command references of kubectl, OpenShift, Helm, Docker, the AWS, Google Cloud and Azure
 * command lines, flyctl, Cloud Foundry, Nomad, Kustomize, Argo CD, skopeo and crane.
 */
export const imageCommands: { readonly asOf: string; readonly rows: readonly ImageCommand[] } = {
  asOf: '2026-09-01',
  rows: [
    { programs: ['kubectl', 'oc'], words: [['set'], ['image']], images: [{ how: 'assigned' }], isCluster: true },
    { programs: ['kubectl', 'oc'], words: [['run']], images: [{ how: 'option', names: ['--image'] }], isCluster: true },
    {
      programs: ['kubectl', 'oc'],
      words: [['create'], ['deployment', 'deploy', 'job', 'cronjob', 'cj', 'deploymentconfig', 'dc']],
      images: [{ how: 'option', names: ['--image'] }],
      isCluster: true,
    },
    {
      programs: ['kubectl', 'oc'],
      words: [['apply', 'create', 'replace']],
      manifests: [
        { how: 'files', names: files, form: 'containers' },
        { how: 'kustomization', names: ['-k', '--kustomize'] },
      ],
      isCluster: true,
    },
    {
      programs: ['kapp'],
      words: [['deploy']],
      manifests: [{ how: 'files', names: ['-f', '--file'], form: 'containers' }],
      isCluster: true,
    },
    { programs: ['oc'], words: [['new-app']], images: [{ how: 'option', names: ['--image', '--docker-image'] }], isCluster: true },
    { programs: ['oc'], words: [['import-image']], images: [{ how: 'option', names: ['--from'] }], isCluster: true },
    {
      programs: ['helm'],
      words: [['upgrade', 'install']],
      images: [{ how: 'settings', names: ['--set', '--set-string', '--set-literal'] }],
      isCluster: true,
    },
    { programs: ['kustomize'], words: [['edit'], ['set'], ['image']], images: [{ how: 'assigned' }], isCluster: true },
    {
      programs: ['argocd'],
      words: [['app'], ['set', 'create']],
      images: [
        { how: 'settings', names: ['--helm-set', '--helm-set-string', '-p', '--parameter'] },
        { how: 'pairs', names: ['--kustomize-image'] },
      ],
    },
    {
      programs: ['docker', 'podman', 'nerdctl'],
      words: [['run']],
      images: [{ how: 'argument', flags: containerRunFlags }],
      where: 'lasting-machine',
    },
    {
      programs: ['docker', 'podman', 'nerdctl'],
      words: [['pull']],
      images: [{ how: 'argument', flags: ['-q', '--quiet', '-a', '--all-tags'] }],
      where: 'lasting-machine',
    },
    { programs: ['docker'], words: [['service'], ['update']], images: [{ how: 'option', names: ['--image'] }] },
    { programs: ['docker'], words: [['service'], ['create']], images: [{ how: 'argument', flags: serviceFlags }] },
    {
      programs: ['docker'],
      words: [['stack'], ['deploy', 'up']],
      manifests: [{ how: 'files', names: ['-c', '--compose-file'], form: 'compose' }],
    },
    {
      programs: ['docker', 'podman', 'nerdctl'],
      words: [['compose'], ['up']],
      manifests: [{ how: 'files', names: ['-f', '--file'], form: 'compose' }],
      where: 'lasting-machine',
    },
    {
      programs: ['docker-compose', 'podman-compose'],
      words: [['up']],
      manifests: [{ how: 'files', names: ['-f', '--file'], form: 'compose' }],
      where: 'lasting-machine',
    },
    {
      programs: ['gcloud'],
      words: [['run'], ['services', 'jobs'], ['replace']],
      manifests: [{ how: 'files', names: [], form: 'containers' }],
    },
    {
      programs: ['gcloud'],
      words: [['run'], ['deploy', 'services', 'jobs', 'worker-pools']],
      images: [{ how: 'option', names: ['--image'] }],
    },
    { programs: ['gcloud'], words: [['app'], ['deploy']], images: [{ how: 'option', names: ['--image-url'] }] },
    { programs: ['gcloud'], words: [['deploy'], ['releases'], ['create']], images: [{ how: 'pairs', names: ['--images'] }] },
    {
      programs: ['gcloud'],
      words: [['compute'], ['instances'], ['update-container', 'create-with-container']],
      images: [{ how: 'option', names: ['--container-image'] }],
    },
    {
      programs: ['aws'],
      words: [['lambda'], ['update-function-code']],
      images: [{ how: 'option', names: ['--image-uri'] }],
    },
    { programs: ['aws'], words: [['lambda'], ['create-function']], images: [{ how: 'pairs', names: ['--code'], key: 'ImageUri' }] },
    {
      programs: ['aws'],
      words: [['ecs'], ['register-task-definition', 'create-express-gateway-service', 'update-express-gateway-service']],
      images: [{ how: 'json', names: ['--container-definitions', '--primary-container', '--cli-input-json'] }],
      manifests: [
        { how: 'files', names: ['--cli-input-json', '--cli-input-yaml', '--container-definitions'], form: 'containers', scheme: 'file://' },
      ],
    },
    { programs: ['ecs-deploy'], words: [], images: [{ how: 'option', names: ['-i', '--image'] }] },
    {
      programs: ['az'],
      words: [['containerapp'], ['update', 'create', 'up', 'job']],
      images: [{ how: 'option', names: ['--image', '-i'] }],
      manifests: [{ how: 'files', names: ['--yaml'], form: 'containers' }],
    },
    {
      programs: ['az'],
      words: [['webapp', 'functionapp'], ['config'], ['container'], ['set']],
      images: [{ how: 'option', names: ['--container-image-name', '--docker-custom-image-name', '--image', '-i', '-c'] }],
    },
    {
      programs: ['az'],
      words: [['webapp', 'functionapp'], ['create']],
      images: [{ how: 'option', names: ['--container-image-name', '--deployment-container-image-name', '--image', '-i', '-c'] }],
    },
    { programs: ['az'], words: [['container'], ['create']], images: [{ how: 'option', names: ['--image'] }] },
    { programs: ['flyctl', 'fly'], words: [['deploy', 'launch']], images: [{ how: 'option', names: ['--image', '-i'] }] },
    {
      programs: ['fly', 'flyctl'],
      words: [['machine', 'machines', 'm'], ['update']],
      images: [{ how: 'option', names: ['--image', '-i'] }],
    },
    { programs: ['nomad'], words: [['run']], images: [{ how: 'settings', names: ['-var', '--var'] }] },
    { programs: ['nomad'], words: [['job'], ['run']], images: [{ how: 'settings', names: ['-var', '--var'] }] },
    { programs: ['terraform', 'tofu'], words: [['apply']], images: [{ how: 'settings', names: ['-var', '--var'] }] },
    { programs: ['cf'], words: [['push', 'v3-push']], images: [{ how: 'option', names: ['--docker-image', '-o'] }] },
    {
      programs: ['skopeo'],
      words: [['copy']],
      images: [
        { how: 'argument', flags: ['-a', '--all', '-q', '--quiet', '--preserve-digests', '--remove-signatures'], transport: 'docker' },
      ],
    },
    {
      programs: ['crane', 'gcrane'],
      words: [['copy', 'cp']],
      images: [{ how: 'argument', flags: ['-a', '--all-tags', '-n', '--no-clobber', '--insecure', '-v', '--verbose'] }],
    },
    {
      programs: ['regctl'],
      words: [['image'], ['copy', 'cp']],
      images: [{ how: 'argument', flags: ['--digest-tags', '--fast', '--force-recursive', '--include-external', '--referrers'] }],
    },
    {
      programs: ['oras'],
      words: [['copy', 'cp']],
      images: [{ how: 'argument', flags: ['-r', '--recursive', '-d', '--debug', '-v', '--verbose'] }],
    },
  ],
};
