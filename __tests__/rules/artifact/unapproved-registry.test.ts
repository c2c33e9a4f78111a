import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import { aGap } from '../../../__fixtures__/rule.ts';
import { notAsked } from '../../../src/facts/unknown-of.ts';
import rule from '../../../src/rules/artifact/unapproved-registry.ts';

const path = '.github/workflows/deploy.yml';
const head = 'on: push\njobs:\n  a:\n    runs-on: x\n    environment: production\n    steps:\n';
const registries = ['ghcr.io/acme/**', 'registry.example.com:5000/**', 'nginx', 'Acme/tool', '*.azurecr.io/app'];

async function outcomeOf(images: readonly string[], given: Partial<Parameters<typeof judge>[1]> = {}) {
  const scripts = images.map((image) => `      - run: fly deploy --image '${image}'\n`).join('');
  const files = { [path]: `${head}${scripts === '' ? '      - run: make\n' : scripts}` };
  const { kind, reason, findings, gaps } = await judge(rule, { files, question: aQuestion({}), options: { registries }, ...given });
  return {
    kind,
    reason,
    names: findings.map(({ subject }) => subject['name']),
    gaps: gaps.map(({ item, cause }) => `${cause} ${item}`),
    findings,
  };
}

describe('a name', () => {
  test.each([
    ['ghcr.io/acme/app:v1'],
    ['GHCR.IO/acme/app'],
    ['ghcr.io/acme/team/app'],
    ['docker://ghcr.io/acme/app:v1'],
    ['registry.example.com:5000/x'],
    ['nginx:1.27'],
    ['docker.io/library/nginx'],
    ['index.docker.io/library/nginx'],
    ['acme/tool'],
    ['team.azurecr.io/app'],
    ['ghcr.io/acme/app:${{ github.sha }}'],
    ['ghcr.io/acme/app@${{ steps.b.outputs.digest }}'],
    ['ghcr.io/acme/${{ inputs.name }}:v1'],
    ['ghcr.io/acme/team/${{ inputs.name }}'],
    ['GHCR.io/acme/${{ inputs.name }}'],
  ])('of the list: %s', async (image) => {
    expect(await outcomeOf([image])).toMatchObject({ kind: 'pass', names: [], gaps: [] });
  });

  test.each([
    ['ghcr.io/acme-evil/app', 'ghcr.io/acme-evil/app'],
    ['ghcr.io.evil.com/acme/app', 'ghcr.io.evil.com/acme/app'],
    ['evil.com/ghcr.io/acme/app', 'evil.com/ghcr.io/acme/app'],
    ['ghcr.io:8443/acme/app', 'ghcr.io:8443/acme/app'],
    ['registry.example.com/x', 'registry.example.com/x'],
    ['ghcr.io/acme', 'ghcr.io/acme'],
    ['acme/app', 'docker.io/acme/app'],
    ['evil/nginx', 'docker.io/evil/nginx'],
    ['tool', 'docker.io/library/tool'],
    ['a.b.azurecr.io/evil', 'a.b.azurecr.io/evil'],
    ['evil.com/app:${{ github.sha }}', 'evil.com/app'],
    ['evil.com/${{ github.repository }}', 'evil.com/...'],
    ['quay.io/acme/${{ inputs.x }}', 'quay.io/acme/...'],
  ])('that is not: %s', async (image, name) => {
    expect(await outcomeOf([image])).toMatchObject({ kind: 'violation', names: [name], gaps: [] });
  });

  test.each([
    ['ghcr.io/acme/../evil/app'],
    ['ghcr.io/acme/app@evil.com/x'],
    ['ghcr.іo/acme/app'],
    ['ghcr.io/acme//${{ inputs.x }}'],
    ['ghcr.io/Acme/app'],
    ['${{ inputs.image }}'],
    ['${{ inputs.registry }}/acme/app'],
    ['ghcr.io/${{ inputs.owner }}/app'],
    ['ghcr.io/acme-${{ inputs.x }}/app'],
    ['ghcr.io${{ inputs.x }}/acme/app'],
    ['acme/${{ inputs.x }}'],
  ])('that cannot be known: %s', async (image) => {
    expect(await outcomeOf([image])).toMatchObject({ kind: 'unknown', names: [], gaps: [`unresolvable ${image}`] });
  });
});

test('a host that hides behind another as its user is no name', async () => {
  expect(await outcomeOf(['ghcr.io@evil.com/acme/app'])).toMatchObject({ kind: 'unknown', gaps: ['unresolvable ***@evil.com/acme/app'] });
});

test('what `github.repository` is, is known where the repository is', async () => {
  const images = ['ghcr.io/${{ github.repository }}:v1', 'ghcr.io/${{ github.repository_owner }}/b', 'ghcr.io/$GITHUB_REPOSITORY'];
  const of = (owner: string) => outcomeOf(images, { question: aQuestion({ repository: { owner, name: 'App' } }) });
  expect(await of('Acme')).toMatchObject({ kind: 'pass', gaps: [] });
  expect((await of('evil')).names).toEqual(['ghcr.io/evil/app', 'ghcr.io/evil/b', 'ghcr.io/evil/app']);
  expect((await outcomeOf(images, { facts: { scene: notAsked } })).gaps).toHaveLength(3);
});

test('it is not applicable until registries are named, whatever could not be read', async () => {
  const facts = { manifests: { items: [], gaps: [aGap({ item: 'k8s/a.yml' })], texts: new Map() } };
  expect(await outcomeOf(['evil.com/app'], { options: {}, facts })).toMatchObject({ kind: 'not-applicable', gaps: [] });
});

test('a chart that is given a tag alone says no name', async () => {
  const files = { [path]: `${head}      - run: helm upgrade a ./chart --set image.tag=v1\n` };
  expect(await outcomeOf([], { files })).toMatchObject({ kind: 'pass' });
});

test('subjects are compared as images are', async () => {
  const digest = `sha256:${'ab'.repeat(32)}`;
  const subject = (name: string, kind: 'image' | 'digest' | 'file') => ({ name, kind, digests: {}, stagedPath: undefined });
  const items = [
    subject(`oci://ghcr.io/acme/app@${digest}`, 'image'),
    subject(`oci://ghcr.io/evil/app@${digest}`, 'image'),
    subject('oci://ghcr.io/acme/../evil/app', 'image'),
    subject(digest, 'digest'),
    subject('dist/app', 'file'),
  ];
  const outcome = await outcomeOf([], { facts: { subjects: { items, gaps: [aGap({ item: 'dist/*' })] } } });
  expect(outcome.names).toEqual(['ghcr.io/evil/app']);
  expect(outcome.findings.map(({ location }) => location)).toEqual([{ object: 'artifact', name: `oci://ghcr.io/evil/app@${digest}` }]);
  expect(outcome.gaps).toEqual(['invalid dist/*', 'invalid oci://ghcr.io/acme/../evil/app']);
});

test('facts that are not known are gaps', async () => {
  const { gaps, kind } = await outcomeOf(['ghcr.io/acme/app'], { facts: { manifests: notAsked, workflows: notAsked } });
  expect({ kind, gaps }).toEqual({ kind: 'unknown', gaps: ['offline workflows', 'offline manifests'] });
});

test('a name in a file says where the file is deployed, and one name is one finding', async () => {
  const pods = 'kind: List\nitems:\n  - spec: {containers: [{image: evil.com/a}]}\n  - spec: {initContainers: [{image: evil.com/a}]}\n';
  const files = { [path]: `${head}      - run: kubectl apply -f k8s.yml\n`, 'k8s.yml': pods };
  const { findings } = await outcomeOf([], { files });
  expect(findings.map(({ location, related }) => [location, related.map(({ message }) => message)])).toEqual([
    [
      { path: 'k8s.yml', start: { line: 3, column: 33 }, end: { line: 3, column: 43 } },
      ['`kubectl apply` deploys it here.', 'Deployed here too.'],
    ],
  ]);
});

test('a pattern that is too long for a glob matches nothing', async () => {
  const long = `ghcr.io/${'a'.repeat(600)}`;
  expect((await outcomeOf(['ghcr.io/acme/app'], { options: { registries: [long] } })).names).toEqual(['ghcr.io/acme/app']);
});

test('`**` alone approves every host', async () => {
  const open = (image: string) => outcomeOf([image], { options: { registries: ['**/app'] } });
  expect(await open('evil.com/x/app')).toMatchObject({ kind: 'pass' });
  expect(await open('evil.com/${{ inputs.x }}/app')).toMatchObject({ kind: 'unknown' });
});
