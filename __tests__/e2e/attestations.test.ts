import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BundleSpec, mintBundle, provenanceOf, thePublicGood } from '../../__fixtures__/signing.ts';
import type { Decision } from '../../src/core/decision.ts';
import { toDecisionJson } from '../../src/report/to-decision-json.ts';
import { toSummary } from '../../src/report/to-summary.ts';
import { toText } from '../../src/report/to-text.ts';
import { type DeployScene, deployPolicy, deployScene, policyFile } from './attackers/deploy-scene.ts';
import { anAttestation } from './fake-github/index.ts';
import { judgeHere } from './judge-here.ts';
import { runnerJob } from './runner-job.ts';

const artifact = 'what is shipped';
const sha256 = createHash('sha256').update(artifact).digest('hex');
const subject = { name: 'app.tgz', sha256 };

let scene: DeployScene;
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  writeFileSync(join(workspace, 'app.tgz'), artifact);
  writeFileSync(join(workspace, 'root.json'), JSON.stringify(thePublicGood().trustedRoot));
});

afterEach(() => scene.fake.stop());

function identity(name: string, workflow: string, more = `workflow-ref: refs/heads/main`): string {
  return `  ${name}:
    issuer: https://token.actions.githubusercontent.com
    workflow: ${workflow}
    ${more}
    source-repository: acme/app
    source-ref: refs/heads/main
    triggers: [push]
    runner: github-hosted
`;
}

/**
 * Built by a called workflow, scanned by another repository's workflow, judged by a third; on github.com, which the platform that deploys here,
 * a server of its own, cannot be asked about.
 */
const policy = `${deployPolicy({ artifacts: 'required' })}identities:
${identity('builder', 'acme/builder/.github/workflows/build.yml', 'workflow-ref: refs/tags/v1')}${identity('scanner', 'acme/scan/.github/workflows/scan.yml')}${identity('verifier', 'acme/verify/.github/workflows/verify.yml')}attestations:
  provenance: { type: slsa-provenance, signers: [builder] }
  sbom: { type: sbom, signers: [builder], fields: { spdxVersion: SPDX-2.3, 'packages[*].licenseConcluded': { any-of: [MIT, Apache-2.0] } } }
  clean: { type: vulnerability-scan, signers: [scanner], vulnerabilities: { critical: 0, high: 1 }, max-age-days: 3650 }
  two-parties: { type: any, signers: [builder, verifier], minimum: 2 }
rules:
  artifact/build-run-failed: { on-unknown: warn }
  artifact/wrong-source: { on-unknown: warn }
  artifact/level-too-low:
    enforce: deny
    options: { level: 3, verifiers: ['https://verify.example.com by verifier'], resource: 'oci://registry.example/app' }
`;

type Certificate = NonNullable<BundleSpec['certificate']>;

const builder: Certificate = {
  workflow: 'acme/builder/.github/workflows/build.yml',
  ref: 'refs/tags/v1',
  repository: 'acme/app',
  sourceRef: 'refs/heads/main',
  caller: 'acme/app/.github/workflows/release.yml',
};
const scanner: Certificate = { workflow: 'acme/scan/.github/workflows/scan.yml', repository: 'acme/app' };
const verifier: Certificate = { workflow: 'acme/verify/.github/workflows/verify.yml', repository: 'acme/app' };

/** What a sound deploy has, by name; a test changes one of them, or leaves one out. */
const sound = {
  provenance: { certificate: builder, predicate: provenanceOf(builder) },
  sbom: {
    certificate: builder,
    predicateType: 'https://spdx.dev/Document/v2.3',
    predicate: {
      spdxVersion: 'SPDX-2.3',
      packages: [
        { name: 'a', licenseConcluded: 'MIT' },
        { name: 'b', licenseConcluded: 'Apache-2.0' },
      ],
    },
  },
  scan: {
    certificate: scanner,
    predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    predicate: {
      scanner: { uri: 'pkg:github/acme/scanner', result: { Results: [{ Vulnerabilities: [{ Severity: 'HIGH' }, { Severity: 'LOW' }] }] } },
      metadata: { scanFinishedOn: '2026-11-20T09:00:00Z' },
    },
  },
  summary: {
    certificate: verifier,
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: 'https://verify.example.com' },
      timeVerified: '2026-11-20T09:30:00Z',
      resourceUri: 'oci://registry.example/app',
      policy: { uri: 'https://verify.example.com/policy' },
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
    },
  },
} as const satisfies Readonly<Record<string, BundleSpec>>;

type Name = keyof typeof sound;

/** A deploy with these attestations, stored by the repository. */
async function deployWith(
  changes: Partial<Readonly<Record<Name, BundleSpec | undefined>>>,
  more: readonly BundleSpec[] = [],
): Promise<Decision> {
  scene = await deployScene({ files: { [policyFile]: policy } });
  const { app, fake, run, token, identity: grant } = scene;
  const specs = Object.values({ ...sound, ...changes }).filter((spec) => spec !== undefined);
  for (const spec of [...specs, ...more])
    app.attestations.push(anAttestation({ digest: `sha256:${sha256}`, bundle: mintBundle({ subject, ...spec }) }));
  const job = runnerJob({ fake, repository: app, run, token, identity: grant, inputs: { artifacts: 'app.tgz' } });
  return judgeHere(job, { trustedRoot: join(workspace, 'root.json'), directory: workspace });
}

function withPredicate(name: Name, change: Readonly<Record<string, unknown>>): BundleSpec {
  return { ...sound[name], predicate: { ...sound[name].predicate, ...change } };
}

/** Each denying rule with what it found. */
function denials({ results }: Decision): readonly string[] {
  return results.flatMap(({ rule, findings }) =>
    findings.flatMap(({ enforcement, message }) => (enforcement === 'deny' ? [`${rule}: ${message}`] : [])),
  );
}

describe('a deploy that has all that is demanded', () => {
  test('is allowed, and its record says which attestation satisfied what', async () => {
    const decision = await deployWith({});
    expect([decision.verdict, denials(decision)]).toEqual(['allow', []]);
    expect(decision.subjects[0]?.attestations.map(({ predicateType, signer, satisfies }) => [predicateType, signer, satisfies])).toEqual([
      [
        'https://cosign.sigstore.dev/attestation/vuln/v1',
        'https://github.com/acme/scan/.github/workflows/scan.yml@refs/heads/main',
        ['attestations.clean', 'identities.scanner'],
      ],
      [
        'https://slsa.dev/provenance/v1',
        'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v1',
        ['attestations.provenance', 'attestations.two-parties', 'identities.builder'],
      ],
      [
        'https://slsa.dev/verification_summary/v1',
        'https://github.com/acme/verify/.github/workflows/verify.yml@refs/heads/main',
        ['attestations.two-parties', 'identities.verifier'],
      ],
      [
        'https://spdx.dev/Document/v2.3',
        'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v1',
        ['attestations.sbom', 'attestations.two-parties', 'identities.builder'],
      ],
    ]);
    expect(JSON.parse(toDecisionJson(decision))).toMatchObject({
      subjects: [{ attestations: [{ root: expect.stringContaining('root.json'), signedAt: '2026-11-20T10:00:00.000Z' }, {}, {}, {}] }],
    });
    expect(toSummary(decision, { limitBytes: 100_000 })).toContain('4 signatures of 1 artifact hold');
    expect(toText(decision, { isColour: false, isVerbose: false })).toContain('satisfies attestations.clean, identities.scanner');
  });
});

describe('a deploy is denied', () => {
  test.each<[string, Partial<Readonly<Record<Name, BundleSpec | undefined>>>, readonly BundleSpec[], readonly RegExp[]]>([
    ['without an SBOM', { sbom: undefined }, [], [/missing-predicate: .* for `sbom`: demanded is `sbom`/]],
    [
      'with an SBOM of a type that is almost one',
      { sbom: { ...sound.sbom, predicateType: 'https://spdx.dev/Document/v2.3/' } },
      [],
      [/missing-predicate: .* for `sbom`/],
    ],
    ['with an SBOM of the scanner', { sbom: { ...sound.sbom, certificate: scanner } }, [], [/missing-predicate: .*must be by builder/]],
    [
      'with an SBOM of a stranger',
      { sbom: { ...sound.sbom, certificate: { workflow: 'mallory/x/.github/workflows/x.yml' } } },
      [],
      [/missing-predicate: .*must be by builder/],
    ],
    [
      'with an SBOM in which one licence is missing',
      { sbom: withPredicate('sbom', { packages: [{ licenseConcluded: 'MIT' }, { name: 'b' }] }) },
      [],
      [/another packages\[\*\]\.licenseConcluded.*`absent`/],
    ],
    ['with an SBOM that is none', { sbom: withPredicate('sbom', { spdxVersion: 2.3 }) }, [], [/cannot be read/]],
    [
      'with too many vulnerabilities',
      { scan: withPredicate('scan', { scanner: { uri: 'x', result: [{ severity: 'high' }, { severity: 'high' }] } }) },
      [],
      [/severity high or above: at most 1, and there are 2/],
    ],
    [
      'with a vulnerability of no severity',
      { scan: withPredicate('scan', { scanner: { uri: 'x', result: [{}] } }) },
      [],
      [/severity critical or above: at most 0, and there are 1, 1 of them/],
    ],
    [
      'with a scan whose report nobody reads',
      { scan: withPredicate('scan', { scanner: { uri: 'x', result: { runs: [] } } }) },
      [],
      [/cannot be read/],
    ],
    [
      'with one party twice',
      { summary: { ...sound.summary, certificate: builder } },
      [],
      [/too few signers for `two-parties`: demanded are 2 of builder, verifier, and there are 1 \(builder\)/],
    ],
    [
      'where the verifier says FAILED',
      { summary: withPredicate('summary', { verificationResult: 'FAILED', verifiedLevels: ['FAILED'] }) },
      [],
      [/level-too-low: .*says FAILED/, /two-parties/],
    ],
    [
      'where the caller signed, and the verifier judged something else',
      {
        provenance: { certificate: { ...builder, runner: 'self-hosted' }, predicate: provenanceOf({ ...builder, runner: 'self-hosted' }) },
        summary: withPredicate('summary', { resourceUri: 'oci://registry.example/other' }),
      },
      [],
      [/level-too-low: .*judged `oci:\/\/registry.example\/other`/, /missing-predicate: .*`provenance`/],
    ],
    [
      'where approved provenance lies about its builder',
      {
        provenance: {
          certificate: builder,
          predicate: provenanceOf({ ...builder, workflow: 'other/builder/.github/workflows/build.yml' }),
        },
      },
      [],
      [/provenance-contradicts-certificate: .*claims the builder `https:\/\/github.com\/other\/builder/],
    ],
    [
      'where approved provenance lies about its commit',
      { provenance: { certificate: builder, predicate: provenanceOf({ ...builder, sourceSha: 'b'.repeat(40) }) } },
      [],
      [/provenance-contradicts-certificate: .*claims the source commit/],
    ],
    [
      'where a further one of the approved builder lies',
      {},
      [{ certificate: builder, predicate: provenanceOf({ ...builder, repository: 'other/app' }) }],
      [/provenance-contradicts-certificate: .*claims the source repository `https:\/\/github.com\/other\/app`/],
    ],
    [
      'where a stranger signed a copy of honest provenance, and nobody else signed',
      {
        provenance: { certificate: { workflow: 'mallory/x/.github/workflows/x.yml' }, predicate: provenanceOf(builder) },
        sbom: undefined,
        scan: undefined,
        summary: undefined,
      },
      [],
      [
        /level-too-low/,
        /missing-predicate/,
        /missing-predicate/,
        /missing-predicate/,
        /missing-predicate/,
        /provenance-contradicts-certificate: .*signed by `https:\/\/github.com\/mallory/,
        /untrusted-identity/,
      ],
    ],
  ])('%s', async (_what, changes, more, expected) => {
    const decision = await deployWith(changes, more);
    const found = denials(decision);
    expect([decision.verdict, decision.exitCode]).toEqual(['deny', 1]);
    expect(found).toHaveLength(expected.length);
    for (const [index, message] of found.entries()) expect(message).toMatch(expected[index] ?? /^$/);
  });

  test('and not by what a stranger adds', async () => {
    const stranger: BundleSpec = { certificate: { workflow: 'mallory/x/.github/workflows/x.yml' }, predicate: provenanceOf(builder) };
    const decision = await deployWith({}, [stranger, { ...sound.scan, ...stranger, predicate: { scanner: {} } }]);
    expect([decision.verdict, denials(decision)]).toEqual(['allow', []]);
    expect(decision.subjects[0]?.attestations).toHaveLength(6);
  });
});
