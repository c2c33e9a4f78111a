import { extract } from 'tar-stream';

/** The library's types do not know that it takes this. */
const anyForm: Parameters<typeof extract>[0] & { readonly allowUnknownFormat: true } = { allowUnknownFormat: true };

/** Unpacks a tar, also of the oldest form, which has no mark and is known by its checksum alone. */
export function untar(): ReturnType<typeof extract> {
  return extract(anyForm);
}
