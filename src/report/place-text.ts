import { isFileLocation, type Location, locationName } from '../core/location.ts';
import { printable } from './printable.ts';
import { shorten } from './shorten.ts';

const longestPath = 300;

/** `path:line:column`, which terminals open on a click; without a file the kind and the name of the object. */
export function placeText(location: Location): string {
  const name = shorten(printable(locationName(location)), longestPath);
  if (isFileLocation(location)) return `${name}:${location.start.line}:${location.start.column}`;
  return 'container' in location ? `${name}:${location.line}` : name;
}
