/** A request as the server saw it; the token is named, never repeated. */
export interface RecordedRequest {
  readonly method: string;
  /** With `/api/v3` or `/api`, without the query. */
  readonly path: string;
  readonly query: string;
  /** Names in lower case; `authorization` is the token's name, `unknown`, or missing. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, where it is JSON. */
  readonly body: unknown;
  readonly token: string | undefined;
}

/** The same headers with the token's name in place of the token. */
export function withoutSecret(headers: Readonly<Record<string, string>>, name: string | undefined): Readonly<Record<string, string>> {
  const { authorization, ...others } = headers;
  return authorization === undefined ? others : { ...others, authorization: name ?? 'unknown' };
}
