/** What a registry may be told about who asks. No text repeats any of it. */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** A refresh token, which is given for a token of the repository. */
  | { readonly kind: 'identity-token'; readonly token: string };

/** Where credentials come from: all that are stored for exactly this host, the likeliest first. */
export type CredentialSource = (host: string) => Promise<readonly Credential[]>;

/** GitHub's registry takes the job's own token. */
export interface JobCredential {
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly actor: string;
  readonly token: string;
}

/** The registry of that GitHub alone is given the job's token. */
export function jobCredentials({ serverUrl, actor, token }: JobCredential): CredentialSource {
  const server = URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
  const own = server === 'github.com' ? 'ghcr.io' : /^[a-z0-9-]+\.ghe\.com$/.test(server) ? `containers.${server}` : undefined;
  return async (host) => (host === own && token !== '' ? [{ kind: 'password', username: actor, password: token }] : []);
}

export function basicAuthorization({ username, password }: Extract<Credential, { readonly kind: 'password' }>): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
