/** Whether a name promises that what stands there matters, in any letter case: `prod*`, `release*`, `live`, `*publish*`. */
export function isProductionLike(name: string): boolean {
  return /^(?:prod|release|live$)|publish/i.test(name);
}
