import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { localActions } from '../../src/workflow/local-actions.ts';
import type { Job, SourceFile } from '../../src/workflow/model.ts';
import { parseWorkflow } from '../../src/workflow/parse-workflow.ts';
import { Purposes } from '../../src/workflow/purposes.ts';

const nothingHere = new Purposes(localActions([]));
const file: SourceFile = { path: '.github/workflows/a.yml', root: '', text: '', lineStarts: [0] };
const purposesOfJob = (job: Job) => nothingHere.ofJob(job, file).purposes;

function jobOf(lines: readonly string[]) {
  const text = ['on: push', 'jobs:', '  a:', ...lines.map((line) => `    ${line}`), ''].join('\n');
  const { workflow } = parseWorkflow({ path: '.github/workflows/a.yml', root: '', text });
  const job = workflow?.jobs[0];
  if (job === undefined) throw new Error(`no job in:\n${text}`);
  return { job, text };
}

function ofSteps(...steps: readonly (readonly string[])[]): readonly string[] {
  const lines = steps.flatMap(([first = '', ...rest]) => [`  - ${first}`, ...rest.map((line) => `    ${line}`)]);
  return purposesOfJob(jobOf(['runs-on: x', 'steps:', ...lines]).job).map(({ kind, by }) => `${kind} ${by}`);
}

const ofRun = (command: string) => ofSteps(['run: |', ...command.split('\n').map((line) => `  ${line}`)]);
const ofUses = (uses: string, ...inputs: readonly string[]) =>
  ofSteps([`uses: ${uses}`, ...(inputs.length === 0 ? [] : ['with:', ...inputs.map((line) => `  ${line}`)])]);

describe('commands', () => {
  test.each([
    ['kubectl --context prod -n app apply -f x.yml', 'deploy kubectl apply'],
    ['sudo -E env A=b helm upgrade --install app ./chart', 'deploy helm upgrade'],
    ['terraform -chdir=infra apply -auto-approve', 'deploy terraform apply'],
    ['terraform ${{ inputs.command }} -input=false', 'deploy terraform ...'],
    ['aws --region eu-west-1 ecs update-service --service s', 'deploy aws ecs update-service'],
    ['aws s3 sync dist s3://bucket', 'deploy aws s3 sync'],
    ['aws s3 cp "$FILE" "$BUCKET"', 'deploy aws s3 cp'],
    ['gcloud beta run deploy app', 'deploy gcloud run deploy'],
    ['git push https://git.heroku.com/app.git main', 'deploy git push https://git.heroku.com/app.git'],
    ['npm publish --provenance', 'publish npm publish'],
    ['npx --yes semantic-release@24', 'publish semantic-release'],
    ['python -m twine upload dist/*', 'publish twine upload'],
    ['./gradlew :lib:publishToMavenCentral', 'publish gradlew :lib:publishToMavenCentral'],
    ['./mvnw -B deploy', 'publish mvnw deploy'],
    ['docker push ghcr.io/acme/app', 'publish docker push'],
    ['docker buildx build --push .', 'publish docker buildx'],
    ['docker buildx build --push=${{ inputs.push }} .', 'publish docker buildx'],
    ['docker build -o type=image,push=true .', 'publish docker build'],
    ['gh release create v1 dist/*', 'publish gh release create'],
    ['goreleaser release --clean', 'publish goreleaser release'],
    ['cosign sign --yes ghcr.io/acme/app@sha256:0', 'sign cosign sign'],
    ['gpg --batch -ab file', 'sign gpg'],
    ['if true; then npm publish; fi', 'publish npm publish'],
    ["bash -c 'npm publish'", 'publish npm publish'],
    ['make -j4 deploy', 'deploy make deploy'],
    ['yarn release', 'publish yarn release'],
    ['make image OUTPUT_TYPE=type=registry', 'publish make OUTPUT_TYPE=type=registry'],
    ['./scripts/deploy-prod.sh', 'deploy deploy-prod.sh'],
    ['kubectl apply --dry-run=none -f x', 'deploy kubectl apply'],
    ['npm publish --dry-run=${{ inputs.dry }}', 'publish npm publish'],
  ])('%s', (command, expected) => {
    expect(ofRun(command)).toEqual([expected]);
  });

  test.each([
    'kubectl get pods',
    'kubectl apply --dry-run=client -f x',
    'kubectl --context kind-test apply -f x',
    'terraform plan',
    'npm publish --dry-run',
    'npm install publish',
    'npm run build',
    'npm run test:release',
    'aws s3 cp s3://bucket/file .',
    'aws s3 sync --dryrun dist s3://bucket',
    'docker build .',
    'docker buildx build --push=false .',
    'docker push localhost:5000/app',
    'REF=localhost:5000/app\ndocker push "${REF}"',
    'goreleaser release --snapshot',
    'goreleaser check',
    'gpg --verify file.sig',
    'cosign verify x',
    'echo npm publish',
    '# npm publish',
    'make -C deploy test',
    'gradle publishToMavenLocal',
    'gh release download v1',
    './scripts/test-deploy.sh',
    'ko build --local ./cmd',
    'cargo build --release',
    'git push origin main',
    'ssh -T git@github.com',
  ])('%s does nothing of the sort', (command) => {
    expect(ofRun(command)).toEqual([]);
  });

  test('a variable that also gets another address is no local one', () => {
    expect(ofRun('REF=localhost:5000/app\nREF=ghcr.io/acme/app\ndocker push "$REF"')).toEqual(['publish docker push']);
  });
});

describe('actions', () => {
  test.each([
    ['docker/build-push-action@v6', ['push: true'], 'publish docker/build-push-action'],
    ['docker/build-push-action@v6', ['push: ${{ github.event_name }}'], 'publish docker/build-push-action'],
    ['docker/build-push-action@v6', ['outputs: type=image,push=true'], 'publish docker/build-push-action'],
    ['Docker/Build-Push-Action@v6', ['Push: "true"'], 'publish docker/build-push-action'],
    ['goreleaser/goreleaser-action@v6', ['args: release --clean'], 'publish goreleaser/goreleaser-action (goreleaser release)'],
    ['cloudflare/wrangler-action@v3', [], 'deploy cloudflare/wrangler-action (wrangler deploy)'],
    ['azure/cli@v2', ['inlineScript: az webapp deploy -n x'], 'deploy azure/cli (az webapp deploy)'],
    ['pulumi/actions@v6', ['command: up'], 'deploy pulumi/actions'],
    ['actions/attest-build-provenance@v2', [], 'sign actions/attest-build-provenance'],
    ['acme/deploy-thing@v1', [], 'deploy acme/deploy-thing'],
    ['./.github/actions/deploy', [], 'deploy .github/actions/deploy'],
    ['pypa/gh-action-pypi-publish@release/v1', ['dry-run: ${{ inputs.dry }}'], 'publish pypa/gh-action-pypi-publish'],
  ])('%s with %s', (uses, inputs, expected) => {
    expect(ofUses(uses, ...inputs)).toEqual([expected]);
  });

  test.each([
    ['docker/build-push-action@v6', []],
    ['docker/build-push-action@v6', ['push: false']],
    ['docker/build-push-action@v6', ['load: true']],
    ['goreleaser/goreleaser-action@v6', ['args: release --snapshot']],
    ['cloudflare/wrangler-action@v3', ['command: whoami']],
    ['pulumi/actions@v6', ['command: preview']],
    ['js-devtools/npm-publish@v3', ['dry-run: true']],
    ['EnricoMi/publish-unit-test-result-action@v2', []],
    ['actions/checkout@v4', []],
    ['release-drafter/release-drafter@v6', []],
    ['docker://alpine', []],
  ])('%s with %s does nothing of the sort', (uses, inputs) => {
    expect(ofUses(uses, ...inputs)).toEqual([]);
  });
});

describe('jobs', () => {
  test('a throwaway cluster excuses cluster commands, and nothing else', () => {
    expect(ofSteps(['uses: helm/kind-action@v1'], ['run: kubectl apply -f x && docker push ghcr.io/acme/app'])).toEqual([
      'publish docker push',
    ]);
  });

  test('a login into a real cluster ends the excuse', () => {
    expect(ofSteps(['run: kind create cluster'], ['run: aws eks update-kubeconfig --name prod'], ['run: kubectl apply -f x'])).toEqual([
      'deploy kubectl apply',
    ]);
  });

  test('an environment ends the excuse', () => {
    const { job } = jobOf(['runs-on: x', 'environment: prod', 'steps:', '  - run: kind create cluster', '  - run: kubectl apply -f x']);
    expect(purposesOfJob(job).map(({ by }) => by)).toEqual(['kubectl apply']);
  });

  test('steps that run side by side count', () => {
    const { job } = jobOf(['runs-on: x', 'steps:', '  - parallel:', '      - run: make', '      - run: npm publish']);
    expect(purposesOfJob(job).map(({ by }) => by)).toEqual(['npm publish']);
  });

  test('a call counts by the name of what it calls', () => {
    expect(purposesOfJob(jobOf(['uses: acme/ci/.github/workflows/deploy.yml@v1']).job).map(({ kind }) => kind)).toEqual(['deploy']);
    expect(purposesOfJob(jobOf(['uses: acme/ci/.github/workflows/test.yml@v1']).job)).toEqual([]);
  });

  test('the span is that of the script or the `uses`', () => {
    const { job, text } = jobOf(['runs-on: x', 'steps:', '  - uses: actions/deploy-pages@v4']);
    const [step] = job.kind === 'steps' ? job.steps : [];
    const span = step === undefined ? undefined : nothingHere.ofStep(step, file).purposes[0]?.span;
    expect(text.slice(span?.start, span?.end)).toBe('actions/deploy-pages@v4');
  });

  test('any script has an answer', () => {
    const words = fc.constantFrom(
      'npm',
      'publish',
      '--dry-run',
      '$X',
      '${{ x }}',
      "'",
      '"',
      '|',
      '\\',
      'aws',
      's3',
      'cp',
      's3://b',
      ' ',
      '-',
      '=',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        for (const purpose of ofRun(`true; ${parts.join(' ')}`)) expect(purpose).toMatch(/^(deploy|publish|sign) \S/);
      }),
    );
  });
});
