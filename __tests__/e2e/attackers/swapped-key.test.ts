import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { aKeyPairOf, aSigningInstance, type BundleSpec, mintBundle } from '../../../__fixtures__/signing.ts';
import type { Decision } from '../../../src/core/decision.ts';
import { judgeHere } from '../judge-here.ts';
import { runnerJob } from '../runner-job.ts';
import { type DeployScene, deployPolicy, deployScene, policyFile } from './deploy-scene.ts';

/**
 * Keys and trust roots that the policy names, read through the API from the commit of the policy. The attacker can write the workspace of
 * the job, or the file at the default branch, or the bundle; the policy itself she cannot.
 */
const artifact = 'what is shipped';
const sha256 = createHash('sha256').update(artifact).digest('hex');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const partner = aKeyPairOf('P-256');
const mallory = aKeyPairOf('P-256');
const corp = aSigningInstance('private', 'corp.test');
const corpText = JSON.stringify(corp.trustedRoot);
const keyFile = '.github/keys/partner.pem';
const rootFile = '.github/trust/corp.json';
const unlogged = { without: ['log'], timestamps: 0 } as const;

let scene: DeployScene;
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'interlock-e2e-'));
  writeFileSync(join(workspace, 'app.tgz'), artifact);
});

afterEach(() => scene.fake.stop());

interface Attempt {
  readonly policy: string;
  readonly bundle: BundleSpec;
  /** Files of the default branch, and of the job's workspace. */
  readonly files?: Readonly<Record<string, string>>;
  readonly workspaceFiles?: Readonly<Record<string, string>>;
}

async function deployOf({ policy, bundle, files = {}, workspaceFiles = {} }: Attempt): Promise<Decision> {
  // The platform that deploys here cannot be asked about runs and commits of github.com.
  const elsewhere = 'rules: {artifact/build-run-failed: {on-unknown: warn}, artifact/wrong-source: {on-unknown: warn}}\n';
  const whole = `${deployPolicy({ artifacts: 'required' })}${policy}${elsewhere}`;
  const sound = { [keyFile]: partner.pem, [rootFile]: corpText, [policyFile]: whole };
  scene = await deployScene({ files: { ...sound, ...files } });
  const minted = mintBundle({ subject: { name: 'app.tgz', sha256 }, ...bundle });
  for (const [path, text] of Object.entries({ ...workspaceFiles, 'app.json': JSON.stringify(minted) })) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const { app, fake, run, token, identity } = scene;
  const inputs = { artifacts: 'app.tgz', bundles: 'app.json' };
  return judgeHere(runnerJob({ fake, repository: app, run, token, identity, inputs }), { directory: workspace });
}

const byKey = `keys: {partner: {file: ${keyFile}, sha256: "${hashOf(partner.pem)}"}}\nidentities: {partner: {key: partner}}\n`;

function byRoot(identity: string): string {
  const issuer = 'https://token.actions.githubusercontent.com';
  const san = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';
  const root = `trust-roots: [{name: corp, file: ${rootFile}, sha256: "${hashOf(corpText)}", profile: private}]`;
  return `${root}\nidentities: {release: {san: "${san}", issuer: "${issuer}"${identity}}}\n`;
}

function signedWith({ privateKey }: typeof partner): BundleSpec {
  return { key: { privateKey, hint: 'partner' }, ...unlogged };
}

function textsOf({ results }: Decision, rule: string): readonly string[] {
  const found = results.find((one) => one.rule === rule);
  return [...(found?.findings ?? []).map(({ message }) => message), ...(found?.gaps ?? []).map(({ why }) => why)];
}

test('what the partner signed is deployed, and what the private root vouches for where the identity names it', async () => {
  expect(await deployOf({ policy: byKey, bundle: signedWith(partner) })).toMatchObject({ verdict: 'allow' });
  await scene.fake.stop();
  expect(await deployOf({ policy: byRoot(', root: corp'), bundle: { instance: corp } })).toMatchObject({ verdict: 'allow' });
});

describe('is denied', () => {
  test('what another key signed, although the workspace has that key in the place of the partner’s', async () => {
    const decision = await deployOf({ policy: byKey, bundle: signedWith(mallory), workspaceFiles: { [keyFile]: mallory.pem } });
    expect(decision).toMatchObject({ verdict: 'deny', exitReason: 'violation' });
    expect(textsOf(decision, 'artifact/unsigned')).toEqual([expect.stringContaining('refused as key-unknown')]);
  });

  test('everything, where the file at the default branch is another one than the policy means', async () => {
    const decision = await deployOf({ policy: byKey, bundle: signedWith(mallory), files: { [keyFile]: mallory.pem } });
    expect(decision).toMatchObject({ verdict: 'deny' });
    const why = `its SHA-256 must be ${hashOf(partner.pem)}, and is ${hashOf(mallory.pem)}`;
    for (const rule of ['artifact/unsigned', 'artifact/untrusted-identity'])
      expect(textsOf(decision, rule)).toContainEqual(expect.stringContaining(why));
  });

  test('everything, where the file is not there', async () => {
    const policy = byKey.replace(keyFile, '.github/keys/gone.pem');
    const decision = await deployOf({ policy, bundle: signedWith(partner), workspaceFiles: { '.github/keys/gone.pem': partner.pem } });
    expect(decision).toMatchObject({ verdict: 'deny' });
    expect(textsOf(decision, 'artifact/unsigned')).toContainEqual(expect.stringContaining('does not exist where the policy was read'));
  });

  test('a certificate of the private root in the name of an approved build, where the identity does not name the root', async () => {
    const decision = await deployOf({ policy: byRoot(''), bundle: { instance: corp } });
    expect(decision).toMatchObject({ verdict: 'deny', exitReason: 'violation' });
    expect(textsOf(decision, 'artifact/untrusted-identity')).toEqual([expect.stringContaining('its trust root must be')]);
  });

  test('a certificate of another authority of the same name', async () => {
    const decision = await deployOf({
      policy: byRoot(', root: corp'),
      bundle: { instance: aSigningInstance('private', 'corp.test') },
      workspaceFiles: { [rootFile]: '{}' },
    });
    expect(decision).toMatchObject({ verdict: 'deny', exitReason: 'violation' });
    expect(textsOf(decision, 'artifact/unsigned')).toEqual([expect.stringContaining('refused as certificate-untrusted')]);
  });
});
