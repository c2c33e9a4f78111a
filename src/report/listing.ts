/** `a, b, c and 4 more`: the first `most` names, and how many follow. */
export function listing(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
