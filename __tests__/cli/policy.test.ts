import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aKeyPairOf } from '../../__fixtures__/signing.ts';
import { policy } from '../../src/cli/policy.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

async function run(text: string, ...args: readonly string[]) {
  const memory = cliInMemory({ '.github/interlock.yml': text, 'p.yml': text }, {});
  return { ...memory, exitCode: await policy(args, memory.ports), text: memory.out.join('') };
}

const strict = 'version: 1\nrules:\n  secret/inherit: deny\n';

describe('interlock policy', () => {
  test('validate says what the file holds', async () => {
    expect(await run(strict, 'validate')).toMatchObject({
      exitCode: 0,
      text: '.github/interlock.yml is valid: 2 layers, 1 rule setting, 0 exceptions\n',
    });
  });

  test('validate reads the keys that the file names, and compares them', async () => {
    const { pem } = aKeyPairOf('P-256');
    const work = temporaryDirectory({ 'policies/p.yml': '', 'policies/partner.pem': pem, 'policies/weak.pem': aKeyPairOf('RSA-1024').pem });
    const path = join(work.path, 'policies/p.yml');
    const validate = async (file: string, sha256: string) => {
      const text = `version: 1\nkeys: {partner: {file: ${file}, sha256: "${sha256}"}}\n`;
      const { ports, out } = cliInMemory({ [path]: text }, {});
      return { exitCode: await policy(['validate', path], ports), out: out.join('') };
    };
    const digest = createHash('sha256').update(pem).digest('hex');
    expect(await validate('partner.pem', digest)).toMatchObject({ exitCode: 0, out: expect.stringContaining('is valid') });
    const zeros = '0'.repeat(64);
    await expect(validate('partner.pem', zeros)).rejects.toThrow(`must be ${zeros}, and is ${digest}`);
    await expect(validate('gone.pem', digest)).rejects.toThrow("the file 'gone.pem' that the policy names does not exist");
    const weak = createHash('sha256')
      .update(readFileSync(join(work.path, 'policies/weak.pem')))
      .digest('hex');
    await expect(validate('weak.pem', weak)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('1024 bits') });
    work.remove();
  });

  test.each(['validate', 'explain'])('%s says which keys no rule judges by', async (action) => {
    const { text } = await run(`${strict}environments:\n  production: {reviewers: {minimum: 1}, admin-bypass: forbidden}\n`, action);
    expect(text).toContain(
      'The policy sets `environments.*.admin-bypass`, and no rule of this version judges by it: nothing there is enforced\n',
    );
    expect((await run(strict, action)).text).not.toContain('enforced');
  });

  test('explain says once what holds at every stage', async () => {
    expect((await run(strict, 'explain', 'p.yml')).text).toMatch(/^ {2}secret\/inherit\n {4}every stage +deny +p\.yml$/m);
  });

  test('explain leaves out the stages at which a rule is not decided', async () => {
    expect((await run(strict, 'explain')).text).toMatch(/^ {2}artifact\/unsigned\n {4}deploy +deny +preset:recommended@1\n {2}artifact/m);
  });

  test('explain shows what is hidden in a name', async () => {
    const { text } = await run(`${strict}environments:\n  "prod\u202e": {artifacts: none}\n`, 'explain');
    expect(text).toContain('prod\\u{202e}  artifacts none\n');
  });

  test('explain names merge, deploy and posture, in that order, where they differ', async () => {
    const { text } = await run(
      'version: 1\nrules:\n  secret/inherit: {enforce: {merge: warn, deploy: deny, posture: audit}}\n',
      'explain',
      'p.yml',
    );
    const [, after = ''] = text.split('  secret/inherit\n');
    expect([...after.matchAll(/^ {4}(\w+) +\w+ +p\.yml$/gm)].map(([, stage]) => stage)).toEqual(['merge', 'deploy', 'posture']);
  });

  test('schema needs no file', async () => {
    expect(JSON.parse((await run('', 'schema')).text)).toMatchObject({ type: 'object' });
  });

  test('a file takes the result', async () => {
    const { out, files } = await run(strict, 'explain', '--output', 'x.txt');
    expect(out).toEqual([]);
    expect(files.get('x.txt')).toContain('secret/inherit');
  });

  test.each([
    [[], 'policy takes validate, explain or schema'],
    [['destroy'], "not 'destroy'"],
    [['validate', 'a', 'b'], 'policy takes one file, and got 2'],
  ])('%j is wrong usage', async (args, message) => {
    const running = run(strict, ...args);
    await expect(running).rejects.toMatchObject({ code: 'USAGE' });
    await expect(running).rejects.toThrow(message);
  });

  test('an invalid file is POLICY_INVALID at its place', async () => {
    await expect(run('version: 1\nruls: {}\n', 'validate', 'p.yml')).rejects.toMatchObject({
      code: 'POLICY_INVALID',
      place: { path: 'p.yml', line: 2, column: 1 },
    });
  });
});
