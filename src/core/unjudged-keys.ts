import type { Policy } from './policy.ts';

/** Keys that the policy sets and that no rule of this version judges by, as they are written in the file; `*` stands for any name. */
export function unjudgedKeys(policy: Policy): readonly string[] {
  const { environments } = policy;
  const sizes: readonly (readonly [string, number])[] = [
    ['secrets-managers', policy.secretsManagers.length],
    ['privileged-variables', policy.privilegedVariables.length],
    ['environments.*.admin-bypass', environments.filter(({ adminBypass }) => adminBypass === 'forbidden').length],
    ['environments.*.window', environments.filter(({ window }) => window !== undefined).length],
    ['windows', Object.keys(policy.windows).length],
  ];
  return sizes.flatMap(([key, size]) => (size === 0 ? [] : [key]));
}

/** One sentence without a final stop; undefined where there is nothing to say. */
export function unjudgedNotice(policy: Policy): string | undefined {
  const keys = unjudgedKeys(policy).map((key) => `\`${key}\``);
  if (keys.length === 0) return undefined;
  return `The policy sets ${keys.join(', ')}, and no rule of this version judges by ${keys.length === 1 ? 'it' : 'them'}: nothing there is enforced`;
}
