/** Runs `npm run generate` or `npm run build` and fails when the committed result differs; new files count as well. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const outputs: Readonly<Record<string, readonly string[]>> = {
  generate: ['src/rules', 'src/facts', 'src/policy', 'action.yml', '.github/workflows/gate.yml', 'README.md', 'docs/rules', 'schemas'],
  build: ['dist'],
};
const [task = ''] = process.argv.slice(2);
const paths = outputs[task];
if (paths === undefined) throw new Error(`there is no task '${task}'; write one of ${Object.keys(outputs).join(', ')}`);

const root = join(import.meta.dirname, '..');
execFileSync(process.execPath, [join(import.meta.dirname, `${task}.ts`)], { cwd: root, stdio: 'inherit' });
const changed = execFileSync('git', ['status', '--porcelain', '--', ...paths], { cwd: root, encoding: 'utf8' });
if (changed !== '') {
  console.error(`\`npm run ${task}\` changes what is committed; run it and commit:\n${changed}`);
  process.exitCode = 1;
}
