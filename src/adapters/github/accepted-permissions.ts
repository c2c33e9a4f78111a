import { type TokenPermissions, type TokenScope, tokenScopes } from '../../core/permissions.ts';

/** What a refused request would have needed, from `X-Accepted-GitHub-Permissions`. */
export interface AcceptedPermissions {
  /** What a workflow can grant its own token; empty where it takes another token. */
  readonly permissions: TokenPermissions;
  /** As GitHub writes them, for people; empty where nothing was said. */
  readonly named: readonly string[];
}

/**
 * Parses `contents=read,metadata=read; administration=write`: alternatives by `;`, what one needs by `,`. The first alternative that a
 * workflow can grant wins; else all are only named. The header is not trusted: unknown words are dropped.
 */
export function acceptedPermissions(header: string | undefined): AcceptedPermissions {
  const alternatives = (header ?? '').slice(0, 1000).split(';').map(parseAlternative);
  const grantable = alternatives.find((needs) => needs.length > 0 && needs.every(({ scope }) => scope !== undefined));
  const permissions: Partial<Record<TokenScope, 'read' | 'write'>> = {};
  for (const { scope, level } of grantable ?? []) if (scope !== undefined && scope !== 'metadata') permissions[scope] = level;
  return { permissions, named: alternatives.filter((needs) => needs.length > 0).map((needs) => needs.map(({ text }) => text).join(', ')) };
}

interface Need {
  readonly text: string;
  /** Undefined for what no workflow can grant; `metadata` is always granted. */
  readonly scope: TokenScope | 'metadata' | undefined;
  readonly level: 'read' | 'write';
}

function parseAlternative(text: string): readonly Need[] {
  return text.split(',').flatMap((part) => {
    const match = /^\s*([a-z_]{1,60})=(read|write|admin)\s*$/.exec(part);
    if (match?.[1] === undefined) return [];
    const name = match[1].replaceAll('_', '-');
    const scope = name === 'metadata' ? name : tokenScopes.find((known) => known === name);
    return [
      { text: `${name}: ${match[2]}`, scope: match[2] === 'admin' ? undefined : scope, level: match[2] === 'read' ? 'read' : 'write' },
    ];
  });
}
