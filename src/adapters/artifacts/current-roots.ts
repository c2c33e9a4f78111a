import { createHash } from 'node:crypto';
import { newestAuthority } from '../../artifact/newest-authority.ts';
import { replacementProblem } from '../../artifact/replacement-problem.ts';
import { loadSigstore } from '../../artifact/sigstore.ts';
import { embeddedTexts, embeddedTrust } from '../../artifact/trust.ts';
import type { Trust } from '../../artifact/verify-bundle.ts';
import type { EmbeddedRoot } from '../../data/trust-roots/embedded-root.ts';
import type { TufRepository } from '../../data/trust-roots/tuf-repositories.ts';
import type { RootInUse } from '../../ports/trust-roots.ts';
import type { Targets } from '../tuf/fetch-targets.ts';

/** Asks the repository that signs a root for what it signs now. */
export type FetchRoot = (name: EmbeddedRoot['name']) => Promise<{ readonly repository: TufRepository; readonly answer: Targets }>;

export interface CurrentRootsOptions {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Undefined where nobody may be asked. */
  readonly fetchRoot: FetchRoot | undefined;
}

/** The embedded roots, or what their own repositories sign now. */
export interface CurrentRoots {
  /** What signatures are verified with. Where an embedded root is old, its repository is asked first. */
  trust(): Promise<Trust>;
  /** Asks the repositories after a certificate of nobody's authority, once; undefined where there is nothing newer than what was used. */
  renewed(used: Trust): Promise<Trust | undefined>;
  /** Empty before the first signature. */
  inUse(): readonly RootInUse[];
}

/** Days after which an embedded root is asked for. */
const oldAfter = 30;

/** A refresh that fails leaves the embedded root, under which alone is judged then: it is told, and is no verdict by itself. */
export function currentRoots({ now, fetchRoot }: CurrentRootsOptions): CurrentRoots {
  const uses = new Map<EmbeddedRoot['name'], RootInUse>();
  const newer = new Map<string, string>();
  const refresh = async (root: EmbeddedRoot): Promise<void> => {
    if (fetchRoot === undefined || uses.get(root.name)?.refresh.state !== 'not-asked') return;
    const { repository, answer } = await fetchRoot(root.name);
    const { use, text } = await judged(root, repository, answer, now);
    uses.set(root.name, use);
    if (text !== undefined) newer.set(root.name, text);
  };
  const refreshAll = async (roots: readonly EmbeddedRoot[]): Promise<Trust> => {
    await Promise.all(roots.map(refresh));
    return embeddedTrust(newer);
  };
  let first: Promise<Trust> | undefined;
  let second: Promise<Trust> | undefined;
  let atFirst: number | undefined;
  const start = (): Promise<Trust> => {
    for (const root of embeddedTexts) uses.set(root.name, embeddedUse(root, { state: 'not-asked' }));
    return refreshAll(embeddedTexts.filter(({ date }) => isOld(date, now)));
  };
  return {
    trust: () => second ?? (first ??= start()),
    renewed: async (used) => {
      await (first ??= start());
      atFirst ??= newer.size;
      second ??= refreshAll(embeddedTexts);
      const trust = await second;
      return trust === used || newer.size === atFirst ? undefined : trust;
    },
    inUse: () => [...uses.values()],
  };
}

function isOld(date: string, now: string): boolean {
  return Date.parse(now) - Date.parse(date) > oldAfter * 24 * 60 * 60 * 1000;
}

async function judged(root: EmbeddedRoot, { mirror, target }: TufRepository, answer: Targets, now: string) {
  const failed = (why: string) => ({ use: embeddedUse(root, { state: 'failed', mirror, why }), text: undefined });
  if (answer.state === 'failed') return failed(answer.why);
  const text = answer.texts.get(target) ?? '';
  if (text === root.text) return { use: embeddedUse(root, { state: 'same' }), text: undefined };
  const problem = replacementProblem(root, text, await loadSigstore());
  if (problem !== undefined) return failed(problem);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const use = { name: root.name, source: mirror, date: now.slice(0, 10), sha256, newestAuthority: newestAuthority(text) };
  return { use: { ...use, refresh: { state: 'done' } } satisfies RootInUse, text };
}

function embeddedUse({ name, source, date, sha256, text }: EmbeddedRoot, refresh: RootInUse['refresh']): RootInUse {
  return { name, source, date, sha256, newestAuthority: newestAuthority(text), refresh };
}
