import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SecretsCost } from './measure-secrets.ts';
import { lifeOf } from './peak-memory.ts';

const cli = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
const megabyte = 1_000_000;
const size = 24 * megabyte;

/** What is written to be slow or large, each many times: names of credentials, what begins one, and what begins an encoding of one. */
function hostileFiles(): Readonly<Record<string, () => Uint8Array>> {
  const github = ['gh', 'p_'].join('');
  const named = ['token: "', 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z', '" '].join('');
  const repeated = (text: string, bytes = size) => Buffer.from(text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes));
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  return {
    'one-line.txt': () => repeated('key="'),
    'names.txt': () => repeated(named),
    'header.txt': () => repeated(`${base64(Buffer.from('{"alg":"HS256","typ":"JWT"}'))}.`),
    'key.txt': () => repeated(['-----BEGIN RSA PRIVATE ', 'KEY-----\n'].join('')),
    'url.txt': () => repeated(['https://user', ':pass'].join('')),
    'encoded.txt': () => Buffer.from(base64(repeated(github, size / 2))),
    'encoded-twice.txt': () => Buffer.from(base64(Buffer.from(base64(repeated(github, size / 4))))),
    'hex.txt': () => Buffer.from(repeated(github, size / 2).toString('hex')),
    'percent.txt': () => repeated('%67%68%70%5f'),
    'escapes.txt': () => repeated('\\u0067\\u0068'),
    'list.txt': () => repeated('0x67, 0x68, 0x70, '),
    'wrapped.txt': () => repeated(`${base64(Uint8Array.from({ length: 48 }, (_none, at) => at * 5))}\n`),
    'wide.txt': () => Buffer.from(repeated(named, size / 2).toString('latin1'), 'utf16le'),
    'lines.txt': () => repeated('\n'),
    'bomb.gz': () => gzipSync(gzipSync(Buffer.alloc(1000 * megabyte))),
    'large.gz': () => gzipSync(repeated(named, 4 * size)),
  };
}

/** What the search of a folder full of them holds at most. */
export function measureHostile(): SecretsCost {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-bench-'));
  try {
    for (const [name, contentOf] of Object.entries(hostileFiles())) writeFileSync(join(folder, name), contentOf());
    const sparse = openSync(join(folder, 'sparse'), 'w');
    ftruncateSync(sparse, 10_000 * megabyte);
    closeSync(sparse);
    mkdirSync(join(folder, 'small'));
    for (let index = 0; index < 20_000; index += 1) writeFileSync(join(folder, 'small', String(index)), 'x'.repeat(index % 50));
    const { megabytes, seconds } = lifeOf([cli, 'secrets', 'scan', folder]);
    return {
      what: 'peak memory of `secrets scan` of hostile files: repeated beginnings of credentials and encodings, a bomb, 10 GB of nothing, 20,000 small ones',
      measured: `${megabytes.toFixed(0)} MB, in ${seconds.toFixed(0)} s`,
      bound: '250 MB',
      isOver: megabytes > 250,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
