import { events } from './events.ts';
import type { Entry, Node, Scalar, Trigger } from './model.ts';
import { quote } from './quote.ts';
import { fieldsOf, placeOf, type Reading, refuse, scalarsAt } from './reading.ts';

const filterKeys = ['types', 'branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore', 'workflows'] as const;

/** The events of `on` in its three forms: one, a list, a mapping. None where it holds nothing that names an event. */
export function readTriggers(reading: Reading, on: Node): readonly Trigger[] {
  switch (on.kind) {
    case 'scalar':
      return namesOf(reading, [on]);
    case 'sequence':
      return namesOf(reading, on.items);
    case 'mapping':
      return on.entries.map((entry) => configured(reading, entry));
  }
}

function namesOf(reading: Reading, items: readonly Node[]): readonly Trigger[] {
  const names = items.filter((item): item is Scalar => {
    if (item.kind === 'scalar' && item.type !== 'null') return true;
    refuse(
      reading,
      placeOf(item),
      `\`on\` holds ${item.kind === 'scalar' ? 'nothing' : `a ${item.kind}`}; write the name of an event`,
      'around',
    );
    return false;
  });
  for (const name of names) checkEvent(reading, name);
  return names.map((name) => ({ event: name.value, span: placeOf(name), filters: {} }));
}

function configured(reading: Reading, { key, value }: Entry): Trigger {
  checkEvent(reading, key);
  const trigger = { event: key.value, span: placeOf(key) };
  if (value.kind === 'scalar' && value.type === 'null') return { ...trigger, filters: {} };
  if (value.kind !== (key.value === 'schedule' ? 'sequence' : 'mapping')) {
    const wanted = key.value === 'schedule' ? 'a list of `cron` lines' : 'a mapping, or nothing';
    refuse(reading, placeOf(value), `the event ${quote(key.value)} is configured by a ${value.kind}; write ${wanted}`, 'around');
    return { ...trigger, filters: {}, configuration: value };
  }
  return { ...trigger, filters: value.kind === 'mapping' ? filtersOf(reading, fieldsOf(value)) : {}, configuration: value };
}

function filtersOf(reading: Reading, fields: ReadonlyMap<string, Entry>): Readonly<Record<string, readonly Scalar[]>> {
  const present = filterKeys.filter((key) => fields.has(key));
  return Object.fromEntries(present.map((key) => [key, scalarsAt(reading, fields, key)]));
}

function checkEvent(reading: Reading, name: Scalar): void {
  if (events.has(name.value)) return;
  refuse(reading, placeOf(name), `${quote(name.value)} is not an event that starts workflows`, 'nothing');
}
