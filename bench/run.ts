/**
 * `npm run bench`: what Interlock costs, as ratios to the same Node doing nothing, measured in one run. Writes bench/RESULTS.md and,
 * where the corpus is present, the findings of each rule on it in bench/findings.json.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { corpusFindings } from './corpus-findings.ts';
import { measureArtifacts } from './measure-artifacts.ts';
import { measureCorpus } from './measure-corpus.ts';
import { measureSecretPeers } from './measure-secret-peers.ts';
import { measureSecrets } from './measure-secrets.ts';
import { measureStart } from './measure-start.ts';

const here = import.meta.dirname;
const shared = process.env['INTERLOCK_CORPUS'] ?? join(here, '..', '..', 'shared', 'corpus');
const corpus = join(shared, 'workflows');
const start = await measureStart(21);
const artifacts = await measureArtifacts(shared, 21);
const secrets = measureSecrets();
const lines = [
  '# What Interlock costs',
  '',
  'Written by `npm run bench`. Ratios are to `node -e 0` of the same Node in the same run, medians of interleaved repetitions;',
  'absolute times vary with the machine and its load.',
  '',
  `Node ${process.version}, ${cpus().length} cores.`,
  '',
  '| What | Ratio to bare Node | Bound |',
  '|---|---|---|',
  ...start.map(({ what, ratio, bound }) => `| ${what} | ${ratio.toFixed(2)} | ${bound} |`),
  '',
  '## Artifacts',
  '',
  '| What | Measured | Bound |',
  '|---|---|---|',
  ...artifacts.map(({ what, measured, bound }) => `| ${what} | ${measured} | ${bound} |`),
  '',
  '## Leaked credentials',
  '',
  '| What | Measured | Bound |',
  '|---|---|---|',
  ...secrets.map(({ what, measured, bound }) => `| ${what} | ${measured} | ${bound} |`),
  '',
];

const peers = process.env['INTERLOCK_PEERS'];
if (peers === undefined) lines.push('Other scanners are compared where INTERLOCK_PEERS names a directory for them.', '');
else lines.push(...measureSecretPeers(peers));

let isOverOnCorpus = false;
if (existsSync(corpus)) {
  const { files, filesPerSecond, peakMegabytes, kilobytesPerFile } = measureCorpus(corpus);
  lines.push(
    '| Corpus | Measured | Bound |',
    '|---|---|---|',
    `| files judged in one call with \`--recursive\` | ${files} | all |`,
    `| files a second, from process start to exit | ${filesPerSecond.toFixed(0)} | |`,
    `| peak memory of that call | ${peakMegabytes.toFixed(0)} MB | 300 MB |`,
    `| memory for each further file | ${kilobytesPerFile.toFixed(1)} kB | 40 kB |`,
    '',
  );
  const findings = corpusFindings(corpus);
  isOverOnCorpus = peakMegabytes > 300 || kilobytesPerFile > 40 || findings.medianWarnings > 5;
  writeFileSync(join(here, 'findings.json'), `${JSON.stringify(findings, null, 2)}\n`);
  lines.push(
    '| Findings under `recommended`, each repository by itself | |',
    '|---|---|',
    `| repositories | ${findings.repositories} |`,
    `| warnings in the median repository | ${findings.medianWarnings} (bound: 5) |`,
    `| repositories that are denied | ${findings.denied.length} |`,
    '',
  );
} else lines.push(`The corpus is not at ${corpus}; its part was left out.`, '');

writeFileSync(join(here, 'RESULTS.md'), lines.join('\n'));
console.log(lines.join('\n'));
if (isOverOnCorpus || [...artifacts, ...secrets].some(({ isOver }) => isOver) || start.some(({ ratio, bound }) => ratio > bound))
  process.exitCode = 1;
