import { placeOfUse } from './callers.ts';
import type { ActionDefinition, SourceFile, Uses } from './model.ts';

/** What a `uses:` of the repository itself leads to. */
export type LocalUse =
  | { readonly state: 'read'; readonly action: ActionDefinition }
  /** Not there, not readable, or named in a way that only a run resolves: it may do anything. */
  | { readonly state: 'unread' };

/** Follows a `uses:` to an action of the repository; undefined for one that is not local. */
export type LocalActions = (file: SourceFile, uses: Uses) => LocalUse | undefined;

/** Follows to these actions; of two definitions in one folder the runner takes `action.yml`. */
export function localActions(actions: readonly ActionDefinition[]): LocalActions {
  const byPlace = new Map<string, ActionDefinition>();
  for (const action of actions) {
    const { path } = action.file;
    const place = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    if (!byPlace.has(place) || path.endsWith('.yml')) byPlace.set(place, action);
  }
  return (file, { target }) => {
    if (target.kind === 'unreadable') return { state: 'unread' };
    if (target.kind !== 'local' && target.kind !== 'self') return undefined;
    const action = byPlace.get(placeOfUse(file, target.path));
    return action === undefined || action.runs.kind === 'unreadable' ? { state: 'unread' } : { state: 'read', action };
  };
}
