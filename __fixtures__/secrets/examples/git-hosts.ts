import { type MakeExamples, marked, named, several, written } from './forms.ts';

const statement = 'eyJ{u60}.eyJ{u300}.{u40-342}';
const routable = ['glpat-', 'gldt-', 'glft-', 'glrt-t1_', 'glrtr-', 'glptt-', 'glcbt-', 'glagent-', 'glsoat-', 'glimt-'];

export const gitHosts: Readonly<Record<string, MakeExamples>> = {
  'github-personal-access-token': marked('ghp_{w30}{crc}'),
  'github-fine-grained-token': marked('github_pat_{w22}_{w59}'),
  'github-oauth-token': marked('gho_{w30}{crc}'),
  'github-app-user-token': marked('ghu_{w30}{crc}'),
  'github-app-installation-token': marked('ghs_{w30}{crc}'),
  'github-app-stateless-token': several(marked(`ghs_{d6-8}_${statement}`), marked(`ghs_${statement}`)),
  'github-refresh-token': marked('ghr_{w36-76}'),
  'gitlab-personal-access-token': marked('glpat-{u20}'),
  'gitlab-routable-token': several(marked('glpat-{u27-300}.{a9}'), ...routable.map((mark) => marked(`${mark}{u27-300}.01.{a9}`))),
  'gitlab-deploy-token': marked('gldt-{u20}'),
  'gitlab-runner-token': several(marked('glrt-{u20}'), marked('glrt-t1_{u20}'), marked('glrtr-{u20}')),
  'gitlab-runner-registration-token': marked('GR1348941{u20}'),
  'gitlab-trigger-token': marked('glptt-{h40}'),
  'gitlab-feed-token': marked('glft-{u20}'),
  'gitlab-mail-token': marked('glimt-{u25}'),
  'gitlab-workspace-token': marked('glwt-{u20}'),
  'gitlab-agent-token': marked('glagent-{u50}'),
  'gitlab-oauth-secret': marked('gloas-{h64}'),
  'gitlab-scim-token': marked('glsoat-{u20}'),
  'gitlab-feature-flags-token': marked('glffct-{u20}'),
  'gitlab-job-token': marked('glcbt-{h2}_{u20}'),
  'gitlab-job-jwt': marked(`glcbt-${statement}`),
  'atlassian-api-token': written(
    ['key = "ATATT3{u177}={H8}"\n', 'KEY=ATATT3{u100}\n'],
    ['key = "ATATT3{u49}"\n', 'key = "atatt3{u177}={H8}"\n', 'key = "ATATT3{u40}!{u136}"\n'],
  ),
  'bitbucket-access-token': written(
    ['key = "ATCTT3{u177}={H8}"\n', 'KEY=ATCTT3{u100}\n'],
    ['key = "ATCTT3{u49}"\n', 'key = "atctt3{u177}={H8}"\n', 'key = "ATCTT3{u40}!{u136}"\n'],
  ),
  'bitbucket-app-password': marked('ATBB{w32}'),
  'azure-devops-token': marked('{w52}JQQJ99{w18}AZDO{w4}'),
  'azure-devops-older-token': named('AZURE_DEVOPS_TOKEN', '{e52}'),
  'sourcegraph-access-token': several(marked('sgp_{h16}_{h40}'), marked('sgp_{h40}'), marked('sgp_local_{h40}')),
  'sourcegraph-license-key': marked('slk_{h64}'),
  'gitea-access-token': named('GITEA_TOKEN', '{h40}'),
};
