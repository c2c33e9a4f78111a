import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tarOf } from '../../__fixtures__/secrets/archives.ts';
import { randomFrom } from '../../__fixtures__/secrets/random.ts';
import { sampleOf } from '../../__fixtures__/secrets/sample-of.ts';
import { detectors } from '../../src/secrets/detectors/catalogue.ts';
import { temporaryDirectory } from '../adapters/temporary-directory.ts';
import { runCli } from './run-dist.ts';

const github = detectors.find(({ id }) => id === 'github-personal-access-token');
if (github === undefined) throw new Error('the catalogue has no tokens of GitHub');
const token = sampleOf(github, randomFrom(1));

/** As a team of Acme would have it: its own tokens, keystores, and what its tests and samples are full of. */
const acme = `title = "Acme"

[extend]
useDefault = true
disabledRules = ["sendgrid-api-token"]

[[rules]]
id = "acme-deploy-token"
description = "an Acme deploy token"
regex = '''(?i)\\b(acme_(?:live|prod)_[a-z0-9]{16})(?:['"\\s;]|$)'''
keywords = ["acme_live_", "acme_prod_"]
entropy = 3
tags = ["acme"]

[[rules]]
id = "keystore"
description = "a keystore"
path = '''(?i)\\.(?:jks|p12)$'''

[[rules]]
id = "github-pat"
[[rules.allowlists]]
description = "the sandbox"
condition = "AND"
paths = ['''^work/sandbox/''']
regexes = ['''^ghp_''']

[[allowlists]]
description = "vendored"
paths = ['''(?:^|/)vendor/''']
[[allowlists]]
stopwords = ["sample"]
`;

let work: ReturnType<typeof temporaryDirectory>;
beforeEach(() => {
  work = temporaryDirectory({ 'rules.toml': acme, 'work/README.md': '# acme\n' });
});
afterEach(() => {
  work.remove();
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(work.path, path, '..'), { recursive: true });
  writeFileSync(join(work.path, path), text);
}

async function scan(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCli(['secrets', 'scan', 'work', ...args, '--format', 'json'], { cwd: work.path });
  const { findings = [], allowed, read } = stdout === '' ? {} : JSON.parse(stdout);
  const places = Array.from<{ detector: string; location: { path: string } }>(findings).map(({ detector, location }) => [
    detector,
    location.path,
  ]);
  return { exitCode, stderr, places, allowed: allowed?.configuration, read };
}

const live = ['acme_live', 'k3m9x7q2w8z4v6t1'].join('_');

describe('a scan with a configuration', () => {
  test('finds what its rules and the catalogue find, less what it allows, and says so', async () => {
    write('work/a.env', `ONE=${live}\nTWO=acme_live_sample7q2w8z4v6t\n`);
    write('work/b.env', `T=${token}\n`);
    write('work/sandbox/c.env', `T=${token}\n`);
    write('work/vendor/d.env', `T=${token}\n`);
    write('work/keys/e.jks', 'x');
    const { exitCode, places, allowed, read } = await scan('--config', 'rules.toml');
    expect([exitCode, places, allowed]).toEqual([
      1,
      [
        ['custom/acme-deploy-token', 'work/a.env'],
        [github.id, 'work/b.env'],
        ['custom/keystore', 'work/keys/e.jks'],
      ],
      2,
    ]);
    expect(read.left).toEqual({ 'files that the configuration allows': 1, 'kinds of the catalogue that the configuration turns off': 1 });
    const { stdout } = await runCli(['secrets', 'scan', 'work', '--config', 'rules.toml'], { cwd: work.path });
    expect(stdout).toContain('an Acme deploy token \u2026 (26 characters) (medium)  custom/acme-deploy-token');
    expect(stdout).toContain('allowed  2 by the configuration');
    expect(stdout).not.toContain(live);
  });

  test('gives SARIF with its rules', async () => {
    write('work/a.env', `ONE=${live}\n`);
    const { stdout } = await runCli(['secrets', 'scan', 'work', '--config', 'rules.toml', '--format', 'sarif'], { cwd: work.path });
    expect(JSON.parse(stdout).runs[0].results).toMatchObject([{ ruleId: 'custom/acme-deploy-token', level: 'error' }]);
  });

  test('finds across the border of two parts, and in archives whose names inside are not left out', async () => {
    write('work/a.bin', Buffer.concat([Buffer.alloc(8 * 1024 * 1024 - 10, 10), Buffer.from(`${live}\n`), Buffer.alloc(100, 10)]));
    write('work/b.tar', await tarOf({ 'vendor/c.env': `ONE=${live}\n` }));
    const { places } = await scan('--config', 'rules.toml');
    expect(places.map(([, path]) => path)).toEqual(['vendor/c.env', 'work/a.bin']);
  });

  test('takes none that lies in what is scanned', async () => {
    write('work/.gitleaks.toml', '[allowlist]\npaths = [".*"]\n');
    write('work/a.env', `T=${token}\n`);
    expect(await scan()).toMatchObject({ exitCode: 1, places: [[github.id, 'work/a.env']], allowed: 0 });
  });

  test('that is not evaluated whole is no clean result', async () => {
    write('rules.toml', 'filter = "unheardOf()"\n');
    expect(await scan('--config', 'rules.toml')).toMatchObject({
      exitCode: 3,
      read: { gaps: [{ cause: 'unsupported', item: 'rules.toml' }] },
    });
  });
});

describe('files that a configuration extends', () => {
  test('are read from its directory, two behind it', async () => {
    write('rules.toml', '[extend]\npath = "shared/base.toml"\ndisabledRules = ["base"]\n');
    write('shared/base.toml', '[extend]\npath = "more.toml"\n[[rules]]\nid = "base"\nregex = "BASE-[0-9]{4}"\n');
    write('shared/more.toml', '[[rules]]\nid = "more"\nregex = "MORE-[0-9]{4}"\n');
    write('work/a.txt', 'BASE-1234 MORE-1234\n');
    expect(await scan('--config', 'rules.toml')).toMatchObject({ exitCode: 1, places: [['custom/more', 'work/a.txt']] });
  });

  test.each([
    ['in a circle', 'rules.toml'],
    ['outside', '../outside.toml'],
    ['at an absolute path', '/etc/hostname'],
    ['behind a link', 'link/a.toml'],
    ['that are not there', 'none.toml'],
  ])('%s are wrong usage', async (_what, path) => {
    const outside = temporaryDirectory({ 'a.toml': 'title = "a"\n' });
    symlinkSync(outside.path, join(work.path, 'link'));
    write('rules.toml', `[extend]\npath = "${path}"\n`);
    const { exitCode, stderr } = await scan('--config', 'rules.toml');
    outside.remove();
    expect([exitCode, stderr.startsWith('interlock: ') || stderr.startsWith('rules.toml')]).toEqual([2, true]);
  });
});

describe('a configuration that cannot be', () => {
  test.each([
    ['there', () => 'none.toml'],
    ['a directory', () => 'work'],
    [
      'a gigabyte',
      () => {
        write('big.toml', '');
        truncateSync(join(work.path, 'big.toml'), 1024 ** 3);
        return 'big.toml';
      },
    ],
    [
      'one that explodes',
      () => {
        write('evil.toml', `[[rules]]\nid = "a"\nregex = '''(x{1000}){1000}'''\n`);
        return 'evil.toml';
      },
    ],
    [
      'of more rules than are run',
      () => {
        write('many.toml', Array.from({ length: 1001 }, (_none, index) => `[[rules]]\nid = "r${index}"\nregex = "x"\n`).join(''));
        return 'many.toml';
      },
    ],
  ])('%s is wrong usage', async (_what, file) => {
    const { exitCode, stderr } = await scan('--config', file());
    expect([exitCode, stderr === '']).toEqual([2, false]);
  });
});
