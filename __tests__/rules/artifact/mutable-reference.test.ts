import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../__fixtures__/judge.ts';
import type { MemoryFile } from '../../../__fixtures__/memory-tree.ts';
import { aQuestion } from '../../../__fixtures__/question.ts';
import rule from '../../../src/rules/artifact/mutable-reference.ts';

const path = '.github/workflows/deploy.yml';
const hex = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
const digest = `sha256:${hex}`;
const sha = '8f4b7f84864484a7bf31766abe9204da3cbe65b3';
const head = 'on: push\njobs:\n  a:\n    runs-on: x\n    environment: production\n    steps:\n';

const steps = (...all: readonly string[]) => `${head}${all.map((step) => `      - ${step.replaceAll('\n', '\n        ')}\n`).join('')}`;
const run = (script: string) => steps(`run: |\n  ${script.replaceAll('\n', '\n  ')}`);

async function outcomeOf(workflow: string, files: Readonly<Record<string, MemoryFile>> = {}) {
  const { kind, findings, gaps } = await judge(rule, { files: { [path]: workflow, ...files }, question: aQuestion({}) });
  const word = (message: string) =>
    message.includes('among what')
      ? 'other'
      : message.includes('takes `')
        ? 'path'
        : message.includes('The gate verifies')
          ? 'unverified'
          : message.includes('by a tag')
            ? 'tag'
            : 'none';
  return {
    kind,
    found: findings.map(({ message, subject }) => `${word(message)} ${subject['image']}`),
    places: findings.map(({ location }) => ('start' in location ? `${location.path}:${location.start.line}` : '')),
    gaps: gaps.map(({ item, cause }) => `${cause} ${item}`),
    related: findings.map(({ related }) => related.length),
    severities: findings.map(({ severity }) => severity),
  };
}

const found = async (workflow: string, files?: Readonly<Record<string, MemoryFile>>) => (await outcomeOf(workflow, files)).found;

describe('commands', () => {
  test.each([
    ['kubectl set image deploy/a a=acme/app:v1', 'tag acme/app:v1'],
    ['kubectl -n prod set image deploy/a a=acme/app', 'none acme/app'],
    ['oc set image dc/a a=acme/app:v1', 'tag acme/app:v1'],
    ['kubectl run a --image=acme/app:v1', 'tag acme/app:v1'],
    ['kubectl create deployment a --image acme/app:v1', 'tag acme/app:v1'],
    ['oc new-app --image acme/app:v1', 'tag acme/app:v1'],
    ['helm upgrade a ./chart --install --set image.tag=v1', 'tag :v1'],
    ['helm upgrade a ./chart --set replicas=2,image.repository=acme/app,image.tag=$TAG', 'tag acme/app:$TAG'],
    ['helm upgrade a ./chart --set-string app.image=acme/app:v1', 'tag acme/app:v1'],
    [
      'helm upgrade a ./chart --set image.registry=ghcr.io --set image.repository=acme/app --set imageTag=x --set image.tag=v1',
      'tag ghcr.io/acme/app:v1',
    ],
    ['kustomize edit set image app=acme/app:v1', 'tag acme/app:v1'],
    ['argocd app set a --helm-set image.tag=v1', 'tag :v1'],
    ['argocd app set a --kustomize-image app=acme/app:v1', 'tag acme/app:v1'],
    ['docker service update --image acme/app:v1 web', 'tag acme/app:v1'],
    ['docker service create --name web -d acme/app:v1', 'tag acme/app:v1'],
    ['docker -H ssh://deploy@example.com run -d --name web -p 80:80 acme/app:v1 serve', 'tag acme/app:v1'],
    ['DOCKER_HOST=ssh://example.com docker run --rm acme/app:v1', 'tag acme/app:v1'],
    ['docker --context prod run --restart=always acme/app', 'none acme/app'],
    ['ssh -i key deploy@example.com "docker pull acme/app:v1 && docker run -d acme/app:v1"', 'tag acme/app:v1'],
    ['ssh deploy@example.com <<EOF\ndocker run -d acme/app:v1\nEOF', 'tag acme/app:v1'],
    ['gcloud run deploy a --image gcr.io/acme/app:v1', 'tag gcr.io/acme/app:v1'],
    ['gcloud beta run services update a --image=gcr.io/acme/app', 'none gcr.io/acme/app'],
    ['gcloud deploy releases create r --images=a=gcr.io/acme/app:v1,b=gcr.io/acme/b@' + digest, 'tag gcr.io/acme/app:v1'],
    [
      'aws lambda update-function-code --function-name a --image-uri 1.dkr.ecr.eu-west-1.amazonaws.com/app:v1',
      'tag 1.dkr.ecr.eu-west-1.amazonaws.com/app:v1',
    ],
    ['aws lambda create-function --code ImageUri=acme/app:v1', 'tag acme/app:v1'],
    [`aws ecs register-task-definition --container-definitions '[{"name":"a","image":"acme/app:v1"}]'`, 'tag acme/app:v1'],
    ['az containerapp update -n a -g b --image acme.azurecr.io/app:v1', 'tag acme.azurecr.io/app:v1'],
    ['az webapp config container set -n a --container-image-name acme/app:v1', 'tag acme/app:v1'],
    ['flyctl deploy -i acme/app:v1', 'tag acme/app:v1'],
    ['nomad job run -var image_tag=v1 app.hcl', 'tag :v1'],
    ['cf push app --docker-image acme/app:v1', 'tag acme/app:v1'],
    ['skopeo copy --all docker://ghcr.io/acme/app:rc docker://ghcr.io/acme/app:prod', 'tag docker://ghcr.io/acme/app:rc'],
    ['crane copy ghcr.io/acme/app:rc ghcr.io/acme/app:prod', 'tag ghcr.io/acme/app:rc'],
    ['sudo -E kubectl set image deploy/a a=acme/app:v1', 'tag acme/app:v1'],
    ['bash -c "kubectl set image deploy/a a=acme/app:v1"', 'tag acme/app:v1'],
    ['kubectl set image deploy/a a=localhost.example.com:5000/acme/app', 'none localhost.example.com:5000/acme/app'],
  ])('%s', async (script, expected) => {
    expect(await found(run(script))).toEqual([expected]);
  });

  test.each([
    `kubectl set image deploy/a a=acme/app@${digest}`,
    `kubectl set image deploy/a a=acme/app:v1@${digest}`,
    'kubectl set image deploy/a a=acme/app@${{ steps.build.outputs.digest }}',
    'kubectl set image deploy/a a=acme/app@sha256:${{ needs.build.outputs.hex }}',
    'kubectl set image deploy/a a=acme/app@$(crane digest acme/app:v1)',
    `helm upgrade a ./chart --set image.repository=acme/app --set image.digest=${digest}`,
    `helm upgrade a ./chart --set image.repository=acme/app --set image.sha=${hex}`,
    `helm upgrade a ./chart --set image.tag=${digest}`,
    'helm upgrade a ./chart --set image.repository=acme/app',
    'helm upgrade a ./chart --set image.pullPolicy=Always,imagePullSecrets[0].name=x,tag=v1,image=true,flag',
    'docker run --rm acme/lint:latest',
    'docker -H unix:///var/run/docker.sock run acme/app:v1',
    'docker --context default run acme/app:v1',
    'docker compose up -d',
    'kubectl set image deploy/a a=acme/app:v1 --dry-run=client',
    'kubectl get pods --image acme/app:v1',
    'kubectl get pods run --image acme/app:v1',
    'kubectl set env deploy/a TAG=acme/app:v1',
    'skopeo copy oci:build docker://ghcr.io/acme/app:v1',
    'ssh deploy@example.com',
    'docker service create --name web',
    'kubectl --context kind-test set image deploy/a a=acme/app:v1',
    'aws lambda create-function --code S3Bucket=a,S3Key=b',
    'gcloud run deploy a --image',
    'helm upgrade a ./chart --set image.tag=',
    'echo kubectl set image',
  ])('not: %s', async (script) => {
    expect(await outcomeOf(run(script))).toMatchObject({ found: [], gaps: [] });
  });

  test('what only a run knows is a gap, and what no client takes is another', async () => {
    expect(
      await outcomeOf(
        run('flyctl deploy --image ${{ inputs.image }}\nfly deploy --image acme/App:v1\nfly deploy --image acme/app@latest-$X'),
      ),
    ).toMatchObject({
      kind: 'unknown',
      found: [],
      gaps: ['unresolvable ${{ inputs.image }}', 'invalid acme/App:v1', 'invalid acme/app@latest-$X'],
    });
  });

  test('an output that calls itself a digest is believed', async () => {
    expect(await outcomeOf(run('flyctl deploy --image ${{ steps.gate.outputs.artifact-digests }}'))).toMatchObject({ found: [], gaps: [] });
  });

  test('a cluster that ends with the job is none', async () => {
    const test =
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: helm/kind-action@v1\n      - run: kubectl set image deploy/a a=acme/app:v1\n';
    expect(await found(test)).toEqual([]);
  });

  test('a self-hosted runner that deploys is a lasting machine', async () => {
    const job = (id: string, runner: string, command: string) =>
      `on: push\njobs:\n  ${id}:\n    runs-on: ${runner}\n    steps:\n      - run: ${command}\n`;
    const start = 'docker run -d acme/app:v1';
    expect(await found(job('deploy', 'self-hosted', start))).toEqual(['tag acme/app:v1']);
    expect(await found(job('deploy', '[self-hosted, linux]', 'docker run --detach acme/app:v1'))).toEqual(['tag acme/app:v1']);
    expect(await found(job('deploy', '{group: a, labels: self-hosted}', start))).toEqual(['tag acme/app:v1']);
    expect(await found(job('test', 'self-hosted', start))).toEqual([]);
    expect(await found(job('deploy', 'self-hosted', 'docker run acme/app:v1'))).toEqual([]);
    expect(await found(job('deploy', 'ubuntu-24.04', start))).toEqual([]);
  });

  test('one name in one file is one finding, with its other places', async () => {
    const script =
      'kubectl set image deploy/a a=acme/app:v1\nkubectl set image deploy/b b=acme/app:v1\nkubectl set image deploy/c c=acme/app:v1 d=acme/app:v1';
    expect(await outcomeOf(run(script))).toMatchObject({ found: ['tag acme/app:v1'], places: [`${path}:8`], related: [2] });
  });

  test('a credential in front of a host is not repeated', async () => {
    expect((await outcomeOf(run('fly deploy --image https://user:word@example.com/acme/app'))).gaps).toEqual([
      'invalid https://***@example.com/acme/app',
    ]);
  });
});

describe('values are followed', () => {
  test.each<[string, string, string]>([
    ['a variable of the script', run('IMAGE=acme/app:v1\nfly deploy --image "$IMAGE"'), 'tag $IMAGE'],
    [
      'one of several values',
      run('IMAGE=acme/app@' + digest + '\nif x; then IMAGE=acme/app; fi\nfly deploy --image ${IMAGE}'),
      'none ${IMAGE}',
    ],
    ['env', `${run('fly deploy --image $IMAGE')}        env: {IMAGE: "acme/app:\${{ github.sha }}"}\n`, 'tag $IMAGE'],
    ['an expression of env', `env: {A: acme/app}\n${run('fly deploy --image ${{ env.A }}')}`, 'none ${{ env.A }}'],
    ['what a step before wrote', steps('run: echo "IMAGE=acme/app:v1" >> $GITHUB_ENV', 'run: fly deploy --image $IMAGE'), 'tag $IMAGE'],
    [
      'an output of a step before',
      steps('id: x\nrun: echo "image=acme/app:v1" >> $GITHUB_OUTPUT', 'run: fly deploy --image ${{ steps.x.outputs.image }}'),
      'tag ${{ steps.x.outputs.image }}',
    ],
    [
      'an output of another job',
      `${steps('run: fly deploy --image ${{ needs.b.outputs.image }}')}  b:\n    runs-on: x\n    outputs: {image: "acme/app:\${{ steps.x.outputs.version }}"}\n    steps: [{run: make}]\n`,
      'tag ${{ needs.b.outputs.image }}',
    ],
    ['a choice', run("fly deploy --image ${{ inputs.full && 'acme/app:v1' || 'acme/b@" + digest + "' }}"), 'tag'],
    ['format', run("fly deploy --image ${{ format('{0}:{1}', 'acme/app', github.sha) }}"), 'tag'],
  ])('%s', async (_, workflow, expected) => {
    expect((await found(workflow)).map((one) => one.slice(0, expected.length))).toEqual([expected]);
  });

  test('the inputs of a workflow that the repository calls', async () => {
    const callee =
      'on: {workflow_call: {inputs: {image: {type: string}}}}\njobs:\n  a:\n    runs-on: x\n    environment: p\n    steps:\n      - run: fly deploy --image ${{ inputs.image }}\n';
    const caller = 'on: push\njobs:\n  c:\n    uses: ./.github/workflows/callee.yml\n    with: {image: "acme/app:v1"}\n';
    expect(await found(caller, { '.github/workflows/callee.yml': callee })).toEqual(['tag ${{ inputs.image }}']);
  });

  test('a local composite action counts for the jobs that use it', async () => {
    const action =
      'name: a\ndescription: a\ninputs: {image: {}}\nruns:\n  using: composite\n  steps:\n    - {run: "fly deploy --image ${{ inputs.image }}", shell: bash}\n    - uses: ./ship\n';
    const outcome = await outcomeOf(steps('uses: ./ship\nwith: {image: "acme/app:v1"}', 'uses: ./none'), { 'ship/action.yml': action });
    expect(outcome).toMatchObject({ found: ['tag ${{ inputs.image }}'], places: ['ship/action.yml:7'] });
  });
});

describe('inputs of actions', () => {
  test.each<[string, readonly string[]]>([
    [steps('uses: google-github-actions/deploy-cloudrun@v2\nwith: {image: "gcr.io/acme/app:v1"}'), ['tag gcr.io/acme/app:v1']],
    [steps('uses: Azure/webapps-deploy@v3\nwith: {Images: acme/app}'), ['none acme/app']],
    [
      steps(
        'uses: aws-actions/amazon-ecs-render-task-definition@v1\nwith: {image: "${{ steps.r.outputs.registry }}/app:${{ github.sha }}"}',
      ),
      ['tag ${{ steps.r.outputs.registry }}/app:${{ github.sha }}'],
    ],
    [
      steps('uses: google-github-actions/create-cloud-deploy-release@v1\nwith: {images: "a=gcr.io/acme/a:v1,b=gcr.io/acme/b,c"}'),
      ['tag gcr.io/acme/a:v1', 'none gcr.io/acme/b'],
    ],
    [
      steps('uses: appleboy/ssh-action@v1\nwith:\n  script: |\n    docker pull acme/app:v1\n    cd /srv && docker compose up -d'),
      ['tag acme/app:v1'],
    ],
    [steps('uses: azure/cli@v2\nwith: {inlineScript: "az containerapp up --image acme/app:v1"}'), ['tag acme/app:v1']],
    [steps('uses: actions-hub/kubectl@v1\nwith: {args: "set image deploy/a a=acme/app:v1"}'), ['tag acme/app:v1']],
    [steps('uses: appleboy/ssh-action@v1\nwith: {host: example.com}'), []],
    [steps('uses: google-github-actions/deploy-cloudrun@v2\nwith: {source: ./}'), []],
    [steps('uses: docker://ghcr.io/acme/kubectl:v1'), []],
  ])('%#', async (workflow, expected) => {
    expect(await found(workflow)).toEqual(expected);
  });
});

const pod = (image: string) => `kind: Pod\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`;

describe('files', () => {
  test('what the gate in front verifies is asked of manifests too, and they say what deploys them', async () => {
    const outcome = await outcomeOf(run('kubectl apply -f k8s/'), {
      'k8s/a.yaml': pod('acme/app:v1'),
      'k8s/b.yaml': pod(`acme/app@${digest}`),
    });
    expect(outcome).toMatchObject({ found: ['tag acme/app:v1'], places: ['k8s/a.yaml:5'], related: [1], gaps: [] });
  });
});

const gate = (artifacts: string, id = '') =>
  `${id === '' ? '' : `id: ${id}\n`}uses: acme/interlock@${sha}\nwith:\n  artifacts: |\n    ${artifacts.replaceAll('\n', '\n    ')}`;
const verified = `oci://ghcr.io/acme/app@${digest}`;

describe('behind a gate', () => {
  test.each<[string, string, readonly string[]]>([
    ['a tag', steps(gate(verified), 'run: fly deploy --image ghcr.io/acme/app:v1'), ['unverified ghcr.io/acme/app:v1']],
    ['no tag', steps(gate(digest), 'run: fly deploy --image ghcr.io/acme/app'), ['unverified ghcr.io/acme/app']],
    [
      'another digest',
      steps(gate(verified), `run: fly deploy --image ghcr.io/acme/app@sha256:${'0'.repeat(64)}`),
      [`other ghcr.io/acme/app@sha256:${'0'.repeat(64)}`],
    ],
    ['the same digest', steps(gate(verified), `run: fly deploy --image ghcr.io/acme/app@${digest}`), []],
    ['a digest of the run', steps(gate(verified), 'run: fly deploy --image ghcr.io/acme/app@${{ needs.b.outputs.digest }}'), []],
    [
      'another digest, where a line is an expression',
      steps(gate(`${verified}\noci://ghcr.io/acme/b@\${{ needs.b.outputs.d }}`), `run: fly deploy --image a/b@sha256:${'0'.repeat(64)}`),
      [],
    ],
    ['a tag, where only files are verified', steps(gate('dist/*'), 'run: fly deploy --image acme/app:v1'), ['tag acme/app:v1']],
    ['another digest, where only files are verified', steps(gate('dist/*'), `run: fly deploy --image acme/app@${digest}`), []],
    ['a gate behind it', steps('run: fly deploy --image acme/app:v1', gate(verified)), ['tag acme/app:v1']],
    ['a gate without artifacts', steps(`uses: acme/interlock@${sha}`, 'run: fly deploy --image acme/app:v1'), ['tag acme/app:v1']],
    [
      'a gate with none',
      steps(`uses: acme/interlock@${sha}\nwith: {artifacts: " "}`, 'run: fly deploy --image acme/app:v1'),
      ['tag acme/app:v1'],
    ],
    ['the file itself', steps(gate('dist/app.whl'), 'run: twine upload ./dist/app.whl'), ['path ./dist/app.whl']],
    ['a pattern', steps(gate('dist/*.whl'), 'run: twine upload dist/*'), ['path dist/*']],
    ['the directory of an option', steps(gate('build/**'), 'run: netlify deploy --dir=build'), ['path build']],
    [
      'an input',
      steps(gate('dist/*.tgz'), 'uses: softprops/action-gh-release@v2\nwith:\n  files: |\n    README.md\n    dist/app.tgz'),
      ['path dist/app.tgz'],
    ],
    ['the path that an action takes by itself', steps(gate('dist/*'), 'uses: pypa/gh-action-pypi-publish@v1'), ['path dist']],
    [
      'another path of that action',
      steps(gate('dist/*'), 'uses: pypa/gh-action-pypi-publish@v1\nwith: {packages-dir: out, matrix: [a]}'),
      [],
    ],
    ['the staged copy', steps(gate('dist/*', 'g'), 'run: twine upload ${{ steps.g.outputs.staged-artifacts }} dist/x'), []],
    ['a command beside the one that deploys', steps(gate('dist/*'), 'run: ls dist/x && twine upload out/x'), []],
    ['other files', steps(gate('dist/*'), 'run: twine upload out/* . "$X" ..'), []],
    ['a step that deploys nothing', steps(gate('dist/*'), 'run: ls dist/*'), []],
    ['a local action', steps(gate('dist/*'), 'uses: ./deploy\nwith: {dir: dist}'), ['path dist']],
    ['steps side by side', steps(gate('dist/*'), 'parallel:\n  - run: twine upload dist/x'), ['path dist/x']],
  ])('%s', async (_, workflow, expected) => {
    expect(await found(workflow)).toEqual(expected);
  });

  test('severity and place', async () => {
    const { severities, places, related } = await outcomeOf(
      steps(gate('dist/*'), 'run: twine upload dist/*', 'run: fly deploy --image acme/app:v1'),
    );
    expect({ severities, places, related }).toEqual({
      severities: ['high', 'medium'],
      places: [`${path}:11`, `${path}:12`],
      related: [1, 0],
    });
  });

  test('the gate is named by its id', async () => {
    const workflow = steps(gate('dist/*', 'proof'), 'run: twine upload dist/*');
    const { findings } = await judge(rule, { files: { [path]: workflow }, question: aQuestion({}) });
    expect(findings[0]?.message).toContain('`steps.proof.outputs.staged-artifacts`');
  });

  test('several gates count together', async () => {
    const second = `oci://ghcr.io/acme/b@sha256:${'1'.repeat(64)}`;
    const deploys = [
      'run: fly deploy --image ghcr.io/acme/app@' + digest,
      `run: fly deploy --image ghcr.io/acme/b@sha256:${'1'.repeat(64)}`,
    ];
    expect(await found(steps(gate(verified), gate(second), ...deploys))).toEqual([]);
  });

  const needing = (first: string, needs = 'g') =>
    `on: push\njobs:\n  g:\n${first}  b:\n    needs: [g, gone]\n    runs-on: x\n    steps: [{run: make}]\n  a:\n    needs: ${needs}\n    runs-on: x\n    environment: p\n    steps:\n      - run: fly deploy --image ghcr.io/acme/app:v1\n`;
  const called = `    uses: acme/interlock/.github/workflows/gate.yml@${sha}\n    with: {artifacts: "${verified}"}\n`;

  test('a gate in a job that is needed, also through another', async () => {
    const inSteps = `    runs-on: x\n    steps:\n      - run: make\n      - uses: acme/interlock@${sha}\n        with: {artifacts: "${verified}"}\n`;
    expect(await found(needing(called))).toEqual(['unverified ghcr.io/acme/app:v1']);
    expect(await found(needing(inSteps, '[b, B]'))).toEqual(['unverified ghcr.io/acme/app:v1']);
    expect(await found(needing('    uses: acme/other/.github/workflows/x.yml@v1\n'))).toEqual(['tag ghcr.io/acme/app:v1']);
    expect(await found(needing(called, '[]'))).toEqual(['tag ghcr.io/acme/app:v1']);
  });
});
