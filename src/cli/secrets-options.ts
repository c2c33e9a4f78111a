import { type CliOptions, optionsNamed } from '../inputs/command-line.ts';

/** Options of `interlock secrets`; apart from the command, which is loaded when it is given. */
export const secretsOptions: CliOptions = new Map([
  ['diff', { value: 'BASE..HEAD', description: 'What the commits of this range add, instead of the files; PATH is the repository.' }],
  ['history', { description: 'Every version of every file that a branch or tag reaches, each once; PATH is the repository.' }],
  [
    'image',
    {
      value: 'REF|TAR|DIR',
      isMultiple: true,
      description: 'Every layer and the configuration of an image: by its name in a registry, a `docker save`, or an OCI layout.',
    },
  ],
  ['environment', { description: 'The variables of the environment in which this runs: those that a step of a job has.' }],
  ['log', { value: 'FILE', isMultiple: true, description: 'The log of a job: without times and colours.' }],
  [
    'min-confidence',
    { value: 'low|medium|high', description: 'List only what is at least as sure (default `medium`); the rest is counted.' },
  ],
  [
    'ignore',
    {
      value: 'FILE',
      isMultiple: true,
      description: 'Known findings: an ignore file of Interlock or of gitleaks. Its key is in INTERLOCK_IGNORE_KEY.',
    },
  ],
  [
    'baseline',
    { value: 'FILE', isMultiple: true, description: 'A report of an earlier scan: what it has is known, counted and not listed.' },
  ],
  [
    'inline-comments',
    { description: 'Pass over what a comment beside it says to, such as `gitleaks:allow`: whoever writes the file writes the comment.' },
  ],
  ['write-ignore', { value: 'FILE', description: 'Write entries for what is found into this ignore file; with --reason and --until.' }],
  ['reason', { value: 'TEXT', description: 'Why these entries are written.' }],
  ['until', { value: 'YYYY-MM-DD', description: 'They end at 00:00 UTC of this date.' }],
  ['config', { value: 'FILE', description: 'Rules and allow-lists of `.gitleaks.toml` or `.betterleaks.toml`, beside the catalogue.' }],
  ...optionsNamed('output'),
  ['format', { value: 'text|json|sarif', description: 'What is written to standard output (default `text`).' }],
]);
