import { posix } from 'node:path';
import { imageLimits } from './image-limits.ts';

/** Marks of a layer (OCI image layer specification): what a file of this name takes away from the layers below. */
const [whiteout, opaque] = ['.wh.', '.wh..wh..opq'];

/** Directories within directories. */
const deepest = 256;

/** What later layers delete or replace. Layers are given from the last to the first. */
export class LaterLayers {
  readonly #removed = new Map<string, number>();
  /** Directories of which the layers below show nothing. */
  readonly #emptied = new Map<string, number>();
  #own: (() => void)[] = [];
  #layer = 0;

  begin(layer: number): void {
    this.#end();
    this.#layer = layer;
  }

  /** An entry of the layer that has begun. More than are remembered hide nothing that would be told. */
  add(path: string, isDirectory: boolean): void {
    if (this.#removed.size + this.#emptied.size + this.#own.length >= imageLimits.names) return;
    const layer = this.#layer;
    const [folder, name] = [posix.dirname(path), posix.basename(path)];
    if (name === opaque) this.#own.push(() => this.#emptied.set(folder, layer));
    else if (name.startsWith(whiteout)) this.#own.push(() => this.#removed.set(posix.join(folder, name.slice(whiteout.length)), layer));
    else if (!isDirectory) this.#own.push(() => this.#removed.set(path, layer));
  }

  /** The next layer above the one that has begun that deletes or replaces this file, or a directory that it lies in. */
  hiding(path: string): number | undefined {
    // What lies too deep is not looked up: each of its directories would be.
    if (this.#removed.size + this.#emptied.size === 0 || path.split('/', deepest + 1).length > deepest) return undefined;
    const found: number[] = [];
    for (let [at, parent] = [path, posix.dirname(path)]; ; [at, parent] = [parent, posix.dirname(parent)]) {
      found.push(this.#removed.get(at) ?? Number.POSITIVE_INFINITY, this.#emptied.get(parent) ?? Number.POSITIVE_INFINITY);
      if (parent === '.' || parent === at) break;
    }
    const next = Math.min(...found);
    return Number.isFinite(next) ? next : undefined;
  }

  #end(): void {
    for (const apply of this.#own) apply();
    this.#own = [];
  }
}

/** As the root of the container has it: `etc/passwd` of `./etc/passwd` and `/etc/passwd`. */
export function layerPath(name: string): string {
  return posix.normalize(`/${name}`).replace(/^\/+|\/$/g, '');
}
