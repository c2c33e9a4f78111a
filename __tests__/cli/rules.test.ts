import { expect, test } from '@jest/globals';
import { rules } from '../../src/cli/rules.ts';
import { cliInMemory } from './cli-ports-in-memory.ts';

async function run(...args: readonly string[]) {
  const memory = cliInMemory({}, {});
  return { ...memory, exitCode: await rules(args, memory.ports), text: memory.out.join('') };
}

test('lists the catalogue as Markdown, or as JSON', async () => {
  const markdown = await run();
  expect(markdown).toMatchObject({ exitCode: 0, text: expect.stringContaining('| [secret/inherit](docs/rules/secret/inherit.md) |') });
  const catalogue: { readonly schema: string; readonly rules: readonly unknown[] } = JSON.parse((await run('--format', 'json')).text);
  expect(catalogue.schema).toBe('interlock.rules/v1');
  expect(catalogue.rules.length).toBeGreaterThan(5);
});

test('writes a file where one is named', async () => {
  const { out, files } = await run('--output', 'rules.md');
  expect(out).toEqual([]);
  expect(files.get('rules.md')).toContain('### workflow');
});

test.each([
  [['--format', 'sarif'], "rules prints json or markdown, not 'sarif'"],
  [['secret'], "rules takes no argument, and got 'secret'"],
  [['--stage', 'merge'], 'This command has --output, --format'],
])('%j is wrong usage', async (args, message) => {
  const running = run(...args);
  await expect(running).rejects.toMatchObject({ code: 'USAGE' });
  await expect(running).rejects.toThrow(message);
});
