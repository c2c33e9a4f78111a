import { createRequire } from 'node:module';
import { answerWith, type Fault } from './fault.ts';
import { type HttpHost, headersOf, startHost } from './http-host.ts';
import { type RecordedRequest, withoutSecret } from './recorded-request.ts';
import type { FakeRepository } from './repository.ts';
import { notFound, type RestAnswer } from './rest.ts';
import { pause, send } from './send.ts';
import { sourceArchive } from './source-archive.ts';

interface Snappy {
  readonly compress: (bytes: Uint8Array) => Uint8Array;
}

// The package has no types of its own for an ES module.
const snappy = createRequire(import.meta.url)('snappyjs') as Snappy;

export interface BundleHostOptions {
  readonly repositories: readonly FakeRepository[];
  readonly requests: RecordedRequest[];
  readonly takeFault: (method: string, path: string) => Fault | undefined;
  readonly onProblem: (problem: string) => void;
}

/**
 * The stores behind `bundle_url`, the archives of commits and the logs of jobs: another origin than the API, that knows no token and serves raw Snappy, or tar.gz. Every header that arrives is
 * recorded, so that a test can say that no token did.
 */
export async function startBundleHost({ repositories, requests, takeFault, onProblem }: BundleHostOptions): Promise<HttpHost> {
  const host: HttpHost = await startHost({
    onProblem,
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://bundles.invalid');
      const headers = withoutSecret(headersOf(request), undefined);
      const method = request.method ?? 'GET';
      requests.push({ method, path: url.pathname, query: url.searchParams.toString(), headers, body: undefined, token: undefined });
      const fault = takeFault(method, url.pathname);
      if (fault?.kind === 'silence') return;
      if (fault?.kind === 'reset') response.destroy();
      else if (fault?.kind === 'latency') await pause(host, fault.ms);
      send(host, response, await answerWith(fault, async () => answerTo(repositories, url.pathname, fault)), fault);
    },
  });
  return host;
}

async function answerTo(repositories: readonly FakeRepository[], path: string, fault: Fault | undefined): Promise<RestAnswer> {
  if (path.startsWith('/tarballs/')) return tarball(repositories, path);
  if (path.startsWith('/logs/')) return log(repositories, path);
  const [, repositoryId, id] = /^\/attestations\/(\d+)\/(\d+)\.json\.sn$/.exec(path) ?? [];
  const repository = repositories.find((one) => String(one.id) === repositoryId);
  const attestation = repository?.attestations.find((one) => String(one.id) === id);
  if (attestation === undefined) return notFound();
  const bundle = fault?.kind === 'change' ? fault.change(attestation.bundle) : attestation.bundle;
  const bytes = snappy.compress(Buffer.from(JSON.stringify(bundle)));
  return { status: 200, body: undefined, bytes, headers: { 'content-type': 'application/x-snappy' } };
}

async function tarball(repositories: readonly FakeRepository[], path: string): Promise<RestAnswer> {
  const [, repositoryId, oid = ''] = /^\/tarballs\/(\d+)\/([0-9a-f]{40})\.tar\.gz$/.exec(path) ?? [];
  const repository = repositories.find((one) => String(one.id) === repositoryId);
  const commit = repository?.commits.get(oid);
  if (repository === undefined || commit === undefined) return notFound();
  return {
    status: 200,
    body: undefined,
    bytes: await sourceArchive(repository, commit),
    headers: { 'content-type': 'application/x-gzip' },
  };
}

function log(repositories: readonly FakeRepository[], path: string): RestAnswer {
  const [, repositoryId, id] = /^\/logs\/(\d+)\/(\d+)\.txt$/.exec(path) ?? [];
  const jobs = repositories.find((one) => String(one.id) === repositoryId)?.runs.flatMap((run) => run.jobs) ?? [];
  const job = jobs.find((one) => String(one.id) === id);
  if (job === undefined) return notFound();
  return { status: 200, body: undefined, bytes: Buffer.from(job.log), headers: { 'content-type': 'text/plain' } };
}
