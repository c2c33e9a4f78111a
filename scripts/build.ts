/**
 * Builds dist/: tsc emits JavaScript, ncc bundles src/program.ts once, and the launchers start it. `dist/licenses.txt` names every
 * package that the bundle holds.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinParts } from './join-parts.ts';
import { licensesOf } from './licenses.ts';
import { shortenParts } from './shorten-parts.ts';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const dist = join(root, 'dist');

const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
};

const launchers: Readonly<Record<string, string>> = {
  'index.js': "import { runAction } from './program/index.js';\n\nawait runAction(new URL('./worker.js', import.meta.url));\n",
  'cli/index.js':
    "#!/usr/bin/env node\nimport { runCli } from '../program/index.js';\n\nawait runCli(process.argv.slice(2), new URL('../worker.js', import.meta.url));\n",
  'worker.js': "import { runWorker } from './program/index.js';\n\nawait runWorker();\n",
};

rmSync(build, { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
cpSync(join(root, 'package.json'), join(build, 'package.json'));
rmSync(dist, { recursive: true, force: true });
const stats = join(build, 'stats.json');
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  join(build, 'src', 'program.js'),
  '--out',
  join(dist, 'program'),
  '--target',
  'es2022',
  '--stats-out',
  stats,
);
joinParts(join(dist, 'program'));
await shortenParts(join(dist, 'program'));
for (const name of readdirSync(join(dist, 'program'))) escapeIn(join(dist, 'program', name));
for (const [path, text] of Object.entries(launchers)) {
  mkdirSync(join(dist, path, '..'), { recursive: true });
  writeFileSync(join(dist, path), text, { mode: path.startsWith('cli') ? 0o755 : 0o644 });
}
writeFileSync(join(dist, 'package.json'), '{\n  "type": "module"\n}\n');
writeFileSync(join(dist, 'licenses.txt'), licensesOf(modulesIn(JSON.parse(readFileSync(stats, 'utf8'))), root));

/** Leaves only ASCII, which Node reads and V8 keeps at half the cost. An escape means the same in text, in a comment and in a regular expression. */
function escapeIn(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Every module path that the bundler's statistics name, at whatever depth. */
function modulesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(modulesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'name' in value && typeof value.name === 'string' && value.name.includes('node_modules/') ? [value.name] : [];
  const inner = 'modules' in value ? modulesIn(value.modules) : [];
  return [...own, ...inner];
}
