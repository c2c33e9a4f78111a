import { utf8Of } from './der.ts';
import { fieldOf, isRecord, type JsonRecord } from './json-value.ts';
import { bundleLimits } from './limits.ts';
import { type Refusal, refusal, type Step, stepTo } from './refusal.ts';
import { parseStrictJson } from './strict-json.ts';

/** An in-toto statement, as far as anything is decided by it. */
export interface Statement {
  readonly predicateType: string;
  /** The digests of each subject by algorithm, as they are written. */
  readonly subjects: readonly JsonRecord[];
  /** As it is written; undefined where there is none. */
  readonly predicate: unknown;
}

const payloadType = 'application/vnd.in-toto+json';
const statementTypes: readonly unknown[] = ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'];

/** The statement in the payload of an envelope; both types are compared exactly, because the signature covers them. */
export function readStatement(envelope: { readonly payloadType: string; readonly payload: Uint8Array }): Step<Statement> {
  if (envelope.payloadType !== payloadType)
    return refusal('unsupported', `its payload must be '${payloadType}', and is '${envelope.payloadType.slice(0, 80)}'`);
  const text = utf8Of(envelope.payload);
  if (text === undefined) return malformed('it is not UTF-8');
  const json = parseStrictJson(text);
  if (json.state === 'refused') return malformed(json.why);
  const type = fieldOf(json.value, '_type');
  if (!statementTypes.includes(type)) {
    const found = typeof type === 'string' ? `'${type.slice(0, 80)}'` : 'none';
    return refusal('unsupported', `its statement must be of in-toto v0.1 or v1, and its type is ${found}`);
  }
  return statementOf(json.value);
}

function statementOf(value: unknown): Step<Statement> {
  const predicateType = fieldOf(value, 'predicateType');
  if (typeof predicateType !== 'string' || predicateType === '' || predicateType.length > bundleLimits.predicateType)
    return malformed('it has no predicate type');
  const subjects = fieldOf(value, 'subject');
  if (!Array.isArray(subjects) || subjects.length === 0) return malformed('it names no subject');
  if (subjects.length > bundleLimits.subjects)
    return refusal('too-large', `it names ${subjects.length} subjects, and at most ${bundleLimits.subjects} are read`);
  const digests = subjects.map((subject: unknown) => fieldOf(subject, 'digest')).filter(isRecord);
  if (digests.length !== subjects.length) return malformed('a subject has no digest');
  if (digests.some((one) => Object.keys(one).length > bundleLimits.digests))
    return refusal('too-large', `a subject has more than ${bundleLimits.digests} digests`);
  return stepTo({ predicateType, subjects: digests, predicate: fieldOf(value, 'predicate') });
}

function malformed(why: string): Refusal {
  return refusal('malformed', `its statement cannot be read: ${why}`);
}
