import type { SignerCertificate } from '../artifact/model.ts';

/** The fields of a signer's certificate with the names that people read, in the order of their weight; absent ones are left out. */
export function certificateLines(certificate: SignerCertificate): readonly (readonly [label: string, value: string])[] {
  return labels.flatMap(([label, field]) => {
    const value = certificate[field];
    return value === undefined ? [] : [[label, value] as const];
  });
}

const labels: readonly (readonly [string, keyof SignerCertificate])[] = [
  ['identity', 'san'],
  ['issuer', 'issuer'],
  ['workflow', 'buildSignerUri'],
  ['workflow commit', 'buildSignerDigest'],
  ['started workflow', 'buildConfigUri'],
  ['started at commit', 'buildConfigDigest'],
  ['trigger', 'buildTrigger'],
  ['runner', 'runnerEnvironment'],
  ['repository', 'sourceRepositoryUri'],
  ['repository id', 'sourceRepositoryIdentifier'],
  ['visibility', 'sourceRepositoryVisibility'],
  ['owner', 'sourceRepositoryOwnerUri'],
  ['owner id', 'sourceRepositoryOwnerIdentifier'],
  ['ref', 'sourceRepositoryRef'],
  ['commit', 'sourceRepositoryDigest'],
  ['environment', 'deploymentEnvironment'],
  ['run', 'runInvocationUri'],
  ['token subject', 'tokenSubject'],
];
