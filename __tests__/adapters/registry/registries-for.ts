import { theGitHubInstance, thePublicGood } from '../../../__fixtures__/signing.ts';
import { httpTransport } from '../../../src/adapters/github/transport.ts';
import type { Credential } from '../../../src/adapters/registry/credentials.ts';
import type { RegistryLimits } from '../../../src/adapters/registry/limits.ts';
import { openedRegistries } from '../../../src/adapters/registry/registries.ts';
import type { Subject } from '../../../src/artifact/model.ts';
import { verifyBundle } from '../../../src/artifact/verify-bundle.ts';
import type { StoredSignatures } from '../../../src/ports/registry.ts';
import { trustIn } from '../../artifact/minted-trust.ts';

/** An image of a registry on this machine, as a line of `artifacts` names it. */
export function imageAt(host: string, { digest }: { readonly digest: string }, repository = 'acme/app'): Subject {
  return { name: `oci://${host}/${repository}@${digest}`, kind: 'image', digests: { sha256: digest.slice(7) }, stagedPath: undefined };
}

export interface AskOptions {
  readonly credentials?: readonly Credential[];
  readonly limits?: Partial<RegistryLimits>;
}

/** What the registry says of the image. */
export async function askRegistry(image: Subject, { credentials = [], limits = {} }: AskOptions = {}) {
  const registries = openedRegistries({
    transport: httpTransport(),
    userAgent: 'interlock/test',
    credentials: async () => credentials,
    limits,
  });
  return registries.signatures(image);
}

/** The same where it must answer. */
export async function storedFor(image: Subject, options: AskOptions = {}): Promise<StoredSignatures> {
  const answer = await askRegistry(image, options);
  if (answer.state !== 'value') throw new Error(`${answer.state}: ${answer.why}`);
  return answer.value;
}

/** Each piece of evidence as it is verified: `verified`, or the code of its refusal; and what was refused before. */
export async function verdictsOf(image: Subject, { evidence, refused }: StoredSignatures): Promise<readonly string[]> {
  const trust = await trustIn([thePublicGood(), theGitHubInstance()]);
  const verdicts: string[] = [];
  for (const one of evidence) {
    const verification = await verifyBundle(one, image, trust, undefined);
    verdicts.push(verification.state === 'verified' ? 'verified' : verification.code);
  }
  return [...verdicts, ...refused.map(({ code }) => code)];
}
