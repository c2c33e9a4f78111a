import type { Subject } from '../../artifact/model.ts';
import { type Fact, type Gap, gap, gapOfUnknown, type Many } from '../../core/facts.ts';
import { notApplicable, type Related } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Scene } from '../../facts/fact-map.ts';
import type { ExpandedText, TextPart } from '../../workflow/expand-text.ts';
import { defineRule } from '../define-rule.ts';
import { type Approval, approvalOf, registryPattern } from '../support/approved-registry.ts';
import { groupedUses, type ImageUse, imageUses } from '../support/image-uses.ts';

/** More places than these are counted, not listed. */
const maxRelated = 20;

const head = 'on: push\npermissions: {}\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    environment: production\n    steps:\n';
const registries = ['ghcr.io/acme/**', 'registry.example.com/**'];
const digest = 'sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';

export default defineRule({
  meta: {
    id: 'artifact/unapproved-registry',
    title: 'Images come from registries and repositories that the policy names',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['merge', 'deploy', 'posture'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'GV.SC-07' },
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-3' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SSDF', id: 'PS.2.1' },
    ],
    rationale:
      'Names of images are read from left to right, and look alike: `ghcr.io/acme-evil/app`, `ghcr.io.example.net/acme/app` and `acme/app`, which is Docker Hub, are not `ghcr.io/acme/app`. Anybody can open an account at a public registry and push under a name that a hurried reader takes for yours. A list of registries and repositories makes that comparison exact, on the name that clients make of what is written.',
    remediation: 'Deploy the image from a registry that the policy approves, or add `{name}` to the option `registries` of this rule.',
    messages: {
      image: '`{by}` deploys `{image}`, and `{name}` is none of the registries and repositories that the policy approves',
      subject: '`{image}` is named for this deploy, and `{name}` is none of the registries and repositories that the policy approves',
    },
    examples: [
      {
        title: 'A look-alike of the own registry, and a name that means Docker Hub',
        files: {
          '.github/workflows/deploy.yml': `${head}      - run: kubectl set image deployment/app app=ghcr.io/acme-evil/app@${digest}\n      - run: flyctl deploy --image acme/app@${digest}\n`,
        },
        options: { registries },
        expect: [
          { message: 'image', path: '.github/workflows/deploy.yml', line: 8 },
          { message: 'image', path: '.github/workflows/deploy.yml', line: 9 },
        ],
      },
      {
        title: 'A subject from elsewhere',
        files: {},
        facts: {
          subjects: {
            items: [{ name: `oci://docker.io/acme/app@${digest}`, kind: 'image', digests: {}, stagedPath: undefined }],
            gaps: [],
          },
        },
        options: { registries },
        expect: [{ message: 'subject' }],
      },
      {
        title: 'Images from the list',
        files: {
          '.github/workflows/deploy.yml': `${head}      - run: kubectl set image deployment/app app=ghcr.io/acme/app@${digest} side=registry.example.com/team/side:\${{ github.sha }}\n`,
        },
        options: { registries },
        expect: [],
      },
    ],
    options: {
      registries: {
        type: 'strings',
        default: [],
        description:
          'Registries and repositories from which images may come, as `ghcr.io/acme/**` or `registry.example.com:5000/team/app`: globs for each part between `/`, compared with the whole name. A name without a registry is one of `docker.io`, of one word one of `docker.io/library`. A port is part of the registry. Without it the rule is not applicable.',
      },
    },
    key: ['name'],
  },
  needs: [],
  wants: ['workflows', 'actions', 'manifests', 'scene', 'subjects'],
  evaluate({ workflows, actions, manifests, scene, subjects }, options) {
    if (options.registries.length === 0) return notApplicable('not configured: the policy names no `registries`');
    const patterns = options.registries.map(registryPattern);
    const [jobs, steps, files, named] = [
      manyOf('workflows', workflows),
      manyOf('actions', actions),
      manyOf('manifests', manifests),
      manyOf('subjects', subjects),
    ];
    const repository = scene.state === 'known' ? repositoryOf(scene.value) : undefined;
    const uses = groupedUses(imageUses(jobs.items, steps.items, files.items).filter(({ hasName }) => hasName));
    return [
      ...[jobs, steps, files, named].flatMap(({ gaps }) => gaps),
      ...named.items.flatMap((subject) => judgeSubject(subject, patterns)),
      ...uses.flatMap(({ first, others }) => judge(first, others, patterns, repository)),
    ];
  },
});

function manyOf<T>(key: string, fact: Fact<Many<T>>): Many<T> {
  return fact.state === 'known' ? fact.value : { items: [], gaps: [gapOfUnknown(key, fact)] };
}

/** What `github.repository` and its owner are, as names of images have them. */
function repositoryOf({ repository }: Scene): ReadonlyMap<string, string> | undefined {
  if (repository === undefined) return undefined;
  const name = repository.toLowerCase();
  const owner = name.replace(/\/.*$/, '');
  return new Map([
    ['github.repository', name],
    ['github.repository_owner', owner],
    ['github_repository', name],
    ['github_repository_owner', owner],
  ]);
}

interface Refused {
  readonly image: string;
  readonly name: string;
  readonly by: string;
}

function violation(message: 'image' | 'subject', data: Refused, location: Location, related: readonly Related[]) {
  return { kind: 'violation', message, data: { ...data }, location, related } as const;
}

type Judged = readonly (Gap | ReturnType<typeof violation>)[];

function judgeSubject({ name, kind }: Subject, patterns: readonly string[]): Judged {
  if (kind !== 'image') return [];
  const approval = approvalOf([{ kind: 'text', text: name }], patterns);
  const location = { object: 'artifact', name };
  if (approval.state === 'unknown') return [gap({ item: name, cause: 'invalid', why: approval.why })];
  if (approval.state === 'approved') return [];
  return [violation('subject', { image: name, name: approval.name, by: '' }, location, [])];
}

function judge(
  use: ImageUse,
  others: readonly ImageUse[],
  patterns: readonly string[],
  repository: ReadonlyMap<string, string> | undefined,
): Judged {
  const approvals = use.readings.map((parts) => approvalOf(filled(parts, repository), patterns));
  const refused = approvals.find((one) => one.state === 'refused');
  if (refused === undefined)
    return approvals
      .filter((one) => one.state === 'unknown')
      .slice(0, 1)
      .map((one) => undecided(use, one));
  const { by } = use.deploy;
  const related = [
    ...(use.deployedAt === undefined ? [] : [{ location: use.deployedAt, message: `\`${by}\` deploys it here.` }]),
    ...others.slice(0, maxRelated).map(({ location }) => ({ location, message: 'Deployed here too.' })),
  ];
  return [violation('image', { image: use.written, name: refused.name, by }, use.location, related)];
}

function filled(parts: ExpandedText, repository: ReadonlyMap<string, string> | undefined): ExpandedText {
  return parts.map((part): TextPart => {
    const text = part.kind === 'hole' ? repository?.get(part.name.toLowerCase()) : undefined;
    return text === undefined ? part : { kind: 'text', text };
  });
}

function undecided({ written, location }: ImageUse, { why }: Extract<Approval, { readonly state: 'unknown' }>): Gap {
  return gap({
    item: written,
    cause: 'unresolvable',
    why: `whether its registry is approved could not be decided: ${why}`,
    remedy: 'write the registry and the name where the file shows them',
    location,
  });
}
