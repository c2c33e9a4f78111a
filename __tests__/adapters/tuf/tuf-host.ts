import { answerWith, type Fault, type FaultOrder, faults } from '../../e2e/fake-github/fault.ts';
import { type HttpHost, startHost } from '../../e2e/fake-github/http-host.ts';
import type { RestAnswer } from '../../e2e/fake-github/rest.ts';
import { send } from '../../e2e/fake-github/send.ts';

export interface TufHost {
  readonly url: string;
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  serve(files: ReadonlyMap<string, string>): void;
  fault(order: FaultOrder): void;
  stop(): Promise<void>;
}

/** Serves the files of a repository of The Update Framework at 127.0.0.1. */
export async function startTufHost(): Promise<TufHost> {
  let served: ReadonlyMap<string, string> = new Map();
  const orders = faults();
  const requests: string[] = [];
  const host: HttpHost = await startHost({
    onProblem: () => undefined,
    handle: async (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://tuf.invalid').pathname);
      requests.push(path);
      const fault: Fault | undefined = orders.take('GET', path);
      if (fault?.kind === 'silence') return;
      if (fault?.kind === 'reset') response.destroy();
      send(host, response, await answerWith(fault, async () => fileAt(served, path.slice(1))), fault);
    },
  });
  const serve = (files: ReadonlyMap<string, string>) => {
    served = files;
  };
  return { url: host.url, requests, serve, fault: (order) => orders.add(order), stop: () => host.stop() };
}

function fileAt(files: ReadonlyMap<string, string>, path: string): RestAnswer {
  const text = files.get(path);
  return text === undefined ? { status: 404, body: {} } : { status: 200, body: undefined, bytes: Buffer.from(text) };
}
