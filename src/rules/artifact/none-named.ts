import { environmentTermsOf } from '../../core/environment-rule.ts';
import { gapOfUnknown } from '../../core/facts.ts';
import type { EnvironmentUse } from '../../facts/fact-map.ts';
import { defineRule } from '../define-rule.ts';

const use = { environment: 'production', job: 'deploy', isReached: true, isRecorded: true };
const nothing = { items: [], gaps: [] };
const entry = { pattern: 'production' };
const scene = { gate: 'acme/interlock' };

export default defineRule({
  meta: {
    id: 'artifact/none-named',
    title: 'A deploy names what it deploys',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    advice: { recommended: 'warn', strict: 'warn' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'NIST-800-207', id: 'T5' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Build L2' },
      { framework: 'SSDF', id: 'PS.2.1' },
    ],
    rationale:
      'A gate that is told of no artifact has nothing to verify, and passes whatever is deployed: leaving the input out would be the easiest way past every signature rule. So an environment says once, in the policy, whether a deploy to it has artifacts, and a deploy that names none is held to that.',
    remediation:
      'Name what is deployed in the input `artifacts` (paths, `sha256:<digest>` or `oci://registry/name@sha256:<digest>`), or say in the policy that this environment has none: `environments: {"{environment}": {artifacts: none}}`.',
    messages: {
      required: 'Environment `{environment}` takes only artifacts that were verified, and this deploy (job `{job}`) names none',
      nowhere:
        'This deploy names neither an environment nor an artifact, and environment `{environment}` of the policy takes only artifacts that were verified: without either, whatever it deploys passes. Name both',
      unsaid:
        'This deploy to environment `{environment}` (job `{job}`) names no artifact, so no signature was judged; the policy says neither `artifacts: required` nor `artifacts: none`',
    },
    examples: [
      {
        title: 'The environment requires artifacts, and none is named',
        files: {},
        facts: {
          scene,
          subjects: nothing,
          environmentUses: { items: [use], gaps: [] },
          policy: { environments: [{ ...entry, artifacts: 'required' }] },
        },
        expect: [{ message: 'required' }],
      },
      {
        title: 'The policy does not say whether the environment has artifacts',
        files: {},
        facts: { scene, subjects: nothing, environmentUses: { items: [use], gaps: [] }, policy: { environments: [] } },
        expect: [{ message: 'unsaid' }],
      },
      {
        title: 'A deploy that names no environment is not past what the environments require',
        files: {},
        facts: {
          scene,
          subjects: nothing,
          environmentUses: nothing,
          policy: { environments: [{ ...entry, artifacts: 'required' }] },
        },
        expect: [{ message: 'nowhere' }],
      },
      {
        title: 'The environment has none',
        files: {},
        facts: {
          scene,
          subjects: nothing,
          environmentUses: { items: [use], gaps: [] },
          policy: { environments: [{ ...entry, artifacts: 'none' }] },
        },
        expect: [],
      },
    ],
    options: {},
    key: ['environment'],
  },
  needs: ['policy', 'scene'],
  wants: ['subjects', 'environmentUses'],
  evaluate({ policy, scene, subjects, environmentUses }) {
    if (subjects.state === 'unknown') return [gapOfUnknown('subjects', subjects)];
    if (subjects.value.items.length + subjects.value.gaps.length > 0) return subjects.value.gaps;
    const strict = policy.environments.find(({ artifacts }) => artifacts === 'required');
    if (environmentUses.state === 'unknown') return strict === undefined ? [] : [gapOfUnknown('environmentUses', environmentUses)];
    const { items, gaps } = environmentUses.value;
    if (items.length + gaps.length === 0) return strict === undefined ? [] : [nowhere(strict.pattern)];
    const first = items.filter((one, index) => items.findIndex((other) => isSame(one, other)) === index);
    const found = first.flatMap((one) =>
      judge(one, environmentTermsOf(policy.environments, one.environment)?.artifacts, scene.gate !== undefined),
    );
    return [...found, ...(strict === undefined ? [] : gaps)];
  },
});

/** Otherwise whoever leaves out the environment leaves out what it requires. */
function nowhere(environment: string) {
  return {
    kind: 'violation',
    message: 'nowhere',
    data: { environment, job: '' },
    location: { object: 'environment', name: environment },
  } as const;
}

/** `Production` and `production` are one to the platform. */
function isSame(a: EnvironmentUse, b: EnvironmentUse): boolean {
  return a.environment.toLowerCase() === b.environment.toLowerCase();
}

/** On the command line nothing is deployed yet, so what a deploy will name is only asked where the policy requires it. */
function judge({ environment, job, location }: EnvironmentUse, artifacts: 'required' | 'none' | undefined, isDeploying: boolean) {
  if (artifacts === 'none' || (artifacts === undefined && !isDeploying)) return [];
  const place = location ?? { object: 'environment', name: environment };
  const found = { kind: 'violation', data: { environment, job }, location: place } as const;
  return [
    artifacts === 'required' ? ({ ...found, message: 'required' } as const) : ({ ...found, message: 'unsaid', isAdvice: true } as const),
  ];
}
