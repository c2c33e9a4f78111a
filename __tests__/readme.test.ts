import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../src/adapters/sha256.ts';
import { checkOptions } from '../src/inputs/command-line.ts';
import { readPolicy, readPolicyFile } from '../src/policy/read-policy.ts';
import { rules } from '../src/rules/registry.gen.ts';
import { blocksOf, filledIn, pages, root, textOf, written } from './pages.ts';

const catalogue = rules.map(({ meta }) => meta);

/** The anchors of a page, as the platform makes them of its headings. */
function anchorsOf(page: string): readonly string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Links of a page that lead to nothing. */
function brokenLinksOf(page: string): readonly string[] {
  const prose = textOf(page).replace(/^```[\s\S]*?^```$/gm, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !target.startsWith('https:'));
  return targets.filter((target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : normalize(join(dirname(page), path));
    if (relative(root, join(root, file)).startsWith('..') || !existsSync(join(root, file))) return true;
    if (anchor === undefined) return false;
    return statSync(join(root, file)).isDirectory() || !anchorsOf(file).includes(anchor);
  });
}

describe('the README', () => {
  test('has at most 250 lines', () => {
    expect(textOf('README.md').split('\n').length - 1).toBeLessThanOrEqual(250);
  });

  test('shows what the built program prints', () => {
    const [block = ''] = blocksOf('README.md', 'console');
    const [command, ...printed] = block.split('\n');
    const [prompt, node, ...args] = command?.split(' ') ?? [];
    expect([prompt, node, ...args.slice(0, 3)]).toEqual(['$', 'node', 'dist/cli/index.js', 'check', 'examples/leaky-release']);
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(printed.join('\n').trimEnd()).toBe(stdout.trimEnd());
    expect(status).toBe(1);
  });

  test('names only options that check has', () => {
    const named = [...textOf('README.md').matchAll(/`(--[a-z-]+)/g)].map(([, option = '']) => option.slice(2));
    expect(named).toContain('stage');
    for (const option of named) expect([...checkOptions.keys()]).toContain(option);
  });
});

describe.each(pages)('%s', (page) => {
  test('links only to what is there', () => {
    expect(brokenLinksOf(page)).toEqual([]);
  });
});

describe.each(written)('%s', (page) => {
  test('names commands and programs that are there', () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(textOf('package.json'));
    for (const [, script = ''] of textOf(page).matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const [, program = ''] of textOf(page).matchAll(/(?:node|bash) ((?:dist|scripts|\.ci)\/[\w./-]+)/g)) {
      expect([program, existsSync(join(root, program))]).toEqual([program, true]);
    }
  });
});

describe('the policies that are shown', () => {
  const request = { catalogue, hash: sha256 };
  const shown = written.flatMap((page) =>
    blocksOf(page, 'yaml')
      .filter((block) => block.startsWith('version:'))
      .map(filledIn),
  );
  const remote = 'acme/policies/release.yml@8f4b7f84864484a7bf31766abe9204da3cbe65b3';
  const alone = shown.filter((block) => !block.includes(remote));
  const organisation = shown.find((block) => block.includes('\nopen:'));

  test('are those of the README and the guides', () => {
    expect(shown.length).toBe(21);
    expect(alone.length).toBe(20);
  });

  test.each(alone)('is valid: %#', async (text) => {
    const policy = await readPolicyFile('.github/interlock.yml', text, request);
    expect(policy.loosenings).toEqual([]);
    expect(policy.layers.length).toBe(2);
  });

  test('the layer of a repository is valid below that of its organisation, and only lowers what is open', async () => {
    const text = shown.find((block) => block.includes(remote)) ?? '';
    const policy = await readPolicy({
      ...request,
      own: { state: 'text', source: '.github/interlock.yml', path: '.github/interlock.yml', text },
      named: undefined,
      attempts: [],
      readRemote: async (layers) => layers.map(() => organisation),
    });
    expect(policy.loosenings).toEqual([]);
    expect(policy.layers.map(({ source }) => source)).toEqual([remote, '.github/interlock.yml', 'preset:strict@1']);
  });
});
