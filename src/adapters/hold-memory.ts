import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 collect earlier instead of growing its heap. Many repositories in one call leave much behind that nobody needs any more: by itself the
 * heap grows with what was read, with these it stays at what is in use (about 100 MB instead of 240 MB for 764 files, at equal speed).
 */
export function holdMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
