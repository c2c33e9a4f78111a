import type { ManifestForm } from './image-commands.ts';

/** Inputs of an action that deploys: `images` hold references, one or a line each, `manifests` paths of files. */
export interface ImageInputs {
  /** In lower case: `owner/name` or `owner/name/path`. */
  readonly action: string;
  readonly images: readonly string[];
  readonly manifests?: readonly { readonly input: string; readonly form: ManifestForm }[];
  /** Between `name=image` pairs; without it they stand a line each, or alone. */
  readonly separator?: ',';
  /** What its images replace in its manifests: those of the same name. */
  readonly replaces?: true;
}

/** Actions that take what they deploy by an input, and those that run commands on another machine, by the inputs that they document. */
export const imageInputs: {
  readonly asOf: string;
  readonly rows: readonly ImageInputs[];
  readonly remoteScripts: readonly { readonly action: string; readonly input: string }[];
} = {
  asOf: '2026-09-01',
  rows: [
    { action: 'google-github-actions/deploy-cloudrun', images: ['image'], manifests: [{ input: 'metadata', form: 'containers' }] },
    { action: 'google-github-actions/create-cloud-deploy-release', images: ['images'], separator: ',' },
    { action: 'google-github-actions/deploy-appengine', images: ['image_url'] },
    { action: 'azure/webapps-deploy', images: ['images'] },
    { action: 'azure/functions-container-action', images: ['image'] },
    {
      action: 'azure/container-apps-deploy-action',
      images: ['imagetodeploy'],
      manifests: [{ input: 'yamlconfigpath', form: 'containers' }],
    },
    { action: 'azure/aci-deploy', images: ['image'] },
    { action: 'azure/k8s-deploy', images: ['images'], manifests: [{ input: 'manifests', form: 'containers' }], replaces: true },
    { action: 'aws-actions/amazon-ecs-render-task-definition', images: ['image'] },
    { action: 'aws-actions/amazon-ecs-deploy-task-definition', images: [], manifests: [{ input: 'task-definition', form: 'containers' }] },
    { action: 'aws-actions/amazon-ecs-deploy-express-service', images: ['image'] },
    { action: 'aws-actions/aws-lambda-deploy', images: ['image-uri'] },
    { action: 'yc-actions/yc-sls-container-deploy', images: ['revision-image-url'] },
  ],
  remoteScripts: [
    { action: 'appleboy/ssh-action', input: 'script' },
    { action: 'garygrossgarten/github-action-ssh', input: 'command' },
    { action: 'cross-the-world/ssh-scp-ssh-pipelines', input: 'last_ssh' },
    { action: 'cross-the-world/ssh-pipeline', input: 'script' },
    { action: 'fifsky/ssh-action', input: 'command' },
  ],
};
