import { type Gap, gap } from '../../core/facts.ts';
import type { FileLocation, Location } from '../../core/location.ts';
import { type ImagePin, pinOf, writtenDigest } from '../../workflow/image-text.ts';
import { localActions } from '../../workflow/local-actions.ts';
import { locate } from '../../workflow/locate.ts';
import type { Step, StepsJob, Workflow } from '../../workflow/model.ts';
import { Purposes } from '../../workflow/purposes.ts';
import { flatten } from '../../workflow/walk.ts';
import { defineRule } from '../define-rule.ts';
import { type GateTest, gateTest } from '../support/gate-use.ts';
import { groupedUses, type ImageUse, imageUses } from '../support/image-uses.ts';
import { type VerifiedArtifacts, verifiedBefore } from '../support/verified-artifacts.ts';
import { verifiedPathIn } from '../support/workspace-paths.ts';

/** More places than these are counted, not listed. */
const maxRelated = 20;

const head = 'on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n';
const digest = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';

export default defineRule({
  meta: {
    id: 'artifact/mutable-reference',
    title: 'A deploy takes its images by digest, and what the gate verified',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'warn', strict: 'deny' },
    unknown: { posture: 'audit', merge: 'audit', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'PR.DS-01' },
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Build L2' },
      { framework: 'SSDF', id: 'PS.2.1' },
    ],
    rationale:
      'A tag is a name that whoever can push to the registry may move at any time, also between the moment at which a gate verified the image and the one at which a cluster pulls it, and again at each restart. A digest is the image. The same holds for files: a path of the workspace can be written again by any later step, the copy that the gate staged cannot. Verifying one thing and deploying another by the same name is verifying nothing.',
    remediation:
      'Deploy `name@sha256:<digest>`: builds give it as an output (`docker/build-push-action`: `steps.build.outputs.digest`), `crane digest name:tag` shows it for an image that exists. Give the gate the same reference, as `oci://name@sha256:<digest>`; for files, deploy what `steps.<gate>.outputs.staged-artifacts` names.',
    messages: {
      tag: '`{by}` deploys `{image}` by a tag, and whoever can push to its registry can move that to another image. Name the digest: `@sha256:...`',
      none: '`{by}` deploys `{image}` without a tag or digest, so whatever `latest` is at that moment. Name the digest: `@sha256:...`',
      unverified:
        'The gate verifies `{verified}`, and `{by}` deploys `{image}` by a name that can be moved afterwards. Name the digest that was verified',
      other: '`{by}` deploys `{image}`, which is not among what the gate before it verifies (`{verified}`)',
      path: 'The gate verifies `{verified}`, and `{by}` takes `{image}` from the workspace, where a later step can have written it again. Take what `steps.{gate}.outputs.staged-artifacts` names',
    },
    examples: [
      {
        title: 'A tag and a name without any in commands',
        files: {
          '.github/workflows/deploy.yml': `${head}      - run: kubectl set image deployment/app app=ghcr.io/acme/app:\${{ github.sha }}\n      - run: gcloud run deploy app --image eu-docker.pkg.dev/acme/apps/app\n`,
        },
        expect: [
          { message: 'tag', path: '.github/workflows/deploy.yml', line: 8 },
          { message: 'none', path: '.github/workflows/deploy.yml', line: 9 },
        ],
      },
      {
        title: 'A manifest that a command applies',
        files: {
          '.github/workflows/deploy.yml': `${head}      - run: kubectl apply -f k8s/app.yml\n`,
          'k8s/app.yml':
            'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: ghcr.io/acme/app:v1\n',
        },
        expect: [{ message: 'tag', path: 'k8s/app.yml', line: 8 }],
      },
      {
        title: 'The gate verifies one image, and a tag is deployed',
        files: {
          '.github/workflows/deploy.yml': `${head}      - uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        with:\n          artifacts: oci://ghcr.io/acme/app@sha256:${digest}\n      - run: flyctl deploy --image ghcr.io/acme/app:v1\n`,
        },
        expect: [{ message: 'unverified', path: '.github/workflows/deploy.yml', line: 11 }],
      },
      {
        title: 'The gate verifies files, and they are published from the workspace',
        files: {
          '.github/workflows/release.yml': `${head}      - uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        with:\n          artifacts: dist/*.whl\n      - run: twine upload dist/*\n`,
        },
        expect: [{ message: 'path', path: '.github/workflows/release.yml', line: 11 }],
      },
      {
        title: 'The digest of the build, and the staged copy',
        files: {
          '.github/workflows/deploy.yml': `${head}      - run: kubectl set image deployment/app app=ghcr.io/acme/app@\${{ needs.build.outputs.digest }}\n      - id: gate\n        uses: acme/interlock@8f4b7f84864484a7bf31766abe9204da3cbe65b3\n        with:\n          artifacts: dist/*.whl\n      - run: twine upload $FILES\n        env:\n          FILES: \${{ steps.gate.outputs.staged-artifacts }}\n`,
        },
        expect: [],
      },
    ],
    options: {},
    key: ['image'],
  },
  needs: ['workflows', 'actions', 'manifests', 'scene'],
  evaluate({ workflows, actions, manifests, scene }) {
    const test = gateTest(scene, [], actions.items);
    const uses = groupedUses(imageUses(workflows.items, actions.items, manifests.items));
    const purposes = new Purposes(localActions(actions.items));
    return [
      ...uses.flatMap(({ first, others }) => judge(first, others, test)),
      ...workflows.items.flatMap((workflow) => workspaceTakes(workflow, purposes, test)),
    ];
  },
});

const weight: Readonly<Record<ImagePin, number>> = { tag: 4, none: 3, invalid: 2, open: 1, digest: 0 };

type Judged = readonly (Gap | ReturnType<typeof violation>)[];

function judge(use: ImageUse, others: readonly ImageUse[], test: GateTest): Judged {
  if (!use.hasVersion) return [];
  const [pin = 'open'] = use.readings.map(pinOf).toSorted((a, b) => weight[b] - weight[a]);
  const { step, job, workflow, by } = use.deploy;
  const verified = verifiedBefore(step.step, job, workflow, test);
  const related = [
    ...(use.deployedAt === undefined ? [] : [{ location: use.deployedAt, message: `\`${by}\` deploys it here.` }]),
    ...others.slice(0, maxRelated).map(({ location }) => ({ location, message: 'Deployed here too.' })),
  ];
  const found = { image: use.written, by, location: use.location, related };
  switch (pin) {
    case 'tag':
    case 'none':
      return verified === undefined || verified.images.length === 0
        ? [violation(pin, found)]
        : [violation('unverified', { ...found, verified })];
    case 'digest':
      return verified !== undefined && isOther(use, verified) ? [violation('other', { ...found, verified })] : [];
    case 'invalid':
    case 'open':
      return [undecided(use, pin)];
  }
}

interface Found {
  readonly image: string;
  readonly by: string;
  readonly location: FileLocation;
  readonly related: readonly { readonly location: Location; readonly message: string }[];
  readonly verified?: VerifiedArtifacts;
}

function violation(message: 'tag' | 'none' | 'unverified' | 'other' | 'path', { image, by, location, related, verified }: Found) {
  const shown = message === 'path' ? verified?.files : verified?.images;
  const data = { image, by, verified: (shown ?? []).join(', ').slice(0, 300), gate: verified?.step ?? '' };
  const severity = message === 'tag' || message === 'none' ? {} : ({ severity: 'high' } as const);
  return { kind: 'violation', message, data, location, related, ...severity } as const;
}

/** A digest that is written out, where all that the gate verifies is written out too. */
function isOther({ readings }: ImageUse, { digests, isOpen, images }: VerifiedArtifacts): boolean {
  if (isOpen || images.length === 0) return false;
  return readings.some((parts) => {
    const digest = writtenDigest(parts);
    return digest !== undefined && !digests.has(digest);
  });
}

function undecided({ written, location }: ImageUse, pin: 'invalid' | 'open'): Gap {
  return gap({
    item: written,
    cause: pin === 'open' ? 'unresolvable' : 'invalid',
    why: pin === 'open' ? 'only a run knows whether this image is named by digest' : 'this is no name of an image that a client takes',
    remedy: 'write it as `name@<digest>`, with the digest from the step or job that built it',
    location,
  });
}

/** Files that a gate verified, and that a step behind it takes from the workspace. */
function workspaceTakes(workflow: Workflow, purposes: Purposes, test: GateTest): Judged {
  return workflow.jobs.flatMap((job) => (job.kind === 'steps' ? takesOfJob(job, workflow, purposes, test) : []));
}

function takesOfJob(job: StepsJob, workflow: Workflow, purposes: Purposes, test: GateTest): Judged {
  const { file } = workflow;
  if (!/\bartifacts\b/i.test(file.text)) return [];
  return [...flatten(job.steps)].flatMap((step) => {
    if (step.kind === 'parallel' || step.kind === 'control' || takesStaged(step, file.text)) return [];
    const verified = verifiedBefore(step, job, workflow, test);
    if (verified === undefined || verified.files.length === 0) return [];
    const [purpose] = purposes.ofStep(step, file).purposes;
    const taken = purpose === undefined ? undefined : verifiedPathIn(step, file, verified.files);
    if (purpose === undefined || taken === undefined) return [];
    const related = [{ location: locate(file, verified.input.span), message: 'Verified here.' }];
    return [violation('path', { image: taken.path.slice(0, 200), by: purpose.by, location: locate(file, taken.span), related, verified })];
  });
}

/** Whether a step takes what the gate gave out. */
function takesStaged(step: Step, text: string): boolean {
  return /\boutputs\.(?:staged-artifacts|artifact-digests)\b/i.test(text.slice(step.span.start, step.span.end));
}
