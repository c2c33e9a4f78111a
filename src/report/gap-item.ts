import type { Gap } from '../core/facts.ts';
import { placeText } from './place-text.ts';

/** The place of a gap, where it has one, then the item, unless the place is the item. Not yet printable. */
export function gapItem({ item, location }: Gap): string {
  if (location === undefined) return item;
  const place = placeText(location);
  return item === location.path ? place : `${place}: ${item}`;
}
