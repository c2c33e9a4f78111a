/** The names of profiles, as a policy writes them. */
export const profileNames = ['public-good', 'github', 'private'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What a signature must carry to count under a trust root. Each number counts logs and authorities, never what one of them gave twice. */
export interface TrustProfile {
  readonly name: ProfileName;
  /** Least numbers of logged certificates (SCT), log entries, times that a log or an authority vouches for, and of those an authority's. */
  readonly scts: number;
  readonly logEntries: number;
  readonly times: number;
  readonly timestamps: number;
}

/**
 * Sigstore's public instance logs every certificate and signature; GitHub's own instance has no log, and an authority signs the time. A
 * bundle is judged by the profile of the root that it chains to, never by the milder of two.
 */
export const trustProfiles = {
  'public-good': { name: 'public-good', scts: 1, logEntries: 1, times: 1, timestamps: 0 },
  github: { name: 'github', scts: 0, logEntries: 0, times: 1, timestamps: 1 },
} as const satisfies Readonly<Partial<Record<ProfileName, TrustProfile>>>;

/** How many logs and authorities a root has. */
export interface RootParts {
  readonly certificateLogs: number;
  readonly logs: number;
  readonly timestampAuthorities: number;
}

/** What a policy demands beside the profile. */
export interface RootTerms {
  readonly profile: ProfileName;
  readonly logEntries: number | undefined;
  readonly timestamps: number | undefined;
}

/**
 * The profile of a root that a policy names, or as one clause why the root cannot have it. Of a private root each log that it has must have
 * seen the signature, and one time at least is proven.
 */
export function profileOf({ profile, logEntries, timestamps }: RootTerms, parts: RootParts): TrustProfile | string {
  const { certificateLogs, logs, timestampAuthorities } = parts;
  if (profile === 'public-good' && (certificateLogs === 0 || logs === 0))
    return 'its profile is public-good, which demands log entries, and it lacks a log of certificates or of signatures';
  // Otherwise a copy of a root with logs could be named, and what it vouches for would need none of them.
  if (profile === 'github' && certificateLogs + logs > 0)
    return 'its profile is github, which demands no log entry, and it has logs; write private';
  if (profile === 'github' && timestampAuthorities === 0)
    return 'its profile is github, which demands a timestamp, and it has no timestamp authority';
  const own = { scts: Math.min(1, certificateLogs), logEntries: Math.min(1, logs), times: 1, timestamps: logs === 0 ? 1 : 0 };
  const base = profile === 'private' ? own : trustProfiles[profile];
  const raised = {
    ...base,
    name: profile,
    logEntries: Math.max(base.logEntries, logEntries ?? 0),
    timestamps: Math.max(base.timestamps, timestamps ?? 0),
  };
  if (raised.logEntries > logs) return `${raised.logEntries} logs must have an entry, and it has ${logs}`;
  if (raised.timestamps > timestampAuthorities)
    return `${raised.timestamps} authorities must have signed the time, and it has ${timestampAuthorities}`;
  return { ...raised, times: Math.max(base.times, raised.timestamps) };
}
