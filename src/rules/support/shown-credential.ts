import type { Location } from '../../core/location.ts';
import type { LeakedCredential } from '../../secrets/leaked-credential.ts';

/** For the examples of rules. */
export const anExampleCredential = {
  detector: 'github-personal-access-token',
  name: 'a GitHub personal access token (classic)',
  severity: 'critical',
  isLongLived: true,
  revoke: 'Delete the token in the settings of its owner',
  instead: "Use the job's own GITHUB_TOKEN",
  place: { path: 'deploy/values.yaml', within: [] },
  start: { line: 2, column: 10 },
  end: { line: 2, column: 50 },
  confidence: 'high',
  isValid: true,
  encodings: [],
  redacted: 'ghp_\u2026 (40 characters)',
} satisfies LeakedCredential;

/** What people are told of a credential, and what it is known by in later runs: never its value. */
export function shownCredential(credential: LeakedCredential) {
  const { detector, name, redacted, encodings, isLongLived, revoke, instead, ended } = credential;
  const until = ended === undefined ? '' : `, which ${ended.id} covered until ${ended.expires}`;
  return {
    detector,
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    redacted,
    where: whereOf(credential),
    how: `${encodings.length === 0 ? '' : `, written in ${encodings.join(' in ')}`}${isLongLived ? '' : ', which ends by itself'}${until}`,
    revoke,
    instead,
  };
}

/** A file of the repository; or what lies within an archive of it. */
export function placeOfCredential({ place, start, end }: LeakedCredential): Location {
  const [container, ...inner] = archivesOf(place.within);
  if (container === undefined) return { path: place.path, start, end };
  return { container: 'archive', name: container, path: [...inner, place.path].join('!'), line: start.line };
}

function whereOf({ place }: LeakedCredential): string {
  return [...archivesOf(place.within), place.path].join('!');
}

/** A blob of git is no archive. */
function archivesOf(within: readonly string[]): readonly string[] {
  return within.filter((one) => !one.startsWith('blob '));
}
