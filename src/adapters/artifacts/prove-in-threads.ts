import type { ClosedRoot } from '../../artifact/certificate-proof.ts';
import { refusal } from '../../artifact/refusal.ts';
import type { Prove, Trust } from '../../artifact/verify-bundle.ts';
import type { SharedWork } from '../workers/shared-work.ts';
import type { RootText } from './prove-bundle-task.ts';

/** The same trust, whose proofs are shared among threads; as it is where a root of it is more than its text. */
export function sharedTrust(trust: Trust, shared: SharedWork<'prove-bundle'>): Trust {
  const [roots, others] = [textsOf(trust.roots), textsOf(trust.others)];
  if (roots === undefined || others === undefined) return trust;
  const prove: Prove = async ({ text }, here) => {
    const outcome = await shared.run({ text, roots, others }, here);
    if (outcome.state === 'failed') return refusal('verification-failed', outcome.why.slice(0, 300));
    const { found } = outcome;
    return found.state === 'refused' ? found : { state: 'value', value: { ...found.value, key: undefined } };
  };
  return { ...trust, prove };
}

function textsOf(roots: readonly ClosedRoot[]): readonly RootText[] | undefined {
  const texts = roots.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
  return texts.length === roots.length ? texts : undefined;
}
