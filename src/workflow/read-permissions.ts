import { tokenScopes } from '../core/permissions.ts';
import type { Entry, PermissionEntry, Permissions, Scalar } from './model.ts';
import { quote } from './quote.ts';
import { placeOf, type Reading, refuse } from './reading.ts';

type Level = PermissionEntry['level'];

const scopes: ReadonlySet<string> = new Set(tokenScopes);
const restricted: ReadonlyMap<string, readonly Level[]> = new Map([
  ['id-token', ['write', 'none']],
  ['copilot-requests', ['write', 'none']],
  ['models', ['read', 'none']],
  ['vulnerability-alerts', ['read', 'none']],
]);
const levels: readonly Level[] = ['read', 'write', 'none'];

/** The `permissions` of a workflow or job. What cannot be read is `unset` with a problem that hides the workflow or job. */
export function readPermissions(reading: Reading, fields: ReadonlyMap<string, Entry>): Permissions {
  const entry = fields.get('permissions');
  if (entry === undefined) return { kind: 'unset' };
  const { key, value } = entry;
  if (value.kind === 'mapping') {
    const read = value.entries.map((scope) => scopeOf(reading, scope)).filter((scope) => scope !== undefined);
    return { kind: 'scopes', scopes: read, keySpan: key.span, span: value.span };
  }
  if (value.kind === 'scalar' && value.value === 'read-all') return { kind: 'all', level: 'read', span: value.span };
  if (value.kind === 'scalar' && value.value === 'write-all') return { kind: 'all', level: 'write', span: value.span };
  const found = value.kind === 'scalar' ? quote(value.value) : `a ${value.kind}`;
  refuse(
    reading,
    placeOf(value),
    `\`permissions\` is ${found}; write \`read-all\`, \`write-all\`, \`{}\` or a mapping of scopes to levels`,
    'around',
  );
  return { kind: 'unset' };
}

function scopeOf(reading: Reading, { key, value }: Entry): PermissionEntry | undefined {
  const scope = key.value;
  const isKnown = scopes.has(scope);
  if (!isKnown) {
    const message = `${quote(scope)} is not a permission of the token; allowed are ${tokenScopes.join(', ')}`;
    refuse(reading, placeOf(key), message, 'nothing');
  }
  const level = value.kind === 'scalar' ? levelOf(value) : undefined;
  const allowed = restricted.get(scope) ?? levels;
  if (level === undefined || !allowed.includes(level)) {
    const found = value.kind === 'scalar' ? quote(value.value) : `a ${value.kind}`;
    const message = `the level of ${quote(scope)} is ${found}; allowed are ${allowed.join(', ')}`;
    refuse(reading, placeOf(value), message, level === undefined ? 'around' : 'nothing');
  }
  if (level === undefined) return undefined;
  return { scope, isKnown, level, span: { start: key.span.start, end: Math.max(key.span.end, placeOf(value).end) } };
}

function levelOf(value: Scalar): Level | undefined {
  return levels.find((level) => level === value.value);
}
