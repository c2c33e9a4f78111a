import { type CliOptions, optionsNamed } from '../inputs/command-line.ts';

/** Options of `interlock secrets scan`; apart from the command, which is loaded when it is given. */
export const secretsOptions: CliOptions = new Map([
  ['diff', { value: 'BASE..HEAD', description: 'What the commits of this range add, instead of the files; PATH is the repository.' }],
  ['history', { description: 'Every version of every file that a branch or tag reaches, each once; PATH is the repository.' }],
  [
    'min-confidence',
    { value: 'low|medium|high', description: 'List only what is at least as sure (default `medium`); the rest is counted.' },
  ],
  [
    'workers',
    { value: 'COUNT', description: 'Threads that search files, 1 to 8 (default: as many as there are processors, and no more than 4).' },
  ],
  ...optionsNamed('output'),
  ['format', { value: 'text|json|sarif', description: 'What is written to standard output (default `text`).' }],
]);
