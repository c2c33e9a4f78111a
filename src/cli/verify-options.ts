import { type CliOptions, optionsNamed } from '../inputs/command-line.ts';

/** Options of `interlock verify`; apart from the command, which is loaded when it is given. */
export const verifyOptions: CliOptions = new Map([
  [
    'bundle',
    {
      value: 'FILE',
      isMultiple: true,
      description: 'Sigstore bundle: one as JSON, or one a line in a `.jsonl` file; may be given several times.',
    },
  ],
  ['identity', { value: 'SAN', description: "The whole subject alternative name that the signer's certificate must have." }],
  ['issuer', { value: 'URL|none', description: 'The issuer that the certificate must name, exactly; `none` demands that it names none.' }],
  [
    'key',
    {
      value: 'FILE',
      description:
        'In place of --identity and --issuer: the public key that must have signed (PEM); its bundle needs no certificate and no log.',
    },
  ],
  ...optionsNamed('trusted-root', 'output'),
  ['format', { value: 'text|json', description: 'What is written to standard output (default `text`).' }],
]);
