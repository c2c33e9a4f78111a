import { known, unknown } from '../core/facts.ts';
import { defineFact } from './define-fact.ts';

/** What is deployed, as it was named: hashed and, in the Action, copied where no step writes. A line that means nothing is a gap. */
export const subjects = defineFact({
  key: 'subjects',
  needs: [],
  scope: 'run',
  permissions: {},
  tier: 'file',
  collect: async ({ subjects: lines }, _facts, { world }) => {
    if (lines.length === 0) return known({ items: [], gaps: [] }, 'the inputs');
    if (world.artifacts === undefined) {
      const reason = 'artifacts are named, and this run reads none';
      return unknown({ cause: 'unsupported', reason, remedy: 'run `interlock check --artifact` or the Action' });
    }
    return known(await world.artifacts.stage(lines), 'disk');
  },
});
