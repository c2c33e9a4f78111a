import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { memoryTree } from '../../__fixtures__/memory-tree.ts';
import { aQuestion } from '../../__fixtures__/question.ts';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import { factAt } from '../../src/facts/define-fact.ts';
import { manifestLimit } from '../../src/facts/manifest-files.ts';
import { collectors } from '../../src/facts/registry.ts';
import { textsOf } from '../../src/facts/texts-of.ts';
import { noWorld } from '../../src/facts/world.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import { markedImage } from '../../src/workflow/image-text.ts';

const path = '.github/workflows/deploy.yml';
const head = 'on: push\njobs:\n  a:\n    runs-on: x\n    environment: production\n    steps:\n';
const run = (script: string) => `${head}      - run: |\n${script.replace(/^/gm, '          ')}\n`;
const pod = (...images: readonly string[]) =>
  `kind: Pod\nspec:\n  containers:\n${images.map((image) => `    - image: ${image}\n`).join('')}`;
const digest = `sha256:${'ab'.repeat(32)}`;

async function collected(tree: FileTree, root = '') {
  const ports = { world: noWorld, tree, roots: [root], rootGaps: [] };
  return collectFacts(['pipeline', 'workflows', 'actions', 'manifests'], collectors, aQuestion({}), ports, new Map());
}

async function seenIn(tree: FileTree, root = '') {
  const fact = factAt(await collected(tree, root), 'manifests');
  if (fact?.state !== 'known') throw new Error('the manifests are not known');
  const { items, gaps } = fact.value;
  return {
    images: items.map(({ written, location }) => `${location.path}:${location.start.line} ${written}`),
    readings: items.map(({ readings }) => readings.map((parts) => markedImage(parts).replaceAll('\0', '?'))),
    gaps: gaps.map(({ item, cause }) => `${cause} ${item}`),
    places: gaps.map(({ location }) => location?.path),
  };
}

const seen = (script: string, files: Readonly<Record<string, string>>) => seenIn(memoryTree({ [path]: run(script), ...files }));

describe('Kubernetes', () => {
  test('a file of several documents, with lists and templates', async () => {
    const text = `${pod('a:1')}---\nkind: List\nitems:\n  - spec:\n      jobTemplate: {spec: {template: {spec: {initContainers: [{image: b:1}], containers: [{image: c:1}, {name: d}, x]}}}}\n---\n`;
    expect(await seen('kubectl apply -f app.yml', { 'app.yml': text })).toMatchObject({
      images: ['app.yml:4 a:1', 'app.yml:9 b:1', 'app.yml:9 c:1'],
      gaps: [],
    });
  });

  test('a directory gives its files and none below', async () => {
    const files = {
      'k8s/a.yaml': pod('a:1'),
      'k8s/b.json': '{"containers": [{"image": "b:1"}]}',
      'k8s/c.txt': pod('c:1'),
      'k8s/d/e.yml': pod('e:1'),
      'k8s/kustomization.yaml': 'resources: []',
    };
    expect((await seen('kubectl apply -f ./k8s/', files)).images).toEqual(['k8s/a.yaml:4 a:1', 'k8s/b.json:1 b:1']);
  });

  test.each<[string, string, readonly string[]]>([
    ['several files', 'kubectl apply -f a.yml,b.yml --filename=c.yml', ['a.yml:4 a:1', 'b.yml:4 b:1', 'c.yml:4 c:1']],
    ['a directory that the script enters', 'cd deploy\nkubectl apply -f d.yml', ['deploy/d.yml:4 d:1']],
    ['a path through a variable', 'STAGE=deploy\nkubectl apply -f $STAGE/d.yml', ['deploy/d.yml:4 d:1']],
    ['a pipe', 'cat a.yml | kubectl apply -f -', ['a.yml:4 a:1']],
    ['envsubst', 'envsubst < a.yml | kubectl apply -f -', ['a.yml:4 a:1']],
    ['its own input', 'kubectl apply -f - < a.yml', ['a.yml:4 a:1']],
    ['another program', 'kapp deploy -a app -f a.yml', ['a.yml:4 a:1']],
    ['a Cloud Run service', 'gcloud run services replace a.yml', ['a.yml:4 a:1']],
    ['a task definition', 'aws ecs register-task-definition --cli-input-json file://task.json', ['task.json:1 t:1']],
    ['a container app', 'az containerapp update --yaml a.yml', ['a.yml:4 a:1']],
    ['a rehearsal', 'kubectl apply --dry-run=server -f a.yml', []],
    ['what another machine has', 'ssh a.example.com "kubectl apply -f a.yml"', []],
    ['what a program makes', 'helm template x | kubectl apply -f -', []],
  ])('%s', async (_, script, images) => {
    const files = {
      'a.yml': pod('a:1'),
      'b.yml': pod('b:1'),
      'c.yml': pod('c:1'),
      'deploy/d.yml': pod('d:1'),
      'task.json': '{"containerDefinitions": [{"image": "t:1"}]}',
    };
    expect(await seen(script, files)).toMatchObject({ images, gaps: [] });
  });

  test.each<[string, string, string]>([
    ['a file that is not there', 'kubectl apply -f gone.yml', 'unresolvable gone.yml'],
    ['an address', 'kubectl apply -f https://user:word@example.com/a.yml?token=x', 'unresolvable https://***@example.com/a.yml'],
    ['a path that the run decides', 'kubectl apply -f $DIR/a.yml', 'unresolvable $DIR/a.yml'],
    ['a path out of the repository', 'kubectl apply -f ../a.yml', 'unresolvable ../a.yml'],
    ['an absolute path', 'kubectl apply -f /etc/a.yml', 'unresolvable /etc/a.yml'],
    ['an unknown directory', 'cd $DIR\nkubectl apply -f a.yml', 'unresolvable a.yml'],
    ['a file that is changed before', "sed -i 's/x/y/' a.yml\nkubectl apply -f a.yml", 'unresolvable a.yml'],
    ['a file that is changed on its way', "sed 's/x/y/' a.yml | kubectl apply -f -", 'unresolvable a.yml'],
    ['a template', 'kubectl apply -f template.yml', 'unresolvable template.yml'],
    ['no YAML', 'kubectl apply -f broken.yml', 'invalid broken.yml'],
    ['an anchor that is not there', 'kubectl apply -f alias.yml', 'invalid alias.yml'],
    ['a bomb', 'kubectl apply -f deep.yml', 'limit deep.yml'],
    ['more documents than are read', 'kubectl apply -f many.yml', 'limit many.yml'],
  ])('%s is a gap at the command', async (_, script, gap) => {
    const files = {
      'a.yml': pod('a:1'),
      'template.yml': 'spec: {{ toYaml .Values | indent 2 }}\n  x: y\n',
      'broken.yml': 'a: [',
      'alias.yml': 'a: *b',
      'deep.yml': '['.repeat(200),
      'many.yml': 'a: 1\n---\n'.repeat(600),
    };
    expect(await seen(script, files)).toEqual({ images: [], readings: [], gaps: [gap], places: [path] });
  });

  test('variables of a file are those of the step', async () => {
    const { readings } = await seen('TAG=v1\nenvsubst < a.yml | kubectl apply -f -', { 'a.yml': pod('acme/app:$TAG', '${IMAGE}') });
    expect(readings).toEqual([['acme/app:v1'], ['?']]);
  });

  test('images that an action puts into its files are judged where it is given them', async () => {
    const workflow = `${head}      - uses: azure/k8s-deploy@v5\n        with:\n          manifests: |\n            a.yml\n            b.yml\n          images: ghcr.io/acme/app:v1\n`;
    const files = { [path]: workflow, 'a.yml': pod('ghcr.io/acme/app:old', 'side:1'), 'b.yml': pod('b:1') };
    expect((await seenIn(memoryTree(files))).images).toEqual(['a.yml:5 side:1', 'b.yml:4 b:1']);
  });

  test('the defaults of the job say where its scripts run', async () => {
    const of = (job: string, step: string) =>
      seenIn(
        memoryTree({
          [path]: head.replace('    steps', `${job}    steps`) + `      - run: kubectl apply -f d.yml\n${step}`,
          'deploy/d.yml': pod('d:1'),
        }),
      );
    expect((await of('', '        working-directory: ./deploy\n')).images).toHaveLength(1);
    expect((await of('', '        working-directory: ${{ github.workspace }}/deploy\n')).images).toHaveLength(1);
    expect((await of('    defaults: {run: {working-directory: deploy}}\n', '')).images).toHaveLength(1);
    expect((await of('    defaults: {run: {shell: bash}}\n', '')).gaps).toEqual(['unresolvable d.yml']);
  });
});

describe('kustomize', () => {
  const base = { 'base/kustomization.yaml': 'resources: [app.yaml]\n', 'base/app.yaml': pod('app:old', 'side:1') };
  const overlay = (images: string, more = '') => ({
    ...base,
    'prod/kustomization.yml': `resources:\n  - ../base\n${more}images:\n${images}`,
  });

  test.each<[string, string, readonly string[]]>([
    ['a tag', '  - {name: app, newTag: v1}\n', ['prod/kustomization.yml:4 app:v1', 'base/app.yaml:5 side:1']],
    ['a digest', `  - {name: app, digest: '${digest}'}\n`, [`prod/kustomization.yml:4 app@${digest}`, 'base/app.yaml:5 side:1']],
    ['a name', '  - {name: app, newName: ghcr.io/acme/app}\n', ['prod/kustomization.yml:4 ghcr.io/acme/app:old', 'base/app.yaml:5 side:1']],
    ['nothing', '  - {name: app}\n  - {newTag: v1}\n  - x\n', ['base/app.yaml:4 app:old', 'base/app.yaml:5 side:1']],
    [
      'an image that was not seen',
      '  - {name: other, newTag: v1}\n  - {name: x, newName: y}\n',
      ['base/app.yaml:4 app:old', 'base/app.yaml:5 side:1', 'prod/kustomization.yml:4 other:v1'],
    ],
  ])('%s', async (_, images, expected) => {
    for (const script of [
      'kubectl apply -k prod',
      'kustomize build prod | kubectl apply -f -',
      'kubectl kustomize prod/ | kubectl apply -f -',
    ])
      expect(await seen(script, overlay(images))).toMatchObject({ images: expected, gaps: [] });
  });

  test('what `kustomize edit` puts in is judged there', async () => {
    const script = 'cd prod && kustomize edit set image app=ghcr.io/acme/app:v1 && kustomize build . | kubectl apply -f -';
    expect((await seen(script, overlay('  - {name: app, newTag: v0}\n'))).images).toEqual(['base/app.yaml:5 side:1']);
  });

  test('what it takes from elsewhere, circles and depth', async () => {
    const remote = { 'k/kustomization.yaml': 'resources: ["https://example.com/x?ref=main", ../../out, ., gone.yaml]\n' };
    expect((await seen('kubectl apply -k k', remote)).gaps).toEqual([
      'unresolvable https://example.com/x',
      'unresolvable ../../out',
      'unresolvable .',
      'unresolvable k/gone.yaml',
    ]);
    const circle = { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' };
    expect((await seen('kubectl apply -k a', circle)).gaps).toEqual(['limit ../a']);
    expect((await seen('kubectl apply -k a', { 'a/x.yml': pod('a:1'), 'b/kustomization.yaml': '[]' })).gaps).toEqual([
      'unresolvable a/kustomization.yaml',
    ]);
    expect(await seen('kubectl apply -k b', { 'b/kustomization.yaml': '[]' })).toMatchObject({ images: [], gaps: [] });
  });
});

test('files that name one another a thousand times over end', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `k${index}`);
  const resources = names.flatMap((name) => Array.from({ length: 50 }, () => `../${name}`));
  const files = Object.fromEntries(names.map((name) => [`${name}/kustomization.yaml`, `resources: [${resources.join(', ')}]`]));
  expect((await seen('kubectl apply -k k0', files)).gaps.some((gap) => gap.startsWith('limit k'))).toBe(true);
});

test('more commands and more images than are read are gaps', async () => {
  const commands = Array.from({ length: 257 }, () => 'kubectl apply -f a.yml').join('\n');
  const { images, gaps } = await seen(commands, { 'a.yml': pod(...Array.from({ length: 30 }, (_, index) => `a:${index}`)) });
  expect([images.length, gaps]).toEqual([5000, ['limit kubectl apply', 'limit kubectl apply']]);
});

describe('compose', () => {
  const up = 'docker --context prod compose';
  const file =
    'x-a: &a {image: base:1}\nservices:\n  web: {image: "web:${TAG:-latest}"}\n  own: {image: own, build: .}\n  merged: {<<: *a}\n  list: {<<: [*a]}\n  none: {command: x}\n  odd: x\n';

  test('the named file', async () => {
    expect(await seen(`${up} -f c.yml up -d`, { 'c.yml': file })).toMatchObject({
      images: ['c.yml:3 web:${TAG:-latest}', 'c.yml:1 base:1', 'c.yml:1 base:1'],
      readings: [['web:?'], ['base:1'], ['base:1']],
      gaps: [],
    });
  });

  test('a stack is not built where it is deployed', async () => {
    expect((await seen('docker stack deploy -c c.yml app', { 'c.yml': file })).images).toHaveLength(4);
  });

  test('of several files the later one wins', async () => {
    const files = { 'a.yml': 'services: {w: {image: w:1}, v: {image: v:1}}', 'b.yml': 'services: {w: {image: w:2}}' };
    expect((await seen(`${up} -f a.yml -f b.yml up`, files)).images).toEqual(['b.yml:1 w:2', 'a.yml:1 v:1']);
  });

  test('the files that it looks for itself', async () => {
    const one = 'services: {w: {image: w:1}}';
    expect(
      (
        await seen(`${up} up`, {
          'compose.yml': one,
          'docker-compose.yml': 'services: {w: {image: x}}',
          'compose.override.yml': 'services: {w: {image: w:2}}',
        })
      ).images,
    ).toEqual(['compose.override.yml:1 w:2']);
    expect((await seen(`cd app && ${up} up`, { 'app/docker-compose.yaml': one })).images).toEqual(['app/docker-compose.yaml:1 w:1']);
    expect((await seen(`${up} up`, {})).gaps).toEqual(['unresolvable compose.yaml']);
    expect((await seen(`cd $X && ${up} up`, {})).gaps).toEqual([]);
  });

  test('what is no compose file', async () => {
    expect(await seen(`${up} -f c.yml -f dir up`, { 'c.yml': '[]', 'dir/x.yml': '' })).toMatchObject({ images: [], gaps: ['invalid dir'] });
    expect(await seen(`${up} -f c.yml up`, { 'c.yml': '{}' })).toMatchObject({ images: [], gaps: [] });
  });
});

describe('the tree', () => {
  let directory = '';
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  const onDisk = (files: Readonly<Record<string, string>>) => {
    directory = mkdtempSync(join(tmpdir(), 'manifests-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    return directory;
  };

  test('links and huge files are gaps with their cause', async () => {
    const place = onDisk({
      [path]: run('kubectl apply -f link.yml -f k8s -f huge.yml -f out/a.yml'),
      'real/a.yml': pod('a:1'),
      'k8s/b.yml': pod('b:1'),
      'huge.yml': '#'.repeat(1024 * 1024 + 1),
    });
    symlinkSync('real/a.yml', join(place, 'link.yml'));
    symlinkSync('real', join(place, 'out'));
    symlinkSync('../real/a.yml', join(place, 'k8s/c.yml'));
    expect(await seenIn(diskTree(place))).toMatchObject({
      images: ['k8s/b.yml:4 b:1'],
      gaps: ['invalid link.yml', 'invalid k8s/c.yml', 'limit huge.yml', 'invalid out/a.yml'],
    });
  });

  test('where several repositories lie in one tree, none reads the files of another', async () => {
    const place = onDisk({ [`a/${path}`]: run('kubectl apply -f k.yml -f ../b/k.yml'), 'a/k.yml': pod('a:1'), 'b/k.yml': pod('b:1') });
    expect(await seenIn(diskTree(place), 'a')).toMatchObject({ images: ['a/k.yml:4 a:1'], gaps: ['invalid b/k.yml'] });
  });

  test('more files than the limit are gaps', async () => {
    const names = Array.from({ length: manifestLimit + 6 }, (_, index) => `k${index}.yml`);
    const files = Object.fromEntries(names.map((name) => [name, pod('a:1')]));
    const { images, gaps } = await seen(names.map((name) => `kubectl apply -f ${name}`).join('\n'), files);
    expect([images.length, gaps.length]).toEqual([manifestLimit, 6]);
    expect(gaps[0]).toBe(`limit k${manifestLimit}.yml`);
  });

  test('nothing is asked of the tree where nothing is named, and little where much is', async () => {
    const asked: string[][] = [];
    const spied = (files: Readonly<Record<string, string>>): FileTree => {
      const tree = memoryTree(files);
      return { ...tree, list: async (paths) => (asked.push([...paths]), tree.list(paths)) };
    };
    await seenIn(spied({ [path]: run('make') }));
    expect(asked.splice(0)).toEqual([['.github/workflows']]);
    await seenIn(
      spied({
        [path]: run('kubectl apply -k prod -f a.yml'),
        'prod/kustomization.yaml': 'resources: [../base, x.yml]',
        'base/kustomization.yaml': 'resources: [y.yml]',
      }),
    );
    expect(asked).toEqual([
      ['.github/workflows'],
      ['a.yml', 'prod'],
      ['prod/kustomization.yaml'],
      ['base', 'prod/x.yml'],
      ['base/kustomization.yaml'],
      ['base/y.yml'],
    ]);
  });

  test('the texts are those that a base is compared with', async () => {
    const files = { [path]: run('kubectl apply -f a.yml'), 'a.yml': pod('a:1') };
    expect([...textsOf(await collected(memoryTree(files))).keys()].toSorted()).toEqual([path, 'a.yml'].toSorted());
  });
});
