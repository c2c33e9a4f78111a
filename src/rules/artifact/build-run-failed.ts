import type { SignedSubject } from '../../artifact/model.ts';
import { type Gap, gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { ArtifactSource, BuildRun, FoundRun, Scene } from '../../facts/fact-map.ts';
import { defineRule } from '../define-rule.ts';
import { type ApprovedBuild, approvedBuilds } from '../support/approved-builds.ts';
import { type RunVerdict, runVerdict } from '../support/run-verdict.ts';
import { sourceVerdict } from '../support/source-verdict.ts';

const subject = { name: 'dist/app.tgz', kind: 'file', digests: { sha256: 'ab'.repeat(32) }, stagedPath: undefined } as const;
const commit = 'c0ffee'.padEnd(40, '0');
const server = 'https://github.com';
const certificate = {
  san: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
  issuer: 'https://token.actions.githubusercontent.com',
  buildSignerUri: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
  buildConfigUri: `${server}/acme/app/.github/workflows/release.yml@refs/heads/main`,
  sourceRepositoryUri: `${server}/acme/app`,
  sourceRepositoryIdentifier: '4711',
  sourceRepositoryDigest: commit,
  sourceRepositoryRef: 'refs/heads/main',
  buildTrigger: 'push',
  runnerEnvironment: 'github-hosted',
  runInvocationUri: `${server}/acme/app/actions/runs/9/attempts/1`,
} as const;

/** Facts in which this repository built the artifact, and the platform says this of the run. */
function builtBy(changes: Partial<FoundRun>) {
  const verified = { state: 'verified', source: 'GitHub attestations', signer: { kind: 'certificate', certificate } };
  const run = { id: '9', attempt: 1, repositoryId: '4711', event: 'push', headSha: commit, path: '.github/workflows/release.yml' };
  const ended = { status: 'completed', conclusion: 'success' };
  const found = { state: 'known', value: { ...run, ...ended, ...changes }, source: 'run 9' };
  return {
    signatures: { items: [{ subject, verifications: [verified] }], gaps: [] },
    tagRulesets: { items: [], gaps: [] },
    policy: { identities: {} },
    repository: { name: 'acme/app', id: '4711', defaultBranch: 'main', server },
    artifactSources: [],
    buildRuns: [{ source: { server, owner: 'acme', name: 'app' }, run: { id: '9', attempt: 1 }, found }],
    scene: {},
  };
}

export default defineRule({
  meta: {
    id: 'artifact/build-run-failed',
    title: 'What is deployed was signed by a run that succeeded',
    severity: 'high',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'deny', strict: 'deny' },
    unknown: { posture: 'deny', merge: 'deny', deploy: 'deny' },
    controls: [
      { framework: 'OWASP-NHI', id: 'NHI3:2025' },
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'ID.RA-09' },
      { framework: 'NIST-800-207', id: 'T6' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-1' },
      { framework: 'SLSA', id: 'Build L3' },
      { framework: 'SSDF', id: 'PS.3.2' },
    ],
    rationale:
      'A build signs its artifact in the middle of its run. What comes after, the tests, the scan, the person who cancels it, is no part of the signature: an artifact of a run that failed or was stopped verifies like any other. So the attempt that the certificate names is looked up, and must have ended with success, on a trigger that the approved identity takes, at the commit and by the workflow that the certificate names. The run that deploys what it built itself has not ended: of it, no other job may have failed by now. A run that the platform does not keep any more proves nothing, since whoever may write to Actions can delete one. Where several approved signatures cover an artifact, one that is sound counts, of those whose source is sound, and first of those of the deployed commit.',
    remediation:
      'Deploy what a run built that succeeded as a whole: let the build run through, or start it anew. A re-run of the failed jobs alone does not sign again, so re-run all jobs.',
    messages: {
      failed: '`{artifact}` was signed in {run}, which ended with `{conclusion}`',
      'job-failed': '`{artifact}` was signed in {run}, which is this one, and its job `{job}` ended with `{conclusion}`',
      unfinished: '`{artifact}` was signed in {run}, which has not ended (`{status}`), and is not the run of this job',
      'refused-trigger': '`{artifact}` was signed in {run}, which was started by `{trigger}`; its identity takes {expected}',
      contradicted:
        '`{artifact}` was signed in {run}, of which GitHub records the {field} `{actual}`, and its certificate says `{expected}`',
      unnamed: '`{artifact}` is signed by a certificate whose run is no attempt of a run of its source repository: `{actual}`',
    },
    examples: [
      {
        title: 'The run was cancelled after it had signed',
        files: {},
        facts: builtBy({ conclusion: 'cancelled' }),
        expect: [{ message: 'failed' }],
      },
      {
        title: 'The tests of the run that deploys have failed',
        files: {},
        facts: builtBy({
          status: 'in_progress',
          failedJobs: [{ id: '1', name: 'test', status: 'completed', conclusion: 'failure' }],
        }),
        expect: [{ message: 'job-failed' }],
      },
      { title: 'The run succeeded', files: {}, facts: builtBy({}), expect: [] },
    ],
    options: {},
    key: ['artifact'],
  },
  needs: ['signatures', 'policy', 'scene', 'artifactSources', 'buildRuns'],
  wants: ['repository', 'tagRulesets'],
  evaluate({ signatures, policy: { identities }, scene, artifactSources, buildRuns, repository, tagRulesets }) {
    const signers = { identities, repository, tagRulesets };
    const judged = signatures.items
      .map((signed) => ({ signed, builds: approvedBuilds(signed, signers) }))
      .filter(({ builds }) => builds.length > 0);
    if (judged.length === 0) return notApplicable('no approved build signed what is deployed');
    return judged.flatMap(({ signed, builds }) => judge(signed, whichCount(builds, scene, artifactSources), buildRuns));
  },
});

/**
 * One signature of a sound source and another one of a sound run are not one sound signature: the run that counts is that of a build whose
 * source is sound, and of the expected or deployed commit, where there is such a build.
 */
function whichCount(builds: readonly ApprovedBuild[], { commit, sourceCommit }: Scene, sources: readonly ArtifactSource[]) {
  const sound = builds.filter((build) => sourceVerdict(build, sources, []).kind === 'sound');
  const nearest = sound.filter(({ certificate }) => certificate.sourceRepositoryDigest === (sourceCommit ?? commit));
  if (nearest.length > 0) return nearest;
  return sound.length > 0 ? sound : builds;
}

function judge(
  { subject: { name } }: SignedSubject,
  builds: readonly ApprovedBuild[],
  runs: readonly BuildRun[],
): readonly (ReturnType<typeof violationOf> | Gap)[] {
  const verdicts = builds.map((build) => runVerdict(build, runs));
  if (verdicts.some(({ kind }) => kind === 'sound')) return [];
  const unknown = verdicts.find((one) => one.kind === 'unknown');
  if (unknown !== undefined) return [gapOfUnknown(name, unknown.unknown)];
  const wrong = verdicts.filter((one) => one.kind !== 'sound' && one.kind !== 'unknown');
  return wrong.slice(0, 1).map((verdict) => violationOf(name, verdict));
}

function violationOf(artifact: string, verdict: Exclude<RunVerdict, { readonly kind: 'sound' | 'unknown' }>) {
  const found = { kind: 'violation', location: { object: 'artifact', name: artifact } } as const;
  switch (verdict.kind) {
    case 'unnamed':
      return { ...found, message: 'unnamed', data: { artifact, actual: verdict.actual } } as const;
    case 'contradicted': {
      const { run, field, expected, actual } = verdict;
      return { ...found, message: 'contradicted', data: { artifact, run, field, expected, actual } } as const;
    }
    case 'refused-trigger': {
      const { run, trigger, expected } = verdict;
      return { ...found, message: 'refused-trigger', data: { artifact, run, trigger, expected } } as const;
    }
    case 'unfinished':
      return { ...found, message: 'unfinished', data: { artifact, run: verdict.run, status: verdict.status } } as const;
    case 'failed':
      return { ...found, message: 'failed', data: { artifact, run: verdict.run, conclusion: verdict.conclusion } } as const;
    case 'job-failed': {
      const { run, job, conclusion } = verdict;
      return { ...found, message: 'job-failed', data: { artifact, run, job, conclusion } } as const;
    }
  }
}
