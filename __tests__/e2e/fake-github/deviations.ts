/**
 * Where real answers of GitHub and its OpenAPI description are known to differ. The contract is checked with these in mind, so that the
 * fake can be like GitHub and not like the description.
 */
export const deviations = {
  /** Answers that any operation gives and few describe. */
  statusesOfAll: [400, 401, 403, 404, 406, 415, 429, 500, 502, 503, 504],
  /** `oneOf` whose alternatives overlap: a file's content fits several. They are taken as `anyOf`. */
  isOneOfAnyOf: true,
  /** Query parameters that GitHub ignores or takes everywhere. */
  queryOfAll: ['per_page', 'page'],
  /** Fields that GitHub gives as null where the description has a value: a bundle that is fetched from `bundle_url`. */
  nullsBeyond: {
    '/repos/{owner}/{repo}/attestations/{subject_digest}': ['bundle'],
    '/orgs/{org}/attestations/bulk-list': ['bundle'],
    '/users/{username}/attestations/bulk-list': ['bundle'],
  },
  /** Values that GitHub gives beyond those of the description: rules of an enterprise. */
  valuesBeyond: { ruleset_source_type: ['Enterprise'] },
} as const;
