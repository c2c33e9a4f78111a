import { fieldPath } from '../../artifact/claims/fields-of.ts';
import { scanSeverities } from '../../artifact/claims/model.ts';
import { attestationTypes } from '../../data/predicate-types.ts';
import { anyOf, described, refined } from '../validation/compose.ts';
import { list } from '../validation/list.ts';
import { optional, record, strict } from '../validation/mapping.ts';
import { boolean, integer, oneOf, text, textOf } from '../validation/scalars.ts';
import { globText, name, setOf } from './parts.ts';

const type = described(
  anyOf(
    oneOf([...attestationTypes, 'any']),
    textOf(/^[a-z][a-z0-9+.-]*:\/\/[^\s]{1,1000}$/, `${[...attestationTypes, 'any'].join(', ')}, or the URI of a predicate type`),
  ),
  'What it is: a kind that is known, any, or the URI of a predicate type, exactly',
);

const number = integer({ min: Number.MIN_SAFE_INTEGER });

const forms = refined(
  strict({
    'any-of': optional(list(anyOf(text({ max: 1024 }), number, boolean), { max: 500, none: 'at least one value' })),
    matches: optional(globText),
    'at-most': optional(number),
    'at-least': optional(number),
  }),
  (condition) => Object.keys(condition).length === 1,
  'a value, or one of any-of, matches, at-most and at-least',
);

const condition = anyOf(text({ max: 1024 }), number, boolean, forms);

const path = textOf(
  new RegExp(`^(?=.{1,256}$)${fieldPath.source.slice(1)}`),
  'a path within the predicate, such as builder.id, levels[0] or packages[*].name',
);

const vulnerabilities = strict(Object.fromEntries(scanSeverities.map((severity) => [severity, optional(integer({ min: 0 }))])));

const fields = {
  type,
  signers: optional(described(setOf(name), 'Names of identities that may sign it; every approved one where this is left out')),
  minimum: optional(described(integer({ min: 1, max: 20 }), 'How many different signers must have made one')),
  artifacts: optional(described(setOf(globText), 'Names of artifacts that need it (globs per path segment); all where this is left out')),
  fields: optional(described(record(path, condition), 'What values of the predicate must be; an absent one is never right')),
  vulnerabilities: optional(
    described(
      refined(vulnerabilities, (limits) => Object.keys(limits).length > 0, 'at least one severity, or leave the key out'),
      'Of a scan: the most of each severity. What has no limit of its own counts to the next lower one, an unknown severity to the highest',
    ),
  ),
  'max-age-days': optional(described(integer({ min: 1, max: 36_500 }), 'How long ago it may have been signed, scanned or judged')),
  verifier: optional(described(text({ min: 1, max: 1024 }), 'Of a vsa: the id of the verifier, exactly')),
  resource: optional(described(globText, 'Of a vsa: what it judged (glob per path segment)')),
  level: optional(described(integer({ min: 0, max: 3 }), 'Of a vsa: the least SLSA build level')),
};

const requirement = refined(
  refined(
    refined(
      strict(fields),
      ({ signers, minimum }) => signers === undefined || minimum === undefined || minimum <= signers.length,
      'no more than there are signers',
      ['minimum'],
    ),
    ({ type, vulnerabilities }) => vulnerabilities === undefined || type === 'vulnerability-scan',
    'vulnerability-scan where limits for vulnerabilities are given',
    ['type'],
  ),
  ({ type, verifier, resource, level }) => type === 'vsa' || (verifier ?? resource ?? level) === undefined,
  'vsa where verifier, resource or level is given',
  ['type'],
);

/** Attestations that artifacts must have, by name. */
export const attestations = described(
  refined(record(name, requirement), (entries) => Object.keys(entries).length > 0, 'at least one requirement, or leave the key out'),
  'Attestations that artifacts must have, and who must have signed them',
);
