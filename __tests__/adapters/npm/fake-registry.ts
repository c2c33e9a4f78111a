import { createHash } from 'node:crypto';
import { answerWith, changedBy, type FaultOrder, faults } from '../../e2e/fake-github/fault.ts';
import { type HttpHost, headersOf, startHost } from '../../e2e/fake-github/http-host.ts';
import type { RestAnswer } from '../../e2e/fake-github/rest.ts';
import { pause, send } from '../../e2e/fake-github/send.ts';

/** A version as the registry has it. */
export interface FakeVersion {
  readonly name: string;
  readonly version: string;
  readonly tarball: Uint8Array;
  /** Bundles of its attestations; undefined where it has none. */
  readonly attestations?: readonly unknown[];
  /** What its document says, over what is right. */
  readonly dist?: Readonly<Record<string, unknown>>;
}

export interface FakeRegistry {
  readonly url: string;
  /** Method and path of each request. */
  readonly requests: readonly string[];
  /** Names of the headers of each. */
  readonly headers: readonly (readonly string[])[];
  add(version: FakeVersion): void;
  fault(order: FaultOrder): void;
  stop(): Promise<void>;
}

/** The public part of an npm registry: documents of versions, tarballs, and documents of attestations. */
export async function startFakeRegistry(): Promise<FakeRegistry> {
  const versions: FakeVersion[] = [];
  const orders = faults();
  const requests: string[] = [];
  const headers: (readonly string[])[] = [];
  const problems: string[] = [];
  const host: HttpHost = await startHost({
    onProblem: (problem) => problems.push(problem),
    handle: async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://registry.invalid');
      requests.push(`${request.method} ${pathname}`);
      headers.push(Object.keys(headersOf(request)).toSorted());
      const fault = orders.take('GET', pathname);
      if (fault?.kind === 'silence') return;
      if (fault?.kind === 'reset') response.destroy();
      else if (fault?.kind === 'latency') await pause(host, fault.ms);
      const answer = await answerWith(fault, async () => answerTo(versions, host.url, pathname));
      send(host, response, changedBy(fault, answer, pathname), fault);
    },
  });
  const stop = async () => {
    await host.stop();
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };
  return { url: host.url, requests, headers, add: (version) => versions.push(version), fault: (order) => orders.add(order), stop };
}

function answerTo(versions: readonly FakeVersion[], url: string, pathname: string): RestAnswer {
  const attested = /^\/-\/npm\/v1\/attestations\/(.+)@([^@]+)$/.exec(pathname);
  const tarball = /^\/tarballs\/(.+)@([^@]+)\.tgz$/.exec(pathname);
  const document = /^\/([^/]+)\/([^/]+)$/.exec(pathname);
  const [, name = '', version] = attested ?? tarball ?? document ?? [];
  const found = versions.find((one) => one.name === decodeURIComponent(name) && one.version === version);
  if (found === undefined) return { status: 404, body: { error: 'Not found' } };
  if (tarball !== null) return { status: 200, body: undefined, bytes: found.tarball };
  if (attested === null) return { status: 200, body: documentOf(found, url) };
  if (found.attestations === undefined) return { status: 404, body: { error: 'Not found' } };
  const entries = found.attestations.map((bundle) => ({ predicateType: 'https://example.test/a-label', bundle }));
  return { status: 200, body: { attestations: entries } };
}

function documentOf({ name, version, tarball, attestations, dist }: FakeVersion, url: string): unknown {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const place = `${name.replace('/', '%2f')}@${version}`;
  const attested = attestations === undefined ? {} : { attestations: { url: `${url}/-/npm/v1/attestations/${place}` } };
  return { name, version, dist: { tarball: `${url}/tarballs/${place}.tgz`, integrity, ...attested, ...dist } };
}
