import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { messageOfError } from '../../core/errors.ts';
import { isLoopback } from '../github/is-loopback.ts';
import type { Transport } from '../github/transport.ts';
import type { TufLimits } from './limits.ts';
import { transportFetcher } from './transport-fetcher.ts';

export interface TargetsRequest {
  readonly mirror: string;
  /** The root that is trusted, JSON. */
  readonly root: string;
  /** Names of the targets that are wanted. */
  readonly targets: readonly string[];
  readonly transport: Transport;
  readonly userAgent: string;
  readonly limits: TufLimits;
}

export type Targets =
  | {
      readonly state: 'value';
      /** Text of each target, by its name. */
      readonly texts: ReadonlyMap<string, string>;
      /** The newest root, JSON. */
      readonly root: string;
    }
  | { readonly state: 'failed'; readonly why: string };

/**
 * What a repository of The Update Framework signs now: from the given root forward to the newest one, over timestamp and snapshot, each with
 * its threshold of signatures and none of them expired (https://theupdateframework.github.io/specification/latest/). Nothing is kept.
 */
export async function fetchTargets(request: TargetsRequest): Promise<Targets> {
  const { mirror, transport, userAgent, limits } = request;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limits.deadline);
  let directory: string | undefined;
  try {
    directory = mkdtempSync(join(tmpdir(), 'interlock-tuf-'));
    const isLocal = isLoopback(new URL(mirror).hostname);
    const most = Math.max(limits.root, limits.timestamp, limits.snapshot, limits.targets, limits.target);
    const fetcher = transportFetcher({ transport, userAgent, isLocal, signal: late.signal }, directory, most);
    const updater = updaterIn(directory, request, fetcher);
    const texts = new Map<string, string>();
    for (const target of request.targets) texts.set(target, await textOf(updater, target, limits));
    return { state: 'value', texts, root: readFileSync(join(directory, 'root.json'), 'utf8') };
  } catch (error) {
    return { state: 'failed', why: late.signal.aborted ? `it did not answer within ${limits.deadline / 1000} seconds` : whyOf(error) };
  } finally {
    clearTimeout(timer);
    late.abort();
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  }
}

function updaterIn(directory: string, { mirror, root, limits }: TargetsRequest, fetcher: ReturnType<typeof transportFetcher>): Updater {
  writeFileSync(join(directory, 'root.json'), root);
  const targetDir = join(directory, 'targets');
  mkdirSync(targetDir);
  const config = {
    maxRootRotations: limits.rotations,
    maxDelegations: limits.delegations,
    rootMaxLength: limits.root,
    timestampMaxLength: limits.timestamp,
    snapshotMaxLength: limits.snapshot,
    targetsMaxLength: limits.targets,
  };
  const base = mirror.replace(/\/+$/, '');
  return new Updater({ metadataDir: directory, metadataBaseUrl: base, targetDir, targetBaseUrl: `${base}/targets`, fetcher, config });
}

async function textOf(updater: Updater, target: string, { target: most }: TufLimits): Promise<string> {
  const info = await updater.getTargetInfo(target);
  if (info === undefined) throw new Error(`it has no target '${target}'`);
  if (info.length > most) throw new Error(`its target '${target}' is over the limit of ${most} bytes`);
  const path = await updater.downloadTarget(info);
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
}

/** One line of what the library says. */
function whyOf(error: unknown): string {
  const text = messageOfError(error).replace(/\s+/g, ' ').trim();
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
