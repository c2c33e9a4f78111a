import { type Gap, gap, gapOfUnknown } from '../../core/facts.ts';
import { notApplicable } from '../../core/finding.ts';
import type { DeployedRelease } from '../../facts/fact-map.ts';
import type { Release } from '../../platform/origin.ts';
import { defineRule } from '../define-rule.ts';

const commit = 'c0ffee'.padEnd(40, '0');
const known = <T>(value: T) => ({ state: 'known', value, source: 'acme/app' });
const place = { repository: 'acme/app', tag: 'v1.2.3', attested: [commit] };
const immutable = { tag: 'v1.2.3', isImmutable: true, url: undefined };

export default defineRule({
  meta: {
    id: 'artifact/mutable-release',
    title: 'A release that is deployed from cannot be changed',
    severity: 'medium',
    lifecycle: 'stable',
    since: '0.1.0',
    stages: ['deploy'],
    presets: { recommended: 'warn', strict: 'warn' },
    unknown: { posture: 'warn', merge: 'warn', deploy: 'warn' },
    controls: [
      { framework: 'NIST-CSF', id: 'PR.PS-05' },
      { framework: 'NIST-CSF', id: 'PR.DS-01' },
      { framework: 'OWASP-CICD', id: 'CICD-SEC-9' },
      { framework: 'SLSA', id: 'Source L2' },
      { framework: 'SSDF', id: 'PS.3.1' },
    ],
    rationale:
      'A tag names a release for people, and whoever may write to the repository can move it and replace the assets behind it: in March 2025 the tags of tj-actions/changed-files were moved to one hostile commit (CVE-2025-30066). An immutable release locks its tag and its assets when it is published. What is looked at is the tag of the run that deploys, the tags from which approved builds made the artifacts, and those of releases that GitHub attests; a tag that now stands at another commit than the one that was built or attested was moved in between.',
    remediation:
      'Switch on immutable releases in the settings of `{repository}`, and publish the release anew. Where its tag was moved, find out by whom, and deploy from a new tag.',
    messages: {
      mutable: 'Release `{tag}` of {repository} is not immutable: its tag can be moved and its assets replaced',
      moved: 'Tag `{tag}` of {repository} stands at {actual}, and what is deployed was built or attested at {expected}: the tag was moved',
      gone: 'Tag `{tag}` of {repository} does not exist any more; what is deployed was built or attested at {expected}',
    },
    examples: [
      {
        title: 'The release can be changed',
        files: {},
        facts: { deployedReleases: [{ ...place, release: known({ ...immutable, isImmutable: false }), commit: known(commit) }] },
        expect: [{ message: 'mutable' }],
      },
      {
        title: 'The tag was moved since the artifact was built',
        files: {},
        facts: { deployedReleases: [{ ...place, release: known(undefined), commit: known('facade'.padEnd(40, '0')) }] },
        expect: [{ message: 'moved' }],
      },
      {
        title: 'An immutable release',
        files: {},
        facts: { deployedReleases: [{ ...place, release: known(immutable), commit: known(commit) }] },
        expect: [],
      },
    ],
    options: {},
    key: ['repository', 'tag'],
  },
  needs: ['deployedReleases'],
  evaluate({ deployedReleases }) {
    if (deployedReleases.length === 0) return notApplicable('nothing is deployed from a tag or a release');
    return deployedReleases.flatMap(judge);
  },
});

function judge(deployed: DeployedRelease) {
  const { repository, tag, release, commit, attested } = deployed;
  const item = `release ${tag} of ${repository}`;
  // Both are asked of one repository: what hides it hides both.
  if (release.state === 'unknown') return [gapOfUnknown(item, release)];
  if (commit.state === 'unknown') return [gapOfUnknown(item, commit)];
  const flaws = [releaseFlaw(deployed, release.value), ...attested.map((expected) => tagFlaw(deployed, commit.value, expected))];
  return flaws.filter((flaw) => flaw !== undefined);
}

function releaseFlaw({ repository, tag }: DeployedRelease, release: Release | undefined) {
  if (release === undefined || release.isImmutable === true) return undefined;
  if (release.isImmutable === undefined) return unsaid(`release ${tag} of ${repository}`);
  const { url } = release;
  const location = { object: 'release', name: `${repository} ${tag}`, ...(url === undefined ? {} : { url }) };
  return { kind: 'violation', message: 'mutable', data: { repository, tag }, location } as const;
}

function tagFlaw({ repository, tag }: DeployedRelease, actual: string | undefined, expected: string) {
  if (actual === expected) return undefined;
  const found = { kind: 'violation', location: { object: 'tag', name: `${repository} ${tag}` } } as const;
  if (actual === undefined) return { ...found, message: 'gone', data: { repository, tag, expected } } as const;
  return { ...found, message: 'moved', data: { repository, tag, expected, actual } } as const;
}

function unsaid(item: string): Gap {
  return gap({
    item,
    cause: 'unsupported',
    why: 'this GitHub does not say whether a release is immutable',
    remedy: 'ask a GitHub that offers it, or say `on-unknown: warn` for the rule in the policy',
  });
}
