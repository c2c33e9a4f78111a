import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const source = join(import.meta.dirname, '..', '..', 'src', 'adapters', 'write-text.ts');

/** A process of its own that writes; the reader begins only after a pause, so that the pipe is full by then. */
async function written(script: string, pause: number): Promise<{ readonly text: string; readonly status: unknown }> {
  const program = `const { writeText, isDevice } = await import(${JSON.stringify(source)}); ${script}`;
  const child = spawn(process.execPath, ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  const [status]: unknown[] = await ended;
  return { text, status };
}

test('more than a pipe holds arrives whole and in order', async () => {
  const { text, status } = await written("for (let i = 0; i < 40; i += 1) writeText('stdout', `${i}:${'\\u00e9'.repeat(10000)}\\n`);", 300);
  expect(status).toBe(0);
  expect(text).toBe(Array.from({ length: 40 }, (_, index) => `${index}:${'\u00e9'.repeat(10_000)}\n`).join(''));
});

test('so it does where the pipe is not waited for', async () => {
  // The stream of Node, once it is there, makes the pipe one that refuses when it is full.
  const { text, status } = await written(
    "process.stdout._handle?.setBlocking?.(false); for (let i = 0; i < 40; i += 1) writeText('stdout', `${i}:${'a'.repeat(10000)}\\n`);",
    300,
  );
  expect(status).toBe(0);
  expect(text).toBe(Array.from({ length: 40 }, (_, index) => `${index}:${'a'.repeat(10_000)}\n`).join(''));
});

test('what comes later does not overtake what waits, once the reader has made room', async () => {
  // Nothing is given to the event loop between the two, so what waits still does when the pipe is empty again.
  const { text, status } = await written(
    "process.stdout._handle?.setBlocking?.(false); for (let i = 0; i < 40; i += 1) writeText('stdout', `${i}:${'a'.repeat(10000)}\\n`); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000); writeText('stdout', 'last');",
    300,
  );
  expect(status).toBe(0);
  expect(text.slice(-10)).toBe('aaaaa\nlast');
  expect(text).toHaveLength(40 * 10_004 - 10 + 4);
});

test('a pipe is no device', async () => {
  expect(await written("writeText('stdout', String(isDevice('stdout')));", 0)).toEqual({ text: 'false', status: 0 });
});
