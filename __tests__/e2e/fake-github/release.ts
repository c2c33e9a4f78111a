/** A published release, which hangs on its tag. */
export interface FakeRelease {
  readonly id: number;
  readonly tag: string;
  isImmutable: boolean;
  isDraft: boolean;
}

let lastId = 90_000;

/** A release that can be changed, but for what is said. */
export function aRelease(spec: Partial<FakeRelease> & { readonly tag: string }): FakeRelease {
  lastId += 1;
  return { id: lastId, isImmutable: false, isDraft: false, ...spec };
}
