/** `owner/name/path` of a repository's action or workflow in lower case, as the tables name it. */
export function slugOf(owner: string, name: string, path: string): string {
  const full = path === '' ? `${owner}/${name}` : `${owner}/${name}/${path}`;
  return full.toLowerCase();
}
