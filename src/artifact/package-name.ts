/** An npm package at one version, as its package URL names it. */
export interface PackageName {
  /** `pkg:npm/%40scope/name@1.2.3`: the one way to write it, by which statements name it as well. */
  readonly purl: string;
  /** `@scope/name` or `name`. */
  readonly name: string;
  readonly version: string;
}

const part = '[a-zA-Z0-9-~][a-zA-Z0-9-._~]{0,213}';
const number = '(?:0|[1-9]\\d{0,15})';
const purlForm = new RegExp(`^pkg:npm/(?:%40(${part})/)?(${part})@(${number}\\.${number}\\.${number}(?:-[0-9A-Za-z.-]{1,100})?)$`);

/** The package that a package URL names; undefined where it names none, or a tag or range of versions. */
export function readPackageName(purl: string): PackageName | undefined {
  const [, scope, name, version] = purlForm.exec(purl) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return { purl, name: scope === undefined ? name : `@${scope}/${name}`, version };
}
