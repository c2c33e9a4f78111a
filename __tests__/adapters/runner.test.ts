import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openRunner, summaryLimit } from '../../src/adapters/runner.ts';
import { temporaryDirectory } from './temporary-directory.ts';

let directory: ReturnType<typeof temporaryDirectory>;
let env: Record<string, string>;
let printed: string[];
const before = { ...process.env };

beforeEach(() => {
  directory = temporaryDirectory({ output: '', summary: '' });
  env = { GITHUB_OUTPUT: join(directory.path, 'output'), GITHUB_STEP_SUMMARY: join(directory.path, 'summary') };
  Object.assign(process.env, env);
  printed = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  directory.remove();
});

function content(name: string): string {
  return readFileSync(join(directory.path, name), 'utf8');
}

describe('the runner', () => {
  test('takes outputs whose values cannot end them early', async () => {
    (await openRunner(env)).setOutputs({ verdict: 'allow', message: 'one\nverdict=deny\nEOF' });
    expect(content('output')).toMatch(
      /^verdict<<(ghadelimiter_\S+)\nallow\n\1\nmessage<<(ghadelimiter_\S+)\none\nverdict=deny\nEOF\n\2\n$/,
    );
  });

  test.each(['output', 'summary'])('is not told through a link in the place of its file: %s', async (name) => {
    const link = join(directory.path, 'link');
    symlinkSync(join(directory.path, name), link);
    const runner = await openRunner({ GITHUB_OUTPUT: link, GITHUB_STEP_SUMMARY: link });
    const tell = () => (name === 'output' ? runner.setOutputs({ verdict: 'allow' }) : runner.appendSummary('x'));
    expect(tell).toThrow(expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }));
    expect(content(name)).toBe('');
  });

  test('says what is wrong where it is no runner', async () => {
    const runner = await openRunner({});
    expect(() => runner.setOutputs({ verdict: 'allow' })).toThrow(expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }));
    expect(() => runner.appendSummary('x')).toThrow(expect.objectContaining({ code: 'OUTPUT_UNWRITABLE' }));
    expect(printed).toEqual([]);
  });

  test('gets a summary, and never more than it shows', async () => {
    const runner = await openRunner(env);
    runner.appendSummary('# One');
    expect(content('summary')).toBe('# One\n');
    runner.appendSummary('ä line\n'.repeat(200_000));
    expect(Buffer.byteLength(content('summary'))).toBeLessThanOrEqual(summaryLimit);
    expect(content('summary')).toMatch(/ä line\n\nThe rest is in the decision file\.\n$/);
  });

  test('shows annotations at their place, with every name inert', async () => {
    const annotation = {
      level: 'error',
      title: 'a: b',
      message: '50 %\n::warning::x',
      file: '.github/workflows/a,b.yml',
      startLine: 3,
      endLine: 3,
      startColumn: 1,
      endColumn: 5,
    } as const;
    const whole = {
      level: 'notice',
      title: 't',
      message: 'm',
      file: undefined,
      startLine: undefined,
      endLine: undefined,
      startColumn: undefined,
      endColumn: undefined,
    } as const;
    (await openRunner(env)).annotate([annotation, whole]);
    expect(printed.join('')).toBe(
      '::error title=a%3A b,file=.github/workflows/a%2Cb.yml,line=3,endLine=3,col=1,endColumn=5::50 %25%0A::warning::x\n::notice title=t::m\n',
    );
  });

  test('masks every line of a secret', async () => {
    (await openRunner(env)).mask('one\ntwo\n');
    expect(printed.join('')).toBe('::add-mask::one%0Atwo%0A\n::add-mask::one\n::add-mask::two\n');
  });

  test('prints text in which nothing is a command', async () => {
    (await openRunner(env)).print('::set-env name=X::1');
    expect(printed.join('')).toMatch(/^::stop-commands::([0-9a-f-]{36})\n::set-env name=X::1\n::\1::\n$/);
  });
});
