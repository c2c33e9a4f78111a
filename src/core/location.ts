/** Half-open range of UTF-16 offsets in the text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line and column, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in a file of the judged tree; `path` is relative to its root, with `/`. */
export interface FileLocation {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** A place inside an archive, image layer or log. */
export interface ContainerLocation {
  readonly container: string;
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** Something that no file holds: an environment, a ruleset, an input. */
export interface ObjectLocation {
  readonly object: string;
  readonly name: string;
  readonly url?: string;
}

export type Location = FileLocation | ContainerLocation | ObjectLocation;

export function isFileLocation(location: Location): location is FileLocation {
  return 'start' in location;
}

/** What reports sort and print a location by: the path, or the kind and name of the object. */
export function locationName(location: Location): string {
  if ('start' in location) return location.path;
  if ('container' in location) return `${location.name}!${location.path}`;
  return `${location.object} ${location.name}`;
}

/** Order of reports: by path, then by position. */
export function compareLocations(a: Location, b: Location): number {
  const byName = compareText(locationName(a), locationName(b));
  if (byName !== 0 || !isFileLocation(a) || !isFileLocation(b)) return byName;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
