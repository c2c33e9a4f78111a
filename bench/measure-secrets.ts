import { readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { overlap } from '../src/ports/secret-sources.ts';
import { detectors } from '../src/secrets/detectors/catalogue.ts';
import { plans } from '../src/secrets/detectors/plans.gen.ts';
import { Prefilter, padded } from '../src/secrets/engine/prefilter.ts';
import { openScanner } from '../src/secrets/open-scanner.ts';
import { measureChange } from './measure-change.ts';
import { measureHostile } from './measure-hostile.ts';
import { measureImage } from './measure-image.ts';
import { median } from './median.ts';
import { lifeOf } from './peak-memory.ts';

/** One row of the table. */
export interface SecretsCost {
  readonly what: string;
  readonly measured: string;
  readonly bound: string;
  readonly isOver: boolean;
}

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const source = /\.(?:js|ts|mjs|cjs|json|md|go|py|c|h|java|rs|yaml|yml|sh|txt)$/;
const most = 100_000_000;

/** What looking for credentials costs on the installed packages: in memory on one thread, and by the command from start to exit. */
export function measureSecrets(): readonly SecretsCost[] {
  const contents = sources(join(root, 'node_modules'));
  const bytes = contents.reduce((sum, one) => sum + one.length, 0);
  const anchors = new Map(
    detectors.flatMap(({ id, isCaseless }) =>
      (plans[id]?.anchors ?? []).map((text) => [`${isCaseless} ${text}`, { text, isCaseless: isCaseless === true }] as const),
    ),
  );
  const prefilter = Prefilter.of([...anchors.values()]);
  const even = contents.map((one) => ({ bytes: padded(one), length: one.length }));
  const scanner = openScanner();
  const speed = (act: () => void): number => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    });
    return bytes / 1e3 / median(times);
  };
  const place = { path: 'src/app.ts', within: [] };
  const whole = lifeOf([cli, 'secrets', 'scan', join(root, 'node_modules')]);
  const one = Array.from({ length: 11 }, () => lifeOf([cli, 'secrets', 'scan', join(root, 'README.md')]).seconds * 1000);
  const megabytes = `${(bytes / 1e6).toFixed(0)} MB of installed packages' sources, one thread`;
  return [
    row(
      `finding anchors, ${megabytes}`,
      speed(() => even.forEach((part) => prefilter.find(part.bytes, part.length, () => true))),
      'MB/s',
      700,
    ),
    row(
      `the whole judgement, ${megabytes}`,
      speed(() => contents.forEach((part) => scanner.scan(part, place))),
      'MB/s',
      250,
    ),
    row(
      `\`secrets scan\` of all installed packages, start to exit, files read, on ${availableParallelism()} processors`,
      sizeOf(join(root, 'node_modules')) / 1e6 / whole.seconds,
      'MB/s',
      150,
    ),
    cost('`secrets scan` of one small file, start to exit', median(one), 'ms', 150),
    cost('peak memory of `secrets scan` of all installed packages', whole.megabytes, 'MB', 250),
    measureChange(join(root, 'src')),
    measureHostile(),
    ...measureImage(join(root, 'node_modules')),
  ];
}

function row(what: string, value: number, unit: string, least: number): SecretsCost {
  return { what, measured: `${value.toFixed(0)} ${unit}`, bound: `at least ${least} ${unit}`, isOver: value < least };
}

function cost(what: string, value: number, unit: string, bound: number): SecretsCost {
  return { what, measured: `${value.toFixed(0)} ${unit}`, bound: `${bound} ${unit}`, isOver: value > bound };
}

function sources(directory: string): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let bytes = 0;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !source.test(entry.name) || bytes > most) continue;
    const content = readFileSync(join(entry.parentPath, entry.name));
    if (content.length > overlap * 100) continue;
    bytes += content.length;
    found.push(content);
  }
  return found;
}

function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
