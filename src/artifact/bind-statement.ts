import { bindingRefusal, isAbout } from './bind-subject.ts';
import type { Subject } from './model.ts';
import type { Statement } from './read-statement.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Whether a statement is about this subject. Cheap for a statement that many subjects look into. */
export function isStatementAbout(statement: Statement, subject: Subject): boolean {
  return subject.kind === 'package' ? statementRefusal(statement, subject) === undefined : isAbout(statement.subjects, subject);
}

/**
 * Undefined where a statement is about this subject. A package is what its name and version say: the statement must name both, because the
 * same bytes may be published under another name by somebody else.
 */
export function statementRefusal({ subjects, names }: Statement, subject: Subject): Refusal | undefined {
  if (subject.kind !== 'package') return bindingRefusal(subjects, subject);
  const named = subjects.filter((_, index) => names[index] === subject.name);
  if (named.length > 0) return bindingRefusal(named, subject);
  const found = [...new Set(names)].slice(0, 3).map((name) => (name === undefined ? 'no name' : `'${name.slice(0, 200)}'`));
  return refusal('subject-mismatch', `it signs ${found.join(', ')}, and the package is '${subject.name}'`);
}
