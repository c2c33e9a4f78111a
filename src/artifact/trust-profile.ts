/** What a signature must carry to count under a trust root. */
export interface TrustProfile {
  readonly name: 'public-good' | 'timestamps';
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
  timestamps: { name: 'timestamps', scts: 0, logEntries: 0, times: 1, timestamps: 1 },
} as const satisfies Readonly<Record<string, TrustProfile>>;
